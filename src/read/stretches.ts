import { memo } from '../text/memo.ts'

/**
 * A text cut at its blanks. No reader's words reach over a blank, and most stretches were seen before in another text: what a reader makes of one
 * (its words, whether it may begin a figure) is made once and kept (text/memo.ts).
 */
export interface Stretches {
  readonly text: string
  /** where each begins */
  readonly at: readonly number[]
  readonly words: readonly string[]
}

/** What `\s` means beyond Latin-1. */
const isBlank = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x1680 &&
    (unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff))

/** One string for all that are equal, so that looking it up again costs little. */
const one = memo((s) => s)

export const stretchesOf = (text: string): Stretches => {
  const at: number[] = []
  const words: string[] = []
  let from = -1
  for (let i = 0; i < text.length; i++) {
    if (!isBlank(text.charCodeAt(i))) {
      if (from < 0) from = i
    } else if (from >= 0) {
      at.push(from)
      words.push(one(text.slice(from, i)))
      from = -1
    }
  }
  if (from >= 0) {
    at.push(from)
    words.push(one(text.slice(from)))
  }
  return { text, at, words }
}

/** Index of the first stretch that ends behind `from`. */
const firstBehind = ({ at, words }: Stretches, from: number): number => {
  let lo = 0
  let hi = at.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((at[mid] ?? 0) + (words[mid] ?? '').length <= from) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** Visits the stretches between `from` and `to`, in order; of one that lies across an edge, what lies within. */
export const within = (stretches: Stretches, from: number, to: number, visit: (word: string, at: number) => void): void => {
  const { text, at, words } = stretches
  for (let i = firstBehind(stretches, from); i < at.length; i++) {
    const start = at[i] ?? 0
    if (start >= to) return
    const word = words[i] ?? ''
    const end = start + word.length
    if (start >= from && end <= to) visit(word, start)
    else visit(one(text.slice(Math.max(start, from), Math.min(end, to))), Math.max(start, from))
  }
}
