import type { Language } from '../lang/index.ts'
import type { Annotations, Article, Commitment, Sentence, Span, Time } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import type { Document } from '../text/document.ts'
import { some } from '../text/stretches.ts'
import { indexAt } from '../text/token.ts'
import { type Asked, agentsOf } from './commitments/agents.ts'
import { announced } from './commitments/announced.ts'
import { cuesIn, type Found, mayBind } from './commitments/cues.ts'
import { matterFrom } from './commitments/matter.ts'
import { ownAgent, quotationAround } from './commitments/own-words.ts'
import { type Word, wordsOf } from './commitments/words.ts'
import type { Reader } from './reader.ts'

/** Longest sentence read; a longer one is a table or noise. */
const LONGEST = 5000
/** A reader reads the list: so many of an article at most, verbs before nouns. */
const MOST = 8

/** A cue with its sentence and what is promised. */
interface Candidate extends Asked {
  readonly found: Found
  readonly words: readonly Word[]
  readonly what: Span
}

/** Until when: the first time named in the matter that is no length of time. */
const dueOf = (times: readonly Time[], { from, to }: Span): string | null =>
  times.find((t) => !t.duration && from <= t.from && t.to <= to && t.bound !== 'at-least' && t.bound !== 'more-than')?.end ?? null

const timesIn = (times: readonly Time[], { from, to }: Span): readonly Time[] => times.slice(indexAt(times, from), indexAt(times, to))

const inSentence = (document: Document, sentence: Sentence, times: readonly Time[], language: Language): Candidate[] => {
  const span = { from: sentence.from, to: Math.min(sentence.to, sentence.from + LONGEST) }
  if (!some(document.stretches, span.from, span.to, mayBind(language))) return []
  const words = wordsOf(document, span)
  return [...cuesIn(words, language), ...announced(words, timesIn(times, span), language)].flatMap((found): Candidate[] => {
    const [what, first, last, by] = [matterFrom(words, found.matter, language), words[found.at], words[found.next - 1], words[found.by]]
    return what && first && last && by
      ? [
          {
            found,
            words,
            what,
            at: { from: first.from, to: last.to },
            by: by,
            base: found.base,
            noun: found.cue.noun && !found.announced,
            passive: found.passive,
          },
        ]
      : []
  })
}

/** Whose each is: told by the sentence or, within quotation marks, by who speaks. Those of nobody have no entry. */
const actors = (document: Document, candidates: readonly Candidate[], soFar: Annotations, language: Language): Map<Candidate, string> => {
  const quoted = new Map(candidates.map((c) => [c, quotationAround(soFar, c.at)] as const))
  const found = agentsOf(
    document,
    language,
    candidates.filter((c) => !quoted.get(c)),
    soFar,
  )
  for (const [c, quotation] of quoted) {
    const name = quotation ? ownAgent(c.words, c.found.at, quotation, soFar, language) : null
    if (name !== null) found.set(c, name)
  }
  return found
}

/** Whom it is addressed to: the words between cue and link, by their name where they have one. */
const toOf = (text: string, { found }: Candidate, { mentions }: Annotations): string | null => {
  const [first, last] = [found.to[0], found.to.at(-1)]
  if (!first || !last) return null
  const mention = mentions.find((m) => first.from <= m.from && m.to <= last.to && m.kind !== 'place')
  return mention?.entity ?? text.slice(first.from, last.to)
}

const commitment = (article: Article, candidate: Candidate, by: string, soFar: Annotations): Commitment => ({
  by,
  to: toOf(article.text, candidate, soFar),
  kind: candidate.found.cue.kind,
  what: anchor(article, candidate.what),
  due: dueOf(soFar.times, candidate.what),
  status: 'open',
  evidence: [anchor(article, candidate.at)],
})

/** Told once where the verb of saying is itself one of promising: "promised that water would be handed out by noon". */
const distinct = (list: readonly Candidate[]): Candidate[] =>
  list.filter((c) => !c.found.announced || !list.some((x) => !x.found.announced && x.at.from === c.by.from))

/** The best few: verbs before nouns, earlier ones first; then in the order of the text. */
const few = (list: readonly Candidate[]): Candidate[] =>
  [...list]
    .sort((a, b) => Number(a.found.cue.noun) - Number(b.found.cue.noun) || a.what.from - b.what.from)
    .slice(0, MOST)
    .sort((a, b) => a.what.from - b.what.from)

/** Promises, demands, offers, refusals and denials of an article, in order. Titles and captions only repeat them. */
export const commitments: Reader<'commitments'> = {
  name: 'commitments',
  needs: ['sentences', 'mentions', 'quotations', 'times'],
  read: ({ document, language }, soFar) => {
    const { article } = document
    const body = soFar.sentences.filter((s) => article.blocks[s.block]?.role === 'body')
    const candidates = body.flatMap((s) => distinct(inSentence(document, s, soFar.times, language)))
    if (candidates.length === 0) return []
    const by = actors(document, candidates, soFar, language)
    return few(candidates.filter((c) => by.has(c))).map((c) => commitment(article, c, by.get(c) ?? '', soFar))
  },
}
