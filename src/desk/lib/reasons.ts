import type { AnswerRow, FactRow } from '../../publish/facts/fact-row.ts'
import { dated, visible } from './words.ts'

const said = (a: AnswerRow): string => `“${visible(a.value)}”`
const on = (a: AnswerRow): string => (a.asOf ? `${said(a)} on ${dated(a.asOf.slice(0, 10))}` : said(a))

/** Answers oldest first, each value once. */
const course = ({ answers }: FactRow): AnswerRow[] => [...new Map([...answers].reverse().map((a) => [a.value, a])).values()]

/** What each reason means, said with the answers at hand. */
const REASONS: Readonly<Record<string, (fact: FactRow) => string>> = {
  date: (fact) => `${course(fact).map(on).join(', ')}: updated.`,
  correction: (fact) => {
    const [old, now] = [fact.answers.find((a) => a.superseded), fact.answers.find((a) => !a.superseded)]
    return old && now ? `${said(old)} was corrected to ${said(now)}.` : 'One was corrected by another.'
  },
  scope: () => 'They do not count the same thing.',
  bound: () => 'One rules out what another says.',
  attribution: () => 'They name different people or sources for it.',
  conflict: () => 'They contradict each other, and nothing in the texts explains it.',
}

/** Why tellings stand to each other as they do: one plain sentence that fits the verdict; empty where nothing need be said. */
export const reasonOf = (fact: FactRow): string => {
  if (fact.verdict === 'differ') return (REASONS[fact.reason ?? 'conflict'] ?? REASONS['conflict'])?.(fact) ?? ''
  if (fact.verdict === 'compatible') return 'Not the same, but all can hold: some say it more exactly, or later.'
  if (fact.verdict === 'unjudged') return 'On one subject; whether they say the same was not judged.'
  return ''
}

/** Whether several outlets tell it and all have it from one place. */
export const restsOnOne = (fact: FactRow): boolean => fact.verdict !== 'only' && fact.outlets > 1 && fact.origins === 1
