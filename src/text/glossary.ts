import { meanings } from '../lang/meanings.ts'
import { stemmers } from '../lang/stemmers.ts'
import { fold } from './fold.ts'

/** The languages of the columns of `meanings`, in order. */
const COLUMNS = ['en', 'de', 'fr', 'es', 'it', 'nl'] as const

const stemmed = (word: string, code: string): string => fold(stemmers[code]?.(word) ?? word)

/** For each language its stems, to the stem of the first English word of their row. */
const tables = (): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const found = new Map<string, Map<string, string>>(COLUMNS.map((code) => [code, new Map()]))
  for (const row of meanings.trim().split('\n')) {
    const cells = row.split('|').map((cell) => cell.trim().split(/\s+/))
    const key = stemmed(cells[0]?.[0] ?? '', 'en')
    for (const [i, code] of COLUMNS.entries())
      for (const word of cells[i] ?? []) {
        const stem = stemmed(word, code)
        const table = found.get(code)
        if (table && !table.has(stem)) table.set(stem, key)
      }
  }
  return found
}

let read: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null

/** Whether a row holds the stem. */
export const hasMeaning = (stem: string, code: string): boolean => {
  read ??= tables()
  return read.get(code)?.has(stem) ?? false
}

/** What stands for the stem of a word in every language that has it: "tot" and "mort" are one, and so are "killed" and "dead"; the stem itself where no row holds it. */
export const meaningOf = (stem: string, code: string): string => {
  read ??= tables()
  return read.get(code)?.get(stem) ?? stem
}
