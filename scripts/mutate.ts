// Breaks the code in one small place at a time, and looks whether a test fails: node scripts/mutate.ts [--sample N] [--seed N] [--again LOG] [PART...]
// The sample is drawn over read, relate, cluster and reconcile; PART (read/quotations, cluster/linkage.ts) tries those of it that lie there, --again those
// that survived in the log of an earlier run. Works on a copy. Each mutant runs the tests beside it, then those of its room and test/verdicts.test.ts, until
// one fails; prints those that no test notices, and the share of the others.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { changed, type Mutant, mutantsOf, named, sampled } from './mutate/mutants.ts'
import { type Failures, failures, kills } from './mutate/suite.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const ROOMS: readonly string[] = ['read', 'relate', 'cluster', 'reconcile']
/** Seconds of processor time for one run: several times what the slowest room takes. */
const SECONDS = 25
const ANSWERS = 'test/verdicts.test.ts'
/** Weights that a script of ours learnt are data, as lists of words are: a score tells of them, not a test. */
const LEARNT = 'src/read/mentions/weights.ts'
/** What the tests of the rooms read. */
const NEEDED: readonly string[] = ['src', 'test', 'bench', 'scripts', 'examples', 'gold', 'package.json']

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

const copy = mkdtempSync(join(tmpdir(), 'variorum-mutants-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const name of NEEDED) cpSync(join(ROOT, name), join(copy, name), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))

/** The tests that may notice a change of the file, the nearest first: those of its name and folder, those of its room, those of whole answers. */
const testsOf = (file: string): string[][] => {
  const folder = dirname(file)
  const isRoom = folder.split('/').length === 2
  const beside = [file.replace(/\.ts$/, '.test.ts'), ...(isRoom ? [] : [`${folder}.test.ts`, `${folder}/**/*.test.ts`])]
  const near = new Set(globSync(beside, { cwd: copy }))
  const far = globSync(`src/${file.split('/')[1]}/**/*.test.ts`, { cwd: copy }).filter((path) => !near.has(path))
  return [[...near], far, [ANSWERS]].filter((paths) => paths.length)
}

const known = new Map<string, Failures>()
/** The failures of the sound code, which are run once. */
const sound = (paths: readonly string[]): Failures => {
  const key = paths.join()
  if (!known.has(key)) known.set(key, failures(copy, paths, SECONDS))
  return known.get(key) ?? null
}

const survives = (mutant: Mutant): boolean => {
  const groups = testsOf(mutant.file)
  const path = join(copy, mutant.file)
  const code = readFileSync(path, 'utf8')
  const broken = changed(code, mutant)
  return groups.every((paths) => {
    const before = sound(paths)
    writeFileSync(path, broken)
    const after = failures(copy, paths, SECONDS)
    writeFileSync(path, code)
    return !kills(before, after)
  })
}

const placeOf = (mutant: Mutant): string => `${mutant.file}:${mutant.line} ${named(mutant)}`

console.log(`${all.length} mutants in ${files.length} files; ${sample.length} of them are tried (seed ${values.seed})`)
const killed = new Map<string, number>()
const tried = new Map<string, number>()
const more = (counts: Map<string, number>, room: string): unknown => counts.set(room, (counts.get(room) ?? 0) + 1)
for (const [i, mutant] of sample.entries()) {
  const room = mutant.file.split('/')[1] ?? ''
  const survived = survives(mutant)
  more(tried, room)
  if (!survived) more(killed, room)
  console.log(`${i + 1} ${survived ? 'SURVIVED' : 'killed'} ${placeOf(mutant)}`)
}
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
for (const [room, n] of tried) console.log(`${room}: ${killed.get(room) ?? 0} of ${n} killed`)
console.log(`${sum(killed)} of ${sum(tried)} mutants killed, a share of ${(sum(killed) / Math.max(1, sum(tried))).toFixed(2)}`)
