import type { Figure } from '../../src/reconcile/questions/figures.ts'
import { kinds } from '../../src/reconcile/questions/index.ts'
import type { When } from '../../src/reconcile/questions/times.ts'
import type { Wording } from '../../src/reconcile/questions/wordings.ts'
import type { Statement } from '../../src/reconcile/statement.ts'
import { type Telling, telling } from '../../src/reconcile/terms.ts'
import { type Weigh, weights } from '../../src/reconcile/weights.ts'
import type { Event, MarkedStory } from './marked.ts'

/** An event with all that can be said of it before any model is asked. */
export interface Prepared {
  readonly tellings: readonly Telling[]
  readonly weigh: Weigh
  /** statements of each kind, in the order of the kinds */
  readonly byKind: readonly (readonly Statement[])[]
  readonly figures: readonly Figure[]
  readonly times: readonly When[]
  readonly wordings: readonly Wording[]
}

/** What the articles of an event state, kind by kind. */
export const prepared = ({ readings }: Event): Prepared => {
  const tellings = readings.map(telling)
  const weigh = weights(tellings)
  const byKind = kinds.map((kind) => tellings.flatMap((t, i) => kind.statements(t, i, weigh)))
  const of = (name: string): readonly Statement[] => byKind[kinds.findIndex((kind) => kind.name === name)] ?? []
  return {
    tellings,
    weigh,
    byKind,
    figures: of('quantity') as Figure[],
    times: of('time') as When[],
    wordings: of('other') as Wording[],
  }
}

/** The place of a statement or a mark: in which telling, from where to where. */
export interface Place {
  readonly telling: number
  readonly from: number
  readonly to: number
}

export const overlap = (a: Place, b: Place): boolean => a.telling === b.telling && a.from < b.to && b.from < a.to

/** A mark found in its article: a member of a version of a marked fact, each by its index. */
export interface Placed extends Place {
  readonly fact: number
  readonly version: number
}

const folded = (s: string): string =>
  s
    .normalize('NFKC')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()

/** `text` folded, runs of white space as one, with the place in `text` that each unit comes from. */
const traced = (text: string): { readonly text: string; readonly from: readonly number[] } => {
  const units: string[] = []
  const from: number[] = []
  for (let i = 0; i < text.length; i++) {
    const space = /\s/.test(text[i] ?? '')
    if (space && units.at(-1) === ' ') continue
    for (const unit of space ? ' ' : folded(text[i] ?? '')) {
      units.push(unit)
      from.push(i)
    }
  }
  return { text: units.join(''), from }
}

/** Where the words of a mark stand in an article's text; null where they do not. */
const find = (text: string, words: string): { readonly from: number; readonly to: number } | null => {
  const at = text.indexOf(words)
  if (at >= 0) return { from: at, to: at + words.length }
  const whole = traced(text)
  const sought = traced(words).text
  const k = whole.text.indexOf(sought)
  return k < 0 ? null : { from: whole.from[k] ?? 0, to: (whole.from[k + sought.length - 1] ?? 0) + 1 }
}

/** The marks of a story's facts, each where its words stand. */
export const placed = ({ readings, expected }: MarkedStory): Placed[] =>
  expected.facts.flatMap(({ versions }, fact) =>
    versions.flatMap(({ members }, version) =>
      members.flatMap((m) => {
        const at = readings.findIndex((r) => r.article.name === m.article)
        const text = readings[at]?.article.text
        return [m.text].flat().flatMap((words) => {
          const span = text === undefined ? null : find(text, words)
          return span ? [{ fact, version, telling: at, ...span }] : []
        })
      }),
    ),
  )
