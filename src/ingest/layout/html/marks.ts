import { VOIDS } from './markup.ts'
import type { Attributes, State } from './state.ts'

/** Addresses of pages about a writer: "/author/edda-lorne", "/autoren/123". */
const WRITER = /\/(?:authors?|autor(?:es|en|in|a|i)?|auteurs?|writers?|reporters?|journalists?|contributors?|columnists?|byline|redactor|firmas?)\/[^/?#]/i
const MOST_ADDRESS = 300
const isWriter = (tag: string, a: Attributes): boolean => tag === 'a' && (a['rel'] === 'author' || WRITER.test((a['href'] ?? '').slice(0, MOST_ADDRESS)))

/** The metadata an element carries; gives the index of a capture of its text, or -1. */
export const readMarks = (s: State, tag: string, a: Attributes): number => {
  const put = (kind: string, name: string, value: string): void => {
    s.marks.push({ kind, name: name.toLowerCase(), value, text: '', run: s.runs.length })
  }
  if (tag === 'meta') {
    const value = a['content'] ?? ''
    for (const key of ['name', 'property', 'itemprop']) if (a[key]) put(key === 'itemprop' ? 'itemprop' : 'meta', a[key] ?? '', value)
    return -1
  }
  if (tag === 'link') {
    if (a['rel'] && a['href']) put('link', a['rel'], a['href'])
    return -1
  }
  const kind = a['itemprop'] ? 'itemprop' : tag === 'time' ? 'time' : a['rel'] === 'author' || isWriter(tag, a) ? 'rel' : ''
  if (kind === '' || VOIDS.has(tag) || s.capturing.length > 20) return -1
  const name = (a['itemprop'] ?? (kind === 'rel' ? 'author' : (a['class'] ?? ''))).toLowerCase()
  s.captures.push({ kind, name, value: a['datetime'] ?? a['content'] ?? '', parts: [], length: 0, run: s.runs.length, done: false })
  return s.captures.length - 1
}
