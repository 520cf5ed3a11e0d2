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
 * Clauses that are less surely of one question come last: of the marked facts of 36 stories 9 in 10 of those that clauses answer as compatible lie above, and 5 in 10 of all that are told so
 * (areas under the curve: .75 by this certainty, .65 by how surely the clauses hold beside each other).
 */
const SURE = 0.25
const isSure = (f: Fact): boolean => f.certainty >= SURE

/** The facts of one verdict: the sure ones first, of those the ones most outlets carry, since they are what most readers have been told. */
export const factsOf = (facts: readonly Fact[], verdict: Verdict): Fact[] =>
  facts
    .filter((f) => f.verdict === verdict)
    .sort((a, b) => Number(isSure(b)) - Number(isSure(a)) || b.outlets - a.outlets || b.origins - a.origins)
