import type { Article, Span } from '../../model/index.ts'
import { common } from '../../text/common.ts'

/** A paragraph of one version that the other has not, or has in other words. */
export interface Altered {
  readonly before: (Span & { readonly text: string }) | null
  readonly after: (Span & { readonly text: string }) | null
}

/** What is different in a later version of an article. Both versions stay; this only points into them. */
export interface Change {
  /** ids of the two versions */
  readonly before: string
  readonly after: string
  readonly title: { readonly before: string | null; readonly after: string | null } | null
  /** in the order of the later version; a paragraph that was reworded has both sides */
  readonly paragraphs: readonly Altered[]
  /** 0..1 of the later version's body words that stand in paragraphs that are new or reworded */
  readonly share: number
}

interface Paragraph extends Span {
  readonly text: string
}

/** Two paragraphs that share this much of their words are one that was reworded; below it, one went and another came. */
const SAME = 0.5
/** Longer articles (live pages) are compared by their first paragraphs and the rest as it stands. */
const MOST = 2000

const paragraphs = ({ text, blocks }: Article): Paragraph[] =>
  blocks
    .filter((b) => b.role === 'body')
    .slice(0, MOST)
    .map(({ from, to }) => ({ from, to, text: text.slice(from, to) }))
/** White space and typographic quotation marks change with every edition of a site's software. */
const key = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
const words = (text: string): readonly string[] => key(text).split(' ')
const likeness = (a: string, b: string): number => {
  const counts = new Map<string, number>()
  for (const w of words(a)) counts.set(w, (counts.get(w) ?? 0) + 1)
  let shared = 0
  for (const w of words(b)) {
    const n = counts.get(w) ?? 0
    if (n > 0) {
      shared++
      counts.set(w, n - 1)
    }
  }
  return (2 * shared) / (words(a).length + words(b).length)
}

/** Within a gap between equal paragraphs: each old one with the first new one that is like it, the others alone. */
const gap = (a: readonly Paragraph[], b: readonly Paragraph[]): Altered[] => {
  const left = [...a]
  const altered: Altered[] = b.map((after) => {
    const at = left.findIndex((before) => likeness(before.text, after.text) >= SAME)
    const [before = null] = at < 0 ? [] : left.splice(at, 1)
    return { before, after }
  })
  return [...left.map((before) => ({ before, after: null })), ...altered]
}

/** What changed from `before` to `after`, two versions of one article; null where body and title say the same. */
export const change = (before: Article, after: Article): Change | null => {
  const [a, b] = [paragraphs(before), paragraphs(after)]
  const pairs = common(
    a.map((p) => key(p.text)),
    b.map((p) => key(p.text)),
  )
  const altered: Altered[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...(pairs ?? []), [a.length, b.length] as const]) {
    altered.push(...gap(a.slice(i, x), b.slice(j, y)))
    i = x + 1
    j = y + 1
  }
  const title = key(before.title ?? '') === key(after.title ?? '') ? null : { before: before.title, after: after.title }
  if (!altered.length && !title) return null
  const count = (ps: readonly (Paragraph | null)[]): number =>
    ps.reduce((n, p) => n + (p ? words(p.text).length : 0), 0)
  const share = b.length ? count(altered.map((p) => p.after)) / Math.max(1, count(b)) : 0
  return { before: before.id, after: after.id, title, paragraphs: altered, share }
}
