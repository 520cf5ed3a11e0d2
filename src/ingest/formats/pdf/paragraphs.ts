import type { Line } from './lines.ts'

/** A paragraph, with the places in it at which pages begin. */
export interface Paragraph {
  readonly text: string
  readonly size: number
  readonly running: boolean
  /** page that begins at `at` of the text */
  readonly pages: readonly { readonly page: number; readonly at: number }[]
}

/** Lines of one paragraph are of one size. */
const SIZES = 1.12
/** A paragraph is further from the next than its lines are, as a share of their distance. */
const APART = 1.35
/** A first line is indented by so much of its size. */
const INDENT = 0.8
/** A last line ends short of the margin by this share of the width. */
const SHORT = 0.15

interface Column {
  readonly left: number
  readonly right: number
  readonly leading: number
}
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
/** Where most lines begin and the longest end, and how far apart they are. */
const columnOf = (lines: readonly Line[]): Column => ({
  left: median(lines.map((l) => l.x)),
  right: Math.max(...lines.map((l) => l.end), 0),
  leading: median(lines.slice(1).flatMap((l, i) => ((lines[i]?.y ?? 0) > l.y ? [(lines[i]?.y ?? 0) - l.y] : []))),
})

const stopped = (text: string): boolean => /[.!?…:]["”’»)]{0,2}$/.test(text)
const sameSize = (a: Line, b: Line): boolean => a.size <= SIZES * b.size && b.size <= SIZES * a.size

/** Why a line begins a paragraph. */
const BREAKS: readonly { readonly name: string; readonly test: (a: Line, b: Line, c: Column) => boolean }[] = [
  { name: 'of another size', test: (a, b) => !sameSize(a, b) },
  { name: 'further below', test: (a, b, c) => a.y - b.y > APART * Math.max(c.leading, b.size) },
  {
    name: 'indented',
    test: (a, b, c) => b.x - a.x > INDENT * b.size && a.x - c.left < INDENT * b.size && stopped(a.text),
  },
  { name: 'behind a short line', test: (a, _, c) => stopped(a.text) && c.right - a.end > SHORT * (c.right - c.left) },
  { name: 'a mark of a list', test: (_, b) => /^(?:[•▪◦‣·–]|\d{1,2}[.)])\s/.test(b.text) },
  {
    name: 'in another column or on the next page, after a full stop',
    test: (a, b) => b.y >= a.y && stopped(a.text) && /^[\p{Lu}"“„«]/u.test(b.text),
  },
]

/** Two lines as one: a word that was parted at the end of a line is whole again. */
const joined = (a: string, b: string): string =>
  /\p{L}-$/u.test(a) && /^\p{Ll}/u.test(b) ? a.slice(0, -1) + b : `${a} ${b}`

/** The paragraphs of all pages in order; one that goes on on the next page is whole, and what stands between comes behind it. */
export const paragraphs = (pages: readonly (readonly Line[])[], aside: ReadonlySet<Line>): readonly Paragraph[] => {
  const out: Paragraph[] = []
  let open: Paragraph | null = null
  let last: Line | null = null
  let waiting: Paragraph[] = []
  const close = (): void => {
    if (open) out.push(open)
    out.push(...waiting)
    open = null
    waiting = []
  }
  pages.forEach((lines, p) => {
    const column = columnOf(lines.filter((l) => !aside.has(l)))
    let begun = false
    const marks = (at: number) => (begun ? [] : [{ page: p + 1, at }])
    for (const line of lines) {
      if (aside.has(line)) {
        waiting.push({ text: line.text, size: line.size, running: true, pages: [] })
        continue
      }
      const previous: Line | null = last
      if (open && previous && !BREAKS.some((b) => b.test(previous, line, column))) {
        const text: string = joined((open as Paragraph).text, line.text)
        open = {
          ...(open as Paragraph),
          text,
          pages: [...(open as Paragraph).pages, ...marks(text.length - line.text.length)],
        }
      } else {
        close()
        open = { text: line.text, size: line.size, running: false, pages: marks(0) }
      }
      begun = true
      last = line
    }
  })
  close()
  return out
}
