import { SURE } from '../../src/publish/facts/sure.ts'
import { probability } from '../../src/reconcile/align/model.ts'
import type { GroupRow } from './group-rows.ts'
import { auc } from './logistic.ts'
import { ALIGN, CLAUSE, GROUP, likeliest } from './models.ts'
import { type Material, trainAlign, trainClause, trainGroup, withAsked, withSame } from './train.ts'

/** Events are left out in so many parts. */
const FOLDS = 10

/** Each row with what a model makes of it that has not seen its event. */
const leftOut = <R extends { readonly event: string }, T>(
  rows: readonly R[],
  learn: (rows: readonly R[]) => (row: R) => T,
): { readonly row: R; readonly made: T }[] => {
  const fold = new Map([...new Set(rows.map((r) => r.event))].map((event, i) => [event, i % FOLDS]))
  return Array.from({ length: FOLDS }, (_, k) => k).flatMap((k) => {
    const model = learn(rows.filter((r) => fold.get(r.event) !== k))
    return rows.filter((r) => fold.get(r.event) === k).map((row) => ({ row, made: model(row) }))
  })
}

const seen = <R, T>(
  rows: readonly R[],
  learn: (rows: readonly R[]) => (row: R) => T,
): { readonly row: R; readonly made: T }[] => {
  const model = learn(rows)
  return rows.map((row) => ({ row, made: model(row) }))
}

type Scored<R, T> = readonly { readonly row: R; readonly made: T }[]
type Line = readonly [what: string, rows: number, heldOut: number, plain: number]

/** A figure of rows held out beside that of rows seen. */
const line = <R extends { readonly event: string }, T>(
  what: string,
  rows: readonly R[],
  learn: (rows: readonly R[]) => (row: R) => T,
  figure: (s: Scored<R, T>) => number,
): Line => [what, rows.length, figure(leftOut(rows, learn)), figure(seen(rows, learn))]

const alignLines = (m: Material): Line[] => {
  const { wording } = trainAlign(m.align)
  const features = (r: Material['align'][number]) => withAsked(r, wording)
  return ALIGN.map((kind) =>
    line(
      `align, ${kind}: one question? (AUC)`,
      m.align.filter((r) => r.kind === kind),
      (rows) => {
        const model = trainAlign(rows, wording)[kind]
        return (r) => probability(model, features(r))
      },
      (s) => auc(s.map(({ row, made }) => ({ p: made, yes: row.yes }))),
    ),
  )
}

const share = (list: readonly boolean[]): number => list.filter(Boolean).length / Math.max(1, list.length)

const clauseLine = (m: Material): Line =>
  line(
    'clauses: verdict right, of those of one question',
    withSame(m.clause, trainAlign(m.align).wording),
    (rows) => {
      const models = trainClause(rows)
      return (r) => likeliest(models, CLAUSE.slice(0, 3), r.features)
    },
    (s) =>
      share(
        s.filter(({ row }) => row.label !== 'apart').map(({ row, made }) => made === row.label || made === row.also),
      ),
  )

const groupLines = (groups: readonly GroupRow[]): Line[] => [
  line(
    'groups: worth telling? (AUC)',
    groups,
    (rows) => {
      const { worth } = trainGroup(rows)
      return (r) => probability(worth, r.features)
    },
    (s) => auc(s.map(({ row, made }) => ({ p: made, yes: row.label !== null }))),
  ),
  line(
    'groups of clauses: verdict right',
    groups.filter((g) => g.label !== null && g.kind === 'other'),
    (rows) => {
      const models = trainGroup(rows)
      return (r) => likeliest(models, GROUP.slice(0, 3), r.features)
    },
    (s) => share(s.map(({ row, made }) => made === row.label || row.also.includes(made ?? ''))),
  ),
]

/** A group of clauses with what is made of it: how surely it is worth telling, and its verdict where no rule speaks. */
interface Told {
  readonly worth: number
  readonly verdict: string | undefined
}

/** What is told as compatible, by how surely: worth times the certainty of the group, and that alone (src/publish/facts/sure.ts). */
const certaintyLines = (groups: readonly GroupRow[]): Line[] => {
  const clauses = groups.filter((g) => g.kind === 'other')
  const learnt = (rows: readonly GroupRow[]): ((row: GroupRow) => Told) => {
    const models = trainGroup(rows)
    return ({ features }) => ({
      worth: probability(models.worth, features),
      verdict: likeliest(models, GROUP.slice(0, 2), features),
    })
  }
  const compatible = (s: Scored<GroupRow, Told>): Scored<GroupRow, Told> =>
    s.filter((x) => x.made.verdict === 'compatible')
  const certainty = ({ row, made }: Scored<GroupRow, Told>[number]): number => row.certainty * made.worth
  const by = (of: (x: Scored<GroupRow, Told>[number]) => number) => (s: Scored<GroupRow, Told>) =>
    auc(compatible(s).map((x) => ({ p: of(x), yes: x.row.label !== null })))
  const above = (s: Scored<GroupRow, Told>): number => share(s.map((x) => certainty(x) >= SURE))
  return [
    line('compatible clauses: on a mark, by certainty (AUC)', clauses, learnt, by(certainty)),
    line(
      'compatible clauses: by that of the group (AUC)',
      clauses,
      learnt,
      by(({ row }) => row.certainty),
    ),
    line(`compatible clauses: share at ${SURE} or above`, clauses, learnt, (s) => above(compatible(s))),
    line('... of those on a mark', clauses, learnt, (s) => above(compatible(s).filter((x) => x.row.label !== null))),
  ]
}

/**
 * How well each model does on events it has not seen, beside those it has. The features that come out of an earlier model are those of the
 * models that have seen all, so the later figures are a little too kind; scripts/score-held-out.ts leaves a story out of all of them.
 */
export const check = (m: Material, groups: readonly GroupRow[]): string[] => {
  const rows = [...alignLines(m), clauseLine(m), ...groupLines(groups), ...certaintyLines(groups)]
  const head = `${''.padEnd(50)}  rows  held out  plain`
  return [
    head,
    ...rows.map(
      ([what, n, held, plain]) =>
        `${what.padEnd(50)} ${String(n).padStart(5)}  ${held.toFixed(3).padStart(8)}  ${plain.toFixed(3)}`,
    ),
  ]
}
