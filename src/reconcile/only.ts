import type { Fact } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { hash } from '../text/hash.ts'
import type { Provenance } from './count-origins.ts'
import { dice } from './likeness.ts'
import { type Statement, statementAt } from './statement.ts'
import type { Telling } from './terms.ts'
import type { Weigh } from './weights.ts'

/** A sentence that is more alike than this to one of another article is not that article's alone. */
const SHARED = 0.3
/** How many each article tells of what it alone has, the weightiest first. */
const MOST = 8
/** A figure makes what one article alone has worth checking. */
const FIGURE = 5

/** What one article alone has: its sentences without a counterpart elsewhere, the most telling first. */
export const onlyFacts = (tellings: readonly Telling[], told: readonly Fact[], weigh: Weigh, from: Provenance): Fact[] => {
  if (tellings.length < 2) return []
  const sentences = tellings.map((t, i) =>
    t.reading.annotations.sentences.filter((s) => t.reading.article.blocks[s.block]?.role === 'body').flatMap((s) => statementAt(t, i, s, weigh) ?? []),
  )
  const all = sentences.flat()
  const elsewhere = (s: Statement): number => Math.max(0, ...all.filter((o) => o.telling !== s.telling).map((o) => dice(s.whole, o.whole, weigh)))
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
