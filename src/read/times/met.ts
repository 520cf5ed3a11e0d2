import type { Language } from '../../lang/index.ts'
import { facet, type Stretch } from '../stretches.ts'
import type { Need } from './needs.ts'
import { NUMBERS, slotsOf, sourceOf, wordsOf } from './slots.ts'

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
  readonly patterns: readonly { readonly pattern: RegExp; readonly need: number }[]
}

/** The first words of all that may fill a slot. */
const firstWords = (slot: string, fillers: readonly string[]): string[] => {
  const firsts = fillers.map((w) => plainWords(w)[0] ?? '')
  return [...new Set(slot === 'weekday' ? firsts.flatMap((w) => [w, w.slice(0, GLUED)]) : firsts)]
}

const meetsOf = (needs: readonly Need[], language: Language): Meets => {
  const slots = slotsOf(language)
  const fillers = wordsOf(language)
  const words = new Map<string, number[]>()
  const patterns: { readonly pattern: RegExp; readonly need: number }[] = []
  for (const [need, keys] of needs.entries())
    for (const key of keys) {
      const [, source, slot] = /^(?:\/(.+)\/|\{(\w+)\})$/.exec(key) ?? []
      if (source) patterns.push({ pattern: new RegExp(sourceOf(source, slots), 'iu'), need })
      if (slot && NUMBERS.has(slot)) patterns.push({ pattern: /\d/, need })
      for (const word of source ? [] : slot ? firstWords(slot, fillers[slot] ?? []) : [key]) words.set(word, [...(words.get(word) ?? []), need])
    }
  return { words, patterns }
}

const NONE: readonly number[] = []

/** Which of `needs` a stretch meets, by their indices. */
export const metBy = (needs: readonly Need[], language: Language): ((stretch: Stretch) => readonly number[]) => {
  const { words, patterns } = meetsOf(needs, language)
  return facet((stretch) => {
    const plain = plainWords(stretch)
    const found = new Set([
      ...plain.flatMap((word) => [word, word.slice(0, GLUED)].flatMap((key) => words.get(key) ?? NONE)),
      ...patterns.filter(({ pattern }) => pattern.test(stretch)).map(({ need }) => need),
    ])
    return found.size ? [...found] : NONE
  })
}
