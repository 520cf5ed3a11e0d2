import { isClock, isLiveBlog } from './live.ts'
import { bitOf, HINTS, type Hint } from './markup.ts'
import type { Measure } from './measure.ts'
import type { Page, Run } from './page.ts'
import { isPictureData } from './picture-data.ts'
import { isAppeal } from './wording.ts'

/** Why blocks are no body, whatever they look like. */
export interface Apart {
  /** by run: the reason, or empty */
  readonly why: readonly string[]
}

const hint = (...names: readonly Hint[]): number =>
  names.reduce((bits, name) => bits | (1 << HINTS.findIndex((h) => h.name === name)), 0)
/** A post as page makers call it, and not a part of one. */
const POST = hint('article')
const PART = hint('body', 'content', 'tags', 'box', 'lede')
/** An article has so many words of prose; what follows it, so many. */
const OWN_WORDS = 40
const OTHER_WORDS = 20
/** So far up from the headline the element of its article is looked for. */
const UP = 8
const HEADING = /^h[1-4]$/

interface Tree {
  readonly page: Page
  readonly prose: Float64Array
  /** first and last run in and under each frame, -1 where there is none */
  readonly first: Int32Array
  readonly last: Int32Array
}

const isProse = (r: Run, m: Measure): boolean => m.words >= 12 && m.stops > 0 && r.linked < 0.5 * r.text.length
const treeOf = (page: Page, measures: readonly Measure[]): Tree => {
  const n = page.frames.length
  const prose = new Float64Array(n)
  const first = new Int32Array(n).fill(-1)
  const last = new Int32Array(n).fill(-1)
  page.runs.forEach((r, i) => {
    const m = measures[i]
    if (m && isProse(r, m)) prose[r.frame] = (prose[r.frame] ?? 0) + m.words
    if ((first[r.frame] ?? -1) < 0) first[r.frame] = i
    last[r.frame] = i
  })
  for (let f = n - 1; f > 0; f--) {
    const up = page.frames[f]?.parent ?? 0
    prose[up] = (prose[up] ?? 0) + (prose[f] ?? 0)
    const [a, b] = [first[f] ?? -1, first[up] ?? -1]
    if (a >= 0 && (b < 0 || a < b)) first[up] = a
    if ((last[f] ?? -1) > (last[up] ?? -1)) last[up] = last[f] ?? -1
  }
  return { page, prose, first, last }
}

const ancestors = (page: Page, frame: number): readonly number[] => {
  const up: number[] = []
  for (let f = frame; f > 0; f = page.frames[f]?.parent ?? 0) up.push(f)
  return up
}

/** Elements `article` after the one that holds headline and text. */
const nextArticles = ({ page, prose, last }: Tree, headline: number): readonly number[] => {
  const up = ancestors(page, page.runs[headline]?.frame ?? 0)
  const own = up.find((f) => page.frames[f]?.tag === 'article')
  if (own === undefined || (prose[own] ?? 0) < OWN_WORDS) return []
  return page.frames.flatMap((f, i) =>
    f.tag === 'article' && i > own && !isUnder(page, i, own) && (last[i] ?? -1) > headline ? [i] : [],
  )
}
const isUnder = (page: Page, frame: number, above: number): boolean => {
  for (let f = frame; f > 0; f = page.frames[f]?.parent ?? 0) if (f === above) return true
  return false
}

/** Posts in a row: elements beside the one that holds headline and text, of the same tag and class, each under a heading of its own. */
const nextPosts = ({ page, prose, first }: Tree, headline: number): readonly number[] => {
  const { frames, runs } = page
  const own = ancestors(page, runs[headline]?.frame ?? 0)
    .slice(0, UP)
    .find((f) => {
      const hints = frames[f]?.hints ?? 0
      return (hints & POST) !== 0 && (hints & PART) === 0 && (prose[f] ?? 0) >= OWN_WORDS
    })
  const mine = frames[own ?? -1]
  if (own === undefined || mine === undefined) return []
  return frames.flatMap((f, i) => {
    const opens = runs[first[i] ?? -1]
    const headed = opens !== undefined && HEADING.test(frames[opens.frame]?.tag ?? '')
    return i > own && f.parent === mine.parent && f.path === mine.path && headed && (prose[i] ?? 0) >= OTHER_WORDS
      ? [i]
      : []
  })
}

/** Boxes are marked so, and short. */
const BOX = hint('sign-up', 'related', 'advert', 'popup', 'box')
const BOX_WORDS = 130
const BOX_RUNS = 20
/** Frames of appeals: marked as boxes of the page, with an appeal in them, and without the headline. */
const boxes = (
  { page, first, last }: Tree,
  measures: readonly Measure[],
  headline: number,
  appeal: readonly boolean[],
): readonly number[] =>
  page.frames.flatMap((f, i) => {
    const [a, b] = [first[i] ?? -1, last[i] ?? -1]
    if ((f.hints & BOX) === 0 || a < 0 || b - a >= BOX_RUNS || (headline >= a && headline <= b)) return []
    let words = 0
    let appeals = false
    for (let k = a; k <= b && words <= BOX_WORDS; k++) {
      words += measures[k]?.words ?? 0
      appeals ||= appeal[k] ?? false
    }
    return appeals && words <= BOX_WORDS ? [i] : []
  })

/** Words of prose of a page, its comments aside. */
const proseOutside = (page: Page, measures: readonly Measure[]): number =>
  page.runs.reduce((sum, r, i) => {
    const m = measures[i]
    return m && isProse(r, m) && ((page.frames[r.frame]?.inside ?? 0) & COMMENTS) === 0 ? sum + m.words : sum
  }, 0)
/** What holds more than this share of that, and so many words, is the text of the page, whatever it asks of its readers. Of the 181 pages of article-extraction one is such, with .44. */
const MAIN = 0.4
const LEAST_MAIN = 40
/** Articles on a page that each open with a time of day are the entries of one: so many, for one or two may be flashes. None of the benchmarks' pages has such a row, so this is not measured. */
const LEAST_ENTRIES = 3
const areEntries = ({ page, first }: Tree, frames: readonly number[]): boolean =>
  frames.length >= LEAST_ENTRIES && frames.every((f) => isClock(page.runs[first[f] ?? -1]?.text ?? ''))

const COMMENTS = bitOf('comments')
const APPEAL = 'an appeal or a notice of the page'
const DATA = 'data for machines'
const REASONS: readonly { readonly why: string; readonly find: (t: Tree, headline: number) => readonly number[] }[] = [
  { why: 'another article, which follows on the page', find: nextArticles },
  { why: 'another post of the page', find: nextPosts },
]

/** Which runs are appeals of the page, or stand in a dialogue, or in another article than the one under the headline. `dialog` is 0 where the article itself stands in a dialogue. */
export const apart = (page: Page, measures: readonly Measure[], headline: number, dialog: number): Apart => {
  const why = new Array<string>(page.frames.length).fill('')
  const tree = treeOf(page, measures)
  const most = MAIN * proseOutside(page, measures)
  const appeal = page.runs.map((r, i) => {
    const words = measures[i]?.words ?? 0
    return (words < LEAST_MAIN || words <= most) && isAppeal(r.text, words)
  })
  if (appeal.includes(true)) for (const f of boxes(tree, measures, headline, appeal)) why[f] = APPEAL
  if (headline >= 0 && !isLiveBlog(page)) {
    for (const reason of REASONS) {
      const found = reason.find(tree, headline)
      if (!areEntries(tree, found)) for (const f of found) why[f] ||= reason.why
    }
  }
  page.frames.forEach((f, i) => {
    const up = why[f.parent] ?? ''
    if (up !== '') why[i] = up
    else if (f.inside & dialog && !(f.inside & COMMENTS)) why[i] = 'a dialogue over the page'
  })
  return {
    why: page.runs.map((r, i) => (appeal[i] ? APPEAL : isPictureData(r.text) ? DATA : (why[r.frame] ?? ''))),
  }
}
