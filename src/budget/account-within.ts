import type { Account, Article, Notice } from '../model/index.ts'
import type { Known } from '../pipeline.ts'
import { type Bounded, insisting, USUAL, untried } from './insisting.ts'
import { type Outcome, supervised } from './supervised.ts'

/** What of what is known beforehand can be sent to another thread. */
export type Sendable = Pick<Known, 'oneStory' | 'apart'>

export interface Question extends Bounded {
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
  readonly known: Sendable
}

export interface Budgeted {
  /** milliseconds of processor time that the account may take; a minute where not given */
  readonly budget?: number
}

export interface Accounts {
  readonly tell: (
    articles: readonly Article[],
    notices?: readonly Notice[],
    known?: Sendable,
    options?: Budgeted,
  ) => Promise<Account>
  readonly close: () => Promise<void>
}

/** Compiled, the file beside this one ends in .js. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

/** The account of nothing but what was given. */
const untold: Accounts['tell'] = async (articles, notices, known) => {
  const { account } = await import('../pipeline.ts')
  return account(articles, notices, known, { spent: () => true })
}

/** Accounts told in a thread of their own, which is begun at once. `heard` is told how each thread that was asked ended, and what it took. */
export const accounts = (heard: (outcome: Outcome<Account>) => void = () => {}): Accounts => {
  const own = supervised<Question, Account>(THREAD)
  const thread: typeof own = {
    ...own,
    ask: async (...asked) => {
      const outcome = await own.ask(...asked)
      heard(outcome)
      return outcome
    },
  }
  thread.begin()
  return {
    tell: async (articles, notices = [], known = {}, { budget = USUAL } = {}) =>
      (await insisting(thread, { articles, notices, known, budget, ...untried })) ?? untold(articles, notices, known),
    close: thread.close,
  }
}

/** As `account`, in a thread of its own and within a budget: beyond it the account is partial, and its notices say what was left out. */
export const accountWithin: Accounts['tell'] = async (...asked) => {
  const { tell, close } = accounts()
  try {
    return await tell(...asked)
  } finally {
    await close()
  }
}
