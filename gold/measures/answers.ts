import type { Anchor, Fact } from '../../src/model/index.ts'
import type { MarkedFact } from '../expected.ts'
import type { Sheet } from '../sheet.ts'
import { likeness, overlap, words } from '../words.ts'

/** An anchor of more words than this points at nothing in particular. */
const LONGEST_ANCHOR = 60
/** An anchor and a mark are of one passage where so much of their words is the same, */
const ALIKE = 0.4
/** or where the one holds nearly all of the other, */
const NEARLY_ALL = 0.8
/** and is no scrap of it: half of its words, or the figure it is about. */
const NO_SCRAP = 0.5
/** The least F1 of members at which a told fact can answer for a marked one. */
const LEAST_FIT = 0.25
/** Of facts that fit alike, one of the marked kind answers first. */
const SAME_KIND = 0.1

export interface MarkedMember {
  readonly article: string
  readonly text: string
}
export interface Marked {
  readonly fact: MarkedFact
  readonly members: readonly MarkedMember[]
}
export interface Told {
  readonly fact: Fact
  readonly anchors: readonly Anchor[]
}

const holdsFigure = (inner: readonly string[], mark: readonly string[]): boolean => {
  const figures = mark.filter((word) => /\d/.test(word))
  return figures.length > 0 && figures.every((word) => inner.includes(word))
}

/** Whether an anchor points at the marked words. */
export const touches = (anchor: Anchor, member: MarkedMember, { nameOf }: Sheet): boolean => {
  const [x, y] = [words(anchor.exact), words(member.text)]
  if (nameOf(anchor.article) !== member.article || x.length > LONGEST_ANCHOR) return false
  const both = overlap(x, y)
  if (likeness(anchor.exact, member.text) >= ALIKE || both >= NEARLY_ALL * y.length) return true
  return both >= NEARLY_ALL * x.length && (x.length >= NO_SCRAP * y.length || holdsFigure(x, y))
}

/** How well a told fact answers for a marked one: F1 of their members; 0 where it does not reach across two articles. */
const fit = (mark: Marked, told: Told, sheet: Sheet): number => {
  const held = mark.members.filter((member) => told.anchors.some((anchor) => touches(anchor, member, sheet)))
  const hit = told.anchors.filter((anchor) => mark.members.some((member) => touches(anchor, member, sheet)))
  const reach = new Set(held.map((member) => member.article)).size
  if (held.length === 0 || hit.length === 0 || reach < Math.min(2, new Set(mark.members.map((m) => m.article)).size))
    return 0
  const [recall, precision] = [held.length / mark.members.length, hit.length / told.anchors.length]
  return (2 * recall * precision) / (recall + precision)
}

/** Told facts that fit marked ones, and of these the one that answers for each. */
export interface Answers {
  readonly fitting: readonly { readonly mark: Marked; readonly told: Told }[]
  readonly chosen: ReadonlyMap<Marked, Told>
}

/** One told fact answers for one marked fact, the best fitting first. */
export const answersOf = (marks: readonly Marked[], shared: readonly Told[], sheet: Sheet): Answers => {
  const pairs = marks
    .flatMap((mark) => shared.map((told) => ({ mark, told, fit: fit(mark, told, sheet) })))
    .filter((pair) => pair.fit >= LEAST_FIT)
  const rank = ({ mark, told, fit }: (typeof pairs)[number]): number =>
    fit + (mark.fact.kind === told.fact.kind ? SAME_KIND : 0)
  const fitting = pairs.sort((a, b) => rank(b) - rank(a))
  const chosen = new Map<Marked, Told>()
  const taken = new Set<Told>()
  for (const { mark, told } of fitting) {
    if (chosen.has(mark) || taken.has(told)) continue
    chosen.set(mark, told)
    taken.add(told)
  }
  return { fitting, chosen }
}
