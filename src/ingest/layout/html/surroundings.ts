import { type Apart, apart } from './apart.ts'
import { copies } from './copies.ts'
import { type Known, sameText } from './known.ts'
import { clusterOf, headlineOf, isHeading, isLikeTitle, topical } from './landmarks.ts'
import { bitOf, DIALOG, HINTS } from './markup.ts'
import type { Measure } from './measure.ts'
import type { Page } from './page.ts'
import { quoted } from './quoted.ts'
import { type Sections, sections } from './sections.ts'
import { type Trunk, trunk } from './trunk.ts'
import { type Wording, wording } from './wording.ts'

/** How far up a hint is looked for; from there it is the page's, not the block's. */
export const FAR = 10

/** What a page's blocks share: computed once, read for every block. */
export interface Surroundings {
  readonly page: Page
  readonly measures: readonly Measure[]
  readonly trunk: Trunk
  /** 1 for runs that are plainly prose: long, ended like a sentence, hardly linked */
  readonly strong: Uint8Array
  /** nearest strong run before and after each run, -1 where there is none */
  readonly before: Int32Array
  readonly after: Int32Array
  /** frame x hint: how far up the hint stands, FAR where nowhere near */
  readonly distance: Uint8Array
  /** words, linked characters, characters, runs, strong runs in and under each frame */
  readonly words: Float64Array
  readonly linked: Float64Array
  readonly chars: Float64Array
  readonly count: Float64Array
  readonly strongs: Float64Array
  /** 1 for frames in or under the trunk */
  readonly under: Uint8Array
  /** the child of the trunk that each frame hangs under; the frame itself where it does not */
  readonly branch: Int32Array
  /** strong words of each template (path), and of all */
  readonly byPath: ReadonlyMap<number, number>
  readonly strongWords: number
  /** which blocks stand in a dialogue, or in another article */
  readonly apart: Apart
  /** first run of level h1 that is not in furniture, -1 where there is none */
  readonly headline: number
  /** whether the page calls itself so */
  readonly titled: boolean
  /** nearest heading before each run, -1 where there is none */
  readonly heading: Int32Array
  readonly wordings: readonly Wording[]
  readonly templates: ReadonlyMap<number, Template>
  /** words of prose before each run; how many runs are prose */
  readonly passed: Float64Array
  readonly strongCount: number
  /** share of each run's words that stand in the page's linked data; -1 where that has no text */
  readonly quoted: Float64Array
  /** 1 where it is what the page describes itself by */
  readonly described: Uint8Array
  /** 1 where the same text stood above */
  readonly again: Uint8Array
  /** share of each run's word sequences that stand above, below */
  readonly copies: { readonly above: Float64Array; readonly below: Float64Array }
  /** the frame whose own children hold most prose */
  readonly cluster: number
  /** share of the title's and description's longer words that each run holds */
  readonly topical: Float64Array
  /** what stands under each heading */
  readonly sections: Sections
}

/** Sums over the blocks that share tags and classes from the page down. */
export interface Template {
  count: number
  words: number
  linked: number
  chars: number
  ends: number
}

/** Fewer words are a caption or a teaser as often as prose. */
const STRONG_WORDS = 15
const STRONG_LINKS = 0.3
const APART = bitOf('comments') | bitOf('nav') | bitOf('footer') | bitOf('hidden') | bitOf('noscript') | bitOf('button')

const distances = (page: Page): Uint8Array => {
  const n = HINTS.length
  const d = new Uint8Array(page.frames.length * n).fill(FAR)
  for (let f = 1; f < page.frames.length; f++) {
    const frame = page.frames[f]
    if (frame === undefined) continue
    const up = frame.parent * n
    for (let h = 0; h < n; h++) d[f * n + h] = frame.hints & (1 << h) ? 0 : Math.min(FAR, (d[up + h] ?? FAR) + 1)
  }
  return d
}

const sums = (page: Page, measures: readonly Measure[], strong: Uint8Array) => {
  const n = page.frames.length
  const words = new Float64Array(n)
  const linked = new Float64Array(n)
  const chars = new Float64Array(n)
  const count = new Float64Array(n)
  const strongs = new Float64Array(n)
  const add = (to: Float64Array, at: number, x: number): void => {
    to[at] = (to[at] ?? 0) + x
  }
  page.runs.forEach((r, i) => {
    add(words, r.frame, measures[i]?.words ?? 0)
    add(linked, r.frame, r.linked)
    add(chars, r.frame, r.text.length)
    add(count, r.frame, 1)
    add(strongs, r.frame, strong[i] ?? 0)
  })
  for (let f = n - 1; f > 0; f--)
    for (const a of [words, linked, chars, count, strongs]) add(a, page.frames[f]?.parent ?? 0, a[f] ?? 0)
  return { words, linked, chars, count, strongs }
}

const branches = (page: Page, at: number): { under: Uint8Array; branch: Int32Array } => {
  const under = new Uint8Array(page.frames.length)
  const branch = new Int32Array(page.frames.length)
  under[at] = 1
  page.frames.forEach((frame, f) => {
    if (frame.parent >= 0 && under[frame.parent]) under[f] = 1
    branch[f] = frame.parent === at || !under[f] || f === at ? f : (branch[frame.parent] ?? f)
  })
  return { under, branch }
}

/** Indexes of the nearest run before (or after) each run for which `is` holds. */
const nearest = (n: number, is: (i: number) => boolean, backwards: boolean): Int32Array => {
  const out = new Int32Array(n).fill(-1)
  let last = -1
  for (let k = 0; k < n; k++) {
    const i = backwards ? n - 1 - k : k
    out[i] = last
    if (is(i)) last = i
  }
  return out
}

const templatesOf = (page: Page, measures: readonly Measure[]): Map<number, Template> => {
  const templates = new Map<number, Template>()
  page.runs.forEach((r, i) => {
    const path = page.frames[r.frame]?.path ?? 0
    const t = templates.get(path) ?? { count: 0, words: 0, linked: 0, chars: 0, ends: 0 }
    templates.set(path, t)
    t.count++
    t.words += measures[i]?.words ?? 0
    t.linked += r.linked
    t.chars += r.text.length
    t.ends += measures[i]?.ends ? 1 : 0
  })
  return templates
}

const passedOf = (measures: readonly Measure[], strong: Uint8Array): Float64Array => {
  const passed = new Float64Array(measures.length)
  let sum = 0
  measures.forEach((m, i) => {
    passed[i] = sum
    if (strong[i]) sum += m.words
  })
  return passed
}

const againOf = (page: Page): Uint8Array => {
  const seen = new Set<string>()
  return Uint8Array.from(page.runs, (r) => {
    const again = seen.has(r.text)
    seen.add(r.text)
    return again ? 1 : 0
  })
}

/** A page whose article lies in a dialogue has hardly any prose elsewhere. */
const ELSEWHERE_WORDS = 30
/** DIALOG, or 0 where the article itself stands in a dialogue: its headline does, or there is no prose elsewhere. */
const dialogOf = (page: Page, measures: readonly Measure[], headline: number): number => {
  const inside = (i: number): boolean => ((page.frames[page.runs[i]?.frame ?? 0]?.inside ?? 0) & DIALOG) !== 0
  if (!page.frames.some((f) => f.inside & DIALOG) || (headline >= 0 && inside(headline))) return 0
  const elsewhere = measures.reduce(
    (sum, m, i) => sum + (!inside(i) && m.words >= STRONG_WORDS && m.stops > 0 ? m.words : 0),
    0,
  )
  return elsewhere >= ELSEWHERE_WORDS ? DIALOG : 0
}

/** Reads what the blocks of a page have around them. */
export const surroundings = (page: Page, measures: readonly Measure[], known: Known): Surroundings => {
  const { runs, frames } = page
  const headline = headlineOf(page, known)
  const dialog = dialogOf(page, measures, headline)
  const t = trunk(page, measures, dialog)
  const strong = new Uint8Array(runs.length)
  const byPath = new Map<number, number>()
  let strongWords = 0
  const { under, branch } = branches(page, t.frame)
  runs.forEach((r, i) => {
    const m = measures[i]
    if (
      m === undefined ||
      m.words < STRONG_WORDS ||
      m.stops === 0 ||
      !m.ends ||
      r.linked > STRONG_LINKS * r.text.length ||
      !under[r.frame] ||
      (frames[r.frame]?.inside ?? 0) & (APART | dialog)
    )
      return
    strong[i] = 1
    const path = frames[r.frame]?.path ?? 0
    byPath.set(path, (byPath.get(path) ?? 0) + m.words)
    strongWords += m.words
  })
  const tagOf = (i: number): string => frames[runs[i]?.frame ?? 0]?.tag ?? ''
  return {
    page,
    measures,
    trunk: t,
    strong,
    before: nearest(runs.length, (i) => strong[i] === 1, false),
    after: nearest(runs.length, (i) => strong[i] === 1, true),
    distance: distances(page),
    ...sums(page, measures, strong),
    under,
    branch,
    byPath,
    strongWords,
    headline,
    titled: headline >= 0 && isLikeTitle(known.normals[headline] ?? '', known),
    apart: apart(page, measures, headline, dialog),
    cluster: clusterOf(page, measures, strong),
    topical: topical(page, known),
    wordings: runs.map((r, i) => wording(r.text, measures[i]?.words ?? 0)),
    templates: templatesOf(page, measures),
    passed: passedOf(measures, strong),
    strongCount: strong.reduce((a, b) => a + b, 0),
    quoted: quoted(page),
    described: Uint8Array.from(known.normals, (text) =>
      known.description !== '' && sameText(text, known.description) ? 1 : 0,
    ),
    again: againOf(page),
    copies: copies(page),
    sections: sections(page),
    heading: nearest(runs.length, (i) => isHeading(tagOf(i)), false),
  }
}
