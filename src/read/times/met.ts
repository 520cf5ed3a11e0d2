import type { Language } from '../../lang/index.ts'
import { facet, type Stretch } from '../../text/stretches.ts'
import type { Need } from './needs.ts'
import { DIGITS, NUMBERS, slotsOf, sourceOf, wordsOf } from './slots.ts'

/** Words in lower case; digits apart from letters. The long s is the only letter that a pattern without case takes for another and lower case does not. */
const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ſ', 's')
    .match(/\p{L}+|\p{N}+/gu) ?? []

/** Letters by which a day is known where another word is glued to it: "mittwochmorgen". */
const GLUED = 6

/** What meets needs, by their indices: words, and patterns looked for in a whole stretch. */
interface Meets {
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly patterns: readonly Pattern[]
}

interface Pattern {
  readonly pattern: RegExp
  readonly need: number
  /** it fits nothing without a digit */
  readonly digits: boolean
}

/** The first words of all that may fill a slot. */
const firstWords = (slot: string, fillers: readonly string[]): string[] => {
  const firsts = fillers.map((w) => plainWords(w)[0] ?? '')
  return [...new Set(slot === 'weekday' ? firsts.flatMap((w) => [w, w.slice(0, GLUED)]) : firsts)]
}

const holdsDigits = (source: string): boolean =>
  [...source.matchAll(/\{(\w+)\}/g)].some(([, slot = '']) => DIGITS.has(slot))

const meetsOf = (needs: readonly Need[], language: Language): Meets => {
  const slots = slotsOf(language)
  const fillers = wordsOf(language)
  const words = new Map<string, number[]>()
  const patterns: Pattern[] = []
  for (const [need, keys] of needs.entries())
    for (const key of keys) {
      const [, source, slot] = /^(?:\/(.+)\/|\{(\w+)\})$/.exec(key) ?? []
      if (source)
        patterns.push({ pattern: new RegExp(sourceOf(source, slots), 'iu'), need, digits: holdsDigits(source) })
      if (slot && NUMBERS.has(slot)) patterns.push({ pattern: /\d/, need, digits: true })
      for (const word of source ? [] : slot ? firstWords(slot, fillers[slot] ?? []) : [key])
        words.set(word, [...(words.get(word) ?? []), need])
    }
  return { words, patterns }
}

const NONE: readonly number[] = []

/** Which of `needs` a stretch meets, by their indices. */
export const metBy = (needs: readonly Need[], language: Language): ((stretch: Stretch) => readonly number[]) => {
  const { words, patterns } = meetsOf(needs, language)
  return facet((stretch) => {
    const found: number[] = []
    for (const word of plainWords(stretch))
      for (const key of [word, word.slice(0, GLUED)]) found.push(...(words.get(key) ?? NONE))
    const digits = /\d/.test(stretch)
    for (const p of patterns) if ((digits || !p.digits) && p.pattern.test(stretch)) found.push(p.need)
    return found.length ? [...new Set(found)] : NONE
  })
}
