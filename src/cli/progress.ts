/** Shown for work of this many files or more; fewer are done before anybody could read it. */
const WORTH_SHOWING = 20

export interface Progress {
  readonly step: () => void
  /** says what goes on now that all is read */
  readonly note: (words: string) => void
  readonly end: () => void
}

const SILENT: Progress = { step: () => {}, note: () => {}, end: () => {} }

/** A bar on standard error for `total` files, where that is a terminal; else nothing. */
export const progress = async (total: number, quiet: boolean): Promise<Progress> => {
  if (quiet || total < WORTH_SHOWING || !process.stderr.isTTY) return SILENT
  const { default: bars } = await import('cli-progress')
  const bar = new bars.SingleBar({ format: '{bar} {value}/{total} {what}', stream: process.stderr, hideCursor: true, clearOnComplete: true })
  bar.start(total, 0, { what: 'read' })
  return { step: () => bar.increment(), note: (what) => bar.update(total, { what }), end: () => bar.stop() }
}
