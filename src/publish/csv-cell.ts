import { visible } from './view/visible.ts'

/** A spreadsheet takes cells that begin so for formulas, and some run them; blanks before do not help. */
const FORMULA = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/
/** Excel holds no longer cell. */
const LONGEST = 32_000

/** A cell that is text to every spreadsheet: quoted, on one line, an apostrophe before what would be a formula. */
export const cell = (value: string | number | null): string => {
  if (typeof value === 'number') return String(value)
  const words = visible(value ?? '').slice(0, LONGEST)
  return `"${(FORMULA.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`
}
