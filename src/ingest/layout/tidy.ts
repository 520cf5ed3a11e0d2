import type { Block, Span } from '../../model/index.ts'

/** The span without the white space at its two ends. */
export const trim = (text: string, { from, to }: Span): Span => {
  const part = text.slice(from, to)
  const end = from + part.trimEnd().length
  return { from: Math.min(end, to - part.trimStart().length), to: end }
}

/** `blocks` in order, trimmed, not overlapping, inside the text, and with body blocks for what they leave out: all but white space is covered. */
export const tidy = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const out: Block[] = []
  let at = 0
  const put = (from: number, to: number, role: Block['role'], why: string): void => {
    const span = trim(text, { from, to })
    if (span.from < span.to) out.push({ ...span, role, why })
  }
  for (const b of [...blocks].sort((x, y) => x.from - y.from || x.to - y.to)) {
    const from = Math.max(at, Math.min(b.from, text.length))
    const to = Math.max(from, Math.min(b.to, text.length))
    put(at, from, 'body', 'no rule spoke')
    put(from, to, b.role, b.why)
    at = to
  }
  put(at, text.length, 'body', 'no rule spoke')
  return out
}
