import type { Quotation, Saying } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { type Piece, wordDiff } from './word-diff.ts'

/** One way in which a saying is worded, and the quotations that word it so. */
export interface Wording {
  readonly text: string
  readonly manner: Quotation['manner']
  readonly quotations: readonly Quotation[]
  /** the wording cut into what the first wording has too and what it has not; the first has one piece */
  readonly pieces: readonly Piece[]
}

interface Group {
  readonly text: string
  readonly manner: Quotation['manner']
  readonly words: ReadonlySet<string>
  readonly list: Quotation[]
}

const MANNERS: readonly Quotation['manner'][] = ['direct', 'mixed', 'indirect']
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Words two wordings share, of all they have (0..1). */
const likeness = (a: Group, b: Group): number => {
  const shared = [...a.words].filter((w) => b.words.has(w)).length
  return (2 * shared) / Math.max(1, a.words.size + b.words.size)
}

/** How near a wording is to all the others, those carried by many counting more. */
const nearness = (g: Group, all: readonly Group[]): number =>
  all.reduce((sum, other) => sum + other.list.length * likeness(g, other), 0)

const grouped = (quotations: readonly Quotation[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const q of quotations) {
    const text = q.text.join(' ... ')
    const words = wordsOf(text)
    const key = `${q.manner === 'indirect'} ${words.join(' ')}`
    const group = groups.get(key) ?? { text, manner: q.manner, words: new Set(words), list: [] }
    group.list.push(q)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A fragment quoted within the reporter's own clause leaves out nothing at its ends: there the reporter's words stand. */
const trimmed = (pieces: readonly Piece[], manner: Quotation['manner']): readonly Piece[] => {
  if (manner === 'direct') return pieces
  const inner = pieces.map((p, i) => (i === 0 || i === pieces.length - 1 ? { ...p, left: '' } : p))
  return inner.filter((p) => p.text !== '' || p.left !== '')
}

/** The wordings of a saying. The first is the one to measure by: direct speech, nearest to all the others, longest; the order of articles settles the rest. */
export const wordings = (saying: Saying, quotations: readonly Quotation[]): Wording[] => {
  const members = new Set(saying.members)
  const groups = grouped(quotations.filter((q) => members.has(q.id)))
  const near = new Map(groups.map((g) => [g, nearness(g, groups)]))
  const ranked = groups.sort(
    (a, b) =>
      MANNERS.indexOf(a.manner) - MANNERS.indexOf(b.manner) ||
      (near.get(b) ?? 0) - (near.get(a) ?? 0) ||
      b.text.length - a.text.length,
  )
  const base = ranked[0]?.text ?? ''
  return ranked.map(({ text, manner, list }, i) => ({
    text,
    manner,
    quotations: list,
    pieces:
      i === 0 || manner === 'indirect' ? [{ text, changed: false, left: '' }] : trimmed(wordDiff(base, text), manner),
  }))
}
