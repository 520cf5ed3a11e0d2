import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { Complaint } from '../exit.ts'

/** How far the work has come; written beside the output so that the same command can go on there. */
export interface State {
  /** what was asked: another command begins anew */
  readonly asked: string
  /** how many items are done */
  readonly items: number
  /** of the item in work: records of an archive that are done, and what else was found in it */
  readonly record: number
  readonly found: number
  readonly articles: number
  readonly rules: Readonly<Record<string, number>>
  readonly rejected: number
  /** lengths of the output and of the list of what was rejected that belong to it */
  readonly bytes: number
  readonly rejectedBytes: number
}

/** Where the result goes: a file that can be gone on with, or a stream. */
export interface Sink {
  readonly state: State
  readonly write: (text: string) => void | Promise<void>
  /** names something rejected, in the file for that */
  readonly reject: (line: string) => void
  /** remembers how far it came; cheap enough to be called for every record */
  readonly reach: (state: Omit<State, 'asked' | 'bytes' | 'rejectedBytes'>) => void
  /** writes what is remembered, now */
  readonly keep: () => void
  readonly end: (whole: boolean) => void
}

/** Often enough that little is done twice, seldom enough not to be felt. */
const EVERY = 500

const begin = (asked: string): State => ({
  asked,
  items: 0,
  record: 0,
  found: 0,
  articles: 0,
  rules: {},
  rejected: 0,
  bytes: 0,
  rejectedBytes: 0,
})
const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && 'asked' in value && 'items' in value && 'bytes' in value
const stored = (path: string, asked: string): State => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isState(value) && value.asked === asked) return value
  } catch {
    // no state, or half of one: begun anew
  }
  return begin(asked)
}

/** A file opened for going on at `bytes`; what was written after that is cut off. */
const reopened = (path: string, bytes: number): number => {
  try {
    const file = openSync(path, bytes > 0 && existsSync(path) ? 'r+' : 'w')
    ftruncateSync(file, Math.min(bytes, fstatSync(file).size))
    return file
  } catch (error) {
    throw new Complaint(`cannot write ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

/** The sink for `output`, with FILE.state beside it while the work goes on and FILE.rejected where something was. */
export const fileSink = (output: string, asked: string, now: () => number = Date.now): Sink => {
  const statePath = `${output}.state`
  const rejectedPath = `${output}.rejected`
  let state = stored(statePath, asked)
  // an output that is shorter than remembered is another one
  if (state.bytes > 0 && (!existsSync(output) || readSize(output) < state.bytes)) state = begin(asked)
  const file = reopened(output, state.bytes)
  let rejected = state.rejectedBytes > 0 ? reopened(rejectedPath, state.rejectedBytes) : null
  if (rejected === null) rmSync(rejectedPath, { force: true })
  let bytes = state.bytes
  let rejectedBytes = state.rejectedBytes
  let last = now()
  const keep = (): void => {
    // a rename is whole or not at all
    writeFileSync(`${statePath}.part`, JSON.stringify(state))
    renameSync(`${statePath}.part`, statePath)
    last = now()
  }
  return {
    state,
    write: (text) => {
      bytes += writeSync(file, Buffer.from(text), 0, null, bytes)
    },
    reject: (line) => {
      rejected ??= reopened(rejectedPath, 0)
      rejectedBytes += writeSync(rejected, Buffer.from(`${line}\n`), 0, null, rejectedBytes)
    },
    reach: (reached) => {
      state = { asked, ...reached, bytes, rejectedBytes }
      if (now() - last >= EVERY) keep()
    },
    keep,
    end: (whole) => {
      if (whole) rmSync(statePath, { force: true })
      else keep()
      closeSync(file)
      if (rejected !== null) closeSync(rejected)
    },
  }
}
const readSize = (path: string): number => {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  closeSync(file)
  return size
}

/** The sink for a stream such as standard output: nothing to go on with; what is rejected goes to `onReject`. */
export const streamSink = (write: (text: string) => void | Promise<void>, onReject: (line: string) => void): Sink => ({
  state: begin(''),
  write,
  reject: onReject,
  reach: () => {},
  keep: () => {},
  end: () => {},
})
