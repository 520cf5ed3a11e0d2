import { fileURLToPath } from 'node:url'
import type { Role } from '../../src/flow/subjects.ts'
import { begun, ended, until } from './process.ts'

export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** `variorum` with these arguments; gives its exit code and what it said. */
export const variorum = async (
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly said: string }> => {
  const { child, said } = begun(process.execPath, [MAIN, ...args])
  const code = await new Promise<number | null>((done) => child.once('exit', (n) => done(n)))
  return { code, said: said() }
}

/** The machine may be busy. */
const PATIENT = 400_000

export interface RunningWorker {
  readonly role: Role
  readonly pid: number
  readonly said: () => string
  readonly get: (path: string) => Promise<string>
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** A worker in a process of its own; ready when it answers. */
export const startWorker = async (role: Role, nats: string, ...more: readonly string[]): Promise<RunningWorker> => {
  const { child, said } = begun(process.execPath, [
    MAIN,
    'work',
    '--role',
    role,
    '--nats',
    nats,
    '--threads',
    '1',
    ...more,
  ])
  const address = await until(
    `the worker of the role ${role}`,
    () => {
      if (child.exitCode !== null) throw new Error(`the worker ended: ${said()}`)
      return /"metrics":"(http:[^"]*)\/metrics"/.exec(said())?.[1] ?? null
    },
    PATIENT,
  )
  return {
    role,
    pid: child.pid ?? 0,
    said,
    get: async (path) => (await fetch(`${address}${path}`)).text(),
    end: (signal) => ended(child, signal),
  }
}
