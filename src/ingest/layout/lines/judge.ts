import { type Forest, forest, oddsOf, strongest } from '../html/trees.ts'
import type { Page, Place } from '../place.ts'
import { featuresOf, isSentence, NAMES, seenOn } from './features.ts'
import model from './model.json' with { type: 'json' }

/**
 * Log odds from which a line is furniture: more than even, for what is taken out of the text is worse than what is left in it. scripts/train-lines.ts --check
 * prints what each costs.
 */
export const THRESHOLD = 1.5
/** The same for a plain sentence, which says nothing of the page or to its reader: at 3 a .002 of the text is lost. */
export const SENTENCE = 3
/** In a text of fewer running lines nothing tells what it is about; only rules speak there. */
const LEAST_TEXT = 4
const LONG_WORDS = 15
/** A longer line is a paragraph, whatever it looks like. */
export const MOST_WORDS = 60

let ready: Forest | null = null
const trees = (): Forest => {
  ready ??= forest(model, NAMES)
  return ready
}

/** Judges a line that no rule claims: why it is furniture, or null where it is not. */
export const lineJudge = (page: Page): ((p: Place) => string | null) => {
  const enough = page.places.filter((q) => q.stopped && q.words >= LONG_WORDS).length >= LEAST_TEXT
  let seen: ReturnType<typeof seenOn> | null = null
  return (p) => {
    if (p.words > MOST_WORDS || p.index === page.body || !enough) return null
    seen ??= seenOn(page)
    const line = seen(p)
    const x = featuresOf(line)
    if (oddsOf(trees(), x) < (isSentence(line) ? SENTENCE : THRESHOLD)) return null
    return `it reads like a line of the page, most by: ${NAMES[strongest(trees(), x, true)] ?? 'its features'}`
  }
}
