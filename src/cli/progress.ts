export interface Progress {
  /** one more file is read */
  readonly step: () => void
  /** takes away what is shown */
  readonly end: () => void
}

const SILENT: Progress = { step: () => {}, end: () => {} }
const CLEAR_LINE = '\r\u001b[2K'
/** How often the line moves: what is counted in seconds need not move faster. */
const EVERY = 1000

/**
 * A line on standard error that moves every second, also within one large file and while comparing, where that is a terminal; else nothing. The
 * cursor stays, so that Ctrl-C, which nobody catches here, leaves the terminal as it was.
 */
export const progress = (files: number, quiet: boolean, stream: NodeJS.WriteStream = process.stderr): Progress => {
  if (quiet || !stream.isTTY) return SILENT
  let [read, seconds] = [0, 0]
  const line = (): string =>
    read < files ? `${read}/${files} files read` : `${files === 1 ? 'one file' : `${files} files`} read, comparing`
  const timer = setInterval(
    () => void stream.write(`${CLEAR_LINE}${`${line()}, ${++seconds} s ...`.slice(0, (stream.columns ?? 80) - 1)}`),
    EVERY,
  )
  timer.unref()
  return {
    step: () => {
      read++
    },
    end: () => {
      clearInterval(timer)
      stream.write(CLEAR_LINE)
    },
  }
}
