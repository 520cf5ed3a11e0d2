import { codeOf, HIDDEN, visible } from '../view/visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup that has been made safe; only `words`, `attribute` and templates of this folder make it. */
export type Markup = string & { readonly markup?: never }

const entities = (s: string): string => s.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

/** Line feeds and tabs are lawful in a page; every other hidden character is shown by its code. */
const shown = (text: string): Markup =>
  entities(text.toWellFormed()).replace(HIDDEN, (c) =>
    c === '\n' || c === '\t' ? c : `<span class="hidden">${codeOf(c)}</span>`,
  )

/** Text of an article as it stands, for the place where white space counts. */
export const verbatim = (text: string): Markup => shown(text)

/** Running words for a page, on one line. */
export const words = (text: string): Markup => shown(text.replace(/\s+/g, ' ').trim())

/** Words for an attribute. */
export const attribute = (text: string): Markup => entities(visible(text))

/** The address, where it is one a browser may be sent to; else null. */
export const safeUrl = (url: string | null): string | null => {
  const parsed = url === null ? null : URL.parse(url)
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? entities(parsed.href) : null
}
