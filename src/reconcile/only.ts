import type { Fact } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { hash } from '../text/hash.ts'
import type { Provenance } from './count-origins.ts'
import { type Statement, statementAt } from './statement.ts'
import type { Telling } from './terms.ts'
import type { Weigh } from './weights.ts'

/** A sentence that is more alike than this to one of another article is not that article's alone. */
const SHARED = 0.3
/** How many each article tells of what it alone has, the weightiest first. */
const MOST = 8
/** A figure makes what one article alone has worth checking. */
const FIGURE = 5

/** For each statement the likeness of the most like one of another telling, 0 where none shares a word: by an inverted index of their words. */
const mostAlike = (all: readonly Statement[], weigh: Weigh): ReadonlyMap<Statement, number> => {
  const postings = new Map<string, number[]>()
  for (const [i, s] of all.entries())
    for (const stem of s.whole.stems) {
      const holders = postings.get(stem)
      if (holders) holders.push(i)
      else postings.set(stem, [i])
    }
  const shared = new Float64Array(all.length)
  return new Map(
    all.map((s) => {
      const met = new Set<number>()
      for (const stem of s.whole.stems) {
        const weight = weigh(stem)
        for (const i of postings.get(stem) ?? []) {
          shared[i] = (shared[i] ?? 0) + weight
          met.add(i)
        }
      }
      let most = 0
      for (const i of met) {
        const other = all[i]
        if (other && other.telling !== s.telling) most = Math.max(most, (2 * (shared[i] ?? 0)) / (s.whole.weight + other.whole.weight))
        shared[i] = 0
      }
      return [s, most]
    }),
  )
}

/** What one article alone has: its sentences without a counterpart elsewhere, the most telling first. */
export const onlyFacts = (tellings: readonly Telling[], told: readonly Fact[], weigh: Weigh, from: Provenance): Fact[] => {
  if (tellings.length < 2) return []
  const sentences = tellings.map((t, i) =>
    t.reading.annotations.sentences.filter((s) => t.reading.article.blocks[s.block]?.role === 'body').flatMap((s) => statementAt(t, i, s, weigh) ?? []),
  )
  const alike = mostAlike(sentences.flat(), weigh)
  const elsewhere = (s: Statement): number => alike.get(s) ?? 0
  return sentences.flatMap((own, i) => {
    const { article, annotations } = (tellings[i] as Telling).reading
    const shared = told
      .flatMap((f) => f.versions)
      .flatMap((v) => v.members)
      .filter((m) => m.article === article.id)
    const figures = (s: Statement): number =>
      annotations.quantities.filter((q) => q.from >= s.from && q.to <= s.to && !shared.some((m) => m.from === q.from && m.to === q.to)).length
    const ranked = own
      .map((s) => ({ s, weight: s.whole.weight * (1 - elsewhere(s)) + FIGURE * figures(s), alone: elsewhere(s) < SHARED }))
      .filter((r) => r.alone)
    return ranked
      .sort((a, b) => b.weight - a.weight || a.s.from - b.s.from)
      .slice(0, MOST)
      .map(({ s }): Fact => {
        const member = { ...anchor(article, s), origin: from.originOf(article.id, s), speaker: s.speaker, stance: 'asserts' as const }
        return {
          id: hash('only', article.id, s.from, s.to),
          about: s.text,
          kind: figures(s) ? 'quantity' : 'other',
          verdict: 'only',
          reason: null,
          why: 'no other article has it',
          certainty: 1,
          ...from.backing([member]),
          versions: [{ value: s.text, low: null, high: null, unit: null, start: null, end: null, asOf: null, members: [member] }],
          relations: [],
        }
      })
  })
}
