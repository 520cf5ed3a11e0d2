import { type Known, sameText } from './known.ts'
import type { Measure } from './measure.ts'
import type { Page } from './page.ts'

export const isHeading = (tag: string): boolean => tag.length === 2 && tag.startsWith('h') && tag !== 'hr'

/** The heading that repeats the title, else the first h1, else any block that repeats the title. */
export const headlineOf = (page: Page, known: Known): number => {
  const tagOf = (i: number): string => page.frames[page.runs[i]?.frame ?? 0]?.tag ?? ''
  const titles = page.runs.flatMap((r, i) => (known.title !== '' && r.text.length < 400 && sameText(known.normals[i] ?? '', known.title) ? [i] : []))
  const heading = titles.find((i) => tagOf(i) === 'h1') ?? titles.find((i) => isHeading(tagOf(i)))
  if (heading !== undefined) return heading
  const first = page.runs.findIndex((_, i) => tagOf(i) === 'h1')
  return first >= 0 ? first : (titles[0] ?? -1)
}

export const clusterOf = (page: Page, measures: readonly Measure[], strong: Uint8Array): number => {
  const words = new Map<number, number>()
  let best = 0
  page.runs.forEach((r, i) => {
    if (!strong[i]) return
    const at = page.frames[r.frame]?.parent ?? 0
    words.set(at, (words.get(at) ?? 0) + (measures[i]?.words ?? 0))
    if ((words.get(at) ?? 0) > (words.get(best) ?? 0)) best = at
  })
  return best
}

/** Shorter words are the same in every article. */
const TOPIC_LETTERS = 5
export const topical = (page: Page, known: Known): Float64Array => {
  const topic = new Set(`${known.title} ${known.description}`.split(' ').filter((w) => w.length >= TOPIC_LETTERS))
  const out = new Float64Array(page.runs.length)
  if (topic.size === 0) return out
  known.normals.forEach((text, i) => {
    const own = ` ${text} `
    let hit = 0
    for (const w of topic) if (own.includes(w)) hit++
    out[i] = hit / topic.size
  })
  return out
}
