import type { Commitment, StoryAccount } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'

/** One commitment with all the tellings of it in the same words. */
export interface ToldCommitment {
  readonly commitment: Commitment
  readonly tellings: readonly Commitment[]
}

const key = ({ kind, what }: Commitment): string =>
  `${kind} ${(fold(what.exact).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`
const settled = (c: Commitment): number => Number(c.status === 'open')

/** Promises, demands, offers, refusals and denials, each once; those that somebody says were kept or broken first. */
export const toldCommitments = ({ commitments }: StoryAccount): ToldCommitment[] => {
  const groups = new Map<string, Commitment[]>()
  for (const c of commitments) groups.set(key(c), [...(groups.get(key(c)) ?? []), c])
  return [...groups.values()]
    .flatMap((tellings) => {
      // the telling that knows most speaks for the others: a state, then a term, then to whom
      const [commitment] = [...tellings].sort(
        (a, b) => settled(a) - settled(b) || Number(!a.due) - Number(!b.due) || Number(!a.to) - Number(!b.to),
      )
      return commitment ? [{ commitment, tellings }] : []
    })
    .sort((a, b) => settled(a.commitment) - settled(b.commitment) || b.tellings.length - a.tellings.length)
}
