import { fold } from '../../text/fold.ts'
import { isPictureData } from '../layout/html/picture-data.ts'
import type { Clues } from './clues.ts'

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u)
/** "Lorne" of "Edda Lorne": pages print "E. Lorne" too. */
const surname = (name: string): string => wordsOf(fold(name)).findLast((word) => word.length > 1) ?? ''

/** A line that says whose the page is, or a picture: that is not who wrote the text. */
const RIGHTS = /©|\(c\)|\bcopyright\b/i

/**
 * Whether a page prints one of `people`, or the surname alone, anywhere. Systems put the account into the data that brought a page in; where the page prints
 * another writer and never that one, its readers are right.
 */
export const isPrinted = (c: Clues, people: readonly string[]): boolean => {
  const names = people.map((name) => fold(name))
  const surnames = new Set(people.map(surname).filter((name) => name !== ''))
  return c.page.runs.some((run) => {
    if (isPictureData(run.text) || RIGHTS.test(run.text)) return false
    const text = fold(run.text)
    // what stands behind a name is glued to it now and then
    return names.some((name) => text.includes(name)) || wordsOf(text).some((word) => surnames.has(word))
  })
}
