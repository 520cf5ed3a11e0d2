import { agglomerate, belongs, type Open, openArticles } from './agglomerate.ts'
import { isOneText } from './copies.ts'
import type { Digest } from './digest.ts'
import { type Counted, counted } from './frequencies.ts'
import { bind, KIN, kinOf, pairsOf, type Tie, unbind } from './kin.ts'
import { neighbours } from './neighbours.ts'
import { close, digestOf, open, placeOf } from './open-index.ts'
import { type Link, parts, STORY } from './parts.ts'
import { least } from './same-event.ts'
import {
  activeIn,
  allStories,
  closeStory,
  fix,
  join,
  place,
  placedIn,
  restore,
  type StoryBook,
  type StreamStory,
  storyBook,
  type Weighed,
} from './story-book.ts'

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

/**
 * Stories out of a stream. Changed by `add` and `settle` only. Deterministic: it depends on nothing but what was added, in which order, and
 * when it was settled.
 */
export interface StoryStream {
  readonly open: Open
  readonly book: StoryBook
  /** articles not settled yet */
  readonly waiting: string[]
}

/** Articles that can move; beyond it the stories that longest had no article close. About 5 KB each in memory. */
const OPEN = 10_000
/** Stories close until so much of it is left: closing looks at all of them, so it is done for many at once. */
const LEFT_OPEN = 0.9
/** Articles of one story that can move; its older ones stay with it. */
const ACTIVE = 40
/** A part of the stream that is grouped anew as a whole; in a larger one stories of three and more stay as they are. */
const WHOLE = 500
/** Articles of a story that stays as it is there. */
const KEPT_WHOLE = 3
/** A part larger than this is parted at its weaker links first. */
const MOST = 3000
/** A story that has grown so many times over is weighed anew as a whole, whatever joined it: then it may part. */
const GROWN = 1.5

/** Of each article the earlier ones that it shares text with, and how. */
const ties = ({ articles, kin }: StreamState): Map<string, [Digest, Tie][]> => {
  const at = new Map(articles.map((d, i) => [d.id, { d, i }]))
  const found = new Map<string, [Digest, Tie][]>()
  for (const [a, b] of kin) {
    const [x, y] = [at.get(a), at.get(b)]
    if (!x || !y) continue
    const [earlier, later] = x.i < y.i ? [x.d, y.d] : [y.d, x.d]
    found.set(later.id, [...(found.get(later.id) ?? []), [earlier, tieOf(earlier, later)]])
  }
  return found
}
const tieOf = (a: Digest, b: Digest): Tie => (isOneText(a.profile, b.profile) ? 'copy' : 'reuse')

/** What was seen of articles that are open no more: taking the open ones in counts theirs again. */
const before = ({ articles, seen }: StreamState, isCopy: (id: string) => boolean): Counted => {
  const own = new Map<number, number>()
  const counted = articles.filter((d) => !isCopy(d.id))
  for (const d of counted) for (const term of d.profile.terms) own.set(term, (own.get(term) ?? 0) + 1)
  return {
    articles: Math.max(0, seen.articles - counted.length),
    terms: seen.terms,
    holding: seen.holding.map((n, i) => Math.max(0, n - (own.get(seen.terms[i] ?? 0) ?? 0))),
  }
}

/** A stream that goes on from `from`. */
export const storyStream = (from?: StreamState): StoryStream => {
  const tied = from ? ties(from) : new Map<string, [Digest, Tie][]>()
  const isCopy = (id: string): boolean => tied.get(id)?.some(([, tie]) => tie === 'copy') ?? false
  const stream: StoryStream = { open: openArticles(from && before(from, isCopy)), book: storyBook(), waiting: [...(from?.waiting ?? [])] }
  for (const d of from?.articles ?? []) {
    open(stream.open.index, d, isCopy(d.id))
    for (const [k, tie] of tied.get(d.id) ?? []) bind(stream.open.kin, d.id, k.id, tie)
  }
  for (const s of from?.stories ?? []) restore(stream.book, s, (a) => stream.open.index.open.has(a))
  return stream
}

/** Open articles for those it goes back to: an older one of a large story is open no more, and its story's last one stands in for it. */
const standIns = ({ open: { index }, book }: StoryStream, kin: readonly string[]): string[] => {
  const found = kin.flatMap((k) => (index.open.has(k) ? [k] : (activeIn(book, book.fixedIn.get(k) ?? '').at(-1) ?? [])))
  return [...new Set(found)]
}

/** Takes in an article, and the earlier ones it shares text with. Throws where the id is open already. */
export const add = (stream: StoryStream, digest: Digest, kin: readonly string[] = []): void => {
  const { index, kin: all } = stream.open
  const tied = standIns(stream, kin)
    .flatMap((k) => digestOf(index, k) ?? [])
    .map((d) => ({ id: d.id, tie: tieOf(d, digest) }))
  open(
    index,
    digest,
    tied.some((t) => t.tie === 'copy'),
  )
  for (const { id, tie } of tied) bind(all, digest.id, id, tie)
  stream.waiting.push(digest.id)
}

const inOrder = ({ open: { index } }: StoryStream, ids: Iterable<string>): string[] => [...ids].sort((a, b) => placeOf(index, a) - placeOf(index, b))
const storiesAmong = ({ book }: StoryStream, members: readonly string[]): string[] => [...new Set(members.flatMap((a) => book.storyOf.get(a) ?? []))]

/** The links of an article that came new. */
const linksOf = ({ open: { index, kin } }: StoryStream, id: string): Link[] => [
  ...neighbours(index, id, least(1)).map((n) => ({ a: id, b: n.id, likeness: n.likeness })),
  ...kinOf(kin, id).map((k) => ({ a: id, b: k, likeness: KIN })),
]

/** What came new, parted by its links, with all that stands in the stories they lead to. */
const reached = (stream: StoryStream): string[][] => {
  const links = stream.waiting.flatMap((id) => linksOf(stream, id))
  const stories = storiesAmong(
    stream,
    links.map((l) => l.b),
  ).map((s) => activeIn(stream.book, s))
  const within = stories.flatMap(([a = '', ...rest]) => rest.map((b) => ({ a, b, likeness: STORY })))
  const members = new Set([...stream.waiting, ...links.map((l) => l.b), ...stories.flat()])
  return parts(inOrder(stream, members), [...links, ...within], MOST)
}

const grouped = (stream: StoryStream, members: readonly string[]): string[][] => {
  const { book, open } = stream
  const stories = members.length <= WHOLE ? [] : storiesAmong(stream, members)
  const whole = stories.map((s) => activeIn(book, s)).filter((s) => s.length >= KEPT_WHOLE)
  const inWhole = new Set(whole.flat())
  const groups = agglomerate([...whole, ...members.filter((a) => !inWhole.has(a)).map((a) => [a])], open).map((g) => inOrder(stream, g))
  return groups.sort((a, b) => placeOf(open.index, a[0] ?? '') - placeOf(open.index, b[0] ?? ''))
}

/** The story that all of a part belongs to without a doubt, if there is one. */
const sole = (stream: StoryStream, members: readonly string[], fresh: readonly string[]): string | null => {
  const [story, ...others] = storiesAmong(stream, members)
  if (story === undefined || others.length) return null
  const active = activeIn(stream.book, story)
  if (active.length + fresh.length > GROWN * placedIn(stream.book, story)) return null
  return fresh.every((a) => belongs(a, active, stream.open)) ? story : null
}

/** What becomes of a part: it is written down when all parts are thought through, so that a failure half-way leaves the book as it was. */
type Plan = { readonly joins: string; readonly fresh: readonly string[] } | { readonly groups: readonly (readonly string[])[] }

const planned = (stream: StoryStream, members: readonly string[]): Plan => {
  const fresh = members.filter((a) => !stream.book.storyOf.has(a))
  const story = sole(stream, members, fresh)
  return story === null ? { groups: grouped(stream, members) } : { joins: story, fresh }
}

const leave = ({ open }: StoryStream, articles: readonly string[]): void => {
  for (const article of articles) {
    close(open.index, article)
    unbind(open.kin, article)
  }
}

/** Closes stories where too many articles are open, those first that longest had none, and gives their ids. */
const closeIdle = (stream: StoryStream): string[] => {
  const { book, open } = stream
  const closed: string[] = []
  if (open.index.open.size <= OPEN) return closed
  const idle = [...book.entries].map(([id, { active }]) => ({ id, last: placeOf(open.index, active.at(-1) ?? '') }))
  for (const { id } of idle.sort((a, b) => a.last - b.last)) {
    if (open.index.open.size <= OPEN * LEFT_OPEN) break
    leave(stream, closeStory(book, id))
    closed.push(id)
  }
  return closed
}

/** Finds the stories of what was added since, splitting and merging earlier ones where the new articles show it. */
export const settle = (stream: StoryStream): Settled => {
  const plans = reached(stream).map((members) => planned(stream, members))
  stream.waiting.length = 0
  const stories = plans.flatMap((p) => ('joins' in p ? [join(stream.book, p.joins, p.fresh)] : place(stream.book, p.groups)))
  for (const { id } of stories) leave(stream, fix(stream.book, id, ACTIVE))
  return { stories: stories.filter((s) => s.came.length), closed: closeIdle(stream) }
}

/** The open stories, in the order of their first articles. */
export const storiesOf = ({ book, open: { index } }: StoryStream): StreamStory[] => {
  const first = ({ id }: StreamStory): number => placeOf(index, activeIn(book, id)[0] ?? '')
  return allStories(book).sort((a, b) => first(a) - first(b))
}

/** How many articles hold each term, of all that were added. */
export const seenBy = ({ open }: StoryStream): Counted => counted(open.index.frequencies)

export const stateOf = (stream: StoryStream): StreamState => ({
  articles: inOrder(stream, stream.open.index.open.keys()).flatMap((id) => digestOf(stream.open.index, id) ?? []),
  waiting: [...stream.waiting],
  stories: allStories(stream.book),
  kin: pairsOf(stream.open.kin),
  seen: seenBy(stream),
})
