import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** What a round of kills must show; every count but the first two must be nought. */
export interface Tally {
  kills: number
  acknowledged: number
  lost: number
  unsound: number
  blocked: number
  doubled: number
}
export const nothing = (): Tally => ({ kills: 0, acknowledged: 0, lost: 0, unsound: 0, blocked: 0, doubled: 0 })
export const isClean = ({ lost, unsound, blocked, doubled }: Tally): boolean => lost + unsound + blocked + doubled === 0
export const told = (what: string, t: Tally): string =>
  `${what}: ${t.kills} kills, ${t.acknowledged} acknowledged in all: ${t.lost} lost, ${t.unsound} unsound, ${t.blocked} names blocked, ${t.doubled} twice`

/** A `variorum` that runs. */
export interface Running {
  readonly child: ChildProcess
  /** SIGKILL, unless it has ended by itself; false then */
  readonly kill: () => boolean
  /** resolves when it has ended */
  readonly ended: Promise<void>
}

/** Runs `variorum` with `args`; `heard` gets every line of its standard output. */
export const running = (args: readonly string[], heard: (line: string) => void = () => {}): Running => {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  createInterface({ input: child.stdout }).on('line', heard)
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail)
    child.on('close', () => done())
  })
  const kill = (): boolean => child.exitCode === null && child.pid !== undefined && process.kill(child.pid, 'SIGKILL')
  return { child, kill, ended }
}

/** Calls `changed` whenever a file beside `path` whose name begins as its own is written. */
export const watched = (path: string, changed: (name: string) => void): (() => void) => {
  const watcher = watch(dirname(path), (_, name) => {
    if (name?.startsWith(basename(path))) changed(name)
  })
  return () => watcher.close()
}

export const sleep = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds))
