import type { Language } from '../lang/index.ts'
import type { Sentence } from '../model/index.ts'
import type { Paragraph } from './paragraphs.ts'

/** A place where a sentence may end: full stop, question mark, exclamation mark or ellipsis, with what stands around it. */
interface Stop {
  /** the marks themselves: ".", "?!", "..." */
  readonly marks: string
  /** the word before, without its own last stop: "Gen", "U.S", "p.m" */
  readonly before: string
  /** closing quotation marks and brackets after the marks */
  readonly closers: string
  /** white space between the closers and what follows */
  readonly gap: string
  /** what follows, from its first mark or letter: at most LOOK units */
  readonly after: string
}

interface Rule {
  readonly name: string
  readonly test: (stop: Stop, language: Language) => boolean
  readonly ends: boolean
  readonly why: string
}

/** Units looked at on either side of a stop (the pattern for the word before says so too); longer than any abbreviation or name, short enough that no text makes it slow. */
const LOOK = 48

const first = (s: string): string => /^[\p{L}\p{N}]+/u.exec(s.replace(/^[^\p{L}\p{N}]+/u, ''))?.[0] ?? ''
const lower = (s: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(s)
const capital = (s: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(s)
const common = (word: string, language: Language): boolean => language.words.stop.has(word.toLowerCase())

/** The first rule that fits decides. */
const rules: readonly Rule[] = [
  { name: 'nothing follows', test: (s) => s.after === '', ends: true, why: 'the end of the block' },
  {
    name: 'glued sentence',
    test: (s) => s.gap === '' && s.marks === '.' && /\p{Ll}{3}$/u.test(s.before) && /^\p{Lu}\p{Ll}+ /u.test(s.after),
    ends: true,
    why: 'a page lost the space: "on Sunday.Photo by"',
  },
  { name: 'inside a word or figure', test: (s) => s.gap === '', ends: false, why: '3.5, U.S.-led, `.”, said`' },
  {
    name: 'goes on in lower case',
    test: (s) => lower(s.after),
    ends: false,
    why: '`.” said the mayor`, `“Why?” she asked`',
  },
  { name: 'goes on after a dash', test: (s) => /^[-–—,;:]/.test(s.after), ends: false, why: '`“Go!” – so the coach`' },
  {
    name: 'omission',
    test: (s) => /^(?:\.\.+|…)$/.test(s.marks) && s.closers === '' && (s.before === '' || !capital(s.after)),
    ends: false,
    why: '`it was … I do not know`',
  },
  {
    name: 'not a full stop',
    test: (s) => s.marks !== '.' || s.closers !== '',
    ends: true,
    why: '`?`, `!`, `.”`, `.)`',
  },
  {
    name: 'title',
    test: (s, l) =>
      l.people.titles.has(s.before.toLowerCase()) &&
      l.words.abbreviations.has(s.before.toLowerCase()) &&
      capital(s.after),
    ends: false,
    why: '"Gen. Archer", "St. Ives"',
  },
  {
    name: 'abbreviation or initial',
    test: (s, l) =>
      (l.words.abbreviations.has(s.before.toLowerCase()) || /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(s.before)) &&
      !(capital(s.after) && common(first(s.after), l)),
    ends: false,
    why: '"Jan. 3", "Ann B. Lee", but "at 5 p.m. The" ends',
  },
]

/** Closing marks that may follow a stop, also after one blank as in `? ”` and French `! »`. */
const CLOSERS = /^(?:[ \u00a0\u202f]?[”»›])?["'”’»›)\]“‘]*/
const BEFORE = /[\p{L}\p{N}][\p{L}\p{N}.'’]{0,47}$/u
const GAP = /^\s{0,48}/

const stopAt = (
  text: string,
  from: number,
  at: number,
  marks: string,
  to: number,
): Stop & { readonly next: number } => {
  const end = at + marks.length
  const closers = CLOSERS.exec(text.slice(end, Math.min(to, end + 8)))?.[0] ?? ''
  // an opening mark after a blank belongs to what follows: `. “We`
  const gap =
    GAP.exec(
      text.slice(end + closers.length, to > end + closers.length + LOOK ? end + closers.length + LOOK : to),
    )?.[0] ?? ''
  const next = end + closers.length + gap.length
  const look = text.slice(Math.max(from, at - LOOK), at)
  // the pattern takes no blank: it need not try the words before
  const before = BEFORE.exec(look.slice(look.lastIndexOf(' ') + 1))?.[0] ?? ''
  return { marks, closers, gap, before, after: text.slice(next, Math.min(to, next + LOOK)), next }
}

/** Where the sentences of `text` between `from` and `to` begin, `from` among them. */
const starts = (text: string, from: number, to: number, language: Language): number[] => {
  const found = [from]
  for (const m of text.slice(from, to).matchAll(/[.!?…]+/g)) {
    const stop = stopAt(text, from, from + m.index, m[0], to)
    const ends = rules.find((r) => r.test(stop, language))?.ends ?? true
    if (ends && /[\p{L}\p{N}]/u.test(stop.after)) found.push(stop.next)
  }
  return found
}

const trimmed = (text: string, from: number, to: number): { from: number; to: number } | null => {
  const words = text.slice(from, to)
  const lead = words.length - words.trimStart().length
  const cut = words.trim()
  return /[\p{L}\p{N}]/u.test(cut) ? { from: from + lead, to: from + lead + cut.length } : null
}

/** The sentences of paragraphs, in order, white space trimmed. */
export const sentencesIn = (text: string, paragraphs: readonly Paragraph[], language: Language): Sentence[] =>
  paragraphs.flatMap(({ from, to, block }) => {
    const at = starts(text, from, to, language)
    return at.flatMap((start, i) => {
      const span = trimmed(text, start, at[i + 1] ?? to)
      return span ? [{ ...span, block }] : []
    })
  })
