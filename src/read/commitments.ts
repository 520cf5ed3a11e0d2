import type { Language } from '../lang/index.ts'
import type { Annotations, Article, Commitment, Span, Time } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import type { Document } from '../text/document.ts'
import { issuer } from '../text/issuer.ts'
import { agentsOf } from './commitments/agents.ts'
import { type Candidate, candidatesIn } from './commitments/candidates.ts'
import { ownAgent, quotationAround } from './commitments/own-words.ts'
import { type Uttered, uttered } from './commitments/quoted.ts'
import type { Reader } from './reader.ts'

/** A reader reads the list: so many of an article at most, verbs before nouns. */
const MOST = 8

/** Until when: the first time named in the matter that is no length of time. */
const dueOf = (times: readonly Time[], { from, to }: Span): string | null =>
  times.find((t) => !t.duration && from <= t.from && t.to <= to && t.bound !== 'at-least' && t.bound !== 'more-than')
    ?.end ?? null

/** Whose each is: told by the sentence or, within quotation marks, by who speaks. Those of nobody have no entry. */
const actors = (
  document: Document,
  candidates: readonly Candidate[],
  soFar: Annotations,
  language: Language,
): Map<Candidate, string> => {
  const quoted = new Map(
    candidates.filter((c) => c.told === undefined).map((c) => [c, quotationAround(soFar, c.at)] as const),
  )
  const found = agentsOf(
    document,
    language,
    candidates.filter((c) => c.told === undefined && !quoted.get(c)),
    soFar,
  )
  for (const [c, quotation] of quoted) {
    const name = quotation ? ownAgent(c.words, c.found.at, quotation, soFar, language) : null
    if (name !== null) found.set(c, name)
  }
  for (const c of candidates) if (c.told !== undefined) found.set(c, c.told)
  return found
}

/** Whom it is addressed to: the words between cue and link, by their name where they have one. */
const toOf = (text: string, { found }: Candidate, { mentions }: Annotations): string | null => {
  const [first, last] = [found.to[0], found.to.at(-1)]
  if (!first || !last) return null
  const mention = mentions.find((m) => first.from <= m.from && m.to <= last.to && m.kind !== 'place')
  return mention?.entity ?? text.slice(first.from, last.to)
}

/** One whose owner is known. */
interface Owned extends Uttered {
  readonly to: string | null
  /** told by a noun, or by a helping verb alone: read where there is room */
  readonly weak: boolean
}

const owned = (article: Article, c: Candidate, by: string | undefined, soFar: Annotations): Owned[] =>
  by === undefined
    ? []
    : [{ by, to: toOf(article.text, c, soFar), kind: c.found.cue.kind, what: c.what, at: c.at, weak: c.found.cue.noun }]

const commitment = (article: Article, { by, to, kind, what, at }: Owned, { times }: Annotations): Commitment => ({
  by,
  to,
  kind,
  what: anchor(article, what),
  due: dueOf(times, what),
  status: 'open',
  evidence: [anchor(article, at)],
})

/** The best few: verbs before nouns, earlier ones first; then in the order of the text. */
const few = (list: readonly Owned[]): Owned[] =>
  [...list]
    .sort((a, b) => Number(a.weak) - Number(b.weak) || a.what.from - b.what.from)
    .slice(0, MOST)
    .sort((a, b) => a.what.from - b.what.from)

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

const lengthOf = ({ at }: Owned): number => at.to - at.from

/** Of two whose telling words overlap the one that tells by more of them: "will not rest" says more than "we will not". */
const distinct = (list: readonly Owned[]): Owned[] =>
  list.filter(
    (c, i) =>
      !list.some(
        (other, k) =>
          overlaps(other.at, c.at) && (lengthOf(other) > lengthOf(c) || (lengthOf(other) === lengthOf(c) && k < i)),
      ),
  )

/** Promises, demands, offers, refusals and denials of an article, in order. Titles and captions only repeat them. */
export const commitments: Reader<'commitments'> = {
  name: 'commitments',
  needs: ['sentences', 'mentions', 'quotations', 'times'],
  read: ({ document, language }, soFar) => {
    const { article } = document
    const body = soFar.sentences.filter((s) => article.blocks[s.block]?.role === 'body')
    const asking = { document, language, soFar, issuer: issuer(article, language)?.name ?? null }
    const candidates = body.flatMap((s) => candidatesIn(asking, s))
    const by = actors(document, candidates, soFar, language)
    const told = distinct(candidates.flatMap((c) => owned(article, c, by.get(c), soFar)))
    const inBody = (at: Span): boolean => body.some((s) => s.from <= at.from && at.from < s.to)
    const said = uttered(soFar.quotations, article, language).filter(
      (u) => inBody(u.at) && !told.some((t) => overlaps(t.at, u.at) || overlaps(t.what, u.what)),
    )
    return few([...told, ...said.map((u) => ({ ...u, to: null, weak: false }))]).map((c) =>
      commitment(article, c, soFar),
    )
  },
}
