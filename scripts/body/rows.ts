import { SECOND, seen } from '../../src/ingest/layout/html/context.ts'
import { FEATURES, featuresOf } from '../../src/ingest/layout/html/features.ts'
import { knownOf } from '../../src/ingest/layout/html/known.ts'
import { measure } from '../../src/ingest/layout/html/measure.ts'
import { reveal } from '../../src/ingest/layout/html/reveal.ts'
import { scan } from '../../src/ingest/layout/html/scan.ts'
import { type Surroundings, surroundings } from '../../src/ingest/layout/html/surroundings.ts'
import { labels } from './labels.ts'
import { extractionPages, type Given, type Marked, markedPages } from './pages.ts'

/** A page ready to learn from. Labels: 1 body, 0 not, 255 unknown (left out). */
export interface Lesson {
  readonly host: string
  readonly s: Surroundings
  readonly texts: readonly string[]
  readonly x: readonly Float64Array[]
  readonly labels: Uint8Array
  readonly weights: Float64Array
  readonly given: Given | null
  readonly marked: Marked | null
}

export const UNKNOWN = 255

const prepare = (html: string) => {
  const seen = scan(html)
  const measures = seen.runs.map((r) => measure(r.text))
  const page = reveal(seen, measures)
  const known = knownOf(page)
  const s = surroundings(page, measures, known)
  return {
    s,
    texts: page.runs.map((r) => r.text),
    x: page.runs.map((_, i) => featuresOf(s, known, i, new Float64Array(FEATURES.length))),
  }
}

/** Every block counts a little; a block counts more the larger its share of the page's body, as in the metric. */
const BASE_WEIGHT = 0.3
const BODY_WEIGHT = 20
/** What one labelled segment of a marked page counts: a page has six, so it is as much as three quarters of a whole page. With three forests for one, F on article-pages went from .904 at 1.5 to .909. */
const SEGMENT_WEIGHT = 2.5

const givenLesson = (given: Given): Lesson => {
  const p = prepare(given.html)
  const y = labels(p.texts, given.body)
  const words = p.s.measures.map((m) => m.words)
  const body = Math.max(
    50,
    words.reduce((a, w, i) => a + (y[i] ? w : 0), 0),
  )
  return {
    ...p,
    host: given.host,
    labels: y,
    weights: Float64Array.from(words, (w) => BASE_WEIGHT + BODY_WEIGHT * Math.min(1, w / body)),
    given,
    marked: null,
  }
}

/** A segment as it is compared: soft hyphens, which nobody sees, are not in our text. */
export const plain = (s: string): string =>
  s
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const markedLesson = (marked: Marked, k: number): Lesson => {
  const p = prepare(marked.html)
  const y = new Uint8Array(p.texts.length).fill(UNKNOWN)
  const flat = p.texts.map(plain)
  const mark = (segment: string, label: number): void => {
    const at = flat.flatMap((t, i) => (t.includes(plain(segment)) ? [i] : []))
    // a segment on several blocks tells only that one of them (with) or that each (without) is meant
    if (label === 0) for (const i of at) y[i] = 0
    else if (at.length === 1) y[at[0] ?? 0] = 1
  }
  for (const w of marked.with) mark(w, 1)
  for (const w of marked.without) mark(w, 0)
  const host = URL.parse(marked.url)?.host.replace(/^www\./, '') ?? `page-${k}`
  return { ...p, host, labels: y, weights: new Float64Array(y.length).fill(SEGMENT_WEIGHT), given: null, marked }
}

export const lessons = (): { given: Lesson[]; marked: Lesson[] } => ({
  given: extractionPages().map(givenLesson),
  marked: markedPages().map(markedLesson),
})

/** The features of the second look, behind those of the first. */
export const second = (lesson: Lesson, odds: Float64Array): Float64Array[] => {
  const context = seen(lesson.s, odds)
  return lesson.x.map((x, i) => {
    const wide = new Float64Array(x.length + SECOND.length)
    wide.set(x)
    SECOND.forEach((f, k) => {
      wide[x.length + k] = f.of(i, context)
    })
    return wide
  })
}
export const FIRST_NAMES: readonly string[] = FEATURES.map((f) => f.name)
export const SECOND_NAMES: readonly string[] = [...FIRST_NAMES, ...SECOND.map((f) => f.name)]
