export interface Meter {
  readonly add: (what: {
    readonly files?: number
    readonly records?: number
    readonly bytes?: number
    readonly articles?: number
  }) => void
  readonly end: () => void
}
interface Counts {
  files: number
  records: number
  bytes: number
  articles: number
}

/** Ten times a second is as often as an eye can follow. */
const EVERY = 100
/** Before that much time nothing can be said about how long it takes. */
const WARM = 1500

const size = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.ceil(bytes / 1000)} kB`
    : bytes < 1e9
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${(bytes / 1e9).toFixed(2)} GB`
const clock = (seconds: number): string =>
  seconds < 60
    ? `${Math.ceil(seconds)} s`
    : seconds < 3600
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`

/** The line that is shown: files, records, bytes, articles a second, time left. */
export const meterLine = (
  done: Counts,
  total: { readonly files: number; readonly bytes: number },
  elapsed: number,
  before: Counts,
): string => {
  const perSecond = (done.articles - before.articles) / Math.max(0.001, elapsed / 1000)
  const share =
    total.bytes > 0
      ? (done.bytes - before.bytes) / Math.max(1, total.bytes - before.bytes)
      : (done.files - before.files) / Math.max(1, total.files - before.files)
  const left = elapsed > WARM && share > 0 ? `, ${clock((elapsed / 1000) * (1 / share - 1))} left` : ''
  const records = done.records ? `${done.records} records, ` : ''
  return `${done.files}/${total.files} files, ${records}${size(done.bytes)} of ${size(total.bytes)}, ${done.articles} articles, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s${left}`
}

/** A line on standard error that tells how far it is, where that is a terminal; else nothing. */
export const meter = (
  total: { readonly files: number; readonly bytes: number },
  before: Counts,
  quiet: boolean,
  stream: NodeJS.WriteStream = process.stderr,
): Meter => {
  if (quiet || !stream.isTTY) return { add: () => {}, end: () => {} }
  const counts = { ...before }
  const begun = Date.now()
  let last = 0
  const show = (): void =>
    void stream.write(
      `\r\u001b[2K${meterLine(counts, total, Date.now() - begun, before).slice(0, (stream.columns ?? 80) - 1)}`,
    )
  return {
    add: ({ files = 0, records = 0, bytes = 0, articles = 0 }) => {
      counts.files += files
      counts.records += records
      counts.bytes += bytes
      counts.articles += articles
      if (Date.now() - last < EVERY) return
      last = Date.now()
      show()
    },
    end: () => void stream.write('\r\u001b[2K'),
  }
}
