// Breaks the code in one small place at a time, and looks whether a test fails: node scripts/mutate.ts [--sample N] [--seed N] [ROOM...]
// Works on a copy. Each mutant runs the tests of its own room and test/verdicts.test.ts; prints those that no test notices, and the share of the others.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { random } from '../bench/planted.ts'
import { changed, type Mutant, mutantsOf, sampled } from './mutate/mutants.ts'
import { type Failures, failures, kills } from './mutate/suite.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const ROOMS: readonly string[] = ['read', 'relate', 'cluster', 'reconcile']
/** Seconds of processor time for one run: several times what the slowest room takes. */
const SECONDS = 40
const ANSWERS = 'test/verdicts.test.ts'
/** What the tests of the rooms read. */
const NEEDED: readonly string[] = ['src', 'test', 'bench', 'scripts', 'examples', 'gold', 'package.json']

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const rooms = positionals.length ? positionals : ROOMS
const files = rooms.flatMap((room) => globSync(`src/${room}/**/*.ts`, { cwd: ROOT, exclude: (path) => /test|fixture/.test(path) })).sort()
const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')))
const sample = sampled(all, Number(values.sample), random(Number(values.seed)))

const copy = mkdtempSync(join(tmpdir(), 'variorum-mutants-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const name of NEEDED) cpSync(join(ROOT, name), join(copy, name), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))

const known = new Map<string, Failures>()
/** The failures of the sound code, which are run once. */
const sound = (pattern: string): Failures => {
  if (!known.has(pattern)) known.set(pattern, failures(copy, [pattern], SECONDS))
  return known.get(pattern) ?? null
}
const roomOf = (file: string): string => `src/${file.split('/')[1]}/**/*.test.ts`

const survives = (mutant: Mutant): boolean => {
  const patterns = [roomOf(mutant.file), ANSWERS]
  const before = patterns.map(sound)
  const path = join(copy, mutant.file)
  const code = readFileSync(path, 'utf8')
  writeFileSync(path, changed(code, mutant))
  const survived = patterns.every((p, i) => !kills(before[i] ?? null, failures(copy, [p], SECONDS)))
  writeFileSync(path, code)
  return survived
}

const placeOf = ({ file, from, to, into, operator }: Mutant): string => {
  const code = readFileSync(join(copy, file), 'utf8')
  const line = code.slice(0, from).split('\n').length
  return `${file}:${line} ${operator}: ${code.slice(from, to).slice(0, 60)} -> ${into || 'nothing'} | ${(code.split('\n')[line - 1] ?? '').trim().slice(0, 140)}`
}

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
