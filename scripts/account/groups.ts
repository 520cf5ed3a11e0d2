import { align } from '../../src/reconcile/align/index.ts'
import { kinds } from '../../src/reconcile/questions/index.ts'
import type { Kind, Statement } from '../../src/reconcile/statement.ts'
import type { MarkedStory } from './marked.ts'
import type { Prepared } from './rows.ts'
import { placed } from './rows.ts'

export interface MarkedGroup {
  readonly kind: Kind
  readonly statements: readonly Statement[]
  readonly certainty: number
  /** the verdict of the marked fact it answers; null where it answers none */
  readonly verdict: string | null
  readonly also: readonly string[]
  readonly fact: number | null
}

const LEAST_FIT = 0.25

/** The groups that a story's statements are lined up in, with the marked fact each answers best. */
export const groupsOf = (story: MarkedStory, w: Prepared, originOf: (telling: number) => number): MarkedGroup[] => {
  const marks = placed(story)
  return kinds.flatMap((kind) => {
    const statements = w.tellings.flatMap((t, i) => kind.statements(t, i, w.weigh))
    return align(kind, statements, w.weigh, originOf)
      .filter((g) => new Set(g.statements.map((s) => s.telling)).size > 1)
      .map((g): MarkedGroup => {
        const fits = story.expected.facts.flatMap((f, i) => {
          const own = marks.filter((m) => m.fact === i)
          if (f.verdict === 'only' || f.verdict === 'only here' || !own.length) return []
          const touches = (s: Statement, m: (typeof own)[number]) => s.telling === m.telling && s.from < m.to && m.from < s.to
          const held = own.filter((m) => g.statements.some((s) => touches(s, m)))
          const hit = g.statements.filter((s) => own.some((m) => touches(s, m))).length
          if (!held.length || !hit || new Set(held.map((h) => h.telling)).size < 2) return []
          const [r, p] = [held.length / own.length, hit / g.statements.length]
          return [{ i, fit: (2 * r * p) / (r + p) }]
        })
        const best = fits.sort((x, y) => y.fit - x.fit)[0]
        const fact = best && best.fit >= LEAST_FIT ? story.expected.facts[best.i] : undefined
        return { kind, ...g, verdict: fact?.verdict ?? null, also: fact?.verdictAlso ?? [], fact: fact && best ? best.i : null }
      })
  })
}
