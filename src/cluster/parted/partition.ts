import { hash } from '../../text/hash.ts'
import { openArticles } from '../agglomerate.ts'
import { type Candidate, candidates, type ReuseIndex, reuseIndex, takeIn } from '../candidates.ts'
import type { Digest } from '../digest.ts'
import type { Fingerprint } from '../fingerprint.ts'
import type { Counted } from '../frequencies.ts'
import { bind, type KinPair, tiesOf } from '../kin.ts'
import { hinted } from '../neighbours.ts'
import {
  close,
  digestOf,
  isLittle,
  longerThanBrief,
  moveIn,
  type OpenIndex,
  open,
  pass,
  placeOf,
  vectorFor,
  vectorOf,
} from '../open-index.ts'
import { closeTo, idle, openIn, type StoryStream, settleParts } from '../settle.ts'
import { activeIn, give, restore, type StreamStory, storyBook, take } from '../story-book.ts'
import { seenBy, tieOf } from '../stream.ts'
import type { Asks, Fresh, Near, Standing, Step, Tied } from './asks.ts'

/** Earlier articles that one is held against, in all partitions together. */
export const KIN_MOST = 100

/** Which of how many. */
export interface Which {
  readonly part: number
  readonly of: number
}

/**
 * A part of the reuse index and of the story stream: the texts of every n-th article, and stories whole. Of terms it counts all that came, so that it weighs
 * them as one process would. Changed by the steps of a batch only (asks.ts).
 */
export interface Partition extends Which {
  readonly reuse: ReuseIndex
  readonly stream: StoryStream
  /** the batch that is under way, and the place of its first article */
  batch: { readonly first: number; readonly articles: readonly Fresh[] }
}

/** What a partition goes on from; plain data. */
export interface PartitionState {
  /** texts of its own, the first one first */
  readonly texts: Iterable<{ readonly id: string; readonly print: Fingerprint }>
  /** articles of its open stories that can move, in the order they came, with their places among all that did */
  readonly articles: readonly { readonly digest: Digest; readonly place: number }[]
  readonly stories: readonly StreamStory[]
  readonly kin: readonly (readonly [string, string])[]
  readonly seen: Counted
}

/** Which partition an article's text is in, and its article at first. */
export const partOf = (place: number, of: number): number => place % of

const held = (kin: Iterable<readonly [string, string]>, index: OpenIndex): KinPair[] =>
  [...kin].flatMap(([a, b]) => {
    const [x, y] = [digestOf(index, a), digestOf(index, b)]
    return x && y ? [{ a, b, tie: tieOf(x, y) }] : []
  })

/** A partition that begins, or goes on from `from`; it holds the last `texts` of its own texts. */
export const partition = ({ part, of }: Which, texts: number, from?: PartitionState): Partition => {
  const reuse = reuseIndex(texts)
  for (const { id, print } of from?.texts ?? []) takeIn(reuse, id, print)
  const stream: StoryStream = { open: openArticles(from?.seen), book: storyBook(), waiting: [] }
  for (const { digest, place } of from?.articles ?? []) moveIn(stream.open.index, digest, place)
  for (const { a, b, tie } of held(from?.kin ?? [], stream.open.index)) bind(stream.open.kin, a, b, tie)
  for (const story of from?.stories ?? []) restore(stream.book, story, (a) => stream.open.index.open.has(a))
  return { part, of, reuse, stream, batch: { first: 0, articles: [] } }
}

const isOwn = ({ part, of, batch }: Partition, i: number): boolean => partOf(batch.first + i, of) === part

const share = (own: Partition, { first, articles }: Asks['share']['asked']): Candidate[][] => {
  own.batch = { first, articles }
  return articles.map(({ digest, print }, i) => {
    const found = candidates(own.reuse, print, KIN_MOST)
    if (isOwn(own, i)) takeIn(own.reuse, digest.id, print)
    return found
  })
}

/** As the stream has it: an older article of a large story is open no more, and its story's last one stands in for it. */
const tiedTo = ({ stream: { open, book } }: Partition, digest: Digest, asked: string): Tied[] => {
  const id = open.index.open.has(asked) ? asked : activeIn(book, book.fixedIn.get(asked) ?? '').at(-1)
  const other = id === undefined ? undefined : digestOf(open.index, id)
  return id === undefined || other === undefined ? [] : [{ asked, id, tie: tieOf(other, digest) }]
}
const tie = (own: Partition, { kin }: Asks['tie']['asked']): Asks['tie']['answer'] => ({
  tied: own.batch.articles.map(({ digest }, i) => (kin[i] ?? []).flatMap((k) => tiedTo(own, digest, k))),
  longer: own.batch.articles.map(({ digest }) => longerThanBrief(own.stream.open.index, digest)),
})

const standing = ({ stream: { book, open } }: Partition, id: string): Standing => ({
  id,
  active: activeIn(book, id).map((a) => ({ id: a, place: placeOf(open.index, a) })),
})
const openBatch = (own: Partition, { articles }: Asks['open']['asked']): Asks['open']['answer'] => {
  const { index } = own.stream.open
  const { storyOf } = own.stream.book
  const { first, articles: batch } = own.batch
  while (index.places.length < first) index.places.push(undefined)
  for (const [i, { digest }] of batch.entries()) {
    const { isCopy = false, little = false } = articles[i] ?? {}
    if (isOwn(own, i)) open(index, digest, isCopy, little)
    else pass(index, digest, isCopy)
  }
  const near = batch.map(({ digest }, i): Near[] => {
    if (articles[i]?.little) return []
    const vector = isOwn(own, i) ? vectorOf(index, digest.id) : vectorFor(index, digest)
    return hinted(index, vector, first + i).map((h) => ({ ...h, story: storyOf.get(h.id) ?? null }))
  })
  const named = new Set(
    [...near.flat().map((n) => n.id), ...articles.flatMap((a) => a.tied)].flatMap((id) => storyOf.get(id) ?? []),
  )
  return { near, stories: [...named].map((id) => standing(own, id)) }
}

const giveUp = (
  { stream: { open, book } }: Partition,
  { stories, articles }: Asks['give']['asked'],
): Asks['give']['answer'] => {
  const moved = stories.map((id) => give(book, id))
  const ids = moved.flatMap((s) => s.active)
  const given = ids.flatMap((id) => {
    const digest = digestOf(open.index, id)
    return digest ? [{ digest, place: placeOf(open.index, id), little: isLittle(open.index, id) }] : []
  })
  const kin = ids.flatMap((id) => tiesOf(open.kin, id))
  for (const id of [...ids, ...articles]) {
    close(open.index, id)
    open.kin.delete(id)
  }
  return { stories: moved, articles: given, kin }
}

const settle = (own: Partition, { parts, taken }: Asks['settle']['asked']): Asks['settle']['answer'] => {
  const { open, book } = own.stream
  for (const { digest, place, little } of taken.articles) moveIn(open.index, digest, place, little)
  for (const story of taken.stories) take(book, story)
  for (const { a, b, tie } of taken.kin) bind(open.kin, a, b, tie)
  const fresh = new Set(own.batch.articles.map(({ digest }) => digest.id))
  // an article that came before may have founded a story that another partition has now
  const nameOf = (first: string): string =>
    fresh.has(first) ? hash('story', first) : hash('story', first, own.batch.first)
  const stories = settleParts(own.stream, parts, nameOf)
  own.batch = { first: 0, articles: [] }
  return { stories, open: openIn(own.stream) }
}

const closeUpTo = ({ stream }: Partition, { upTo }: Asks['close']['asked']): Asks['close']['answer'] => {
  const closed = closeTo(stream, upTo)
  return { closed, open: openIn(stream) }
}

const STEPS: { readonly [S in Step]: (own: Partition, asked: Asks[S]['asked']) => Asks[S]['answer'] } = {
  share,
  tie,
  open: openBatch,
  give: giveUp,
  settle,
  idle: ({ stream }) => idle(stream),
  close: closeUpTo,
  seen: ({ stream }) => seenBy(stream),
}

/** Does what a partition is asked for. */
export const answer = <S extends Step>(own: Partition, step: S, asked: Asks[S]['asked']): Asks[S]['answer'] =>
  STEPS[step](own, asked)
