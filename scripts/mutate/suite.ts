import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What a run of tests said: names of those that failed, in order; null where it came to no end. */
export type Failures = readonly string[] | null

/** Seconds of waiting after which a run that uses no processor is ended too, for each second of processor time it may use. */
const PATIENCE = 20

/** Tests that nothing takes long on a long text: they take most of the time, and what a mutant breaks is seen elsewhere. */
const LONG = 'does not hang|not hang it|hangs nothing|00 KB|200,000'

/** Runs tests in `folder`, all in one process that may use `seconds` of processor time. What is compiled is kept in the folder from run to run. */
export const failures = (folder: string, patterns: readonly string[], seconds: number): Failures => {
  const args = ['--test', '--test-isolation=none', '--test-reporter=tap', `--test-skip-pattern=${LONG}`, ...patterns]
  const limited = `ulimit -t ${seconds}; exec "$0" "$@"`
  // a run within a run of tests would report to the outer one
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const { stdout, signal, status } = spawnSync('sh', ['-c', limited, process.execPath, ...args], {
    cwd: folder,
    env: { ...env, NODE_COMPILE_CACHE: join(folder, '.compiled') },
    encoding: 'utf8',
    timeout: seconds * PATIENCE * 1000,
    maxBuffer: 1 << 28,
  })
  if (signal || status === null || !/^# fail \d+$/m.test(stdout)) return null
  return [...stdout.matchAll(/^\s*not ok \d+ - (.*)$/gm)].map((m) => m[1] ?? '')
}

/** A mutant is killed where other tests fail than fail without it, or the run comes to no end. */
export const kills = (before: Failures, after: Failures): boolean => after === null || JSON.stringify(before) !== JSON.stringify(after)
