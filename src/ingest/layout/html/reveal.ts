import { bitOf, DIALOG, HINTS, type Hint } from './markup.ts'
import type { Measure } from './measure.ts'
import type { Frame, Page } from './page.ts'

/** Prose has so many words, ends like a sentence and is hardly linked. */
const PROSE_WORDS = 15
const PROSE_LINKS = 0.3
/** The hidden rest of an article has so many words of prose, and hardly anything else. */
const REST_WORDS = 60
const REST_SHARE = 0.8
/** So many words of its beginning are shown beside it. */
const SHOWN_WORDS = 30
const HIDDEN = bitOf('hidden')
const ELSEWHERE = ['nav', 'aside', 'footer', 'form', 'comments', 'figure', 'button', 'select'].reduce(
  (bits, tag) => bits | bitOf(tag),
  DIALOG,
)
const hint = (...names: readonly Hint[]): number =>
  names.reduce((bits, name) => bits | (1 << HINTS.findIndex((h) => h.name === name)), 0)
const OTHER = hint('popup', 'menu', 'related', 'comment', 'share', 'profile', 'caption', 'footer')
/** Two paragraphs that begin so alike are one. */
const ALIKE = 60

const isProse = (m: Measure | undefined, linked: number, length: number): boolean =>
  m !== undefined && m.words >= PROSE_WORDS && m.stops > 0 && linked <= PROSE_LINKS * length

interface Sums {
  readonly prose: Float64Array
  readonly shown: Float64Array
  readonly words: Float64Array
}
/** Words of prose, of prose that is shown, and of all, in and under each frame. */
const sumsOf = ({ runs, frames }: Page, measures: readonly Measure[]): Sums => {
  const of = (): Float64Array => new Float64Array(frames.length)
  const sums = { prose: of(), shown: of(), words: of() }
  const add = (to: Float64Array, f: number, n: number): void => {
    to[f] = (to[f] ?? 0) + n
  }
  runs.forEach((r, i) => {
    const words = measures[i]?.words ?? 0
    add(sums.words, r.frame, words)
    if (!isProse(measures[i], r.linked, r.text.length)) return
    add(sums.prose, r.frame, words)
    if (((frames[r.frame]?.inside ?? 0) & HIDDEN) === 0) add(sums.shown, r.frame, words)
  })
  for (let f = frames.length - 1; f > 0; f--)
    for (const sum of [sums.prose, sums.shown, sums.words]) add(sum, frames[f]?.parent ?? 0, sum[f] ?? 0)
  return sums
}

const opens = (text: string): string => text.slice(0, ALIKE).toLowerCase()
/** Frames that hide the rest of an article whose beginning is shown beside them. */
const hidingOf = (page: Page, measures: readonly Measure[]): ReadonlySet<number> => {
  const { frames } = page
  const parentOf = (f: Frame): Frame | undefined => frames[f.parent]
  const roots = frames.flatMap((f, i) => (f.inside & HIDDEN && !((parentOf(f)?.inside ?? 0) & HIDDEN) ? [i] : []))
  if (roots.length === 0) return new Set()
  const sums = sumsOf(page, measures)
  return new Set(
    roots.filter((i) => {
      const f = frames[i]
      const prose = sums.prose[i] ?? 0
      if (f === undefined || (f.inside & ELSEWHERE) !== 0 || (f.hints & OTHER) !== 0) return false
      return (
        prose >= REST_WORDS && prose >= REST_SHARE * (sums.words[i] ?? 0) && (sums.shown[f.parent] ?? 0) >= SHOWN_WORDS
      )
    }),
  )
}

/** Of `hiding` those whose text stands nowhere else on the page. */
const onlyThere = (page: Page, hiding: ReadonlySet<number>, rootOf: Int32Array): ReadonlySet<number> => {
  const shown = new Set(page.runs.flatMap((r) => ((rootOf[r.frame] ?? -1) < 0 ? [opens(r.text)] : [])))
  const twice = new Set(
    page.runs.flatMap((r) =>
      (rootOf[r.frame] ?? -1) >= 0 && r.text.length >= ALIKE && shown.has(opens(r.text)) ? [rootOf[r.frame] ?? -1] : [],
    ),
  )
  return new Set([...hiding].filter((i) => !twice.has(i)))
}

/** `page` with the rest of its article taken for shown where it is hidden until a reader asks, pays or signs in. */
export const reveal = (page: Page, measures: readonly Measure[]): Page => {
  const hiding = hidingOf(page, measures)
  if (hiding.size === 0) return page
  const rootOf = new Int32Array(page.frames.length).fill(-1)
  page.frames.forEach((f, i) => {
    rootOf[i] = hiding.has(i) ? i : f.parent >= 0 ? (rootOf[f.parent] ?? -1) : -1
  })
  const only = onlyThere(page, hiding, rootOf)
  const frames = page.frames.map((f, i) => (only.has(rootOf[i] ?? -1) ? { ...f, inside: f.inside & ~HIDDEN } : f))
  return { ...page, frames }
}
