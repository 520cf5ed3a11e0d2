import type { Fact, Verdict } from '../../model/index.ts'

export type SharedVerdict = Exclude<Verdict, 'only'>

/** The headings under which facts of several articles are told, in the order a reader needs them. */
export const SECTIONS: readonly {
  readonly verdict: SharedVerdict
  readonly title: string
  readonly none: string | null
}[] = [
  { verdict: 'differ', title: 'What differs', none: 'No difference was recognised.' },
  { verdict: 'compatible', title: 'What is compatible', none: null },
  { verdict: 'agree', title: 'What agrees', none: null },
  { verdict: 'unjudged', title: 'What was not judged', none: null },
]

/**
 * Clauses that are less surely of one question come last. Of those told as compatible that lie on a marked fact .78 reach this certainty, and .54 of all; the area under its curve is .75
 * (`node scripts/train-account.ts --check`, held out).
 */
export const SURE = 0.25
const isSure = (f: Fact): boolean => f.certainty >= SURE

/** The facts of one verdict: the sure ones first, of those the ones most outlets carry, since they are what most readers have been told. */
export const factsOf = (facts: readonly Fact[], verdict: Verdict): Fact[] =>
  facts
    .filter((f) => f.verdict === verdict)
    .sort((a, b) => Number(isSure(b)) - Number(isSure(a)) || b.outlets - a.outlets || b.origins - a.origins)
