import type { Language } from '../lang/index.ts'
import type { Annotations, Article, Commitment, Sentence, Span, Time } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { cuesIn, type Found } from './commitments/cues.ts'
import { matterFrom } from './commitments/matter.ts'
import { byOf, toOf } from './commitments/parties.ts'
import { wordsOf } from './commitments/words.ts'
import type { Reader } from './reader.ts'

/** Longest sentence read; a longer one is a table or noise. */
const LONGEST = 5000
/** A reader reads the list: so many of an article at most, verbs before nouns. */
const MOST = 8

interface Candidate {
  readonly found: Found
  readonly commitment: Commitment
}

/** Until when: the first time named in the matter that is no length of time. */
const dueOf = (times: readonly Time[], { from, to }: Span): string | null =>
  times.find((t) => !t.duration && from <= t.from && t.to <= to && t.bound !== 'at-least' && t.bound !== 'more-than')?.end ?? null

const inSentence = (article: Article, sentence: Sentence, soFar: Annotations, language: Language): Candidate[] => {
  const words = wordsOf(article.text, sentence.from, Math.min(sentence.to, sentence.from + LONGEST))
  return cuesIn(words, language).flatMap((found): Candidate[] => {
    const what = matterFrom(words, found.matter, language)
    const [first, last] = [words[found.at], words[found.next - 1]]
    if (!what || !first || !last) return []
    const commitment: Commitment = {
      by: byOf(article.text, words, found, soFar, language),
      to: toOf(article.text, found, soFar),
      kind: found.cue.kind,
      what: anchor(article, what),
      due: dueOf(soFar.times, what),
      status: 'open',
      evidence: [anchor(article, { from: first.from, to: last.to })],
    }
    return [{ found, commitment }]
  })
}

/** The best known few: verbs before nouns, earlier ones first; then in the order of the text. */
const few = (list: readonly Candidate[]): Commitment[] =>
  [...list]
    .sort((a, b) => Number(a.found.cue.noun) - Number(b.found.cue.noun) || a.commitment.what.from - b.commitment.what.from)
    .slice(0, MOST)
    .map((c) => c.commitment)
    .sort((a, b) => a.what.from - b.what.from)

/** Promises, demands, offers, refusals and denials of an article, in order. Titles and captions only repeat them. */
export const commitments: Reader<'commitments'> = {
  name: 'commitments',
  needs: ['sentences', 'mentions', 'quotations', 'times'],
  read: (article, language, soFar) =>
    few(soFar.sentences.filter((s) => article.blocks[s.block]?.role === 'body').flatMap((s) => inSentence(article, s, soFar, language))),
}
