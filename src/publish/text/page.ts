import type { Witnesses } from '../view/sigla.ts'
import type { WriteOptions } from '../writer.ts'
import type { Paint } from './paint.ts'
import { type Run, wrap } from './wrap.ts'

/** What every section of the text account needs. */
export interface Page extends WriteOptions {
  readonly paint: Paint
  readonly witnesses: Witnesses
}

/** The line under a heading, and how far a section is set in. */
export const INDENT = '  '

/** Words wrapped to the page; `first` begins the first line, `indent` the others. */
export const flow = (page: Page, runs: readonly Run[] | string, indent = INDENT, first = indent): string[] =>
  wrap(typeof runs === 'string' ? [{ text: runs }] : runs, { width: page.width, first, indent, paint: page.paint })

/** A heading with the number of things under it, set off by a blank line. */
export const heading = (page: Page, title: string, count: number | null = null): string[] => {
  const [first = '', ...more] = flow(
    page,
    [
      { text: title.toUpperCase(), tone: 'strong' },
      { text: count === null ? '' : ` (${count})`, tone: 'faint' },
    ],
    '',
  )
  return ['', first, ...more]
}

/** How many are left out, and how to see them. Nothing where none is. */
export const rest = (page: Page, n: number): string[] =>
  n ? ['', ...flow(page, [{ text: `... and ${n} more; --all shows them`, tone: 'faint' }])] : []
