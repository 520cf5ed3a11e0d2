import type { Statement } from '../statement.ts'
import type { Weigh } from '../weights.ts'

/** A word that so many statements hold tells nothing of any two of them. */
const COMMONEST = 300
/** Partners that are looked at closely, the most shared weight first. */
const MOST = 60
/** Pairs that share less weight than this are never one question. */
const LEAST = 0.8

/** For each statement, by an inverted index of its words, the later ones of other tellings that share enough with it: [index, index]. */
export const candidates = (statements: readonly Statement[], weigh: Weigh): (readonly [number, number])[] => {
  const postings = new Map<string, number[]>()
  for (const [i, s] of statements.entries())
    for (const w of s.whole.stems) {
      const list = postings.get(w)
      if (list) list.push(i)
      else postings.set(w, [i])
    }
  const pairs: (readonly [number, number])[] = []
  const weightOf = new Map([...postings.keys()].map((w) => [w, weigh(w)]))
  for (const [i, s] of statements.entries()) {
    const sums = new Map<number, number>()
    for (const w of s.whole.stems) {
      const list = postings.get(w) ?? []
      if (list.length > COMMONEST) continue
      const weight = weightOf.get(w) ?? 0
      for (const j of list) if (j > i) sums.set(j, (sums.get(j) ?? 0) + weight)
    }
    const ranked = [...sums].filter(([, sum]) => sum >= LEAST)
    if (ranked.length > MOST) ranked.sort((x, y) => y[1] - x[1] || x[0] - y[0]).length = MOST
    for (const [j] of ranked) pairs.push([i, j])
  }
  return pairs
}
