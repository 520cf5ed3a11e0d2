import type { Word } from './words.ts'

/** Words looked back for the condition that a cue stands under, within its clause. */
const CONDITION = 8

/** Whether a condition opens the clause of word `at`. */
export const supposed = (words: readonly Word[], at: number, conditions: ReadonlySet<string>): boolean => {
  for (let i = at; i >= Math.max(0, at - CONDITION); i--) {
    if (conditions.has(words[i]?.lower ?? '')) return true
    if (i < at && /[,;:]/.test(words[i + 1]?.gap ?? '')) return false
  }
  return false
}
