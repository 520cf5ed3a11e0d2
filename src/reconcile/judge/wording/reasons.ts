import { conceptClashes, rivalTerms, turnedConcepts, turnedWords } from './clashes.ts'
import type { Lined } from './features.ts'

const quoted = ({ a, b }: { readonly a: string; readonly b: string }): string => `“${a}” and “${b}”`

/** The plainest thing that can be shown for a verdict by weights. */
export const reasonsOf = (lined: Lined, verdict: 'agree' | 'compatible' | 'differ'): string => {
  if (verdict === 'agree') return 'the same in other words'
  if (verdict === 'compatible') return 'one telling says more than another, and both hold'
  const { a, b, alignment, books } = lined
  const clash = conceptClashes(a, b, books)[0]
  if (clash) return `${quoted(clash)} exclude each other`
  const turned = turnedConcepts(a, b)[0] ?? turnedWords(alignment, a, b)[0]
  if (turned) return `${quoted(turned)}: said of what is so in one telling, of what is not in the other`
  const rival = rivalTerms(a, b)[0]
  if (rival) return `${quoted(rival)} cannot both be meant`
  return 'the tellings cannot be repeated side by side'
}
