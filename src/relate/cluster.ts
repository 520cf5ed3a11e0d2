import type { Article } from '../model/index.ts'
import { type Counted, type Digest, openArticles } from './open-articles.ts'
import { profile } from './profile.ts'
import { belongs, KIN, LEAST, type Link, least, parted, regrouped, STORY } from './regroup.ts'
import { type StreamStory, storyBook, type Weighed } from './story-book.ts'

export { type Counted, type Digest, NOTHING_COUNTED } from './open-articles.ts'
export type { StreamStory, Weighed } from './story-book.ts'

/** All that a stream needs to go on later; plain data. Closed stories are the store's alone. */
export interface StreamState {
  /** the articles that can still move, in the order they came; those not settled yet among them */
  readonly articles: readonly Digest[]
  readonly waiting: readonly string[]
  /** the open stories; articles of theirs that are not in `articles` stay with them for good */
  readonly stories: readonly StreamStory[]
  /** articles that go back to one another, as told to `add` */
  readonly kin: readonly (readonly [string, string])[]
  readonly seen: Counted
}

/** What settling changed. */
export interface Settled {
  readonly stories: readonly Weighed[]
  /** ids of stories that no article can join any more */
  readonly closed: readonly string[]
}

/** Stories out of a stream. Deterministic: it depends on nothing but what was added, in which order, and when it was settled. */
export interface StoryStream {
  /** Takes in an article, and the earlier ones it shares text with. Throws where the id is open already. */
  readonly add: (digest: Digest, kin?: readonly string[]) => void
  /** Finds the stories of what was added since, splitting and merging earlier ones where the new articles show it. */
  readonly settle: () => Settled
  /** The open stories, in the order of their first articles. */
  readonly stories: () => StreamStory[]
  /** how many articles hold each term, of all that were added */
  readonly counted: () => Counted
  readonly state: () => StreamState
}

/** Articles that can move; beyond it the stories that longest had no article close. About 5 KB each in memory. */
const OPEN = 10_000
/** Articles of one story that can move; its older ones stay with it. */
const ACTIVE = 40
/** A part of the stream that is grouped anew as a whole; in a larger one stories of three and more stay as they are. */
const WHOLE = 500
/** A part larger than this is parted at its weaker links first. */
const MOST = 3000
/** A story that has grown so many times over is weighed anew as a whole, whatever joined it: then it may part. */
const GROWN = 1.5
const DAY = 86_400_000

/** What the stream keeps of an article. */
export const digest = (article: Article): Digest => {
  const moment = Date.parse(article.published?.value ?? '')
  return { id: article.id, language: article.language, day: Number.isNaN(moment) ? null : Math.floor(moment / DAY), profile: profile(article) }
}

/** What was seen of articles that are open no more: taking the open ones in counts theirs again. */
const before = ({ articles, seen }: StreamState): Counted => {
  const own = new Map<number, number>()
  for (const d of articles) for (const term of d.profile.terms) own.set(term, (own.get(term) ?? 0) + 1)
  return {
    articles: seen.articles - articles.length,
    terms: seen.terms,
    holding: seen.holding.map((n, i) => Math.max(0, n - (own.get(seen.terms[i] ?? 0) ?? 0))),
  }
}

/** A stream that goes on from `from`. */
export const storyStream = (from?: StreamState): StoryStream => {
  const open = openArticles(from && before(from))
  const book = storyBook()
  const kin = new Map<string, Set<string>>()
  const order = new Map<string, number>()
  const waiting: string[] = []
  let came = 0

  const relate = (a: string, b: string): void => {
    kin.set(a, (kin.get(a) ?? new Set()).add(b))
    kin.set(b, (kin.get(b) ?? new Set()).add(a))
  }
  const take = (d: Digest): void => {
    if (open.has(d.id)) throw new Error(`relate/cluster: article ${d.id} is in the stream already`)
    order.set(d.id, came++)
    open.add(d)
  }
  const leave = (article: string): void => {
    open.remove(article)
    order.delete(article)
    for (const k of kin.get(article) ?? []) kin.get(k)?.delete(article)
    kin.delete(article)
  }
  const at = (article: string | undefined): number => order.get(article ?? '') ?? 0
  const inOrder = (ids: Iterable<string>): string[] => [...ids].sort((a, b) => at(a) - at(b))

  for (const d of from?.articles ?? []) take(d)
  for (const s of from?.stories ?? []) book.restore(s, open.has)
  for (const [a, b] of from?.kin ?? []) relate(a, b)
  waiting.push(...(from?.waiting ?? []))

  /** The links of what came new, with all that stands in the stories they lead to. */
  const reached = (): { readonly members: string[]; readonly links: Link[] } => {
    const members = new Set<string>(waiting)
    const links: Link[] = []
    const stories = new Set<string>()
    for (const id of waiting) {
      for (const n of [...open.near(id, least(1)), ...[...(kin.get(id) ?? [])].map((k) => ({ id: k, likeness: KIN }))]) {
        members.add(n.id)
        links.push({ a: id, b: n.id, likeness: n.likeness })
        const story = book.storyOf(n.id)
        if (story !== undefined) stories.add(story)
      }
    }
    for (const story of stories) {
      const [first = '', ...rest] = book.active(story)
      members.add(first)
      for (const m of rest) {
        members.add(m)
        links.push({ a: first, b: m, likeness: STORY })
      }
    }
    return { members: inOrder(members), links }
  }

  const part = (members: readonly string[]): string[][] => {
    const stories = members.length <= WHOLE ? [] : [...new Set(members.flatMap((a) => book.storyOf(a) ?? []))]
    const kept = stories.map((s) => book.active(s)).filter((s) => s.length >= LEAST.length)
    const inKept = new Set(kept.flat())
    const groups = regrouped([...kept, ...members.filter((a) => !inKept.has(a)).map((a) => [a])], open, kin).map(inOrder)
    return groups.sort((a, b) => at(a[0]) - at(b[0]))
  }

  /** The story that all of a part belongs to without a doubt, if there is one. */
  const sole = (members: readonly string[], fresh: readonly string[]): string | null => {
    const [story, ...others] = new Set(members.flatMap((a) => book.storyOf(a) ?? []))
    if (story === undefined || others.length) return null
    const active = book.active(story)
    if (active.length + fresh.length > GROWN * book.placed(story)) return null
    return fresh.every((a) => belongs(a, active, open, kin)) ? story : null
  }
  const weighed = (members: readonly string[]): Weighed[] => {
    const fresh = members.filter((a) => book.storyOf(a) === undefined)
    const story = sole(members, fresh)
    return story === null ? book.place(part(members)) : [book.join(story, fresh)]
  }

  /** Closes stories where too many articles are open, and gives their ids. */
  const close = (): string[] => {
    const closed: string[] = []
    if (open.count() <= OPEN) return closed
    const idle = book.ids().map((id) => ({ id, last: at(book.active(id).at(-1)) }))
    let left = open.count()
    for (const { id } of idle.sort((a, b) => a.last - b.last)) {
      if (left <= OPEN * 0.9) break
      const gone = book.active(id)
      left -= gone.length
      book.close(id)
      closed.push(id)
      for (const a of gone) leave(a)
    }
    return closed
  }

  return {
    add: (d, related = []) => {
      take(d)
      for (const r of related) if (r !== d.id && open.has(r)) relate(d.id, r)
      waiting.push(d.id)
    },
    settle: () => {
      const { members, links } = reached()
      waiting.length = 0
      const stories = parted(members, links, MOST).flatMap(weighed)
      for (const { id } of stories) for (const a of book.fix(id, ACTIVE)) leave(a)
      return { stories: stories.filter((s) => s.came.length), closed: close() }
    },
    stories: () => book.all().sort((a, b) => at(book.active(a.id)[0]) - at(book.active(b.id)[0])),
    counted: open.counted,
    state: () => ({
      articles: inOrder(open.ids()).flatMap((id) => open.get(id) ?? []),
      waiting: [...waiting],
      stories: book.all(),
      kin: [...kin].flatMap(([a, of]) => [...of].filter((b) => a < b).map((b) => [a, b] as const)),
      seen: open.counted(),
    }),
  }
}
