/** A file or an address that a person brings, as one request. */
export type Job =
  | { readonly kind: 'article'; readonly name: string; readonly body: Readonly<Record<string, string>> }
  | { readonly kind: 'address'; readonly name: string; readonly url: string }
  | { readonly kind: 'feeds'; readonly name: string; readonly opml: string }

/** Where the first element must begin. */
const HEAD = 4000
const FIRST_ELEMENT = /<([a-z][\w.-]*)/i

/** A list of feeds tells itself by its first element, whatever the file is called. */
export const isOpml = (text: string): boolean =>
  /^\s*</.test(text.slice(0, HEAD)) && FIRST_ELEMENT.exec(text.slice(0, HEAD))?.[1]?.toLowerCase() === 'opml'

/** What to do with a file by what is in it. */
export const ofFile = (name: string, text: string): Job =>
  isOpml(text) ? { kind: 'feeds', name, opml: text } : { kind: 'article', name, body: { text, name } }

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i
/** A bare host, with port and path: "herald.example/feed", "localhost:8000". */
const BARE = /^(?:localhost|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?::\d{1,5})?(?:[/?#]\S*)?$/iu

const wordsOf = (line: string): string[] => line.split(/[\s,]+/).filter(Boolean)
const isAddress = (word: string): boolean => SCHEME.test(word) || BARE.test(word)
const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim())

/** Addresses as people paste them: one a line, or apart by spaces and commas; a bare host is taken for https. A line of other words has none. */
export const addressesIn = (text: string): string[] => {
  const words = linesOf(text).flatMap((line) => (wordsOf(line).every(isAddress) ? wordsOf(line) : []))
  return [...new Set(words)].map((word) => (SCHEME.test(word) ? word : `https://${word}`))
}

/** Lines that are no addresses, each of which is told once. */
export const otherLines = (text: string): string[] => linesOf(text).filter((line) => !wordsOf(line).every(isAddress))
