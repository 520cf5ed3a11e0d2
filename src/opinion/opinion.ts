import type { Anchor } from '../model/index.ts'
import type { Answer } from './answer.ts'
import type { Question } from './question.ts'

/** A second opinion on one fact, beside ours: it never takes its place. */
export interface Opinion {
  readonly story: string
  readonly fact: string
  readonly about: string
  /** who says so: the model, at its host */
  readonly by: string
  readonly verdict: Answer['verdict']
  readonly reason: Answer['reason']
  /** our own verdict */
  readonly ours: string
  /** whether both say the same */
  readonly same: boolean
  /** passages that it takes for one answer, each list as their places */
  readonly groups: readonly (readonly Anchor[])[]
  /** places that it takes for answers to another question */
  readonly apart: readonly Anchor[]
}

/** The answer to a question as an opinion: numbers become the places that they stand for. */
export const opinionOf = (
  { story, fact, passages }: Question,
  { verdict, reason, groups }: Answer,
  by: string,
): Opinion => {
  const place = (n: number): Anchor[] => passages.filter((p) => p.n === n).map((p) => p.at)
  const grouped = new Set(groups.flat())
  return {
    story,
    fact: fact.id,
    about: fact.about,
    by,
    verdict,
    reason,
    ours: fact.verdict,
    same: verdict === fact.verdict && (verdict !== 'differ' || reason === fact.reason),
    groups: groups.map((g) => g.flatMap(place)),
    apart: passages.filter((p) => !grouped.has(p.n)).map((p) => p.at),
  }
}
