/** A piece of text as a PDF places it: left end, base line (from the bottom), width, size of its font. */
export interface Item {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  readonly hasEOL: boolean
}

/** A line of a page. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}

/** Raised and lowered signs are off the base line by less, as a share of the size. */
const OFF_LINE = 0.5
/** Words are further apart than letters, as a share of the size. */
const GAP = 0.15

const joins = (line: Line, item: Item): boolean =>
  Math.abs(item.y - line.y) <= OFF_LINE * Math.max(line.size, item.fontSize) && item.x >= line.x - item.fontSize
const spaceBefore = (line: Line, item: Item): string =>
  item.x - line.end > GAP * item.fontSize && !line.text.endsWith(' ') && !item.str.startsWith(' ') ? ' ' : ''

/** The lines of a page, in the order in which the page draws them. */
export const linesOf = (items: readonly Item[]): readonly Line[] => {
  const lines: Line[] = []
  let line: Line | null = null as Line | null
  let ended = false
  for (const item of items) {
    if (item.str === '') {
      ended ||= item.hasEOL
      continue
    }
    if (line && !ended && joins(line, item))
      line = {
        ...line,
        text: line.text + spaceBefore(line, item) + item.str,
        end: Math.max(line.end, item.x + item.width),
        size: Math.max(line.size, item.fontSize),
      }
    else {
      if (line) lines.push(line)
      line = { text: item.str, x: item.x, end: item.x + item.width, y: item.y, size: item.fontSize }
    }
    ended = item.hasEOL
  }
  if (line) lines.push(line)
  return lines.map((l) => ({ ...l, text: l.text.replace(/\s+/g, ' ').trim() })).filter((l) => l.text !== '')
}
