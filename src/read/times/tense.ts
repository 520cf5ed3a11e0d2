import type { Language } from '../../lang/index.ts'

export type Tense = 'past' | 'future' | null

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
/** Units of the sentence looked at on either side; a cue further off speaks of something else. */
const LOOK = 240

const words = (s: string): string[] => [...s.matchAll(WORD)].map((m) => m[0].toLowerCase().replaceAll('’', "'"))

const cue = (list: readonly string[], at: number, { calendar }: Language): Tense => {
  const word = list[at] ?? ''
  const loose = calendar.futureBefore.has(word) && !(list[at + 1] !== undefined && calendar.infinitive.has(list[at + 1] ?? ''))
  if (!loose && (calendar.future.has(word) || /'ll$/.test(word))) return 'future'
  if (calendar.past.has(word)) return 'past'
  // "to be held", "be sentenced": the participle tells nothing, what stands before does
  if (word.length < 24 && calendar.pastEnding.test(word)) return calendar.be.has(list[at - 1] ?? '') ? null : 'past'
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
