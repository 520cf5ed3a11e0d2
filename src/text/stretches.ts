import { lowerBound } from './lower-bound.ts'
import { isBlank } from './spaces.ts'
import { spanMemo } from './span-memo.ts'

/** What stands between two blanks, with all that was made of it. */
export interface Stretch {
  readonly text: string
  readonly made: unknown[]
}

/** A text cut at its blanks. No word reaches over a blank, and most stretches were seen before in another text: what was made of one is made once and kept. */
export interface Stretches {
  readonly text: string
  /** where each begins */
  readonly at: readonly number[]
  readonly list: readonly Stretch[]
}

/**
 * Stretches kept, at most twice as many, of .3 KB each; a longer one hardly comes twice. 1,576 articles of four languages hold 50,000 different ones, and a stream
 * took a tenth less time with 30,000 kept than with 15,000 (scripts/bench-stream.ts).
 */
const KEPT = { most: 30_000, longest: 60 }

let facets = 0

/** What `make` makes of a stretch, made once for as long as the stretch is kept. `make` must be pure, and nobody may change what it made. */
export const facet = <T>(make: (text: string) => T): ((stretch: Stretch) => T) => {
  let index = -1
  return ({ text, made }) => {
    // numbered when it is first asked for: those of languages that nobody reads take no room
    if (index < 0) index = facets++
    const known = made[index] as T | undefined
    if (known !== undefined) return known
    const value = make(text)
    made[index] = value
    return value
  }
}

/** Room for all that will be made of it: an array that grows takes three times as much. */
const stretchOf = spanMemo((text): Stretch => ({ text, made: new Array<unknown>(facets) }), KEPT)

const cut = (text: string): Stretches => {
  const at: number[] = []
  const list: Stretch[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isBlank(text.charCodeAt(i))) {
      if (from < 0) from = i
    } else if (from >= 0) {
      at.push(from)
      list.push(stretchOf(text, from, i))
      from = -1
    }
  }
  return { text, at, list }
}

let last = cut('')

/** The stretches of `text`; of the text that was asked for last they are known. */
export const stretchesOf = (text: string): Stretches => {
  if (text !== last.text) last = cut(text)
  return last
}

/** Index of the first stretch that ends behind `from`. */
const firstBehind = ({ at, list }: Stretches, from: number): number => {
  const lo = lowerBound(at.length, (i) => at[i] ?? 0, from)
  const before = list[lo - 1]
  return before && (at[lo - 1] ?? 0) + before.text.length > from ? lo - 1 : lo
}

/** Visits the stretches between `from` and `to`, in order, each with its index; of one that lies across an edge, what lies within, with -1. */
export const within = (
  stretches: Stretches,
  from: number,
  to: number,
  visit: (stretch: Stretch, at: number, index: number) => void,
): void => {
  if (to <= from) return
  const { text, at, list } = stretches
  for (let i = firstBehind(stretches, from); i < list.length; i++) {
    const stretch = list[i]
    const start = at[i] ?? 0
    if (stretch === undefined || start >= to) return
    const end = start + stretch.text.length
    if (start >= from && end <= to) visit(stretch, start, i)
    else visit(stretchOf(text, Math.max(start, from), Math.min(end, to)), Math.max(start, from), -1)
  }
}

/** Whether `test` holds for one of the stretches between `from` and `to`. */
export const some = (stretches: Stretches, from: number, to: number, test: (stretch: Stretch) => boolean): boolean => {
  let found = false
  within(stretches, from, to, (stretch) => {
    found ||= test(stretch)
  })
  return found
}
