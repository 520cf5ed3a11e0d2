// How long `variorum compare` takes from a cold start, and how much of that is loading: node bench/cold-start.ts [RUNS]
// Each run is a process of its own. Writes bench/runs/cold-start.md.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, SHARED, sharedIsPresent } from '../scripts/score/shared.ts'

/** Enough for the best of them to be undisturbed on a machine that does other things too. */
const RUNS = Number(process.argv[2] ?? 7)

const MAIN = join(ROOT, 'src/cli/main.ts')

interface Measured {
  readonly what: string
  readonly args: readonly string[]
}

const seeds = (): string[] =>
  readdirSync(join(SHARED, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(SHARED, 'seeds', name))

/** What `variorum compare` loads, in its order. */
const url = (file: string): string => JSON.stringify(pathToFileURL(join(ROOT, 'src/cli', file)).href)
const load = `(await import(${url('compile-cache.ts')})).keepCompiled(); await import(${url('run.ts')}); await import(${url('compare.ts')})`

const MEASURED: readonly Measured[] = [
  { what: 'Node alone', args: ['-e', ''] },
  { what: 'loading Variorum, nothing done', args: ['--input-type=module', '-e', load] },
  { what: 'six invented articles, 2,000 words, to text', args: [MAIN, 'compare', join(ROOT, 'examples/ferry-fire')] },
  ...(sharedIsPresent() ? [{ what: 'the five seeds, to text', args: [MAIN, 'compare', ...seeds()] }] : []),
]

/** Milliseconds from start to end of one process. Throws where it fails, for then there is nothing to measure. */
const once = (args: readonly string[]): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`bench/cold-start: ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 300)}`)
  return performance.now() - start
}

const rows = MEASURED.map(({ what, args }) => {
  // the first run compiles for those that are counted
  once(args)
  const times = Array.from({ length: RUNS }, () => once(args)).sort((a, b) => a - b)
  const [best = 0, middle = 0] = [times[0], times[Math.floor(times.length / 2)]]
  return `| ${what} | ${(best / 1000).toFixed(2)} | ${(middle / 1000).toFixed(2)} |`
})

const report = `# Cold start

\`node bench/cold-start.ts\`: ${RUNS} runs each, every one a process of its own; Node ${process.version}, ${availableParallelism()} cores, ${process.platform} ${process.arch}. Compiled code is kept from the run before, as it is
for whoever runs it twice.

| | best, s | middle, s |
| --- | ---: | ---: |
${rows.join('\n')}
`
mkdirSync(join(ROOT, 'bench/runs'), { recursive: true })
writeFileSync(join(ROOT, 'bench/runs/cold-start.md'), report)
console.log(report)
