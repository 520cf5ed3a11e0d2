import type { Step } from '../pipeline.ts'

export interface Progress {
  /** one more file is read */
  readonly step: () => void
  /** so far the articles in them have come */
  readonly on: (step: Step) => void
  /** takes away what is shown */
  readonly end: () => void
}

const SILENT: Progress = { step: () => {}, on: () => {}, end: () => {} }
const CLEAR_LINE = '\r\u001b[2K'
/** Ten times a second is as often as an eye can follow. */
const EVERY = 100
/** What is done sooner is done before anybody could read a line about it. */
const PATIENCE = 700

/** What each step is called, and of how many it is one; taking articles out has no end that could be known. */
const SAYS: Readonly<Record<Step['what'], (step: Step) => string>> = {
  take: ({ done }) => `${done} articles taken out`,
  read: ({ done, of }) => `${done}/${of} articles read`,
  compare: ({ done, of }) => `${done}/${of} stories compared`,
}

/**
 * A line on standard error that says how far it is, where that is a terminal; else nothing. The cursor stays, so that Ctrl-C, which nobody
 * catches here, leaves the terminal as it was.
 */
export const progress = (files: number, quiet: boolean, stream: NodeJS.WriteStream = process.stderr): Progress => {
  if (quiet || !stream.isTTY) return SILENT
  const begun = Date.now()
  let [last, read] = [0, 0]
  const show = (line: string): void => {
    const now = Date.now()
    if (now - begun < PATIENCE || now - last < EVERY) return
    last = now
    stream.write(`${CLEAR_LINE}${line.slice(0, (stream.columns ?? 80) - 1)}`)
  }
  return {
    step: () => show(`${++read}/${files} files`),
    on: (step) => show(`${step.what === 'take' && files > 1 ? `${read}/${files} files, ` : ''}${SAYS[step.what](step)} ...`),
    end: () => void stream.write(CLEAR_LINE),
  }
}
