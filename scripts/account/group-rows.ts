import type { Features } from '../../src/reconcile/align/features.ts'
import type { Statement } from '../../src/reconcile/statement.ts'
import { relate } from '../../src/relate/index.ts'
import type { MarkedStory } from './marked.ts'
import type { GroupClass } from './models.ts'
import { overlap, type Placed, type Prepared, placed } from './prepared.ts'
import type { WithModels } from './with-models.ts'

/** A group of statements that were lined up: is it worth telling, and how do its members stand to each other? */
export interface GroupRow {
  readonly event: string
  readonly kind: string
  readonly features: Features
  /** 0..1: how surely its members answer one question */
  readonly certainty: number
  /** the verdict of the marked fact it answers; null where it answers none */
  readonly label: Exclude<GroupClass, 'worth'> | null
  /** verdicts that another reader may give */
  readonly also: readonly string[]
}

/** The least F1 of members at which a group answers a marked fact, as the scorer has it. */
const LEAST_FIT = 0.25

/** Index of the telling that each goes back to in the end, its own where it goes back to none. */
const originsOf = ({ readings }: MarkedStory): ((telling: number) => number) => {
  const at = new Map(readings.map((r, i) => [r.article.id, i]))
  const { reuse } = relate(readings)
  const parent = readings.map((r) => at.get(reuse.find((u) => u.to === r.article.id)?.from ?? ''))
  const root = (i: number, steps: number): number => {
    const up = parent[i]
    return up === undefined || steps > readings.length ? i : root(up, steps + 1)
  }
  return (telling) => root(telling, 0)
}

/** How well a group answers a marked fact: F1 of their members, 0 where they meet in one article only. */
const fit = (group: readonly Statement[], marks: readonly Placed[]): number => {
  const held = marks.filter((m) => group.some((s) => overlap(s, m)))
  const hit = group.filter((s) => marks.some((m) => overlap(s, m)))
  const [recall, precision] = [held.length / Math.max(1, marks.length), hit.length / group.length]
  return new Set(held.map((m) => m.telling)).size < 2 ? 0 : (2 * recall * precision) / (recall + precision)
}

/** A marked story with what takes long to find out and hangs on no model. */
export interface Grounds {
  readonly story: MarkedStory
  readonly prepared: Prepared
  readonly originOf: (telling: number) => number
  readonly marks: readonly Placed[]
}

export const grounds = (story: MarkedStory, prepared: Prepared): Grounds => ({
  story,
  prepared,
  originOf: originsOf(story),
  marks: placed(story),
})

/** The groups that a program lines up in a story, each with the marked fact that it answers best. */
export const groupRows = (
  { story, prepared: p, originOf, marks }: Grounds,
  { kinds, align, groupFeatures }: WithModels,
): GroupRow[] => {
  const several = story.expected.facts
    .map((fact, i) => ({ fact, marks: marks.filter((m) => m.fact === i) }))
    .filter(({ fact }) => !fact.verdict.startsWith('only'))
  return kinds.flatMap((kind, k) =>
    align(kind, p.byKind[k] ?? [], p.weigh, originOf)
      .filter((g) => new Set(g.statements.map((s) => s.telling)).size > 1)
      .map(({ statements, certainty }): GroupRow => {
        const best = several.map((f) => ({ ...f, fit: fit(statements, f.marks) })).sort((a, b) => b.fit - a.fit)[0]
        const fact = best && best.fit >= LEAST_FIT ? best.fact : null
        const features = groupFeatures(kind, statements, certainty, p.tellings, p.weigh, originOf)
        return {
          event: story.name,
          kind: kind.name,
          features,
          certainty,
          label: (fact?.verdict ?? null) as GroupRow['label'],
          also: fact?.verdictAlso ?? [],
        }
      }),
  )
}
