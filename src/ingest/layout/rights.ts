import { languages } from '../../lang/index.ts'

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Of all languages: a page's declared language is often that of its template. */
const MARKS = [...new Set(languages.flatMap((l) => l.credits.copyright))]
const isWord = (mark: string): boolean => /^\p{L}/u.test(mark)
const either = (marks: readonly string[]): string => `(?:${marks.map(escaped).join('|')})`

/** What begins a mark of copyright, as parts of expressions: a word for it, a sign, or one of both. */
export const WORD = either(MARKS.filter(isWord))
export const SIGN = either(MARKS.filter((m) => !isWord(m)))
export const MARK = either(MARKS)

const RIGHTS = new RegExp(String.raw`${SIGN}|(?<!\p{L})${WORD}(?!\p{L})`, 'iu')
/** Whether a line says who holds the rights in a page, or in a picture. */
export const tellsRights = (line: string): boolean => RIGHTS.test(line)
