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
  /** of so many stories so many have been told */
  readonly progress: (done: number, of: number) => void
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

/** Accounts asked for at a time: enough for whoever tells them to choose the small ones, few enough that a new story need not wait for all. */
const AT_ONCE = 8
/** Of so many stories one is told how far it is. */
const TOLD = 10

/** Has the account of every story told once, the newest change first, so that the list can say what differs. */
export const weighing = ({ current, account, weighed, progress }: Scales): Weighing => {
  const verdicts = new Map<
    string,
    { readonly state: string; readonly told: Verdicts | null; readonly facts: readonly FactRow[] }
  >()
  const under = new Set<string>()
  let closed = false
  const isWeighed = (id: string): boolean => verdicts.get(id)?.state === current().states.get(id)
  const weigh = async (story: StorySummary): Promise<void> => {
    const state = current().states.get(story.id) ?? ''
    const before = verdicts.get(story.id)
    const found = await account(story.id).catch(() => null)
    under.delete(story.id)
    if (closed) return
    const told = verdictsOf(found)
    const facts = found ? factRows(found).filter((f) => f.verdict !== 'only') : []
    verdicts.set(story.id, { state, told, facts })
    weighed(story, told, before && found ? news(before.facts, facts) : [])
    more()
    if (verdicts.size % TOLD !== 0 && under.size) return
    const { stories } = current()
    progress(stories.filter((s) => isWeighed(s.id)).length, stories.length)
  }
  const more = (): void => {
    if (closed) return
    for (const story of current().stories) {
      if (under.size >= AT_ONCE) return
      if (under.has(story.id) || isWeighed(story.id)) continue
      under.add(story.id)
      void weigh(story)
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
    begin: more,
    close: () => {
      closed = true
    },
  }
}
