import type { Language } from '../../lang/index.ts'

/** `awaited`: it was to come, and may have come since ("was due in June"). */
export type Tense = 'past' | 'future' | 'awaited' | null

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
/** Units of the sentence looked at on either side; a cue further off speaks of something else. */
const LOOK = 240

const words = (s: string): string[] => [...s.matchAll(WORD)].map((m) => m[0].toLowerCase().replaceAll('’', "'"))

/** "for stranded guests": a participle behind a preposition or an article, with its noun behind it. */
const attributive = (list: readonly string[], at: number, { beforeNoun }: Language['calendar']): boolean =>
  beforeNoun.has(list[at - 1] ?? '') && list[at + 1] !== undefined && !beforeNoun.has(list[at + 1] ?? '')

const cue = (list: readonly string[], at: number, { calendar }: Language): Tense => {
  const word = list[at] ?? ''
  const loose = calendar.futureBefore.has(word) && !(list[at + 1] !== undefined && calendar.infinitive.has(list[at + 1] ?? ''))
  if (!loose && (calendar.future.has(word) || /'ll$/.test(word)))
    return calendar.pending.has(word) && calendar.past.has(list[at - 1] ?? '') ? 'awaited' : 'future'
  if (calendar.past.has(word)) return 'past'
  // "to be held", "stay closed", "for stranded guests": the participle tells nothing, what stands before does
  if (word.length < 24 && calendar.pastEnding.test(word)) return calendar.be.has(list[at - 1] ?? '') || attributive(list, at, calendar) ? null : 'past'
  return null
}

/** Does the sentence speak of what was or of what is to come at `from`? The nearest cue before it decides, else the first after it. */
export const tenseAt = (sentence: string, from: number, to: number, language: Language): Tense => {
  const before = words(sentence.slice(Math.max(0, from - LOOK), from))
  for (let i = before.length - 1; i >= 0; i--) {
    const found = cue(before, i, language)
    if (found) return found
  }
  if (before.some((w) => language.calendar.infinitive.has(w))) return 'future'
  const after = words(sentence.slice(to, to + LOOK))
  for (let i = 0; i < after.length; i++) {
    const found = cue(after, i, language)
    if (found) return found
  }
  return null
}
