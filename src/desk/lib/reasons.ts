import type { AnswerRow, FactRow } from '../../publish/facts/fact-row.ts'
import { SHORT_ANSWER } from '../../publish/facts/foremost.ts'
import { t } from '../texts/texts.ts'
import { dated, visible } from './words.ts'

const said = (a: AnswerRow): string => `“${visible(a.value)}”`
const on = (a: AnswerRow): string => (a.asOf ? t.reasons.on(said(a), dated(a.asOf.slice(0, 10))) : said(a))
/** More answers than these make no sentence. */
const IN_A_SENTENCE = 4
const canBeSaid = (answers: readonly AnswerRow[]): boolean =>
  answers.length <= IN_A_SENTENCE && answers.every((a) => a.value.length <= SHORT_ANSWER)

/** Answers oldest first, each value once. */
const course = ({ answers }: FactRow): AnswerRow[] => [
  ...new Map([...answers].reverse().map((a) => [a.value, a])).values(),
]

/** Answers of different days may each have been right in its time, whether or not a text says so. */
const daysApart = ({ answers }: FactRow): string[] => {
  const days = [...new Set(answers.flatMap((a) => a.asOf?.slice(0, 10) ?? []))].sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last && first !== last ? [t.reasons.days(dated(first), dated(last))] : []
}

/** What each reason means, said with the answers at hand. */
const REASONS: Readonly<Record<string, (fact: FactRow) => string>> = {
  date: (fact) =>
    canBeSaid(course(fact)) ? t.reasons.updated(course(fact).map(on).join(', ')) : t.reasons.updatedWords,
  correction: (fact) => {
    const [old, now] = [fact.answers.find((a) => a.superseded), fact.answers.find((a) => !a.superseded)]
    return old && now && canBeSaid([old, now]) ? t.reasons.corrected(said(old), said(now)) : t.reasons.correction
  },
  scope: () => t.reasons.scope,
  bound: (fact) => {
    const [a, b, more] = course(fact)
    return a && b && !more && canBeSaid([a, b]) ? t.reasons.ruledOut(said(a), said(b)) : t.reasons.bound
  },
  attribution: () => t.reasons.attribution,
  conflict: (fact) => [t.reasons.conflict, ...daysApart(fact)].join(' '),
}

/** Why tellings stand to each other as they do: one plain sentence that fits the verdict; empty where nothing need be said. */
export const reasonOf = (fact: FactRow): string => {
  if (fact.verdict === 'differ') return (REASONS[fact.reason ?? 'conflict'] ?? REASONS['conflict'])?.(fact) ?? ''
  if (fact.verdict === 'compatible') return t.reasons.compatible
  if (fact.verdict === 'unjudged') return t.reasons.unjudged
  return ''
}

/** Whether several outlets tell it and all have it from one place. */
export const restsOnOne = (fact: FactRow): boolean => fact.verdict !== 'only' && fact.outlets > 1 && fact.origins === 1
