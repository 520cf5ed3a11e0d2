import type { Input } from '../ingest/index.ts'
import { isolated } from '../ingest/worker/isolated.ts'
import type { Account, Article, Notice } from '../model/index.ts'
import { account as accountFor } from '../pipeline.ts'
import { fold } from '../text/fold.ts'
import type { Added, Change, Hit, Library, StorySummary } from './library.ts'
import { accountOf, articleSummary, summaryOf } from './summary.ts'

const AROUND = 32

/** What is held of a story. */
interface Held {
  readonly summary: StorySummary
  readonly account: Account
}

/** The id of the earlier story that most of these articles stood in, so that an address keeps leading to its story as it grows. */
const heir = (articles: readonly string[], before: ReadonlyMap<string, string>, taken: ReadonlySet<string>): string | null => {
  const votes = new Map<string, number>()
  for (const id of articles) {
    const story = before.get(id)
    if (story !== undefined && !taken.has(story)) votes.set(story, (votes.get(story) ?? 0) + 1)
  }
  const [most] = [...votes].sort(([, n], [, m]) => m - n)
  return most?.[0] ?? null
}

/** The sentence-like stretch around an offset: up to the ends of its line, and no longer than 300 units. */
const stretch = (text: string, at: number): { readonly from: number; readonly to: number } => {
  const line = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  const stop = end < 0 ? text.length : end
  const before = text.slice(line, at)
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! '))
  const from = cut < 0 ? line : line + cut + 2
  const after = /[.!?]["”’»)]?(?=\s|$)/.exec(text.slice(at, Math.min(stop, at + 400)))
  return { from, to: after ? at + after.index + after[0].length : Math.min(stop, at + 400) }
}

const hitsIn = (article: Article, story: string, words: readonly string[]): Hit[] => {
  const folded = fold(article.text)
  // folding may change lengths in rare scripts; then only plain lower case tells offsets that hold
  const text = folded.length === article.text.length ? folded : article.text.toLowerCase()
  const [first = ''] = words
  const hits = new Map<number, Hit>()
  for (let at = text.indexOf(first); at >= 0 && hits.size < 5; at = text.indexOf(first, at + 1)) {
    const { from, to } = stretch(article.text, at)
    if (hits.has(from) || !words.every((w) => text.slice(from, to).includes(w))) continue
    const anchor = {
      exact: article.text.slice(from, to),
      prefix: article.text.slice(Math.max(0, from - AROUND), from),
      suffix: article.text.slice(to, to + AROUND),
    }
    hits.set(from, { article: article.id, story, outlet: article.outlet, title: article.title, from, to, ...anchor })
  }
  return [...hits.values()]
}

/** A library that is forgotten with the process. Every article added compares all anew: for some hundred articles, not for an archive. */
export const memoryLibrary = (): Library => {
  const articles = new Map<string, Article>()
  const notices = new Map<string, readonly Notice[]>()
  let stories = new Map<string, Held>()
  let storyOf = new Map<string, string>()
  let revision = 0
  const ears = new Set<(change: Change) => void>()
  const tell = (change: Change): void => {
    for (const hear of ears) hear(change)
  }

  const compare = (): void => {
    const account = accountFor([...articles.values()], [...notices.values()].flat())
    const next = new Map<string, Held>()
    const places = new Map<string, string>()
    for (const told of account.stories) {
      const id = heir(told.articles, storyOf, new Set(next.keys())) ?? told.id
      const story = { ...told, id }
      const own = accountOf(account, story)
      const before = stories.get(id)
      const same = before && before.account.articles.length === own.articles.length && own.articles.every((a) => storyOf.get(a.id) === id)
      const changed = same ? before.summary.changed : revision
      next.set(id, { account: own, summary: summaryOf(story, own.articles, changed) })
      for (const article of story.articles) places.set(article, id)
    }
    stories = next
    storyOf = places
  }

  const add = async (inputs: readonly Input[]): Promise<Added> => {
    const found: { article: Article; fresh: boolean }[] = []
    const told: Notice[] = []
    const reader = isolated()
    try {
      for (const [i, input] of inputs.entries()) {
        tell({ kind: 'progress', done: i, of: inputs.length, what: input.name })
        for await (const next of reader.ingest(input)) {
          if ('article' in next) {
            found.push({ article: next.article, fresh: !articles.has(next.article.id) })
            articles.set(next.article.id, next.article)
          } else told.push(next.notice)
        }
      }
    } finally {
      await reader.close()
    }
    for (const n of told) if (n.article !== null) notices.set(n.article, [...(notices.get(n.article) ?? []).filter((o) => o.rule !== n.rule), n])
    const fresh = found.some((f) => f.fresh)
    if (fresh) {
      revision++
      compare()
    }
    tell({ kind: 'progress', done: inputs.length, of: inputs.length, what: '' })
    const given = found.map(({ article, fresh }) => ({ id: article.id, story: storyOf.get(article.id) ?? '', title: article.title, fresh }))
    for (const g of given) if (g.fresh) tell({ kind: 'article', article: g.id, story: g.story, title: g.title })
    for (const story of new Set(given.filter((g) => g.fresh).map((g) => g.story))) tell({ kind: 'story', story, changed: revision })
    return { articles: given, notices: told }
  }

  // one after another: two at once would compare half of each other's
  let last: Promise<unknown> = Promise.resolve()
  return {
    revision: () => revision,
    stories: () => [...stories.values()].map((s) => s.summary).sort((a, b) => b.changed - a.changed || (b.last ?? '').localeCompare(a.last ?? '')),
    account: (id) => stories.get(id)?.account ?? null,
    articles: () =>
      [...articles.values()]
        .map((a) => articleSummary(a, storyOf.get(a.id) ?? ''))
        .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id)),
    article: (id) => articles.get(id) ?? null,
    search: (query, most) => {
      const words = fold(query).split(/\s+/).filter(Boolean)
      return words.length ? [...articles.values()].flatMap((a) => hitsIn(a, storyOf.get(a.id) ?? '', words)).slice(0, most) : []
    },
    add: (inputs) => {
      const next = last.then(() => add(inputs))
      last = next.catch(() => {})
      return next
    },
    listen: (hear) => {
      ears.add(hear)
      return () => ears.delete(hear)
    },
  }
}
