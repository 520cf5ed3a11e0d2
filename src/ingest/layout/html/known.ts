import type { Page } from './page.ts'

/** Texts that the page gives apart from its body. */
export interface Known {
  readonly title: string
  readonly description: string
  /** the title up to the first border ("Title | Site"), where it has one */
  readonly lead: string
  /** what stands behind the last border of the title, which is the name of the site mostly; empty where it has none */
  readonly end: string
  /** each block's text as it is compared */
  readonly normals: readonly string[]
  /** how often each normal text occurs on the page */
  readonly repeats: ReadonlyMap<string, number>
}

/** Longest stretch compared; two blocks that agree so far are one. */
const LOOK = 300

/** A text as it is compared on one page: small letters, digits and single spaces. */
export const normal = (text: string, look = LOOK): string => {
  const cut = text.slice(0, look)
  return (
    plain(cut) ??
    cut
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

const codes = Buffer.alloc(4 * LOOK)
/** The same for plain ASCII, which most blocks are, in a fifth of the time; null for anything else. */
const plain = (text: string): string | null => {
  if (text.length > codes.length) return null
  let n = 0
  let space = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 127) return null
    const small = c >= 65 && c <= 90 ? c + 32 : c
    if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57)) {
      if (space && n > 0) codes[n++] = 32
      codes[n++] = small
      space = false
    } else space = true
  }
  return codes.toString('latin1', 0, n)
}

/** Two normal texts that are the same but for an addition such as the outlet's name. */
export const sameText = (a: string, b: string): boolean =>
  a !== '' &&
  (a === b ||
    (a.length > 12 &&
      b.length > 12 &&
      (a.startsWith(b) || b.startsWith(a)) &&
      Math.min(a.length, b.length) > 0.6 * Math.max(a.length, b.length)))

/** What the page calls itself in its head. */
export const titlesOf = (page: Page): readonly string[] =>
  [
    ...page.marks
      .filter((m) => m.kind === 'meta' && (m.name === 'og:title' || m.name === 'twitter:title'))
      .map((m) => m.value),
    page.title,
  ].filter((t) => t !== '')

const meta = (page: Page, names: readonly string[]): string =>
  page.marks.find((m) => m.kind === 'meta' && names.includes(m.name) && m.value !== '')?.value ?? ''

/** What stands between a title and the name of the site. */
const BORDER = /\s[|–—»«·•/-]{1,2}\s|[|»]/
/** A title longer than this is none. */
const TITLE = 500

/** What the page says of its article apart from the text. */
export const knownOf = (page: Page): Known => {
  const repeats = new Map<string, number>()
  const normals = page.runs.map((r) => normal(r.text))
  for (const key of normals) repeats.set(key, (repeats.get(key) ?? 0) + 1)
  const title = (meta(page, ['og:title', 'twitter:title']) || page.title).slice(0, TITLE)
  return {
    title: normal(title),
    lead: normal(title.split(BORDER)[0] ?? ''),
    end: normal(title.split(BORDER).slice(1).at(-1) ?? ''),
    description: normal(meta(page, ['og:description', 'description', 'twitter:description'])),
    normals,
    repeats,
  }
}
