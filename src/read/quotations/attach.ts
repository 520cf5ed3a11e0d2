import type { Language } from '../../lang/index.ts'
import type { Cue } from './cues.ts'
import type { Link } from './fragments.ts'
import { type Frame, type Item, itemAt } from './frame.ts'

export interface Attached {
  readonly cue: Cue | null
  readonly link: Link
}

const isMark = (i: Item | undefined): boolean => i !== undefined && i.piece === null && i.kind === 'mark'
const startOf = (c: Cue): number => Math.min(c.verb.first, c.subject?.first ?? c.verb.first)
const endOf = (c: Cue): number => Math.max(c.verb.last, c.subject?.last ?? c.verb.last)

/** Nothing but commas, dashes and adverbs lies between. */
const adjacent = (items: readonly Item[], from: number, to: number, language: Language): boolean => {
  for (let i = from; i < to; i++) {
    const item = items[i]
    if (
      item === undefined ||
      item.piece !== null ||
      !((isMark(item) && /^[,.–—-]$/.test(item.text)) || language.speech.between.has(item.lower))
    )
      return false
  }
  return true
}

/** Items of an office told before a name: "the head of their mission". */
const OFFICE = 8

/** Where a cue begins whose subject has its office before it: `“…”, the head of the mission, Ann Lee, said` at "the". */
const withOffice = (items: readonly Item[], start: number, { people, speech }: Language): number => {
  if (itemAt(items, start - 1).text !== ',') return start
  let first = start - 1
  while (first > start - OFFICE && itemAt(items, first - 1).piece === null && itemAt(items, first - 1).kind === 'word')
    first--
  const told = items.slice(first, start - 1)
  return told.length > 1 && speech.determiners.has(itemAt(told, 0).lower) && told.some((i) => people.roles.has(i.lower))
    ? first
    : start
}

/** An apposition before the verb belongs to the cue: `“…,” Ann Lee, director of the port, said` starts at Ann. */
const directlyAfter = (items: readonly Item[], at: number, cues: readonly Cue[], language: Language): Cue | undefined =>
  cues.find(
    (c) =>
      c.subject !== null &&
      startOf(c) > at &&
      adjacent(items, at + 1, withOffice(items, startOf(c), language), language),
  )

const perceived = (items: readonly Item[], { strength, verb }: Cue, { speech }: Language): boolean =>
  strength === 'weak' && speech.perceives.has(itemAt(items, verb.last).lower)

/** The cue of the piece that is item `at` of `frame`. */
export const attach = (
  frame: Frame,
  at: number,
  cues: readonly Cue[],
  direct: boolean,
  language: Language,
): Attached => {
  const { items } = frame
  const earlier = cues.filter((c) => endOf(c) < at || c.verb.first < at)
  const nearest = earlier.findLast((c) => c.strength !== 'colon' || c.verb.last === at - 1)
  const judges =
    nearest !== undefined &&
    (nearest.verb.last === at - 1 ||
      nearest.subject?.last === at - 1 ||
      language.speech.judged.has(itemAt(items, at - 1).lower))
  const before =
    nearest && nearest.strength === 'weak' && (direct || !judges)
      ? (earlier.findLast((c) => c.strength === 'strong') ?? nearest)
      : nearest
  const next = directlyAfter(items, at, cues, language)
  // `they saw “no harm”, she said`: who sees need not have said so
  const leads =
    before !== undefined && adjacentBefore(items, before, at, language) && !(next && perceived(items, before, language))
  if (next && !leads && !(next.relays && before)) {
    // `he told them “go” and left`, but `…,” she said`: a direct piece prefers the cue that follows it
    if (direct || before === undefined) return { cue: next, link: 'after' }
    const comma = itemAt(items, at + 1).text === ',' || startOf(next) === at + 1
    if (comma) return { cue: next, link: 'after' }
  }
  const phrase = cues.find((c) => c.phrase && c.verb.first > at && c.subject !== null)
  if (phrase && (before === undefined || (before.strength === 'weak' && before.verb.last === at - 1)))
    return { cue: phrase, link: 'trailing' }
  if (before && !(direct && !leads && before.strength === 'weak')) return { cue: before, link: 'before' }
  const trailing = cues.find((c) => startOf(c) > at && c.strength === 'strong' && c.subject !== null)
  if (trailing) return { cue: trailing, link: 'trailing' }
  const weak = cues.find((c) => startOf(c) > at && c.subject !== null)
  return weak && !direct ? { cue: weak, link: 'trailing' } : { cue: null, link: 'none' }
}

/** The cue stands right before the piece, with a colon, a comma or a short object between: `told Harbour Radio: “`. */
const adjacentBefore = (items: readonly Item[], cue: Cue, at: number, language: Language): boolean => {
  if (itemAt(items, at - 1).text === ':') return true
  return adjacent(items, endOf(cue) + 1, at, language)
}
