import type { Reading } from '../../src/model/index.ts'
import { type Cell, cellsOf, MARK_KINDS, type MarkKind, marksOf } from './marks.ts'

/** Hue of each kind, in degrees. */
const HUES: Readonly<Record<MarkKind, number>> = {
  person: 120,
  organisation: 220,
  place: 180,
  role: 80,
  quotation: 50,
  quantity: 0,
  time: 290,
  commitment: 30,
  furniture: 240,
}

const STYLE = [
  'body { max-width: 46rem; margin: 2rem auto; font: 1.05rem/1.7 serif; white-space: pre-wrap }',
  'span { border-radius: .2em }',
  '.quotation { text-decoration: underline; text-underline-offset: .25em }',
  '.furniture { opacity: .5 }',
  ...MARK_KINDS.filter((kind) => kind !== 'quotation' && kind !== 'furniture').map(
    (kind) => `.${kind} { background: hsl(${HUES[kind]} 70% 85%) }`,
  ),
].join('\n')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (words: string): string => words.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c)

const shown = (text: string, { from, to, marks }: Cell): string => {
  const words = safe(text.slice(from, to))
  if (marks.length === 0) return words
  const inner = marks.findLast((m) => m.kind !== 'quotation')
  const kinds = [...(marks.some((m) => m.kind === 'quotation') ? ['quotation'] : []), ...(inner ? [inner.kind] : [])]
  return `<span class="${kinds.join(' ')}" title="${safe(marks.map((m) => `${m.kind}: ${m.told}`).join('\n'))}">${words}</span>`
}

/** A page of one article with all that was read of it coloured by kind; what was made of it is told where the pointer rests. */
export const asPage = (reading: Reading): string => {
  const { text, name } = reading.article
  const legend = MARK_KINDS.map((kind) => `<span class="${kind}">${kind}</span>`).join(' ')
  const cells = cellsOf(marksOf(reading), { from: 0, to: text.length }).map((cell) => shown(text, cell))
  return `<!doctype html>\n<meta charset="utf-8">\n<title>${safe(name)}</title>\n<style>\n${STYLE}\n</style>\n<p>${legend}</p>\n${cells.join('')}\n`
}
