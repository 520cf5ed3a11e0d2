import type { Features } from '../../src/reconcile/align/features.ts'
import { type Logistic, MODELS, probability } from '../../src/reconcile/align/model.ts'
import clause from '../../src/reconcile/judge/clause-model.json' with { type: 'json' }
import group from '../../src/reconcile/judge/group-model.json' with { type: 'json' }
import { type AlignRow, alignRowsOfPair, alignRowsOfStory } from './align-rows.ts'
import { type ClauseRow, clauseRowsOfPair, clauseRowsOfStory } from './clause-rows.ts'
import { type Grounds, type GroupRow, grounds, groupRows } from './group-rows.ts'
import {
  type Event,
  type MarkedPair,
  type MarkedStory,
  markedPairs,
  markedStories,
  PAIR_SETS,
  sameEvents,
} from './marked.ts'
import { type AlignKind, type ClauseClass, learn, type Models, namesIn } from './models.ts'
import { prepared } from './prepared.ts'
import { withModels } from './with-models.ts'

/** Penalties on the weights; of 1, 3, 10, 20 and 50 those that did best on events left out. */
const L2 = { align: 3, clause: 3, group: 20 }

/** All that is learnt from, with the features that hang on no model, or whose share of one is put in later. */
export interface Material {
  readonly stories: readonly MarkedStory[]
  /** the events of marked pairs, and the name that each bears in the rows */
  readonly events: readonly Event[]
  readonly nameOf: (event: Event) => string
  readonly grounds: readonly Grounds[]
  readonly align: readonly AlignRow[]
  readonly clause: readonly ClauseRow[]
}

/** Whether an event may be learnt from. */
export type Seen = (event: string) => boolean

const rowsOfPairs = (pairs: readonly MarkedPair[], event: Event): Pick<Material, 'align' | 'clause'> => {
  const p = prepared(event)
  return {
    align: pairs.flatMap((pair) => alignRowsOfPair(pair, event, p)),
    clause: pairs.flatMap((pair) => clauseRowsOfPair(pair, event, p)),
  }
}

/** The marked pairs and stories, read and laid out; only what may be learnt from has rows. An event that is a marked story too bears the name of the story, so that both are left out together. */
export const material = async (): Promise<Material> => {
  const stories = await markedStories()
  const sets = await Promise.all(PAIR_SETS.map((set) => markedPairs(set)))
  const events = sets.flatMap((s) => [...s.events.values()])
  const nameOf = sameEvents(events, stories)
  const ofPairs = sets.flatMap(({ pairs, events }) =>
    [...events.values()].map((e) =>
      rowsOfPairs(
        pairs.filter((p) => p.event === e.name),
        { ...e, name: nameOf(e) },
      ),
    ),
  )
  const learnt = stories.filter((s) => s.learnt)
  const unseen = new Set(stories.filter((s) => !s.learnt).map((s) => s.name))
  const seen = (rows: { readonly event: string }): boolean => !unseen.has(rows.event)
  const all = learnt.map((story) => grounds(story, prepared(story)))
  return {
    stories,
    events,
    nameOf,
    grounds: all,
    align: [
      ...ofPairs.flatMap((r) => r.align).filter(seen),
      ...all.flatMap((g) => alignRowsOfStory(g.story, g.prepared)),
    ],
    clause: [
      ...ofPairs.flatMap((r) => r.clause).filter(seen),
      ...all.flatMap((g) => clauseRowsOfStory(g.story, g.prepared)),
    ],
  }
}

/** The shipped models. */
export const SHIPPED: Models = { align: MODELS, clause, group }

/** Features of a figure or a time, with what this model makes of the clauses around it. */
export const withAsked = ({ features, asking }: AlignRow, wording: Logistic): Features =>
  asking ? { ...features, asked: probability(wording, asking) } : features

/** Do two statements answer one question? What `known` makes of clauses goes into figures and times; without it what has just been learnt of them. */
export const trainAlign = (rows: readonly AlignRow[], known?: Logistic): Models['align'] => {
  const of = (kind: AlignKind, features: (r: AlignRow) => Features): Logistic => {
    const mine = rows
      .filter((r) => r.kind === kind)
      .map((r) => ({ features: features(r), yes: r.yes, weight: r.weight }))
    return learn(mine, namesIn(mine), L2.align)
  }
  const wording = of('wording', (r) => r.features)
  return {
    wording,
    figure: of('figure', (r) => withAsked(r, known ?? wording)),
    time: of('time', (r) => withAsked(r, known ?? wording)),
  }
}

/** Rows of clauses, with what this model makes of whether both answer one question. */
export const withSame = (rows: readonly ClauseRow[], wording: Logistic): ClauseRow[] =>
  rows.map((r) => ({ ...r, features: { ...r.features, same: probability(wording, r.features) } }))

/** How do two clauses stand to each other? */
export const trainClause = (rows: readonly ClauseRow[]): Models['clause'] => {
  const names = namesIn(rows)
  const of = (c: ClauseClass): Logistic =>
    learn(
      rows.map((r) => ({ ...r, yes: r.label === c })),
      names,
      L2.clause,
    )
  return { agree: of('agree'), compatible: of('compatible'), differ: of('differ'), apart: of('apart') }
}

/** Verdicts are learnt from clauses alone: of typed answers rules judge. What is worth telling is learnt from all. */
export const trainGroup = (rows: readonly GroupRow[]): Models['group'] => {
  const names = namesIn(rows)
  const judged = rows.filter((r) => r.label !== null && r.kind === 'other')
  const of = (list: readonly GroupRow[], yes: (r: GroupRow) => boolean): Logistic =>
    learn(
      list.map((r) => ({ features: r.features, yes: yes(r), weight: 1 })),
      names,
      L2.group,
    )
  const verdict = (c: string): Logistic => of(judged, (r) => r.label === c)
  return {
    agree: verdict('agree'),
    compatible: verdict('compatible'),
    differ: verdict('differ'),
    worth: of(rows, (r) => r.label !== null),
  }
}

/** Align models first, then those of clauses, which ask them, then those of groups, which are lined up and judged by both. */
export const train = async (
  m: Material,
  seen: Seen = () => true,
): Promise<{ readonly models: Models; readonly groups: readonly GroupRow[] }> => {
  const align = trainAlign(m.align.filter((r) => seen(r.event)))
  const clause = trainClause(
    withSame(
      m.clause.filter((r) => seen(r.event)),
      align.wording,
    ),
  )
  const program = await withModels({ ...SHIPPED, align, clause })
  const groups = m.grounds.filter((g) => seen(g.story.name)).flatMap((g) => groupRows(g, program))
  return { models: { align, clause, group: trainGroup(groups) }, groups }
}
