import type { Account } from '../../model/index.ts'
import { type FactRow, factRows, type News, news } from '../../publish/index.ts'
import type { StorySummary, Verdicts } from '../library.ts'
import { verdictsOf } from '../summary.ts'
import type { Listed } from './listed.ts'

export interface Scales {
  readonly current: () => Listed
  readonly account: (story: string) => Promise<Account | null>
  /** told as soon as the account of a story has been */
  readonly weighed: (story: StorySummary, verdicts: Verdicts | null, news: readonly News[]) => void
}

export interface Weighing {
  /** what the account of a story in this state told; null until it was told, and where it failed */
  readonly known: (story: string, state: string) => Verdicts | null
  /** facts that several articles tell, of the stories in the states they were told in; the latest first */
  readonly facts: () => readonly FactRow[]
  /** begins, or goes on where it is at it already */
  readonly begin: () => void
  readonly close: () => void
}

/** Has the account of every story told once, the newest change first, so that the list can say what differs. */
export const weighing = ({ current, account, weighed }: Scales): Weighing => {
  const verdicts = new Map<string, { readonly state: string; readonly told: Verdicts | null; readonly facts: readonly FactRow[] }>()
  let busy = false
  let closed = false
  const all = async (): Promise<void> => {
    for (;;) {
      const { states, stories } = current()
      const next = stories.find((s) => verdicts.get(s.id)?.state !== states.get(s.id))
      if (!next || closed) return
      const state = states.get(next.id) ?? ''
      const before = verdicts.get(next.id)
      const found = await account(next.id).catch(() => null)
      if (closed) return
      const told = verdictsOf(found)
      const facts = found ? factRows(found).filter((f) => f.verdict !== 'only') : []
      verdicts.set(next.id, { state, told, facts })
      weighed(next, told, before && found ? news(before.facts, facts) : [])
    }
  }
  return {
    known: (story, state) => {
      const found = verdicts.get(story)
      return found && found.state === state ? found.told : null
    },
    facts: () => {
      const standing = current().stories.flatMap((s) => verdicts.get(s.id)?.facts ?? [])
      return standing.sort((a, b) => (b.last ?? '').localeCompare(a.last ?? ''))
    },
    begin: () => {
      if (busy) return
      busy = true
      void all().finally(() => {
        busy = false
      })
    },
    close: () => {
      closed = true
    },
  }
}
