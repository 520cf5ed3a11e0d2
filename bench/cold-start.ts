// How long `variorum compare` takes from a cold start, how much of that is loading, and the processor time of each: node bench/cold-start.ts [RUNS]
// Each run is a process of its own, which tells its processor time itself. Writes bench/runs/cold-start.md.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
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
  { what: '`variorum --version`', args: [MAIN, '--version'] },
  { what: 'loading Variorum, nothing done', args: ['--input-type=module', '-e', load] },
  { what: 'six invented articles, 2,000 words, to text', args: [MAIN, 'compare', join(ROOT, 'examples/ferry-fire')] },
  ...(sharedIsPresent() ? [{ what: 'the five seeds, to text', args: [MAIN, 'compare', ...seeds()] }] : []),
]

/** Loaded before the program: says at the end what processor time the process has had, in microseconds. */
const TELLING = `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeSync(2, '\\n' + (user + system)) })`

interface Taken {
  readonly wall: number
  readonly processor: number
}

/** Milliseconds that one process took. Throws where it fails, for then there is nothing to measure. */
const once = (args: readonly string[], telling: string): Taken => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', telling, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`bench/cold-start: ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 300)}`)
  return { wall: performance.now() - start, processor: Number(stderr.split('\n').at(-1)) / 1000 }
}

const place = mkdtempSync(join(tmpdir(), 'variorum-cold-start-'))
const telling = join(place, 'telling.cjs')
writeFileSync(telling, TELLING)

const rows = MEASURED.map(({ what, args }) => {
  // the first run compiles for those that are counted
  once(args, telling)
  const all = Array.from({ length: RUNS }, () => once(args, telling))
  const of = (key: keyof Taken): readonly string[] => {
    const times = all.map((t) => t[key]).sort((a, b) => a - b)
    return [times[0] ?? 0, times[Math.floor(times.length / 2)] ?? 0].map((t) => (t / 1000).toFixed(2))
  }
  return `| ${[what, ...of('wall'), ...of('processor')].join(' | ')} |`
})
rmSync(place, { recursive: true, force: true })

const report = `# Cold start

\`node bench/cold-start.ts\`: ${RUNS} runs each, every one a process of its own; Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${process.platform} ${process.arch}. Compiled code is kept from the run before, as it is
for whoever runs it twice.

| | best, s | middle, s | processor, best, s | processor, middle, s |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
mkdirSync(join(ROOT, 'bench/runs'), { recursive: true })
writeFileSync(join(ROOT, 'bench/runs/cold-start.md'), report)
console.log(report)
