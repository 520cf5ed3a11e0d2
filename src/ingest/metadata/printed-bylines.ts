import type { Block } from '../../model/index.ts'
import { SIGN, WORD } from '../layout/rights.ts'
import type { Clues } from './clues.ts'
import type { Head } from './dates/near.ts'
import { bare, isPerson, isWriterLabel, opensByline, partsOf, signedWithDate, unopened } from './names.ts'

/** A longer line is a biography. */
const LONGEST = 120
/** So many blocks below the text its writer may sign; a name without a word before it stands nearer. */
const UNDER = 8
const SIGNED = 2
/** So many blocks from the headline a label such as "Author:" may stand. */
const NEAR = 15

const lineOf = (c: Clues, b: Block): string => c.text.slice(b.from, Math.min(b.to, b.from + 2 * LONGEST))
const titleOf = (c: Clues): number => c.blocks.findIndex((b) => b.role === 'title')
const lastOf = (c: Clues): number => c.blocks.findLastIndex((b) => b.role === 'body')

/** The block that is the byline, at or below the headline, else any. */
const marked = (c: Clues): readonly string[] => {
  const title = titleOf(c)
  const block = c.blocks.find((b, i) => b.role === 'byline' && i > title) ?? c.blocks.find((b) => b.role === 'byline')
  return block ? [lineOf(c, block)] : []
}

/** A line of the day that also names who wrote it: "Von Ada Lorne am 5. März 2031". */
const besideDate = (c: Clues): readonly string[] => {
  const title = titleOf(c)
  return c.blocks
    .filter((b, i) => b.role === 'dateline' && near(i, title) && i > title)
    .flatMap((b) => signedWithDate(lineOf(c, b)) ?? [])
    .slice(0, 1)
}

/** A line that is a label for writers and nothing else, and the line below it that names them: "Author(s):" above "Ada Lorne". */
const labelled = (c: Clues): readonly string[] => {
  const [title, last] = [titleOf(c), lastOf(c)]
  const at = c.blocks.findIndex(
    (b, i) =>
      (near(i, title) || (i > last && i <= last + UNDER)) && b.to - b.from < LONGEST && isWriterLabel(lineOf(c, b)),
  )
  const lines = at < 0 ? [] : c.blocks.slice(at + 1, at + 3).map((b) => lineOf(c, b))
  const named = lines.find((line) => !isWriterLabel(line))
  return named !== undefined && isNamed(named) ? [named] : []
}
const near = (i: number, title: number): boolean => title >= 0 && Math.abs(i - title) <= NEAR
const isNamed = (line: string): boolean => line.length <= LONGEST && /^\p{Lu}/u.test(line) && !/[.!?:]$|\d/.test(line)

/** A line below the text that opens as bylines do: "Text: Ada Lorne", "Autor: Ada Lorne (Redaktion)". */
const signed = (c: Clues): readonly string[] => {
  const last = lastOf(c)
  const lines = last < 0 ? [] : c.blocks.slice(last, last + UNDER).map((b) => lineOf(c, b))
  return lines.filter((line) => line.length <= LONGEST && opensByline(line) && isPerson(bare(line))).slice(0, 1)
}

/**
 * A name and nothing else as the last line of the text or right below it, in the element that holds it and without a link: "Ada Lorne". Lists of topics have
 * links or an element of their own. Behind a line break at the end of a paragraph it may stand a little above the last line: a notice follows.
 */
const nameAlone = (c: Clues, head: Head): readonly string[] => {
  const holder = parentOf(c, head.last)
  for (let i = Math.max(0, head.last - SIGNED); head.last >= 0 && i <= head.last + SIGNED; i++) {
    const run = c.page.runs[i]
    if (run === undefined || parentOf(c, i) !== holder) {
      if (i < head.last) continue
      return []
    }
    const cut = run.text.lastIndexOf('\n')
    const line = run.text.slice(cut + 1).trim()
    const placed = i >= head.last || (cut > LONGEST && SENTENCE_END.test(run.text.slice(0, cut).slice(-LOOK_BACK)))
    if (placed && run.linked === 0 && line.length <= LONGEST && partsOf(line).every(isWholePerson)) return [line]
  }
  return []
}
/** So many units before a line break show how the sentence above it ends. */
const LOOK_BACK = 6
const SENTENCE_END = /[.!?…][")”»“’]?\s*$/
const parentOf = (c: Clues, i: number): number => c.page.frames[c.page.runs[i]?.frame ?? -1]?.parent ?? -1
/** Every word of it has a capital, or is as short as "de". */
const isWholePerson = (name: string): boolean =>
  isPerson(name) && !/[.!?:"“„\d]$|\d/.test(name) && name.split(/\s+/).every((w) => /^\p{Lu}|^\p{Ll}{1,3}$/u.test(w))

/** "© 2021 Ada Lorne • All rights reserved": what stands behind the sign, up to a border. */
const COPYRIGHT = new RegExp(String.raw`^\s{0,3}(?:${WORD}\s{1,3})?${SIGN}\s{0,3}([^|•·\n]{2,80})`, 'iu')
const YEARS = /^(?:19|20)\d{2}(?:\s{0,2}[-–]\s{0,2}(?:19|20)?\d{2})?\s{0,3}/
/** Years, and a word such as "by" before or behind them, are no names. */
const holderIn = (line: string): string => unopened(unopened(COPYRIGHT.exec(line)?.[1] ?? '').replace(YEARS, '')).trim()
/** Who holds the rights in a page, below its text, where that is one person: so do people sign pages of their own. Under pictures stands who took them. */
const holder = (c: Clues): readonly string[] => {
  const last = lastOf(c)
  const lines = last < 0 ? [] : c.blocks.slice(last + 1).filter((b) => b.role === 'furniture')
  return lines.map((b) => holderIn(lineOf(c, b))).filter((name) => FULL_NAME.test(name) && isPerson(name))
}
/** Companies, schools and ministries have longer names, or words all in capitals. */
const FULL_NAME = /^\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\.)?\s\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?$/u

interface Way {
  readonly name: string
  readonly of: (c: Clues, head: Head) => readonly string[]
  /** whether it says that they wrote this text, and not only that the page is theirs */
  readonly signs: boolean
}
/** Ways in which a page prints who wrote it, surest first; each gives the lines it finds. */
export const PRINTED: readonly Way[] = [
  { name: 'a label, and a name below it', of: labelled, signs: true },
  { name: 'the byline', of: marked, signs: true },
  { name: 'a line of the day that names who wrote it', of: besideDate, signs: true },
  { name: 'a line below the text that opens as bylines do', of: signed, signs: true },
  { name: 'a name alone below the text', of: nameAlone, signs: true },
  { name: 'the one who holds the rights in the page', of: holder, signs: false },
]
