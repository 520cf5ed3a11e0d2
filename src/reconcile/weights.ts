import type { Telling } from './terms.ts'
import { termsWithin } from './terms.ts'

/** How much a stem tells one statement of this story from another. */
export type Weigh = (stem: string) => number

/** The least a word weighs, however common it is in the story; and the shortest an article counts as, in sentences. */
const LEAST = 0.05
const SHORTEST = 8

/**
 * Weights for the stems of one story: loc(w) = ln(S / m), with S the mean number of sentences of an article and m the mean number
 * of sentences holding w in the articles that have it. The story's own words ("tram" in a tram crash) fall to nothing, a widely carried
 * saying keeps its weight, which idf over so few articles would take from it.
 */
export const weights = (tellings: readonly Telling[]): Weigh => {
  const holding = new Map<string, { sentences: number; articles: number }>()
  let sentences = 0
  for (const t of tellings) {
    const perStem = new Map<string, number>()
    for (const s of t.reading.annotations.sentences) {
      for (const w of new Set(termsWithin(t, s).map((x) => x.stem))) perStem.set(w, (perStem.get(w) ?? 0) + 1)
    }
    sentences += Math.max(SHORTEST, t.reading.annotations.sentences.length)
    for (const [w, n] of perStem) {
      const h = holding.get(w) ?? { sentences: 0, articles: 0 }
      holding.set(w, { sentences: h.sentences + n, articles: h.articles + 1 })
    }
  }
  const mean = sentences / Math.max(1, tellings.length)
  return (w) => {
    const h = holding.get(w)
    return h ? Math.max(LEAST, Math.log(mean / (h.sentences / h.articles))) : Math.log(Math.max(SHORTEST, mean))
  }
}
