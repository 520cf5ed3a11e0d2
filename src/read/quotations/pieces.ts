import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import type { Paragraph } from '../paragraphs.ts'
import { type Family, type Mark, marksIn } from './marks.ts'

/** A stretch in quotation marks, outermost ones only. */
export interface Piece extends Span {
  /** the stretch with its marks */
  readonly outer: Span
  readonly family: Family
  /** whether a closing mark was found */
  readonly closed: boolean
  /** the mark before was opened and not closed: this goes on with it */
  readonly continues: boolean
  /** index of the paragraph */
  readonly paragraph: number
}

/** A quotation may run on over so many paragraphs without marks of its own: captions and pull quotes in between. */
const BETWEEN = 3
/** A quotation whose opening mark is lost begins at most so many units before its closing one. */
const LOST = 600

/** Marks looked at behind one that may open. */
const AHEAD = 24

interface Open {
  readonly mark: Mark
  readonly continues: boolean
}

const trim = (text: string, from: number, to: number): Span => {
  const words = text.slice(from, to)
  const lead = words.length - words.trimStart().length
  return { from: from + lead, to: from + lead + words.trim().length }
}

/** Counts, per mark, the marks of its family behind it that can close and that must open. */
const ahead = (marks: readonly Mark[], i: number): { readonly closes: number; readonly opens: number } => {
  let closes = 0
  let opens = 0
  const family = marks[i]?.family
  for (let k = i + 1; k < marks.length && k <= i + AHEAD; k++) {
    const m = marks[k]
    if (!m || m.family !== family) continue
    if (m.side === 'open' || (m.side === 'either' && m.hint === 'open')) opens++
    else closes++
  }
  return { closes, opens }
}

/** Whether the weak closing mark at `i` is rather a possessive: a better one follows before the next opening mark. */
const possessive = (marks: readonly Mark[], i: number): boolean => {
  if (!marks[i]?.weak) return false
  for (const m of marks.slice(i + 1, i + 20)) {
    if (m.family !== 'single') continue
    if (m.side === 'open') return false
    if (!m.weak) return true
  }
  return false
}

interface State {
  readonly text: string
  readonly pieces: Piece[]
  /** what an earlier paragraph left open, and how many paragraphs ago */
  pending: { readonly family: Family; readonly age: number } | null
}

const readParagraph = (state: State, p: Paragraph, index: number, language: Language): void => {
  const { text, pieces } = state
  const marks = marksIn(text, p, language)
  const begin = trim(text, p.from, p.to)
  let open: Open | null = null
  /** marks opened inside the open one */
  let inner: Family[] = []
  let start = true
  const push = (from: number, to: number, opener: Span | null, closer: Span | null, family: Family, continues: boolean): void => {
    const span = trim(text, from, to)
    if (span.to > span.from)
      pieces.push({
        ...span,
        outer: { from: opener?.from ?? span.from, to: closer?.to ?? span.to },
        family,
        closed: closer !== null,
        continues,
        paragraph: index,
      })
  }
  const pending = state.pending
  for (const [i, m] of marks.entries()) {
    const first = start
    start = false
    if (open === null) {
      const carries = first && pending !== null && pending.family === m.family
      if (m.side !== 'close' && (m.side === 'open' || m.hint !== 'close' || !text.slice(p.from, m.from).trim() || ahead(marks, i).closes > 0)) {
        // a mark that could close opens only where another one closes it
        if (m.family === 'single' && m.side === 'either' && ahead(marks, i).closes === 0) continue
        const atStart = m.from === begin.from
        open = { mark: m, continues: carries && atStart }
        inner = []
      } else if (carries) push(p.from, m.from, null, m, m.family, true)
      else if (
        first &&
        m.family !== 'single' &&
        m.from - begin.from < LOST &&
        /[,.!?…]\s?$/.test(text.slice(m.from - 2, m.from)) &&
        !/[:]/.test(text.slice(begin.from, m.from))
      ) {
        push(begin.from, m.from, null, m, m.family, false)
      }
      continue
    }
    if (m.family !== open.mark.family) {
      if (
        open.mark.family === 'single' &&
        m.family !== 'single' &&
        !inner.length &&
        m.side !== 'close' &&
        !marks.slice(i + 1, i + 20).some((n) => n.family === 'single' && n.side !== 'open')
      ) {
        // a single mark that nothing closes was an apostrophe
        open = { mark: m, continues: false }
      }
      continue
    }
    if (m.side === 'open') {
      const { closes, opens } = ahead(marks, i)
      if (closes - opens >= 2) inner.push(m.family)
      else {
        if (m.family !== 'single') push(open.mark.to, m.from, open.mark, null, m.family, open.continues)
        open = { mark: m, continues: m.family !== 'single' }
        inner = []
      }
      continue
    }
    if (possessive(marks, i)) continue
    if (inner.length) {
      inner.pop()
      continue
    }
    push(open.mark.to, m.from, open.mark, m, m.family, open.continues)
    open = null
  }
  const wholeParagraph = open !== null && open.mark.from === begin.from
  if (open !== null && (open.mark.family !== 'single' || wholeParagraph)) {
    push(open.mark.to, p.to, open.mark, null, open.mark.family, open.continues)
    state.pending = { family: open.mark.family, age: 0 }
  } else if (pending && !marks.some((m) => m.family === pending.family) && pending.age < BETWEEN)
    state.pending = { family: pending.family, age: pending.age + 1 }
  else state.pending = null
}

/** The stretches in quotation marks of all `paragraphs`, in order. Quotes in quotes are part of the outer one. */
export const piecesOf = (text: string, paragraphs: readonly Paragraph[], language: Language): Piece[] => {
  const state: State = { text, pieces: [], pending: null }
  for (const [i, p] of paragraphs.entries()) if (p.role !== 'title') readParagraph(state, p, i, language)
  return dropStray(text, state.pieces)
}

/** A single mark that opens a paragraph, closes nowhere and goes on nowhere is a stray. */
const dropStray = (text: string, pieces: readonly Piece[]): Piece[] =>
  pieces.filter((p, i) => {
    if (p.closed || p.family !== 'single') return /[\p{L}\p{N}]/u.test(text.slice(p.from, p.to))
    const next = pieces[i + 1]
    return next !== undefined && next.family === 'single' && next.continues
  })
