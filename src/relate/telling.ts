import { type Language, languageOf } from '../lang/index.ts'
import type { Article, Reading, Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { hash32, shingles } from '../text/shingles.ts'
import { stem } from '../text/stem.ts'
import { type Token, tokens } from '../text/tokens.ts'

/** A sentence of the body with the stems of what stands outside quotation marks in it. */
export interface Phrase extends Span {
  readonly stems: readonly string[]
  /** the distinct stems, for Dice */
  readonly bag: ReadonlySet<string>
  /** stems of the words that begin in lower case: neither names nor figures */
  readonly plain: ReadonlySet<string>
}

/** An article made ready for comparing: its body outside quotations, as stems by sentence and as shingles. */
export interface Telling {
  readonly reading: Reading
  readonly article: Article
  readonly language: Language
  readonly phrases: readonly Phrase[]
  /** the words outside quotations, in order, as they stand and folded */
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  /** runs of five words outside quotations */
  readonly shingles: ReadonlySet<number>
}

/** Runs of five words: two tellings of one event share at most .021 of them (Jaccard, ten pairs of real tellings), copies nearly all. */
export const SHINGLE = 5
/** A phrase of fewer content words is like anything or nothing. */
const LEAST_STEMS = 3
/** No quotation in marks runs longer; an unclosed mark must not hide the rest of the article. */
const QUOTED = /[“„«"](?=\S)[^“”„«»"]{1,1500}[”“»"]/g
/** Sentences and words of one article that are compared; the paths through two articles cost their product. */
const MOST_PHRASES = 400
const MOST_WORDS = 5000
const LOWER = /^\p{Ll}/u
const BODY: ReadonlySet<string> = new Set(['body'])

/** What stands in quotation marks or was read as direct speech, in order, merged. */
export const quotedSpans = ({ article, annotations }: Reading): Span[] => {
  const marked = [...article.text.matchAll(QUOTED)].map((m) => ({ from: m.index, to: m.index + m[0].length }))
  const read = annotations.quotations.filter((q) => q.manner !== 'indirect').flatMap((q) => q.spans)
  const merged: { from: number; to: number }[] = []
  for (const s of [...marked, ...read].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1)
    if (last && s.from <= last.to) last.to = Math.max(last.to, s.to)
    else merged.push({ from: s.from, to: s.to })
  }
  return merged
}

/** The words of `list` that lie in none of `spans`; both in order. */
const outside = (list: readonly Token[], spans: readonly Span[]): Token[] => {
  let next = 0
  return list.filter((t) => {
    while ((spans[next]?.to ?? Number.POSITIVE_INFINITY) <= t.from) next++
    return t.from < (spans[next]?.from ?? Number.POSITIVE_INFINITY)
  })
}

/** A licence line is the same under everything its owner sends: it shows no reuse. */
const isLicence = (sentence: string, { credits }: Language): boolean => {
  const folded = fold(sentence)
  return credits.rights.filter((r) => folded.includes(r)).length >= 2
}

const phrase = (span: Span, words: readonly Token[], language: Language): Phrase => {
  const content = words.filter((t) => !language.words.stop.has(fold(t.text)))
  const found = content.map((t) => stem(t.text, language))
  return {
    from: span.from,
    to: span.to,
    stems: found,
    bag: new Set(found),
    plain: new Set(found.filter((_, i) => LOWER.test(content[i]?.text ?? ''))),
  }
}

/** Makes an article ready for comparing. */
export const telling = (reading: Reading): Telling => {
  const { article, annotations } = reading
  const language = languageOf(article.language)
  const quoted = quotedSpans(reading)
  const sentences = annotations.sentences
    .filter(
      (s) =>
        BODY.has(article.blocks[s.block]?.role ?? 'body') && !isLicence(article.text.slice(s.from, s.to), language),
    )
    .slice(0, 2 * MOST_PHRASES)
  const kept = sentences.map((s) => ({ span: s, words: outside(tokens(article.text, s.from, s.to), quoted) }))
  const list = kept.flatMap((k) => k.words).slice(0, MOST_WORDS)
  const words = list.map((t) => fold(t.text))
  return {
    reading,
    article,
    language,
    phrases: kept
      .map((k) => phrase(k.span, k.words, language))
      .filter((p) => p.bag.size >= LEAST_STEMS)
      .slice(0, MOST_PHRASES),
    tokens: list,
    words,
    shingles: new Set(
      shingles(
        words.map((w) => hash32(w)),
        SHINGLE,
      ),
    ),
  }
}
