import { openArticles } from './agglomerate.ts'
import { isOneText } from './copies.ts'
import type { Digest } from './digest.ts'
import { type Counted, counted } from './frequencies.ts'
import { bind, KIN, kinOf, pairsOf, type Tie } from './kin.ts'
import { neighbours } from './neighbours.ts'
import { digestOf, open, placeOf } from './open-index.ts'
import { type Link, parts, STORY } from './parts.ts'
import { least } from './same-event.ts'
import {
  closeTo,
  idle,
  idleUpTo,
  inOrder,
  MOST,
  openIn,
  type StoryStream,
  settleParts,
  storiesAmong,
} from './settle.ts'
import { activeIn, allStories, restore, type StreamStory, storyBook, type Weighed } from './story-book.ts'

export type { StoryStream } from './settle.ts'

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

/** Articles that can move; beyond it the stories that longest had no article close. About 5 KB each in memory. */
export const OPEN = 10_000

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
/** How an article goes back to an earlier one with which it shares text. */
export const tieOf = (a: Digest, b: Digest): Tie => (isOneText(a.profile, b.profile) ? 'copy' : 'reuse')

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
  const stream: StoryStream = {
    open: openArticles(from && before(from, isCopy)),
    book: storyBook(),
    waiting: [...(from?.waiting ?? [])],
  }
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

/** Closes stories where too many articles are open, those first that longest had none, and gives their ids. */
const closeIdle = (stream: StoryStream): string[] => {
  const open = openIn(stream)
  return open <= OPEN ? [] : closeTo(stream, idleUpTo(idle(stream), open, OPEN))
}

/** Finds the stories of what was added since, splitting and merging earlier ones where the new articles show it. */
export const settle = (stream: StoryStream): Settled => {
  const stories = settleParts(stream, reached(stream))
  stream.waiting.length = 0
  return { stories, closed: closeIdle(stream) }
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
