import type { Fact, Verdict } from '../../model/index.ts'
import { sureFirst } from '../facts/sure.ts'

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

/** The facts of one verdict: the sure ones first, of those the ones most outlets carry, since they are what most readers have been told. */
export const factsOf = (facts: readonly Fact[], verdict: Verdict): Fact[] =>
  facts
    .filter((f) => f.verdict === verdict)
    .sort((a, b) => sureFirst(a, b) || b.outlets - a.outlets || b.origins - a.origins)
