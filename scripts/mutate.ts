// Breaks the code in one small place at a time, and looks whether a test fails: node scripts/mutate.ts [--sample N] [--seed N] [--again LOG] [PART...]
// The sample is drawn over read, relate, cluster and reconcile; PART (read/quotations, cluster/linkage.ts) tries those of it that lie there, --again those
// that survived in the log of an earlier run. The tests that reach a mutant are run, those beside it first, then those of its room, test/verdicts.test.ts, until one
// fails; prints which test that was, the mutants that no test notices, and the share of the others.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Mutant, mutantsOf, named, sampled } from './mutate/mutants.ts'
import { trials } from './mutate/trials.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const ROOMS: readonly string[] = ['read', 'relate', 'cluster', 'reconcile']
/** Tests of whole answers. */
const WHOLE: readonly string[] = ['test/verdicts.test.ts']
/** Weights that a script of ours learnt are data, as lists of words are: a score tells of them, not a test. */
const LEARNT = 'src/read/mentions/weights.ts'

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' }, again: { type: 'string' } },
  allowPositionals: true,
})
const files = ROOMS.flatMap((room) => globSync(`src/${room}/**/*.ts`, { cwd: ROOT, exclude: (path) => /test|fixture/.test(path) }))
  .filter((file) => file !== LEARNT)
  .sort()
const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')))
const log = values.again ? readFileSync(values.again, 'utf8') : ''
const survivedBefore = (mutant: Mutant): boolean => log.split('\n').some((l) => l.includes(' SURVIVED ') && l.endsWith(named(mutant)))
const sample = sampled(all, Number(values.sample), values.seed).filter(
  (mutant) => (!positionals.length || positionals.some((part) => mutant.file.startsWith(`src/${part}`))) && (!log || survivedBefore(mutant)),
)

const roomOf = (file: string): string => file.split('/')[1] ?? ''
const testsIn = (room: string): string[] => globSync(`src/${room}/**/*.test.ts`, { cwd: ROOT }).sort()
/** How near a test stands to the file: of its name, of its folder, of its room, of the whole. */
const distance = (test: string, file: string): number => {
  const folder = dirname(file)
  if (test === file.replace(/\.ts$/, '.test.ts')) return 0
  if (test === `${folder}.test.ts` || (dirname(test) === folder && folder.split('/').length > 2)) return 1
  return test.startsWith('src/') ? 2 : 3 + WHOLE.indexOf(test)
}

const placeOf = (mutant: Mutant): string => `${mutant.file}:${mutant.line} ${named(mutant)}`

console.log(`${all.length} mutants in ${files.length} files; ${sample.length} of them are tried (seed ${values.seed})`)
const rooms = [...new Set(sample.map(({ file }) => roomOf(file)))]
const { looked, tried, end } = trials()
const sound = await looked([...rooms.flatMap(testsIn), ...WHOLE], sample)
for (const { path, failed } of sound) if (failed.length) console.log(`${path} fails without a mutant: ${failed.join('; ')}`)

const killed = new Map<string, number>()
const count = new Map<string, number>()
const more = (counts: Map<string, number>, room: string): unknown => counts.set(room, (counts.get(room) ?? 0) + 1)
for (const [i, mutant] of sample.entries()) {
  const room = roomOf(mutant.file)
  const tests = sound
    .filter(({ path, reached }) => reached.includes(i) && (path.startsWith(`src/${room}/`) || WHOLE.includes(path)))
    .sort((a, b) => distance(a.path, mutant.file) - distance(b.path, mutant.file))
  const by = await tried(mutant, tests)
  more(count, room)
  if (by !== null) more(killed, room)
  console.log(`${i + 1} ${by === null ? 'SURVIVED' : 'killed'} ${placeOf(mutant)}${by === null ? '' : ` | by ${by}`}`)
}
end()
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
for (const [room, n] of count) console.log(`${room}: ${killed.get(room) ?? 0} of ${n} killed`)
console.log(`${sum(killed)} of ${sum(count)} mutants killed, a share of ${(sum(killed) / Math.max(1, sum(count))).toFixed(2)}`)
