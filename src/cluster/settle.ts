import { agglomerate, belongs, type Open } from './agglomerate.ts'
import { unbind } from './kin.ts'
import { close, placeOf } from './open-index.ts'
import {
  activeIn,
  closeStory,
  fix,
  join,
  type NameOf,
  place,
  placedIn,
  type StoryBook,
  type Weighed,
} from './story-book.ts'

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

/** Closing looks at all open stories, so it is done for many at once: they close until so much of what may be open is left. */
const LEFT_OPEN = 0.9
/** Articles of one story that can move; its older ones stay with it. */
const ACTIVE = 40
/** A part of the stream that is grouped anew as a whole; in a larger one stories of three and more stay as they are. */
const WHOLE = 500
/** Articles of a story that stays as it is there. */
const KEPT_WHOLE = 3
/** A part larger than this is parted at its weaker links first. */
export const MOST = 3000
/** A story that has grown so many times over is weighed anew as a whole, whatever joined it: then it may part. */
const GROWN = 1.5

export const inOrder = ({ open: { index } }: StoryStream, ids: Iterable<string>): string[] =>
  [...ids].sort((a, b) => placeOf(index, a) - placeOf(index, b))
export const storiesAmong = ({ book }: StoryStream, members: readonly string[]): string[] => [
  ...new Set(members.flatMap((a) => book.storyOf.get(a) ?? [])),
]

const grouped = (stream: StoryStream, members: readonly string[]): string[][] => {
  const { book, open } = stream
  const stories = members.length <= WHOLE ? [] : storiesAmong(stream, members)
  const whole = stories.map((s) => activeIn(book, s)).filter((s) => s.length >= KEPT_WHOLE)
  const inWhole = new Set(whole.flat())
  const groups = agglomerate([...whole, ...members.filter((a) => !inWhole.has(a)).map((a) => [a])], open).map((g) =>
    inOrder(stream, g),
  )
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
type Plan =
  | { readonly joins: string; readonly fresh: readonly string[] }
  | { readonly groups: readonly (readonly string[])[] }

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

/** Finds the stories of these parts, each with all articles of the stories it has any of, and gives those that articles came into. */
export const settleParts = (stream: StoryStream, parts: readonly (readonly string[])[], nameOf?: NameOf): Weighed[] => {
  const plans = parts.map((members) => planned(stream, members))
  const stories = plans.flatMap((p) =>
    'joins' in p ? [join(stream.book, p.joins, p.fresh)] : place(stream.book, p.groups, nameOf),
  )
  for (const { id } of stories) leave(stream, fix(stream.book, id, ACTIVE))
  return stories.filter((s) => s.came.length)
}

/** An open story by the place of its last article, and how many of its articles can move. */
export interface Idle {
  readonly last: number
  readonly active: number
}

export const openIn = ({ open }: StoryStream): number => open.index.open.size

/** The open stories, those first that longest had no article. */
export const idle = ({ book, open }: StoryStream): Idle[] =>
  [...book.entries.values()]
    .map(({ active }) => ({ last: placeOf(open.index, active.at(-1) ?? ''), active: active.length }))
    .sort((a, b) => a.last - b.last)

/** The place up to which stories close where `open` articles can move and `most` may; `stories` as `idle` gives them. */
export const idleUpTo = (stories: readonly Idle[], open: number, most: number): number => {
  let left = open
  let upTo = -1
  for (const { last, active } of stories) {
    if (left <= most * LEFT_OPEN) break
    left -= active
    upTo = last
  }
  return upTo
}

/** Closes the stories whose last article stands at `upTo` or before, and gives their ids. */
export const closeTo = (stream: StoryStream, upTo: number): string[] => {
  const { book, open } = stream
  const closed = [...book.entries]
    .map(([id, { active }]) => ({ id, last: placeOf(open.index, active.at(-1) ?? '') }))
    .filter((s) => s.last <= upTo)
    .sort((a, b) => a.last - b.last)
    .map((s) => s.id)
  for (const id of closed) leave(stream, closeStory(book, id))
  return closed
}
