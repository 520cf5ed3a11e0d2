import type { Lined } from './features.ts'
import type { Hunk } from './hunks.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** What an edit does to what is said. `more`/`less`: B says more or less exactly than A. */
export type Effect = 'equal' | 'more' | 'less' | 'rival' | 'open'

/** One side of a hunk. */
export interface Side {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly words: readonly Word[]
  /** without function words */
  readonly telling: readonly number[]
}

export interface Slot {
  readonly a: Side
  readonly b: Side
  readonly lined: Lined
}

const sideOf = (passage: Passage, { from, to }: { readonly from: number; readonly to: number }): Side => ({
  passage,
  from,
  to,
  words: passage.words.slice(from, to),
  telling: passage.words.flatMap((w, i) => (i >= from && i < to && w.kind !== 'function' ? [i] : [])),
})

export const slotOf = (lined: Lined, hunk: Hunk): Slot => ({
  a: sideOf(lined.a, hunk.a),
  b: sideOf(lined.b, hunk.b),
  lined,
})

export const textOf = ({ words }: Side): string => words.map((w) => w.text).join(' ')

export const negatorsIn = ({ passage, from, to }: Side): number =>
  passage.negators.filter((n) => n.from >= from && n.from < to).length
export const cueIn = ({ passage, from, to }: Side, cue: string): boolean =>
  passage.cues.some((c) => c.value === cue && c.from >= from && c.from < to)
export const ofKind = ({ passage, telling }: Side, kind: Word['kind']): Word[] =>
  telling.flatMap((i) => (passage.words[i]?.kind === kind ? [passage.words[i]] : []))

export const only = ({ a, b }: Slot, kind: Word['kind']): readonly [Word, Word] | null => {
  const [x, y] = [ofKind(a, kind), ofKind(b, kind)]
  return x.length === 1 && y.length === 1 && x[0] && y[0] ? [x[0], y[0]] : null
}

/** The word a phrase hangs on: the last telling word of it. */
export const headOf = ({
  passage,
  telling,
}: Side): { readonly base: string; readonly concepts: readonly string[] } | null => {
  const i = telling.at(-1)
  return i === undefined ? null : { base: passage.bases[i] ?? '', concepts: passage.concepts[i] ?? [] }
}
