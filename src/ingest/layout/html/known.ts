import type { Known } from './features.ts'
import type { Page } from './page.ts'

/** Longest stretch compared; two blocks that agree so far are one. */
const LOOK = 300

/** A text as it is compared on one page: small letters, digits and single spaces. */
export const normal = (text: string): string =>
  text
    .slice(0, LOOK)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const meta = (page: Page, names: readonly string[]): string =>
  page.marks.find((m) => m.kind === 'meta' && names.includes(m.name) && m.value !== '')?.value ?? ''

/** What the page says of its article apart from the text. */
export const knownOf = (page: Page): Known => {
  const repeats = new Map<string, number>()
  for (const r of page.runs) {
    const key = normal(r.text)
    repeats.set(key, (repeats.get(key) ?? 0) + 1)
  }
  return {
    title: normal(meta(page, ['og:title', 'twitter:title']) || page.title),
    description: normal(meta(page, ['og:description', 'description', 'twitter:description'])),
    repeats,
  }
}
