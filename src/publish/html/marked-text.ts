import { type Markup, verbatim } from './escape.ts'
import type { Mark } from './sheet.ts'

interface Part extends Mark {
  /** true for what follows where a mark had to be cut, because another ends within it */
  readonly continued: boolean
}

const byPlace = (a: Part, b: Part): number => a.from - b.from || b.to - a.to || (a.id < b.id ? -1 : 1)
const open = ({ id, tone, continued }: Part): Markup =>
  `<mark class="${tone}" ${continued ? '' : `id="${id}" tabindex="-1" `}data-part="${id}">`

/** Parts in the order of the text, each cut where the one around it ends. */
const nested = (text: string, from: number, to: number, parts: readonly Part[]): Markup => {
  let out = ''
  let at = from
  let waiting = [...parts].sort(byPlace)
  for (let part = waiting[0]; part; part = waiting[0]) {
    const { to: end } = part
    const inside: Part[] = []
    const after: Part[] = []
    for (const p of waiting.slice(1)) {
      if (p.from >= end) after.push(p)
      else if (p.to <= end) inside.push(p)
      else {
        inside.push({ ...p, to: end })
        after.push({ ...p, from: end, continued: true })
      }
    }
    out += `${verbatim(text.slice(at, part.from))}${open(part)}${nested(text, part.from, end, inside)}</mark>`
    at = end
    waiting = after.sort(byPlace)
  }
  return out + verbatim(text.slice(at, to))
}

/** The text from `from` to `to` with every mark in it. Marks that cross are cut, and their parts share `data-part`; the first has the id. */
export const markedText = (text: string, from: number, to: number, marks: readonly Mark[]): Markup => {
  const parts = marks
    .filter((m) => m.from < to && m.to > from)
    .map((m) => ({ ...m, from: Math.max(m.from, from), to: Math.min(m.to, to), continued: m.from < from }))
  return nested(text, from, to, parts)
}
