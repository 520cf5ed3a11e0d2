// In a process of its own: looks at one store after another, and says what became of it. The first argument is the sound one.
import { copyFileSync, rmSync } from 'node:fs'
import { type Store, StoreFault, sqliteStore } from '../../src/store/index.ts'
import { batch, entry } from '../../src/store/suite.ts'
import { checked } from '../../src/stream/check.ts'
import { correct } from '../../src/stream/correct.ts'
import { shownStories } from '../../src/stream/corrected.ts'
import { exported } from '../../src/stream/export.ts'
import { search } from '../../src/stream/search.ts'
import { storyAccount } from '../../src/stream/story-account.ts'

export interface Looked {
  /** whether `check` found nothing */
  readonly sound: boolean
  /** what is not as in the sound store */
  readonly changed: readonly string[]
  /** articles that cannot be had any more */
  readonly lost: number
  /** what was thrown that is no fault of the store told in a sentence */
  readonly crash: string | null
}

const WORDS = ['ferry', 'fire', 'coast guard', 'the', 'harbour', 'mu', '"said on"'] as const

/** Everything a person can see of a store, by name. */
const views: Readonly<Record<string, (store: Store) => unknown>> = {
  export: (store) => [...exported(store)],
  stories: (store) => shownStories(store),
  counts: (store) => ({ ...store.counts(), bytes: 0 }),
  searches: (store) => WORDS.map((words) => search(store, { words, most: 20 })),
  account: (store) => {
    const [story] = shownStories(store).filter((s) => s.articles.length > 3)
    return story ? storyAccount(store, story).stories.map((s) => s.facts.length) : null
  },
  kept: (store) =>
    [...store.kept({})].map((k) => [k.id, Buffer.from(k.digest).toString('hex'), Buffer.from(k.print).toString('hex')]),
}

const writes: readonly ((store: Store) => void)[] = [
  (store) => store.put(batch([entry('late', 'A late one.')])),
  (store) => {
    const [a, b] = [...store.rows()]
    if (a && b) correct(store, { kind: 'merge', a: a.id, b: b.id }, '1999-01-01T00:00:00Z')
  },
  (store) => {
    rmSync(`${process.argv[2]}.copy`, { force: true })
    store.backup(`${process.argv[2]}.copy`)
  },
]

const told = (error: unknown): string | null =>
  error instanceof StoreFault
    ? null
    : error instanceof Error
      ? (error.stack ?? error.message).slice(0, 600)
      : String(error)

/** What `work` gives; null where the store says that it cannot. Anything else that is thrown is a crash. */
const tried = <T>(crashes: string[], work: () => T): T | null => {
  try {
    return work()
  } catch (error) {
    const crash = told(error)
    if (crash) crashes.push(crash)
    return null
  }
}

const seen = (path: string, crashes: string[]): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [name, view] of Object.entries(views))
    tried(crashes, () => {
      const store = sqliteStore(path, { mode: 'read' })
      try {
        found[name] = JSON.stringify(view(store))
      } finally {
        store.close()
      }
    })
  return found
}
const articlesIn = (view: string | undefined): number =>
  ((JSON.parse(view ?? '[]') as object[]) ?? []).filter((line) => 'article' in line).length

const inStore = <T>(path: string, mode: 'read' | 'add', work: (store: Store) => T): T => {
  const store = sqliteStore(path, { mode })
  try {
    return work(store)
  } finally {
    store.close()
  }
}

let sound: Record<string, string> | null = null

const look = (path: string): Looked => {
  const original = process.argv[2] ?? ''
  if (!sound) {
    // a copy, for an open store has files beside it
    copyFileSync(original, `${original}.read`)
    sound = seen(`${original}.read`, [])
  }
  const crashes: string[] = []
  const faults = tried(crashes, () => inStore(path, 'read', (store) => checked(store).faults))
  const found = seen(path, crashes)
  const changed = Object.keys(views).filter((name) => found[name] !== sound?.[name])
  for (const write of writes) tried(crashes, () => inStore(path, 'add', write))
  return {
    sound: faults !== null && faults.length === 0,
    changed,
    lost: articlesIn(sound['export']) - articlesIn(found['export']),
    crash: crashes[0] ?? null,
  }
}

process.on('message', (path: string) => process.send?.(look(path)))
