import { type Language, languageOf } from '../lang/index.ts'
import type { Anchor, Commitment, CommitmentStatus, Reading, Sentence } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { fold } from '../text/fold.ts'
import { stems } from '../text/stem.ts'

/** A sentence that reports how commitments were kept. */
interface Outcome {
  /** the commitments it may speak of */
  readonly kinds: ReadonlySet<Commitment['kind']>
  /** shares of the commitment's stems asked for */
  readonly share: { readonly named: number; readonly unnamed: number }
  readonly status: Exclude<CommitmentStatus, 'open'>
  readonly told: Anchor
  readonly stems: ReadonlySet<string>
  readonly words: string
  readonly day: string
}

/** What can be kept or broken; a demand is met by somebody else's doing. */
const KEPT: ReadonlySet<Commitment['kind']> = new Set(['promise', 'offer'])
const DENIED: ReadonlySet<Commitment['kind']> = new Set(['denial'])

/** Stems, names left out, that a commitment and the report of its keeping share at least ... */
const LEAST_SHARED = 2
/** ... and the share of the commitment's own stems, where the report names the one who made it, ... */
const SHARE = 0.4
/** ... and where it does not. */
const SHARE_UNNAMED = 0.6
/** A report that tells what became of the thing itself ("had not arrived until") says less of the promise's own words. */
const SHARE_TOLD = { named: 0.25, unnamed: 0.5 } as const

const words = (s: string): string => ` ${fold(s).replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `

type Told = Pick<Outcome, 'status' | 'kinds' | 'share'>

/** What a sentence reports, by words that also name a commitment ("broke its promise") or by what became of the thing ("had not come until"). */
const toldIn = (text: string, { promises }: Language): Told[] => {
  const said = words(text)
  const holds = (phrase: string): boolean => said.includes(` ${fold(phrase)} `)
  const named = [...promises.nouns].some(holds) ? promises.outcomes.find((o) => o.words.some(holds)) : undefined
  const broken = { status: 'reported broken', share: SHARE_TOLD } as const
  return [
    ...(named ? [{ status: named.status, kinds: KEPT, share: { named: SHARE, unnamed: SHARE_UNNAMED } }] : []),
    ...(promises.unmet.some((all) => all.every(holds)) ? [{ ...broken, kinds: KEPT }] : []),
    ...(promises.takenBack.some((all) => all.every(holds)) ? [{ ...broken, kinds: DENIED }] : []),
  ]
}

const outcomesOf = ({ article, annotations }: Reading): Outcome[] => {
  const language = languageOf(article.language)
  return annotations.sentences.flatMap((s: Sentence, at): Outcome[] => {
    const text = article.text.slice(s.from, s.to)
    return toldIn(text, language).map((told) => {
      // "the execution of those assurances": what they were stands in the sentence before
      const context =
        told.share === SHARE_TOLD
          ? text
          : `${annotations.sentences.slice(Math.max(0, at - 1), at).map((x) => article.text.slice(x.from, x.to))} ${text}`
      return {
        ...told,
        told: anchor(article, s),
        stems: new Set(stems(context, language)),
        words: words(context),
        day: article.published?.value ?? '',
      }
    })
  })
}

const isNamed = (by: string, said: string): boolean => {
  const last = fold(by)
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1)
  return last !== undefined && last.length > 2 && said.includes(` ${last} `)
}

/** Does `outcome` speak of `commitment`? It is told later or in the same article, and shares the matter, or some of it and the name. */
const speaksOf = (outcome: Outcome, commitment: Commitment, day: string, language: Language): boolean => {
  if (!outcome.kinds.has(commitment.kind)) return false
  const same = outcome.told.article === commitment.what.article
  // what became of a thing is told by a later article
  if (same && outcome.share === SHARE_TOLD) return false
  if (!same && (outcome.day === '' || day === '' || outcome.day < day)) return false
  const names = new Set(stems(`${commitment.by} ${commitment.to ?? ''}`, language))
  const own = [...new Set(stems(commitment.what.exact, language))].filter((w) => !names.has(w))
  const shared = own.filter((w) => outcome.stems.has(w)).length
  const named = isNamed(commitment.by, outcome.words)
  const within = same && outcome.told.from <= commitment.what.from && commitment.what.to <= outcome.told.to
  return within || shared >= Math.max(LEAST_SHARED, (named ? outcome.share.named : outcome.share.unnamed) * own.length)
}

/** The commitments of all articles, with the status that a later article, or another sentence, reports. Merges nothing. */
export const ledger = (readings: readonly Reading[]): Commitment[] => {
  const outcomes = readings.flatMap(outcomesOf)
  return readings.flatMap(({ article, annotations }) =>
    annotations.commitments.map((commitment): Commitment => {
      if (!KEPT.has(commitment.kind) && !DENIED.has(commitment.kind)) return commitment
      const found = outcomes.filter((o) =>
        speaksOf(o, commitment, article.published?.value ?? '', languageOf(article.language)),
      )
      const last = [...found].sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
      return last
        ? {
            ...commitment,
            status: last.status,
            evidence: [...commitment.evidence, ...found.filter((o) => o.status === last.status).map((o) => o.told)],
          }
        : commitment
    }),
  )
}
