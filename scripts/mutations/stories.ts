import { random } from '../../bench/planted.ts'
import type { Article } from '../../src/model/index.ts'

type Chance = () => number
const one = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T

/** A way to change one text. All are what editors, converters and strangers do to texts. */
const MUTATIONS: readonly ((text: string, chance: Chance) => string)[] = [
  // another figure
  (text, chance) => text.replace(/\d+/, () => String(Math.floor(chance() * 10 ** Math.floor(1 + chance() * 9)))),
  // a sentence less
  (text, chance) => {
    const all = text.split(/(?<=\. )/)
    return all.filter((_, i) => i !== Math.floor(chance() * all.length)).join('')
  },
  // a sentence twice
  (text, chance) => {
    const again = one(text.split(/(?<=\. )/), chance)
    return `${text} ${again}`
  },
  // other quotation marks
  (text, chance) => text.replace(/[“”"]/g, () => one(['“', '”', '"', '„', '«', '»', "'", ''], chance)),
  // cut anywhere
  (text, chance) => text.slice(0, Math.floor(chance() * text.length)),
  // blanks and lines
  (text, chance) =>
    text.replace(/ /g, () => (chance() < 0.02 ? one(['\n', '\n\n', '  ', '\u00a0', '\t', '\u200b'], chance) : ' ')),
  // signs from anywhere
  (text, chance) => {
    const at = Math.floor(chance() * text.length)
    return (
      text.slice(0, at) +
      one(['\u202e', '🙂', '\ud800', 'é́', '—', '…', '(', ')', '%', '$', '-', 'ß', '１２', '٣', '\u0000'], chance) +
      text.slice(at)
    )
  },
  // upper case
  (text, chance) => text.replace(/[^.]+\./, (s) => (chance() < 0.5 ? s.toUpperCase() : s.toLowerCase())),
  // negated
  (text) => text.replace(/ (was|were|has|have|is) /, ' $1 not '),
  // words swapped
  (text, chance) => {
    const words = text.split(' ')
    const [i, j] = [Math.floor(chance() * words.length), Math.floor(chance() * words.length)]
    return words.map((w, k) => (k === i ? (words[j] ?? w) : k === j ? (words[i] ?? w) : w)).join(' ')
  },
]

/** Texts of a story, each changed some times. */
export const mutated = (texts: readonly string[], seed: number): string[] => {
  const chance = random(seed)
  return texts.map((text) => {
    let changed = text
    for (let n = Math.floor(chance() * 5); n > 0; n--) changed = one(MUTATIONS, chance)(changed, chance)
    return changed.trim() || text
  })
}

/** A text as an article that is read already. */
export const articleOf = (text: string, i: number): Article => ({
  id: `mutated-${i}`,
  name: `mutated-${i}`,
  title: null,
  byline: null,
  outlet: `Outlet ${i}`,
  language: 'en',
  url: null,
  published: { value: `2031-05-0${1 + (i % 8)}`, evidence: 'given', rejected: [] },
  text,
  blocks: [{ from: 0, to: text.length, role: 'body', why: 'all of it' }],
  fields: {},
})

/** Tells of nothing that any story of ours tells. */
export const IRRELEVANT = articleOf(
  'Bakers of the old town met for their yearly contest. The judges tasted rye loaves, buns and a marzipan hedgehog. Music was played until late, and nobody counted the crumbs.',
  99,
)
