import type { Account } from '../../src/model/index.ts'
import { PAIR_SETS } from '../account/marked.ts'
import { refereePairs } from './referee.ts'
import type { Table } from './tables.ts'

/** The account of one event, plain and by models that have not seen it. */
export interface TwoAccounts {
  readonly plain: Account
  readonly heldOut: Account
}

const MEASURES: readonly (readonly [row: string, words: string])[] = [
  ['meet F1', 'meet in one fact, F1'],
  ['meet P', 'precision'],
  ['meet R', 'recall'],
  ['verdict of those that meet', 'verdict right, of those that meet'],
  ['judged (not "unjudged")', 'judged at all, of those that meet'],
  ['differ F1', 'differ, F1'],
  ['differ P', 'precision'],
  ['differ R', 'recall'],
  ['false agree (gold differ, told agree)', 'told agree though they differ'],
  ['agree P', 'agree, precision'],
  ['agree R', 'recall'],
]

export const PAIRS_TITLE = 'Pairs of statements'

const NOTE =
  'Measured by `node scripts/score-held-out.ts` with the scorer of the shared material: two statements out of two articles of one event, marked one by one. Do they meet in a fact, and with the right verdict? ' +
  '*Held out* as above, by seventeenths of the events.'

/** Marked pairs of statements, plain beside held out. */
export const pairScores = (accounts: ReadonlyMap<string, TwoAccounts>): Table => {
  const by = (how: keyof TwoAccounts) => new Map([...accounts].map(([event, a]) => [event, a[how]]))
  const [plain, heldOut] = [by('plain'), by('heldOut')]
  const columns = PAIR_SETS.flatMap((set) => [refereePairs(set, plain), refereePairs(set, heldOut)])
  return {
    title: PAIRS_TITLE,
    note: NOTE,
    head: [
      'measure',
      ...PAIR_SETS.flatMap((set, i) => [`${set} (${columns[2 * i]?.['pairs'] ?? 0}), plain`, 'held out']),
    ],
    rows: MEASURES.map(([row, words]) => [words, ...columns.map((c) => (c[row] ?? 0).toFixed(3))]),
  }
}
