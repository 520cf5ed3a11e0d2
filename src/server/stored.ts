import type { Ingested, Input } from '../ingest/index.ts'
import { isolated } from '../ingest/worker/isolated.ts'
import type { Account, Article, Notice } from '../model/index.ts'
import { type Correction, type CorrectionMatter, type Followed, type Row, sqliteStore } from '../store/index.ts'
import { add as addTo, type Found } from '../stream/add.ts'
import { shownStories } from '../stream/corrected.ts'
import { hash } from '../text/hash.ts'
import { feedOf } from './feeds/feed.ts'
import { hitsIn } from './hits.ts'
import type { Added, ArticleSummary, Change, Library, StorySummary, Verdicts } from './library.ts'
import { articleSummary, summaryOf, verdictsOf } from './summary.ts'
import { teller } from './teller.ts'

/** Milliseconds between two looks whether another process (`variorum add`) has written. */
const LOOK = 2000
/** Accounts held ready; a large one takes some megabytes. */
const ACCOUNTS = 40

/** Everything that lists need, made anew when the store has changed. */
interface Index {
  readonly stories: readonly StorySummary[]
  readonly articles: readonly ArticleSummary[]
  readonly storyOf: ReadonlyMap<string, string>
  /** what the account of a story depends on, by story */
  readonly states: ReadonlyMap<string, string>
}

const latestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  (a.published ?? '') < (b.published ?? '') ? 1 : (a.published ?? '') > (b.published ?? '') ? -1 : a.id < b.id ? -1 : 1

/** The articles that a correction speaks of. */
const articlesOf = (m: CorrectionMatter): readonly string[] => {
  if (m.kind === 'split') return m.articles
  if (m.kind === 'speaker') return [m.article]
  if (m.kind === 'verdict') return m.tellings.map((t) => t.article)
  return [m.a, m.b]
}

/** The library over the store at `path`, which is made where it is not there. `now` gives the time, ISO 8601. Throws a StoreFault where the store is at fault. */
export const storedLibrary = (path: string, now: () => string = () => new Date().toISOString()): Library => {
  const store = sqliteStore(path, { mode: 'write' })
  const tell = teller(path)
  const verdicts = new Map<string, { readonly state: string; readonly told: Verdicts | null }>()
  const accounts = new Map<string, { readonly state: string; readonly account: Promise<Account | null> }>()
  const ears = new Set<(change: Change) => void>()
  let revision = 0
  let followed: readonly Followed[] | null = null
  let index: Index | null = null
  let closed = false

  const say = (change: Change): void => {
    for (const hear of ears) hear(change)
  }
  const made = (): Index => {
    const shown = shownStories(store)
    const corrections = store.corrections().filter((c) => !c.undone)
    const rows: [Row, string][] = shown.flatMap((s) => s.articles.map((a): [Row, string] => [a, s.id]))
    const stateOf = (ids: readonly string[]): string => {
      const own = new Set(ids)
      return hash(...ids, ...corrections.filter((c) => articlesOf(c).some((a) => own.has(a))).map((c) => c.id))
    }
    const states = new Map(shown.map((s) => [s.id, stateOf(s.articles.map((a) => a.id))]))
    const stories = shown.map((s) => {
      const known = verdicts.get(s.id)
      return summaryOf(s, known && known.state === states.get(s.id) ? known.told : null)
    })
    return {
      stories: stories.sort((a, b) => b.changed - a.changed),
      articles: rows.map(([row, story]) => articleSummary(row, story)).sort(latestFirst),
      storyOf: new Map(rows.map(([row, story]) => [row.id, story])),
      states,
    }
  }
  const current = (): Index => {
    index ??= made()
    return index
  }

  const account = (id: string): Promise<Account | null> => {
    const state = current().states.get(id)
    if (state === undefined) return Promise.resolve(null)
    const ready = accounts.get(id)
    accounts.delete(id)
    const fresh = ready && ready.state === state ? ready : { state, account: tell.tell(id) }
    accounts.set(id, fresh)
    for (const [oldest] of accounts) if (accounts.size > ACCOUNTS) accounts.delete(oldest)
    // what failed is asked for anew next time
    fresh.account.catch(() => accounts.get(id) === fresh && accounts.delete(id))
    return fresh.account
  }

  /** Has the account of every story told once, the newest change first, so that the list can say what differs. */
  let weighing = false
  const weigh = async (): Promise<void> => {
    if (weighing) return
    weighing = true
    try {
      for (;;) {
        const { states, stories } = current()
        const next = stories.find((s) => verdicts.get(s.id)?.state !== states.get(s.id))
        if (!next || closed) return
        const state = states.get(next.id) ?? ''
        // where all have room, what was told is kept for whoever opens the story
        const told = await (stories.length > ACCOUNTS ? tell.tell : account)(next.id).then(verdictsOf, () => null)
        if (closed) return
        verdicts.set(next.id, { state, told })
        if (index) index = { ...index, stories: index.stories.map((s) => (s.id === next.id && told ? { ...s, ...told } : s)) }
        revision++
        say({ kind: 'story', story: next.id, changed: next.changed })
      }
    } finally {
      weighing = false
    }
  }

  /** Looks at the store anew and tells what has changed since. */
  const changed = (): void => {
    const before = index
    index = null
    revision++
    const after = current()
    if (before) {
      for (const a of after.articles) if (!before.storyOf.has(a.id)) say({ kind: 'article', article: a.id, story: a.story, title: a.title })
      for (const s of after.stories) if (before.states.get(s.id) !== after.states.get(s.id)) say({ kind: 'story', story: s.id, changed: s.changed })
    }
    void weigh()
  }
  const size = (): string => {
    const { versions, corrections, feeds: n } = store.counts()
    // another process has added feeds
    if (followed && followed.length !== n) followed = null
    return `${versions} ${corrections}`
  }
  let seen = size()
  const look = setInterval(() => {
    const is = size()
    if (is === seen) return
    seen = is
    changed()
  }, LOOK)
  look.unref()

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
    const writing = sqliteStore(path, { mode: 'add', what: 'variorum serve' })
    try {
      await addTo(writing, noted(), { workers: 1, onNotice: (n) => void notices.push(n) })
    } finally {
      writing.close()
    }
    seen = size()
    changed()
    const { storyOf } = current()
    const ofLater = (id: string): string => storyOf.get(id) ?? store.row(id)?.story ?? ''
    return { articles: taken.map(({ article, fresh }) => ({ id: article.id, story: ofLater(article.id), title: article.title, fresh })), notices }
  }
  const add = async (inputs: readonly Input[]): Promise<Added> => {
    const reader = isolated()
    async function* read(): AsyncGenerator<Ingested> {
      for (const [i, input] of inputs.entries()) {
        say({ kind: 'progress', done: i, of: inputs.length, what: input.name })
        yield* reader.ingest(input)
      }
    }
    try {
      return await take(read())
    } finally {
      await reader.close()
      say({ kind: 'progress', done: inputs.length, of: inputs.length, what: '' })
    }
  }
  /** One after another: the store lets one write. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<Added>): Promise<Added> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }

  const keep = (correction: Correction): Correction => {
    store.correct(correction)
    changed()
    return correction
  }
  const feeds = (): readonly Followed[] => {
    followed ??= store.feeds()
    return followed
  }
  void weigh()
  return {
    revision: () => revision,
    stories: () => current().stories,
    account,
    articles: () => current().articles,
    article: (id) => {
      const article = store.article(id)
      return article && { ...article, story: current().storyOf.get(id) ?? store.row(id)?.story ?? '' }
    },
    annotations: (id) => store.annotations(id),
    search: (query, most) => {
      const { storyOf } = current()
      const rows = store.search({ words: query, most }).map((h) => h.row)
      return rows
        .flatMap((row) => {
          const article = store.article(row.id)
          return article ? hitsIn(article, storyOf.get(row.id) ?? row.story, query) : []
        })
        .slice(0, most)
    },
    versions: (id) => {
      const row = store.row(id)
      return (row ? store.versions(row.key) : []).map(({ id: own, version, published, title, latest }) => {
        const text = store.article(own)?.text ?? ''
        return { id: own, version, published, title, text, latest }
      })
    },
    add: (inputs) => inTurn(() => add(inputs)),
    keep: (found) => inTurn(() => take(found)),
    feeds,
    follow: (feed) => {
      store.follow(feed)
      followed = null
      say({ kind: 'feed', feed: feedOf(feed) })
    },
    unfollow: (id) => {
      followed = null
      return store.unfollow(id)
    },
    corrections: () => store.corrections(),
    correct: (matter) => {
      if (!articlesOf(matter).every((id) => store.has(id))) return null
      const at = now()
      return keep({ ...matter, id: hash('correction', JSON.stringify(matter), at), made: at, undone: false })
    },
    undo: (id) => {
      const found = store.corrections().find((c) => c.id === id)
      return found ? keep({ ...found, undone: true }) : null
    },
    listen: (hear) => {
      ears.add(hear)
      return () => ears.delete(hear)
    },
    close: async () => {
      closed = true
      clearInterval(look)
      await tell.close()
      store.close()
    },
  }
}
