import { visible } from '../view/visible.ts'

/** Characters that could begin markup within a line, in CommonMark, in tables and in HTML. */
const SPECIAL = /[\\`*_{}[\]<>|~$&]/g
/** What would begin a heading, a quotation, a list or a rule at the start of a line. */
const AT_START = /^(?:[#>+=-]|\d{1,9}[.)])/

/** Words as Markdown that show as they stand, on one line. */
export const escaped = (words: string): string =>
  visible(words)
    .replace(SPECIAL, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`))
    .replace(AT_START, (m) => (/\d/.test(m) ? `${m.slice(0, -1)}\\${m.at(-1)}` : `\\${m}`))
