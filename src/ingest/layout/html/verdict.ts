import { dateSentence } from '../../dating/date-line.ts'
import { bitOf, HINTS } from './markup.ts'
import { isRuledOut, isSignature } from './ruled-out.ts'
import { FAR, type Surroundings } from './surroundings.ts'
import { speaksOfPicture } from './wording.ts'

/**
 * Log odds above which a block is body: even odds. In five folds by site F1 on article-extraction is .974 at -.25, .975 here and at .25, F on article-pages .941, .944
 * and .944; learnt apart it is .939, .934 and .931.
 */
export const THRESHOLD = 0
/** Where no block passes, the surest ones are still body if they are above this; below it the page has no article. */
const LAST_RESORT = -3
/** How close to the surest block others must be to be body with it. */
const CLOSE = 0.5
/**
 * Where the surest block is less sure than this, the page is unlike those learnt from, and every block of it is judged lower: the threshold falls by so much of
 * what is wanting. Learnt from article-extraction alone, F on article-pages is .918 without and .925 so (.924 at 3.5 and .6, .926 at 4 and .6).
 */
const SURELY = 4
const FALL = 0.5
/**
 * How far below the threshold a standfirst may lie: the pages learnt from do not agree whether it is body, so the trees doubt every one. Over ten folds by site,
 * F on article-pages and F1 on article-extraction were .909 and .973 without this, .914 and .972 at .75, .918 and .972 here, .920 and .971 at 2.75.
 */
const STANDFIRST = 1.75
/**
 * A standfirst is a sentence or two, of the page's topic, at most so many blocks under the headline: a byline, a date and a picture may stand between. Eight words
 * or ten blocks let in what is none, three blocks lose a third of them, and without the topic F1 is .0003 less.
 */
const STANDFIRST_WORDS = 12
const STANDFIRST_TOPIC = 0.15
const STANDFIRST_REACH = 6
const STANDFIRST_LINKS = 0.2
const APART = [
  'figcaption',
  'figure',
  'aside',
  'nav',
  'form',
  'hidden',
  'noscript',
  'button',
  'footer',
  'li',
  'table',
].reduce((bits, tag) => bits | bitOf(tag), 0)

/** Under the headline stands the caption of its picture as often: "In this file photo the ferry lies at its landing." */
const isOfPicture = (s: Surroundings, i: number): boolean =>
  s.wordings[i]?.caption === 1 || speaksOfPicture(s.page.runs[i]?.text ?? '')
/** Stands where standfirsts do, and is as long. */
export const isStandfirst = (s: Surroundings, i: number): boolean => {
  const run = s.page.runs[i]
  return (
    run !== undefined &&
    s.headline >= 0 &&
    i > s.headline &&
    i - s.headline <= STANDFIRST_REACH &&
    (s.measures[i]?.words ?? 0) >= STANDFIRST_WORDS &&
    run.linked < STANDFIRST_LINKS * run.text.length &&
    (s.topical[i] ?? 0) >= STANDFIRST_TOPIC &&
    ((s.page.frames[run.frame]?.inside ?? 0) & APART) === 0 &&
    !isOfPicture(s, i)
  )
}

/**
 * A standfirst that is marked as one, is what the page describes itself by, or stands in one element with the headline while the text stands in another, is part of what a reader calls the
 * article, whatever the trees say: of the pages learnt from one half counts it to the body and the other does not. It may be shorter where it is marked, and a heading.
 */
const MARKED_WORDS = 6
const MARKED_NUMBERS = 0.3
const LEDE = HINTS.findIndex((h) => h.name === 'lede')
/** A heading of a section is one too, further down. */
const HEADING_REACH = 2
export const isMarked = (s: Surroundings, i: number): boolean => {
  const run = s.page.runs[i]
  const m = s.measures[i]
  const frame = s.page.frames[run?.frame ?? -1]
  if (
    run === undefined ||
    m === undefined ||
    frame === undefined ||
    s.headline < 0 ||
    i - s.headline > STANDFIRST_REACH
  )
    return false
  if (
    m.words < MARKED_WORDS ||
    m.numbers > MARKED_NUMBERS * m.words ||
    run.linked >= STANDFIRST_LINKS * run.text.length
  )
    return false
  if (
    (frame.inside & APART) !== 0 ||
    s.again[i] === 1 ||
    s.wordings[i]?.byline === 1 ||
    s.wordings[i]?.furniture === 1 ||
    isOfPicture(s, i) ||
    dateSentence(run.text, { language: s.page.language.slice(0, 2).toLowerCase() || 'en', dayFirst: true }) !== null
  )
    return false
  const heading = /^h[2-6]$/.test(frame.tag)
  const near = i - s.headline <= HEADING_REACH
  const far = (run.hints & (1 << LEDE)) !== 0 ? 0 : (s.distance[run.frame * HINTS.length + LEDE] ?? FAR)
  if (near && m.words >= STANDFIRST_WORDS && isBesideHeadline(s, i) && (heading || m.ends) && (s.topical[i] ?? 0) > 0)
    return true
  if (!m.ends && !(near && (heading || (far === 0 && m.words >= STANDFIRST_WORDS)))) return false
  return s.described[i] === 1 || far <= 1
}

/** In one element with the headline, the text in another: seven of the 301 pages have such a sentence that nothing else tells, standfirsts all of them. */
const isBesideHeadline = (s: Surroundings, i: number): boolean => {
  const parent = (run: number): number => s.page.frames[s.page.runs[run]?.frame ?? -1]?.parent ?? -1
  return parent(i) === parent(s.headline) && parent(i) !== s.cluster
}

/** What a block must be above to be body, on a page whose surest block has the odds `top`. */
const leastOf = (top: number, threshold: number): number =>
  Math.max(LAST_RESORT, top > threshold ? threshold - FALL * Math.max(0, SURELY - top) : top - CLOSE)

/**
 * An article begins below its headline: what stands above is none, nor the headline itself, where so many words stand below, and not hardly any beside those above. Of the 301 pages learnt
 * from four have such blocks, lists of news and headlines of others all of them.
 */
const BELOW_WORDS = 60
const BELOW_SHARE = 0.25
const withoutAbove = (s: Surroundings, body: readonly boolean[]): boolean[] => {
  const words = (from: number, to: number): number =>
    s.measures.slice(from, to).reduce((sum, m, k) => sum + (body[from + k] ? m.words : 0), 0)
  const below = words(s.headline + 1, body.length)
  const begins = s.titled && below >= BELOW_WORDS && below >= BELOW_SHARE * words(0, s.headline)
  return body.map((is, i) => is && !(begins && i <= s.headline))
}

/** The table, or list of terms, that a run stands in, as its frame; -1 for none. */
const tableOf = (s: Surroundings, i: number): number => {
  let at = s.page.runs[i]?.frame ?? -1
  while (at >= 0 && !TABLES.has(s.page.frames[at]?.tag ?? '')) at = s.page.frames[at]?.parent ?? -1
  return at
}
const TABLES: ReadonlySet<string> = new Set(['table', 'dl'])
/**
 * A table of which so many cells are body is body as a whole: its short last rows look like what stands below an article. Old pages lay all that they have out in tables; those hold prose. On the 301 pages learnt from that gives back rows of one page, and
 * takes in nothing that is marked as none; F1 and F are the same at a half and at three quarters.
 */
const TABLE_SHARE = 2 / 3
const TABLE_CELLS = 4
const wholeTables = (s: Surroundings, body: readonly boolean[]): readonly boolean[] => {
  const tables = Map.groupBy(body.keys(), (i) => tableOf(s, i))
  tables.delete(-1)
  const whole = new Set(
    [...tables].flatMap(([, cells]) =>
      cells.length >= TABLE_CELLS &&
      cells.filter((i) => body[i]).length >= TABLE_SHARE * cells.length &&
      !cells.some((i) => s.strong[i] === 1)
        ? cells
        : [],
    ),
  )
  return body.map((is, i) => is || (whole.has(i) && s.apart.why[i] === '' && !isRuledOut(s, i)))
}

/** Which blocks are body by their log odds: those above the threshold and below the headline that no rule keeps out, and a standfirst above the first of them. */
export const verdict = (s: Surroundings, odds: Float64Array, threshold = THRESHOLD): readonly boolean[] => {
  const top = odds.reduce((a, b) => Math.max(a, b), LAST_RESORT)
  const least = leastOf(top, threshold)
  const judged = Array.from(odds, (o, i) => o > least && s.apart.why[i] === '' && !isRuledOut(s, i))
  const body = withoutAbove(s, judged)
  const last = body.lastIndexOf(true)
  if (last > 0 && isSignature(s.page.runs[last]?.text ?? '')) body[last] = false
  const first = body.indexOf(true)
  for (let i = s.headline + 1; i < first; i++) {
    const likely = (odds[i] ?? LAST_RESORT) > least - STANDFIRST && isStandfirst(s, i)
    if (s.apart.why[i] === '' && (likely || isMarked(s, i))) body[i] = true
  }
  return wholeTables(s, body)
}
