// Breaks the code in one small place at a time, and looks whether a test fails: node scripts/mutate.ts [--sample N] [--seed N] [--again LOG] [PART...]
// The sample is drawn over read, relate, cluster and reconcile; PART (read/quotations, cluster/linkage.ts) tries those of it that lie there, --again those
// that survived in the log of an earlier run. The tests that reach a mutant are run, those beside it first, then those of its room and test/verdicts.test.ts,
// until one fails; prints which test that was, the mutants that no test notices, and the share of the others. Left out, and counted, is a number behind
// `list[i] ??` where no test comes: it stands for the types alone. Files are read as it goes: what is edited meanwhile may fail and be counted as noticed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Mutant, mutantsOf, named, sampled } from './mutate/mutants.ts'
import { codeOf } from './mutate/rooms.ts'
import { roomOf, tryAll } from './mutate/tests.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    again: { type: 'string' },
  },
  allowPositionals: true,
})
const code = codeOf(ROOT)
const all = code.flatMap(({ file, text }) => mutantsOf(file, text))
const log = values.again ? readFileSync(values.again, 'utf8') : ''
const survivedBefore = (mutant: Mutant): boolean =>
  log.split('\n').some((l) => l.includes(' SURVIVED ') && l.endsWith(named(mutant)))
const sample = sampled(all, Number(values.sample), values.seed).filter(
  (mutant) =>
    (!positionals.length || positionals.some((part) => mutant.file.startsWith(`src/${part}`))) &&
    (!log || survivedBefore(mutant)),
)

console.log(`${all.length} mutants in ${code.length} files; ${sample.length} of them are tried (seed ${values.seed})`)
const killed = new Map<string, number>()
const tried = new Map<string, number>()
const more = (counts: Map<string, number>, room: string): number => {
  const n = (counts.get(room) ?? 0) + 1
  counts.set(room, n)
  return n
}
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
let leftOut = 0
await tryAll(ROOT, sample, (mutant, by, reached) => {
  const room = roomOf(mutant.file)
  if (mutant.fallback && !reached) {
    leftOut++
    console.log(`left out ${mutant.file}:${mutant.line} ${named(mutant)}`)
    return
  }
  more(tried, room)
  if (by !== null) more(killed, room)
  const place = `${mutant.file}:${mutant.line} ${named(mutant)}`
  console.log(
    by === null
      ? `${sum(tried)} SURVIVED ${place}`
      : `${sum(tried)} killed ${place} | by ${by.replaceAll('\n', ' ').slice(0, 120)}`,
  )
})
for (const [room, n] of tried) console.log(`${room}: ${killed.get(room) ?? 0} of ${n} killed`)
console.log(
  `${sum(killed)} of ${sum(tried)} mutants killed, a share of ${(sum(killed) / Math.max(1, sum(tried))).toFixed(2)}`,
)
if (leftOut) console.log(`left out: ${leftOut}, numbers behind list[i] ?? where no test comes`)
