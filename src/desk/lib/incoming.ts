/** A file or an address that a person brings, as one request. */
export type Job =
  | { readonly kind: 'article'; readonly name: string; readonly body: Readonly<Record<string, string>> }
  | { readonly kind: 'address'; readonly name: string; readonly url: string }
  | { readonly kind: 'feeds'; readonly name: string; readonly opml: string }

/** Where the first element must begin. */
const HEAD = 4000
const FIRST_ELEMENT = /<([a-z][\w.-]*)/i

/** A list of feeds tells itself by its first element, whatever the file is called. */
export const isOpml = (text: string): boolean => /^\s*</.test(text.slice(0, HEAD)) && FIRST_ELEMENT.exec(text.slice(0, HEAD))?.[1]?.toLowerCase() === 'opml'

/** What to do with a file by what is in it. */
export const ofFile = (name: string, text: string): Job =>
  isOpml(text) ? { kind: 'feeds', name, opml: text } : { kind: 'article', name, body: { text, name } }

/** Addresses as people paste them: one a line, or apart by spaces and commas; a bare host is taken for https. */
export const addressesIn = (text: string): string[] =>
  [...new Set(text.split(/[\s,]+/).filter(Boolean))].map((word) => (/^[a-z][a-z\d+.-]*:\/\//i.test(word) ? word : `https://${word}`))
