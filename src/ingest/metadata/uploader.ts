import { fold } from '../../text/fold.ts'
import { bitOf } from '../layout/html/markup.ts'
import type { Run } from '../layout/html/page.ts'
import { isPictureData } from '../layout/html/picture-data.ts'
import { tellsRights } from '../layout/rights.ts'
import type { Clues } from './clues.ts'
import { type Head, isElsewhere } from './dates/near.ts'
import { bare } from './names.ts'

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u)
/** "Lorne" of "Edda Lorne": pages print "E. Lorne" too. */
const surname = (name: string): string => wordsOf(fold(name)).findLast((word) => word.length > 1) ?? ''

const HIDDEN = bitOf('hidden') | bitOf('noscript')
/** Not hidden by its markup: templates keep the account's name in a box that no reader sees. */
const isShown = (c: Clues, run: Run): boolean => ((c.page.frames[run.frame]?.inside ?? 0) & HIDDEN) === 0

/** So many blocks from the headline, and below the text, a writer's line may stand. */
const NEAR = 15
const UNDER = 8
/** A line that holds a name and a date is no longer. */
const LONGEST = 160

/**
 * Whether a page prints `names` as a line of its own, with the date at most, beside the headline or below the text: so do pages sign with a pen name, or with
 * that of a desk. A link may be a topic or a section.
 */
export const isSignedBy = (c: Clues, { headline, last }: Head, names: readonly string[]): boolean => {
  const line = fold(names.join(', '))
  const placed = (i: number): boolean =>
    (headline >= 0 && Math.abs(i - headline) <= NEAR) || (last >= 0 && i >= last && i <= last + UNDER)
  return c.page.runs.some(
    (run, i) =>
      placed(i) &&
      run.linked === 0 &&
      run.text.length <= LONGEST &&
      isShown(c, run) &&
      !isElsewhere(c, i) &&
      fold(bare(run.text)) === line,
  )
}

/**
 * Whether a page prints one of `people`, or the surname alone, anywhere. Systems put the account into the data that brought a page in; where the page prints
 * another writer and never that one, its readers are right.
 */
export const isPrinted = (c: Clues, people: readonly string[]): boolean => {
  const names = people.map((name) => fold(name))
  const surnames = new Set(people.map(surname).filter((name) => name !== ''))
  return c.page.runs.some((run) => {
    // who holds the rights in the page, or in a picture, did not write the text by that
    if (!isShown(c, run) || isPictureData(run.text) || tellsRights(run.text)) return false
    const text = fold(run.text)
    // what stands behind a name is glued to it now and then
    return names.some((name) => text.includes(name)) || wordsOf(text).some((word) => surnames.has(word))
  })
}
