import type { Ingested, Input } from '../../ingest/index.ts'
import { isolated } from '../../ingest/worker/isolated.ts'
import type { Article, Notice } from '../../model/index.ts'
import { type Store, storeAt, whenFree } from '../../store/index.ts'
import { add as addTo, type Found } from '../../stream/add.ts'
import type { Added, Change, Library } from '../library.ts'

export interface AddingOptions {
  /** where the store lies, which `store` reads */
  readonly path: string
  readonly store: Store
  /** the story that an article stands in */
  readonly storyOf: (article: string) => string
  readonly say: (change: Change) => void
  /** called when something was kept */
  readonly changed: () => void
}

/** Puts articles into the store, one call after another: it lets one write. */
export const adding = ({ path, store, storyOf, say, changed }: AddingOptions): Pick<Library, 'add' | 'keep'> => {
  /** Keeps what `found` gives as it comes. */
  const take = async (found: AsyncIterable<Ingested> | Iterable<Ingested>): Promise<Added> => {
    const notices: Notice[] = []
    const taken: { readonly article: Article; readonly fresh: boolean }[] = []
    async function* noted(): AsyncGenerator<Found> {
      for await (const next of found) {
        if ('article' in next) taken.push({ article: next.article, fresh: !store.has(next.article.id) })
        yield next
      }
    }
    const writing = await whenFree(() => storeAt(path, { mode: 'add', what: 'variorum serve' }))
    try {
      await addTo(writing, noted(), { workers: 1, onNotice: (n) => void notices.push(n) })
    } finally {
      writing.close()
    }
    changed()
    return {
      articles: taken.map(({ article, fresh }) => ({
        id: article.id,
        story: storyOf(article.id),
        title: article.title,
        fresh,
      })),
      notices,
    }
  }
  const read = async (inputs: readonly Input[]): Promise<Added> => {
    const reader = isolated()
    async function* each(): AsyncGenerator<Ingested> {
      for (const [i, input] of inputs.entries()) {
        say({ kind: 'progress', done: i, of: inputs.length, what: input.name })
        yield* reader.ingest(input)
      }
    }
    try {
      return await take(each())
    } finally {
      await reader.close()
      say({ kind: 'progress', done: inputs.length, of: inputs.length, what: '' })
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<Added>): Promise<Added> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
  return { add: (inputs) => inTurn(() => read(inputs)), keep: (found) => inTurn(() => take(found)) }
}
