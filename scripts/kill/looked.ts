import { sqliteStore } from '../../src/store/index.ts'
import { checked } from '../../src/stream/check.ts'
import type { Tally } from './killed.ts'

/** Opens the store as the next command would, and counts what is wrong: names of articles that must be there, and whatever `check` finds. */
export const looked = (path: string, names: Iterable<string>, tally: Tally, say: (line: string) => void): void => {
  const store = sqliteStore(path, { mode: 'write' })
  try {
    const there = new Map<string, number>()
    for (const row of store.rows()) there.set(row.name, (there.get(row.name) ?? 0) + 1)
    const lost = [...names].filter((name) => !there.has(name))
    tally.lost += lost.length
    tally.doubled += [...there.values()].filter((n) => n > 1).length
    const { faults } = checked(store)
    tally.unsound += faults.length ? 1 : 0
    for (const fault of faults) say(`unsound after kill ${tally.kills}: ${fault}`)
    for (const name of lost.slice(0, 3)) say(`lost after kill ${tally.kills}: ${name}`)
  } finally {
    store.close()
  }
}
