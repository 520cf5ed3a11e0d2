// Runs the tests: node scripts/test.ts [--all | --rest] [PART OF A PATH...]
// Without --all those that need a browser or servers and those that take long are left out; --rest runs these alone.
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** Tests that take more than some five seconds of processor time each: they begin many processes or threads, or tell many whole accounts. */
const LONG: readonly string[] = [
  'src/cli/ask.test.ts',
  'src/cli/compare.test.ts',
  'src/cli/correct.test.ts',
  'src/cli/compile-cache.test.ts',
  'src/cli/extract.test.ts',
  'src/cli/second-opinion.test.ts',
  'src/cli/watch.test.ts',
  'src/cli/facts.test.ts',
  'src/cluster/parted/parted.test.ts',
  'src/server/app.test.ts',
  'src/lang/used.test.ts',
  'src/server/feeds/feeds.test.ts',
  'src/server/mcp/server.test.ts',
  'src/server/mcp/session.test.ts',
  'test/compare-and-store.test.ts',
  'test/docs.test.ts',
  'test/full-disk.test.ts',
  'test/schema-org.test.ts',
  'test/scores.test.ts',
  'test/injections.test.ts',
  'test/same-bytes-of-all.test.ts',
  'test/two-processes.test.ts',
]

/** A browser is begun by what these two files export, and by playwright itself. */
const BROWSER = /from '(?:[^']*\/(?:harness|browser)\.ts|playwright-core)'/

const isLong = (path: string): boolean => LONG.some((long) => path === long)
const isOfBrowser = (path: string): boolean => BROWSER.test(readFileSync(ROOT + path, 'utf8'))
/** PostgreSQL and NATS are started by what these two files export. */
const SERVERS = /from '[^']*\/servers\/(?:postgres|nats)\.ts'/
const isOfServers = (path: string): boolean => SERVERS.test(readFileSync(ROOT + path, 'utf8'))

const isRest = (path: string): boolean => isLong(path) || isOfBrowser(path) || isOfServers(path)

/** Stages, which are pure, and their tools. */
const STAGES =
  /^(?:src\/(?:model|lang|text|read|cluster|relate|reconcile|publish|ingest)|gold|scripts)\/(?!fetch\/|worker\/)/
const isOfStages = (path: string): boolean => STAGES.test(path)

const args = process.argv.slice(2)
const [all, rest] = [args.includes('--all'), args.includes('--rest')]
const parts = args.filter((a) => !a.startsWith('--'))
const files = globSync(['src/**/*.test.ts', 'scripts/**/*.test.ts', 'gold/**/*.test.ts', 'test/**/*.test.ts'], {
  cwd: ROOT,
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !parts.length || parts.some((part) => path.includes(part)))
  .sort()
const chosen = files.filter((path) => all || isRest(path) === rest)
const left = files.length - chosen.length
if (left && !rest)
  process.stdout.write(
    `${left} files of tests that take long, or need a browser or servers, are left out; npm run test:all runs them too\n`,
  )
// each file is run in a process of its own, and most of what it takes is the program's compiling, so that is kept from one to the next
const env: NodeJS.ProcessEnv = { NODE_COMPILE_CACHE: join(tmpdir(), 'variorum-tests-compiled'), ...process.env }
/** The desk, built once for all that look at it in a browser. */
const desk = chosen.some(isOfBrowser) ? mkdtempSync(join(tmpdir(), 'variorum-desk-')) : null
if (desk) {
  const { buildDesk } = await import('./build-desk.ts')
  await buildDesk(desk)
  env['VARIORUM_TEST_DESK'] = desk
}
const run = (paths: readonly string[], ...options: readonly string[]): number => {
  // without a name of a file the runner would take all that it finds
  if (!paths.length) return 0
  const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...options, ...paths], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  })
  return status ?? 1
}
if (!chosen.length) process.stderr.write('no file of tests has such a path among those that are run\n')
// most of what a short test takes is loading the program: one process runs all of stages, and one all others. In a process each those of stages took 85 seconds
// of processor time, and take 31; the others 113, and take 45
const short = chosen.filter((path) => !isRest(path))
const TOGETHER = '--test-isolation=none'
const statuses = [
  run(short.filter(isOfStages), TOGETHER),
  run(
    short.filter((path) => !isOfStages(path)),
    TOGETHER,
  ),
  run(chosen.filter(isRest)),
]
if (desk) rmSync(desk, { recursive: true, force: true })
process.exitCode = chosen.length ? Math.max(...statuses) : 1
