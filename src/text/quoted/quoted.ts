import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import type { Paragraph } from '../paragraphs.ts'
import { type Family, type Mark, marksIn } from './marks.ts'

/** A stretch in quotation marks, outermost ones only. */
export interface Quoted extends Span {
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

/** What an earlier paragraph left open, and how many paragraphs ago. */
interface Pending {
  readonly family: Family
  readonly age: number
}

/** One paragraph, read mark by mark. */
interface Scan {
  readonly text: string
  readonly paragraph: Paragraph
  readonly index: number
  /** the paragraph without white space around it */
  readonly begin: Span
  readonly marks: readonly Mark[]
  readonly pieces: Quoted[]
  readonly pending: Pending | null
  open: Open | null
  /** marks opened inside the open one */
  inner: Family[]
}

const push = (
  scan: Scan,
  from: number,
  to: number,
  opener: Span | null,
  closer: Mark | null,
  family: Family,
  continues: boolean,
): void => {
  const span = trim(scan.text, from, to)
  if (span.to <= span.from) return
  const outer = { from: opener?.from ?? span.from, to: closer?.to ?? span.to }
  scan.pieces.push({ ...span, outer, family, closed: closer !== null, continues, paragraph: scan.index })
}

/** A closing mark whose opening one is lost: what it closes began with the paragraph. */
const lostOpening = ({ text, begin }: Scan, i: number, m: Mark): boolean =>
  i === 0 &&
  m.family !== 'single' &&
  m.from - begin.from < LOST &&
  /[,.!?…]\s?$/.test(text.slice(m.from - 2, m.from)) &&
  !text.slice(begin.from, m.from).includes(':')

/** Whether the mark at `i` opens where nothing is open. A mark that could close opens only where another one closes it. */
const opens = ({ begin, marks }: Scan, i: number, m: Mark): boolean => {
  if (m.side === 'close') return false
  if (m.side === 'open') return true
  const closed = ahead(marks, i).closes > 0
  return m.family === 'single' ? closed && m.hint !== 'close' : m.hint !== 'close' || m.from === begin.from || closed
}

/** The mark at `i` where nothing is open. */
const atRest = (scan: Scan, i: number, m: Mark): void => {
  const carries = i === 0 && scan.pending?.family === m.family
  if (opens(scan, i, m)) {
    scan.open = { mark: m, continues: carries && m.from === scan.begin.from }
    scan.inner = []
  } else if (carries) push(scan, scan.paragraph.from, m.from, null, m, m.family, true)
  else if (lostOpening(scan, i, m)) push(scan, scan.begin.from, m.from, null, m, m.family, false)
}

/** A single mark that nothing closes was an apostrophe: a mark of another family takes its place. */
const apostrophe = ({ marks, inner }: Scan, open: Open, i: number, m: Mark): boolean => {
  if (open.mark.family !== 'single' || inner.length > 0 || m.side === 'close') return false
  return !marks.slice(i + 1, i + AHEAD).some((n) => n.family === 'single' && n.side !== 'open')
}

/** The mark at `i` within an open quotation. */
const inOpen = (scan: Scan, open: Open, i: number, m: Mark): void => {
  const { marks, inner } = scan
  if (m.family !== open.mark.family) {
    if (apostrophe(scan, open, i, m)) scan.open = { mark: m, continues: false }
  } else if (m.side === 'open') {
    const { closes, opens } = ahead(marks, i)
    if (closes - opens >= 2) inner.push(m.family)
    else {
      // opened again without a closing mark: the same utterance goes on
      if (m.family !== 'single') push(scan, open.mark.to, m.from, open.mark, null, m.family, open.continues)
      scan.open = { mark: m, continues: m.family !== 'single' }
      scan.inner = []
    }
  } else if (possessive(marks, i)) return
  else if (inner.length > 0) inner.pop()
  else {
    push(scan, open.mark.to, m.from, open.mark, m, m.family, open.continues)
    scan.open = null
  }
}

/** What the paragraph leaves open for the next one. */
const leaves = (scan: Scan): Pending | null => {
  const { open, pending, marks, paragraph } = scan
  if (open !== null && (open.mark.family !== 'single' || open.mark.from === scan.begin.from)) {
    push(scan, open.mark.to, paragraph.to, open.mark, null, open.mark.family, open.continues)
    return { family: open.mark.family, age: 0 }
  }
  return pending && pending.age < BETWEEN && !marks.some((m) => m.family === pending.family)
    ? { ...pending, age: pending.age + 1 }
    : null
}

/** The stretches in quotation marks of all `paragraphs`, in order. Quotes in quotes are part of the outer one. Titles are left out: they repeat the body. */
export const quotedIn = (text: string, paragraphs: readonly Paragraph[], language: Language): Quoted[] => {
  const pieces: Quoted[] = []
  let pending: Pending | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.role === 'title') continue
    const scan: Scan = {
      text,
      paragraph,
      index,
      begin: trim(text, paragraph.from, paragraph.to),
      marks: marksIn(text, paragraph, language),
      pieces,
      pending,
      open: null,
      inner: [],
    }
    for (const [i, m] of scan.marks.entries()) {
      if (scan.open === null) atRest(scan, i, m)
      else inOpen(scan, scan.open, i, m)
    }
    pending = leaves(scan)
  }
  return dropStray(text, pieces)
}

/** A single mark that opens a paragraph, closes nowhere and goes on nowhere is a stray. */
const dropStray = (text: string, pieces: readonly Quoted[]): Quoted[] =>
  pieces.filter((p, i) => {
    if (p.closed || p.family !== 'single') return /[\p{L}\p{N}]/u.test(text.slice(p.from, p.to))
    const next = pieces[i + 1]
    return next !== undefined && next.family === 'single' && next.continues
  })
