import { de } from './de.ts'
import { en, type Texts } from './en.ts'

/** Languages of the page; a new one is a file and a line here. */
export const LANGUAGES: Readonly<Record<string, Texts>> = { en, de }

const KEY = 'variorum:language'
const usual = 'en'

const known = (code: string | null | undefined): string | null => (code && Object.hasOwn(LANGUAGES, code) ? code : null)

/** The language of the page: the one chosen in this browser, else the first of the reader's own that there is, else English. */
export const languageOf = (chosen: string | null, own: readonly string[]): string =>
  known(chosen) ?? own.map((l) => known(l.slice(0, 2).toLowerCase())).find((l) => l !== null) ?? usual

const kept = (): string | null => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Of the page as it is shown; outside a browser, English. */
export const language = 'document' in globalThis ? languageOf(kept(), navigator.languages) : usual

/** What the page says. */
export const t: Texts = LANGUAGES[language] ?? en

/** Shows the page in another language from now on. */
export const speak = (code: string): void => {
  try {
    localStorage.setItem(KEY, code)
  } catch {}
  location.reload()
}
