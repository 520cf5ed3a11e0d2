import type { AnswerRow } from '../../publish/facts/fact-row.ts'
import { isOwn } from '../../publish/view/own.ts'
import { t } from '../texts/texts.ts'
import { isOwnName } from './own-name.ts'
import type { Open, Place, Witness } from './types.ts'
import { dated, span, visible } from './words.ts'

/** An article that tells an answer: where, when, and from whom it has it. */
export interface Teller {
  readonly witness: Witness
  readonly places: readonly Place[]
  readonly when: string
  readonly from: string
}

const isTheirs = ({ story }: Open, name: string, { article, outlet }: Witness): boolean =>
  isOwnName(visible(name), outlet) || story.origins.some((o) => o.name === name && isOwn(o, article))

/** Articles that tell an answer, each with its first telling of it, and what they have it from. */
export const tellers = (open: Open, answer: AnswerRow): Teller[] =>
  [...Map.groupBy(answer.tellings, (x) => x.article)].flatMap(([article, own]) => {
    const witness = open.witnesses.get(article)
    const [first] = own
    if (!witness || !first) return []
    const { origin, speaker, published } = first
    const from = [
      ...(origin && !isTheirs(open, origin, witness) && origin !== speaker ? [t.facts.from(visible(origin))] : []),
      ...(speaker ? [t.facts.says(visible(speaker))] : []),
    ]
    return [{ witness, places: own, when: published ? dated(published) : t.date.undated, from: from.join(', ') }]
  })

const each = (words: readonly string[]): string[] => [...new Set(words.filter(Boolean))]

/** Who tells an answer, in a line: outlets, the days, and from whom where that is one. */
export const toldBy = (open: Open, answer: AnswerRow): string => {
  const own = tellers(open, answer)
  const days = each(answer.tellings.map((x) => x.published?.slice(0, 10) ?? '')).sort()
  const from = new Set(own.map((x) => x.from))
  return [
    each(own.map((x) => x.witness.outlet)).join(', '),
    days.length ? span(days[0] ?? null, days.at(-1) ?? null) : t.date.undated,
    ...(from.size === 1 ? from : []),
  ]
    .filter(Boolean)
    .join(', ')
}
