// A process of its own for mutants, which may stall: it is told to look at the sound code, then which mutant to try by which tests.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { counting, covers } from './coverage.ts'
import { changed, type Mutant } from './mutants.ts'
import { failing, noting } from './run-tests.ts'
import { type Codes, withoutTypes, worldOf } from './world.ts'

/** What the tests of a file say of the sound code, and which of the mutants they reach, by index. */
export interface Sound {
  readonly path: string
  readonly failed: readonly string[]
  readonly reached: readonly number[]
}

export type Task =
  | { readonly kind: 'look'; readonly path: string; readonly mutants: readonly Mutant[] }
  | { readonly kind: 'try'; readonly mutant: Mutant; readonly tests: readonly Sound[] }

/** Of `try` the test that noticed, or null; of `look` what was seen. */
export type Answer = { readonly sound: Sound } | { readonly by: string | null }

const ROOT = join(import.meta.dirname, '../..')
/** What is never broken, and cannot tell: one world's copy serves all. */
const INHERITED = /\/src\/(?:lang|model|ingest)\//
/** Seconds of processor time for one task: several times what the slowest tests take; looking at all of a file, and counting what runs, takes longer. */
const SECONDS = { look: 100, try: 25 }

const codes: Codes = new Map()
const ground = worldOf(codes, {})
const { runner, taken } = noting()
const world = (instead?: ReadonlyMap<string, string>) =>
  worldOf(codes, {
    instead: instead ?? new Map(),
    stubs: { 'node:test': runner },
    inherited: (path) => (INHERITED.test(path) && !/test\.ts$/.test(path) ? ground.load(path) : null),
  })

/** when the processor has spent enough on the task; 0 between two */
const until = new Float64Array(new SharedArrayBuffer(8))
// a stalled thread cannot stop itself
new Worker(
  `const { workerData: until } = require('node:worker_threads')
   const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6 }
   setInterval(() => { if (until[0] > 0 && spent() > until[0]) process.kill(process.pid, 'SIGKILL') }, 500)`,
  { eval: true, workerData: until },
).unref()

const look = async (path: string, mutants: readonly Mutant[]): Promise<Sound> => {
  const coverage = counting()
  const failed = await failing(world(), join(ROOT, path), taken, () => false)
  const ran = coverage.taken()
  coverage.stop()
  const reached = mutants.flatMap((m, i) => (covers(ran.get(join(ROOT, m.file)), m.from) ? [i] : []))
  return { path, failed, reached }
}

const tried = async (mutant: Mutant, tests: readonly Sound[]): Promise<string | null> => {
  const path = join(ROOT, mutant.file)
  const broken = withoutTypes(changed(readFileSync(path, 'utf8'), mutant))
  const here = world(new Map([[path, broken]]))
  for (const { path: test, failed: before } of tests) {
    const failed = await failing(here, join(ROOT, test), taken, (name) => !before.includes(name))
    const news = failed.find((name) => !before.includes(name))
    if (news !== undefined) return news
  }
  return null
}

process.on('message', async (task: Task) => {
  const { user, system } = process.cpuUsage()
  until[0] = (user + system) / 1e6 + SECONDS[task.kind]
  const answer: Answer =
    task.kind === 'look' ? { sound: await look(task.path, task.mutants) } : { by: await tried(task.mutant, task.tests) }
  until[0] = 0
  process.send?.(answer)
})
