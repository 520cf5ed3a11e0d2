import { disjoint, equal } from '../judge/extents.ts'
import { anchorFigure, changeAgainstLevel, digits, exclude, sameFigure } from '../judge/intervals.ts'
import { fixed } from '../judge/units.ts'
import { containment, dice, overlap, shared } from '../likeness.ts'
import type { Figure } from '../questions/figures.ts'
import type { When } from '../questions/times.ts'
import type { Wording } from '../questions/wordings.ts'
import type { Statement } from '../statement.ts'
import type { Weigh } from '../weights.ts'
import { MODELS, probability } from './model.ts'

/** What speaks for or against two statements answering one question, by name; each about 0..1. */
export type Features = Readonly<Record<string, number>>

const flag = (b: boolean): number => (b ? 1 : 0)
const soft = (x: number, half: number): number => x / (x + half)

const common = (a: Statement, b: Statement, weigh: Weigh): Record<string, number> => ({
  near: dice(a.near, b.near, weigh),
  clause: dice(a.within, b.within, weigh),
  clauseIn: containment(a.within, b.within, weigh),
  sentence: dice(a.whole, b.whole, weigh),
  sentenceIn: containment(a.whole, b.whole, weigh),
  around: dice(a.context, b.context, weigh),
  sharedNear: soft(shared(a.near, b.near, weigh), 4),
  sharedWhole: soft(shared(a.whole, b.whole, weigh), 8),
  names: dice(a.names, b.names, weigh),
  namesApart: flag(a.names.weight > 0 && b.names.weight > 0 && shared(a.names, b.names, weigh) === 0),
  place: Math.abs(a.position - b.position),
  lead: flag(a.position < 0.15 && b.position < 0.15),
  bothSaid: flag(a.speaker !== null && b.speaker !== null),
  oneSaid: flag((a.speaker === null) !== (b.speaker === null)),
})

const meets = (a: { from: number; to: number } | null, b: { from: number; to: number } | null): number =>
  a === null || b === null ? 0 : a.to <= b.from || b.to <= a.from ? -1 : 1

/** How probably the clauses around two typed answers ask one question; a half where one of them is a headline. */
const asked = (a: { readonly asking: Wording | null }, b: { readonly asking: Wording | null }, weigh: Weigh): number =>
  a.asking && b.asking ? probability(MODELS.wording, wordingFeatures(a.asking, b.asking, weigh)) : 0.5

export const figureFeatures = (a: Figure, b: Figure, weigh: Weigh): Features => {
  const same = sameFigure(a.quantity, b.quantity)
  const [x, y] = [anchorFigure(a.quantity), anchorFigure(b.quantity)]
  const ratio = x === null || y === null || x <= 0 || y <= 0 ? 0 : Math.min(4, Math.abs(Math.log2(x / y))) / 4
  const nounShared = shared(a.noun, b.noun, weigh)
  return {
    ...common(a, b, weigh),
    asked: asked(a, b, weigh),
    noun: dice(a.noun, b.noun, weigh),
    nounSame: flag(a.noun.weight > 0 && overlap(a.noun, b.noun) === 1),
    nounApart: flag(a.noun.weight > 0 && b.noun.weight > 0 && nounShared === 0),
    nounNone: flag(a.noun.weight === 0 || b.noun.weight === 0),
    unit: flag(a.counted !== null && a.counted === b.counted),
    unitApart: flag(a.counted !== null && b.counted !== null && a.counted !== b.counted),
    measure: flag(fixed(a.quantity.unit) && fixed(b.quantity.unit)),
    frame: flag(a.happening !== null && a.happening === b.happening),
    frameApart: flag(a.happening !== null && b.happening !== null && a.happening !== b.happening),
    frameOne: flag((a.happening === null) !== (b.happening === null)),
    equal: flag(same),
    equalRare: same && x !== null ? soft(digits(x) - 1, 1) : 0,
    clash: flag(exclude(a.quantity, b.quantity)),
    ratio,
    when: Math.max(0, meets(a.when, b.when)),
    whenApart: Math.max(0, -meets(a.when, b.when)),
    change: flag(changeAgainstLevel(a.quantity, b.quantity)),
    per: flag(a.quantity.per !== b.quantity.per),
    former: flag(a.quantity.former !== b.quantity.former),
    part: flag(a.quantity.extent !== b.quantity.extent),
    increment: flag(a.increment !== b.increment),
    vague: flag(a.quantity.bound === 'vague' || b.quantity.bound === 'vague'),
    small: flag(x !== null && y !== null && Math.max(x, y) <= 3),
  }
}

const MINUTES = 60_000
export const timeFeatures = (a: When, b: When, weigh: Weigh): Features => {
  const [x, y] = [a.extent, b.extent]
  const apart = disjoint(x, y)
  return {
    ...common(a, b, weigh),
    asked: asked(a, b, weigh),
    equal: flag(equal(x, y)),
    words: flag(a.folded === b.folded),
    overlap: flag(!apart),
    gap: apart ? Math.min(1, Math.log2(1 + (Math.max(x.from, y.from) - Math.min(x.to, y.to)) / MINUTES) / 20) : 0,
    grain: flag(a.time.grain === b.time.grain),
    clock: flag(a.time.grain === 'minute' && b.time.grain === 'minute'),
    clockOne: flag((a.time.grain === 'minute') !== (b.time.grain === 'minute')),
    edge: flag(a.edge !== b.edge),
    said: flag(a.ofSaying !== b.ofSaying),
    bothSaying: flag(a.ofSaying && b.ofSaying),
  }
}

export const wordingFeatures = (a: Wording, b: Wording, weigh: Weigh): Features => ({
  ...common(a, b, weigh),
  full: dice(a.full, b.full, weigh),
  fullIn: containment(a.full, b.full, weigh),
  matter: dice(a.matter, b.matter, weigh),
  matterIn: containment(a.matter, b.matter, weigh),
  unnamed: dice(a.unnamed, b.unnamed, weigh),
  sharedMatter: soft(shared(a.matter, b.matter, weigh), 5),
  sharedCount: soft([...a.matter.stems].filter((w) => b.matter.stems.has(w)).length, 3),
  unknown: flag(a.unknown && b.unknown),
  unknownOne: flag(a.unknown !== b.unknown),
  short: flag(Math.min(a.matter.stems.size, b.matter.stems.size) < 3),
})
