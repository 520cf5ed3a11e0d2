import { writeFileSync } from 'node:fs'
import type { Features } from '../../src/reconcile/align/features.ts'
import { type Logistic, probability } from '../../src/reconcile/align/model.ts'
import { fit } from './logistic.ts'

export const ALIGN = ['wording', 'figure', 'time'] as const
export const CLAUSE = ['agree', 'compatible', 'differ', 'apart'] as const
export const GROUP = ['agree', 'compatible', 'differ', 'worth'] as const
export type AlignKind = (typeof ALIGN)[number]
export type ClauseClass = (typeof CLAUSE)[number]
export type GroupClass = (typeof GROUP)[number]

/** What an account rests on, each as its file in src/reconcile holds it. */
export interface Models {
  /** do two statements answer one question? */
  readonly align: Readonly<Record<AlignKind, Logistic>>
  /** how do two clauses stand to each other? */
  readonly clause: Readonly<Record<ClauseClass, Logistic>>
  /** how do the members of a group stand to each other, and is the group worth telling? */
  readonly group: Readonly<Record<GroupClass, Logistic>>
}

/** Where each part of the models is kept, below src/reconcile/. */
export const FILES: Readonly<Record<keyof Models, string>> = {
  align: 'align/models.json',
  clause: 'judge/clause-model.json',
  group: 'judge/group-model.json',
}

/** A row to learn a yes or no from. */
export interface Lesson {
  readonly features: Features
  readonly yes: boolean
  readonly weight: number
}

/** Four places are enough. */
const rounded = (x: number | undefined): number => Number((x ?? 0).toFixed(4))

/** A logistic regression of these lessons; the penalty `l2` pulls its weights towards 0. */
export const learn = (lessons: readonly Lesson[], names: readonly string[], l2: number): Logistic => {
  const rows = lessons.map((l) => ({
    x: names.map((n) => l.features[n] ?? 0),
    y: l.yes ? (1 as const) : (0 as const),
    weight: l.weight,
  }))
  const { weights, bias } = fit(rows, l2)
  return { features: Object.fromEntries(names.map((n, i) => [n, rounded(weights[i])])), bias: rounded(bias) }
}

/** The names of all features that any of these rows has, as they come. */
export const namesIn = (rows: readonly { readonly features: Features }[]): string[] => [
  ...new Set(rows.flatMap((r) => Object.keys(r.features))),
]

/** The class that a set of models holds most probable. */
export const likeliest = <C extends string>(
  models: Readonly<Record<C, Logistic>>,
  classes: readonly C[],
  features: Features,
): C | undefined => classes.map((c) => ({ c, p: probability(models[c], features) })).sort((a, b) => b.p - a.p)[0]?.c

/** Writes the models where the program finds them. */
export const write = (models: Models, reconcile: URL): void => {
  for (const part of Object.keys(FILES) as (keyof Models)[])
    writeFileSync(new URL(FILES[part], reconcile), `${JSON.stringify(models[part], null, 1)}\n`)
}
