import type { Language } from '../../lang/index.ts'
import type { Cue } from './cues.ts'
import { type Item, itemAt } from './frame.ts'

/** How a piece hangs on its cue. */
export type Link = 'before' | 'after' | 'trailing' | 'goes on' | 'none'

/** A piece in quotation marks as it stands in the reporter's sentence. */
export interface Placed {
  readonly items: readonly Item[]
  /** index of the piece among `items` */
  readonly at: number
  /** the words in the marks */
  readonly text: string
  readonly words: readonly string[]
  readonly link: Link
  readonly cue: Cue | null
  /** a verb that reports stands before it in the sentence */
  readonly reported: boolean
  /** begins like a sentence of its own */
  readonly sentence: boolean
}

/** Words from which on a piece without a cue in its sentence is taken for speech. The shared stories hold one such piece, of twenty-two words. */
const LONG = 5

/** Most words of a heading in marks. */
const HEADING = 5

const before = (p: Placed, n = 1): Item => itemAt(p.items, p.at - n)
const after = (p: Placed, n = 1): Item => itemAt(p.items, p.at + n)
const own = (i: Item): string => (i.piece === null ? i.lower : '')
const titled = (p: Placed, l: Language): boolean =>
  p.words.length > 1 && p.words.every((w) => /^[\p{Lu}\p{N}]/u.test(w) || l.words.stop.has(w.toLowerCase()))

/** What stands in marks without being anybody's words; the first rule that fits speaks. */
const rules: readonly {
  readonly name: string
  readonly test: (p: Placed, l: Language) => boolean
  readonly why: string
}[] = [
  {
    name: 'so-called',
    test: (p, l) => {
      if (p.words.length >= LONG || p.cue?.verb.last === p.at - 1) return false
      const before = p.items.slice(Math.max(0, p.at - 5), p.at)
      const words = before.map(own).join(' ').replace(/ - /g, '-')
      return l.speech.soCalled.some((s) => words.endsWith(s))
    },
    why: 'so-called “experts”: a term',
  },
  {
    name: 'title of a work',
    test: (p, l) =>
      titled(p, l) &&
      (l.speech.works.has(own(before(p))) ||
        l.speech.works.has(own(after(p))) ||
        l.speech.works.has(own(before(p, 2))) ||
        (p.link !== 'before' && !p.sentence && p.words.length < 9 && !/[.!?,]$/.test(p.text))),
    why: 'the film “The Long Harbour”',
  },
  {
    name: 'name given',
    test: (p, l) => titled(p, l) && p.cue?.strength === 'weak' && !p.sentence,
    why: 'a boat called “Second Wind”',
  },
  {
    name: 'weak cue',
    test: (p, l) =>
      p.cue?.strength === 'weak' &&
      p.words.length <= 3 &&
      !p.sentence &&
      !l.speech.judged.has(own(before(p))) &&
      p.cue.verb.last !== p.at - 1 &&
      !(p.words.length > 2 && l.speech.determiners.has(p.words[0]?.toLowerCase() ?? '')),
    why: 'criticised the plan for a “safe zone”',
  },
  {
    name: 'nickname',
    test: (p) => p.words.length <= 2 && before(p).capital && after(p).capital && before(p).kind === 'word',
    why: 'Tom “Tank” Vance',
  },
  {
    name: 'term explained',
    test: (p, l) =>
      p.words.length <= 3 &&
      !p.sentence &&
      ((/,$/.test(p.text) && l.speech.explains.has(own(after(p)))) ||
        (own(after(p)) === ',' && l.speech.explains.has(own(after(p, 2))))),
    why: 'a “harbour levy,” which is a new tax',
  },
  {
    name: 'single word',
    test: (p, l) =>
      p.words.length === 1 &&
      !p.sentence &&
      !l.speech.judged.has(own(before(p))) &&
      !(p.link === 'before' && p.reported),
    why: '“experts” came, he said; but: it was “dreadful”, he said',
  },
  {
    name: 'no cue',
    test: (p) => (p.link === 'none' || p.link === 'goes on') && p.words.length < LONG && !p.sentence,
    why: 'the “second wave” hit',
  },
  {
    name: 'heading',
    test: (p) => p.items.length === 1 && p.words.length <= HEADING && !/[.!?,…]$/.test(p.text),
    why: '“Heavy losses” on a line of its own heads what follows',
  },
  { name: 'one word alone', test: (p) => p.link === 'none' && p.words.length < 3, why: 'a heading, a button' },
]

/** Why the piece is nobody's speech, or null where it is. */
export const notSpeech = (p: Placed, language: Language): string | null =>
  rules.find((r) => r.test(p, language))?.name ?? null
