/** Shown for work of this many files or more; fewer are done before anybody could read it. */
const WORTH_SHOWING = 20

export interface Progress {
  /** one more file is read */
  readonly step: () => void
  /** takes away what is shown */
  readonly end: () => void
}

const SILENT: Progress = { step: () => {}, end: () => {} }
const CLEAR_LINE = '\r\u001b[K'

/**
 * A bar on standard error for `total` files, where that is a terminal; else nothing. Once all are read it makes way for a word, since
 * comparing is done in one go. The cursor stays, so that Ctrl-C, which nobody catches here, leaves the terminal as it was.
 */
export const progress = async (total: number, quiet: boolean): Promise<Progress> => {
  if (quiet || total < WORTH_SHOWING || !process.stderr.isTTY) return SILENT
  const { default: bars } = await import('cli-progress')
  const bar = new bars.SingleBar({ format: '{bar} {value}/{total} read', stream: process.stderr, hideCursor: false, clearOnComplete: true })
  bar.start(total, 0)
  let left = total
  const step = (): void => {
    bar.increment()
    if (--left > 0) return
    bar.stop()
    process.stderr.write(`comparing ${total} files ...`)
  }
  const end = (): void => {
    if (left > 0) bar.stop()
    process.stderr.write(CLEAR_LINE)
  }
  return { step, end }
}
