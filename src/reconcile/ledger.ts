import { type Language, languageOf } from '../lang/index.ts'
import type { Anchor, Commitment, CommitmentStatus, Reading, Sentence } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { fold } from '../text/fold.ts'
import { stems } from '../text/stem.ts'

/** A sentence that reports how commitments were kept. */
interface Outcome {
  readonly status: Exclude<CommitmentStatus, 'open'>
  readonly told: Anchor
  readonly stems: ReadonlySet<string>
  readonly words: string
  readonly day: string
}

/** Stems, names left out, that a commitment and the report of its keeping share at least ... */
const LEAST_SHARED = 2
/** ... and the share of the commitment's own stems, where the report names the one who made it, ... */
const SHARE = 0.4
/** ... and where it does not. */
const SHARE_UNNAMED = 0.6

const words = (s: string): string => ` ${fold(s).replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `

/** The status whose words stand in a sentence that also names a commitment ("its promises"). */
const statusIn = (text: string, { promises }: Language): Exclude<CommitmentStatus, 'open'> | null => {
  const said = words(text)
  if (![...promises.nouns].some((n) => said.includes(` ${fold(n)} `))) return null
  return promises.outcomes.find((o) => o.words.some((w) => said.includes(` ${fold(w)} `)))?.status ?? null
}

const outcomesOf = ({ article, annotations }: Reading): Outcome[] => {
  const language = languageOf(article.language)
  return annotations.sentences.flatMap((s: Sentence, at): Outcome[] => {
    const text = article.text.slice(s.from, s.to)
    const status = statusIn(text, language)
    if (!status) return []
    // "the execution of those assurances": what they were stands in the sentence before
    const context = `${annotations.sentences.slice(Math.max(0, at - 1), at).map((x) => article.text.slice(x.from, x.to))} ${text}`
    return [{ status, told: anchor(article, s), stems: new Set(stems(context, language)), words: words(context), day: article.published?.value ?? '' }]
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
  const same = outcome.told.article === commitment.what.article
  if (!same && (outcome.day === '' || day === '' || outcome.day < day)) return false
  const names = new Set(stems(`${commitment.by} ${commitment.to ?? ''}`, language))
  const own = [...new Set(stems(commitment.what.exact, language))].filter((w) => !names.has(w))
  const shared = own.filter((w) => outcome.stems.has(w)).length
  const named = isNamed(commitment.by, outcome.words)
  const within = same && outcome.told.from <= commitment.what.from && commitment.what.to <= outcome.told.to
  return within || shared >= Math.max(LEAST_SHARED, (named ? SHARE : SHARE_UNNAMED) * own.length)
}

/** What can be kept or broken; a demand is met by somebody else's doing. */
const KEPT: ReadonlySet<Commitment['kind']> = new Set(['promise', 'offer'])

/** The commitments of all articles, with the status that a later article, or another sentence, reports. Merges nothing. */
export const ledger = (readings: readonly Reading[]): Commitment[] => {
  const outcomes = readings.flatMap(outcomesOf)
  return readings.flatMap(({ article, annotations }) =>
    annotations.commitments.map((commitment): Commitment => {
      if (!KEPT.has(commitment.kind)) return commitment
      const found = outcomes.filter((o) => speaksOf(o, commitment, article.published?.value ?? '', languageOf(article.language)))
      const last = [...found].sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
      return last
        ? { ...commitment, status: last.status, evidence: [...commitment.evidence, ...found.filter((o) => o.status === last.status).map((o) => o.told)] }
        : commitment
    }),
  )
}
