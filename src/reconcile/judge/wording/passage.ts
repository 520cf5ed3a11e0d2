import type { Language } from '../../../lang/index.ts'
import type { Relations } from '../../../lang/topics/relations.ts'
import type { Reading } from '../../../model/index.ts'
import { isWord, type Lexicon, lexiconAt } from './lexicon.ts'
import { type Found, findPhrases, keyOfWord, type PhraseBook, phraseBook } from './phrases.ts'
import { negatedWords } from './polarity.ts'
import { type Word, type Worded, wordsOf } from './words.ts'

/** Kinds of cue, each a list of phrases in the language's relations. */
export const CUES = [
  'hedges',
  'certain',
  'universal',
  'restricted',
  'corrections',
  'denials',
  'contrasts',
  'orders',
  'lasting',
  'ended',
  'causes',
  'parts',
  'elsewhen',
] as const
export type Cue = (typeof CUES)[number]

/** The phrases of a language made ready. */
export interface Books {
  readonly lexicon: Lexicon
  readonly relations: Relations
  readonly concepts: PhraseBook<string>
  readonly negators: PhraseBook<true>
  readonly cues: PhraseBook<Cue>
  readonly rivals: PhraseBook<number>
  readonly particles: PhraseBook<number>
  readonly opposites: ReadonlySet<string>
}

/** A passage with all that is asked of its words when it is lined up with another. */
export interface Passage {
  readonly words: readonly Word[]
  readonly keys: readonly string[]
  /** concepts a word takes part in, by index of the word */
  readonly concepts: readonly (readonly string[])[]
  readonly found: readonly Found<string>[]
  /** word by word: said of what is not so */
  readonly negated: readonly boolean[]
  readonly negators: readonly Found<true>[]
  /** stem behind a negative prefix, else the stem itself */
  readonly bases: readonly string[]
  readonly cues: readonly Found<Cue>[]
  readonly rivals: readonly Found<number>[]
  readonly particles: readonly Found<number>[]
}

/** Made once a language; a cache that cannot change a result. */
const books = new WeakMap<Language, Books>()

const make = (language: Language): Books => {
  const relations = language.relations ?? {}
  const entries = <T>(lists: Iterable<readonly [readonly string[], T]>): (readonly [string, T])[] =>
    [...lists].flatMap(([phrases, value]) => phrases.map((p) => [p, value] as const))
  return {
    lexicon: lexiconAt(relations.lexicon),
    relations,
    concepts: phraseBook(
      entries(Object.entries(relations.concepts ?? {}).map(([name, phrases]) => [phrases, name] as const)),
      language,
    ),
    negators: phraseBook(
      (relations.negators ?? []).map((p) => [p, true as const] as const),
      language,
    ),
    cues: phraseBook(entries(CUES.map((c) => [relations[c] ?? [], c] as const)), language),
    rivals: phraseBook(entries((relations.rivals ?? []).map((group, i) => [group, i] as const)), language),
    particles: phraseBook(entries((relations.rivalParticles ?? []).map((group, i) => [group, i] as const)), language),
    opposites: new Set((relations.opposites ?? []).flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`])),
  }
}

export const booksOf = (language: Language): Books => {
  const known = books.get(language)
  if (known) return known
  const made = make(language)
  books.set(language, made)
  return made
}

const spread = (found: readonly Found<string>[], size: number): string[][] => {
  const out: string[][] = Array.from({ length: size }, () => [])
  for (const f of found) for (let i = f.from; i < f.to; i++) out[i]?.push(f.value)
  return out
}

const read = (worded: Worded, language: Language): Passage => {
  const { lexicon, relations, ...book } = booksOf(language)
  const words = wordsOf(worded, language, lexicon)
  const keys = words.map((w) => keyOfWord(w, language))
  const found = findPhrases(keys, book.concepts)
  const negators = findPhrases(keys, book.negators)
  const bases = words.map((w) => {
    const rest =
      w.kind === 'content' && relations.negativePrefix ? w.stem.replace(relations.negativePrefix, '') : w.stem
    return rest !== w.stem && isWord(lexicon, rest) ? rest : w.stem
  })
  const negated = negatedWords(words, negators, relations).map((n, i) => (bases[i] === words[i]?.stem ? n : !n))
  const cues = findPhrases(keys, book.cues)
  return {
    words,
    keys,
    concepts: spread(found, words.length),
    found,
    negated,
    negators,
    bases,
    cues,
    rivals: findPhrases(keys, book.rivals),
    particles: findPhrases(keys, book.particles),
  }
}

/** Passages of a reading by their span; a cache that cannot change a result: each passage is lined up with many. */
const passages = new WeakMap<Reading, Map<string, Passage>>()

/** A passage with all that is asked of its words. */
export const passageOf = (worded: Worded, language: Language): Passage => {
  const own = passages.get(worded.reading) ?? new Map<string, Passage>()
  passages.set(worded.reading, own)
  const key = `${worded.span.from}-${worded.span.to}`
  const known = own.get(key)
  if (known) return known
  const made = read(worded, language)
  own.set(key, made)
  return made
}
