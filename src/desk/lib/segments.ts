/** A stretch of an article that is shown in a manner of its own. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly tone: string
  /** said when the pointer rests on it */
  readonly title?: string
}

/** Text that all the same marks cover. */
export interface Segment {
  readonly text: string
  readonly from: number
  readonly tones: readonly string[]
  readonly title: string | undefined
}

/** The text from `from` to `to`, cut wherever a mark begins or ends, so that marks may cross. */
export const segments = (text: string, from: number, to: number, marks: readonly Mark[]): Segment[] => {
  const own = marks.filter((m) => m.from < to && m.to > from)
  const cuts = [...new Set([from, to, ...own.flatMap((m) => [Math.max(from, m.from), Math.min(to, m.to)])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? to
    const over = own.filter((m) => m.from < end && m.to > start)
    const title = over.flatMap((m) => m.title ?? []).join('; ') || undefined
    return { text: text.slice(start, end), from: start, tones: [...new Set(over.map((m) => m.tone))], title }
  })
}
