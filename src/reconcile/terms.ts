import { type Language, languageOf } from '../lang/index.ts'
import type { Reading, Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { meaningOf } from '../text/glossary.ts'
import { stem } from '../text/stem.ts'
import { indexAt } from '../text/token.ts'
import { tokens } from '../text/tokens.ts'
import { touching } from '../text/touching.ts'
import { clauses } from './clauses.ts'

/** A content word of an article: its stem, and where it stands. */
export interface Term extends Span {
  readonly stem: string
  /** part of a figure or a time: an answer, which must not speak for or against meeting */
  readonly masked: boolean
}

/** An article's reading with its content words in order. */
export interface Telling {
  readonly reading: Reading
  readonly language: Language
  readonly terms: readonly Term[]
  /** the clauses of each sentence, by where it begins */
  readonly clauses: ReadonlyMap<number, readonly Span[]>
  /** its story is told in several languages, so that its words stand for what they mean in all of them */
  readonly mixed: boolean
}

/** "US", "IT", "WHO" are names, "us", "it", "who" are not. */
const INITIALS = /^\p{Lu}{2,4}$/u
const isInitials = (word: string): boolean => INITIALS.test(word)

/** The stem of a word as the tellings of its story hold it. */
export const termOf = (word: string, { language, mixed }: Pick<Telling, 'language' | 'mixed'>): string => {
  const plain = stem(word, language)
  return mixed ? meaningOf(plain, language.code) : plain
}

/** The tellings of one story. Where it is told in several languages, words of one meaning are one term. */
export const tellingsOf = (readings: readonly Reading[]): Telling[] => {
  const mixed = new Set(readings.map((r) => languageOf(r.article.language).code)).size > 1
  return readings.map((r) => made(r, mixed))
}

/** The content words of an article's text, furniture and stop words left out. */
export const telling = (reading: Reading): Telling => made(reading, false)

const made = (reading: Reading, mixed: boolean): Telling => {
  const { article } = reading
  const language = languageOf(article.language)
  const masks: readonly Span[] = [
    ...reading.annotations.quantities.map((q) => q.figure),
    ...reading.annotations.times.filter((t) => !t.duration),
  ]
  const masksAt = touching(masks)
  const terms = article.blocks
    .filter((b) => b.role !== 'furniture' && b.role !== 'byline')
    .flatMap((b) => tokens(article.text, b.from, b.to))
    .filter((t) => isInitials(t.text) || !language.words.stop.has(fold(t.text)))
    .map((t) => ({
      stem: termOf(t.text, { language, mixed }),
      from: t.from,
      to: t.to,
      masked: masksAt(t).some((m) => m.from <= t.from && t.to <= m.to),
    }))
  const parted = new Map(reading.annotations.sentences.map((s) => [s.from, clauses(article.text, s, language)]))
  return { reading, language, terms, clauses: parted, mixed }
}

/** The terms inside `span`. */
export const termsWithin = ({ terms }: Telling, { from, to }: Span): readonly Term[] =>
  terms.slice(indexAt(terms, from), indexAt(terms, to))

/** Up to `count` terms before and after `span`, not leaving `limits`. */
export const termsAround = ({ terms }: Telling, span: Span, limits: Span, count: number): readonly Term[] => {
  const first = indexAt(terms, span.from)
  const next = indexAt(terms, span.to)
  const before = terms.slice(Math.max(0, first - count), first).filter((t) => t.from >= limits.from)
  const after = terms.slice(next, next + count).filter((t) => t.to <= limits.to)
  return [...before, ...after]
}
