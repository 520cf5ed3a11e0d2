import type { Span } from '../../model/index.ts'

/** Lines of hard-wrapped text are of one length; measured on mail and wire texts wrapped at 60 to 80. */
const WRAP = { least: 45, most: 100 } as const
/** Share of lines within a paragraph that must look wrapped. */
const WRAPPED = 0.7
/** Lines looked at to see whether a text is wrapped. */
const LOOK = 400

const STOPPED = /[.!?…:;"”’»)\]]\s*$/

interface Line extends Span {
  /** a blank line or the start of the text stands before it */
  readonly opens: boolean
}

const trimmed = (text: string, from: number, to: number): Span => {
  const part = text.slice(from, to)
  return { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length }
}
const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let last = -2
  for (let from = 0; from <= text.length; ) {
    const at = text.indexOf('\n', from)
    const to = at < 0 ? text.length : at
    const line = trimmed(text, from, to)
    if (line.from < line.to) {
      lines.push({ ...line, opens: from > last + 1 })
      last = to
    }
    from = to + 1
  }
  return lines
}

/** Wrapped text: within paragraphs that blank lines part, lines of like length that end where no sentence does. */
const isWrapped = (text: string, lines: readonly Line[]): boolean => {
  const inner = lines.slice(0, LOOK).filter((_, i) => lines[i + 1]?.opens === false)
  const broken = inner.filter(
    ({ from, to }) =>
      to - from >= WRAP.least && to - from <= WRAP.most && !STOPPED.test(text.slice(Math.max(from, to - 3), to)),
  )
  return lines.some((l, i) => i > 0 && l.opens) && inner.length > 3 && broken.length > inner.length * WRAPPED
}

/** The paragraphs of `text`: its lines, or in hard-wrapped text what blank lines part. Trimmed, in order. */
export const paragraphs = (text: string): readonly Span[] => {
  const lines = linesOf(text)
  if (!isWrapped(text, lines)) return lines.map(({ from, to }) => ({ from, to }))
  const out: Span[] = []
  for (const { from, to, opens } of lines) {
    const last = out.at(-1)
    if (last && !opens) out[out.length - 1] = { from: last.from, to }
    else out.push({ from, to })
  }
  return out
}
