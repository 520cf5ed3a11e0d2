import type { Claimed } from './claim.ts'
import { claimed } from './claim.ts'
import { covering, explained } from './claim-cover.ts'
import { figuresOf, type Standing, timesOf } from './claim-values.ts'
import { conceptClashes, hasCue, rivalTerms, turnedConcepts, turnedWords } from './clashes.ts'
import type { Lined } from './features.ts'
import { linkOf, ofOneKind } from './lexicon.ts'
import { CUES, type Passage } from './passage.ts'
import { slots } from './slots.ts'

type Entry = readonly [string, number]

const cap = (n: number, most: number): number => Math.min(n, most)
const standings = (held: Claimed): Entry[] => {
  const [figures, times] = [figuresOf(held), timesOf(held)]
  const count = (found: readonly Standing[], s: Standing): number => cap(found.filter((x) => x === s).length, 2)
  const all = figures.map((f) => f.standing)
  const limits = figures.filter((f) => f.bounded).map((f) => f.standing)
  return [
    ...(['same', 'borne-out', 'ruled-out', 'none'] as const).flatMap((s): Entry[] => [
      [`figures ${s}`, count(all, s)],
      [`times ${s}`, count(times, s)],
    ]),
    ['bounded ruled-out', count(limits, 'ruled-out')],
    ['bounded borne-out', count(limits, 'borne-out')],
  ]
}

/** What the evidence has to words of the claim that are not found there: a sister, something of one kind, nothing. */
const rivals = ({ claim, evidence, partner, links, taken, placed, lined: { books } }: Claimed): Entry[] => {
  const free = evidence.words.flatMap((w, j) =>
    w.kind === 'content' && taken[j] === -1 ? [evidence.bases[j] ?? ''] : [],
  )
  const linked = [...links.values()]
  let [sister, kind, none] = [0, 0, 0]
  for (const [i, w] of claim.words.entries()) {
    if (w.kind !== 'content' || partner[i] !== -1) continue
    const base = claim.bases[i] ?? ''
    const found = new Set(free.map((f) => linkOf(books.lexicon, base, f)))
    if (found.has('sister')) sister++
    else if (free.some((f) => ofOneKind(books.lexicon, base, f))) kind++
    else none++
  }
  const count = (link: string): number => cap(linked.filter((l) => l === link).length, 3)
  return [
    ['left sister', cap(sister, 3)],
    ['left kind', cap(kind, 3)],
    ['left unrelated', cap(none, 4)],
    ['linked opposite', count('opposite')],
    ['linked sister', count('sister')],
    [
      'sister in place',
      cap([...placed].filter((i) => links.get(i) === 'sister' || links.get(i) === 'opposite').length, 2),
    ],
    ['linked narrower', count('narrower')],
    ['linked synonym', count('synonym')],
    ['linked wider', count('wider')],
  ]
}

const ordinalsApart = (claim: Passage, evidence: Passage): boolean => {
  const [own, theirs] = [claim, evidence].map((p) => p.words.flatMap((w) => (w.ordinal === null ? [] : [w.ordinal])))
  return theirs !== undefined && theirs.length > 0 && own?.some((n) => !theirs.includes(n)) === true
}

const turns = ({ claim, evidence, links, partner, lined }: Claimed): Entry[] => {
  const { a, b, alignment, books } = lined
  const negated = [...links.keys()].some((i) => claim.negated[i] !== (evidence.negated[partner[i] ?? -1] ?? false))
  const s = slots(lined)
  return [
    ['claim negated', Number(claim.negators.length > 0)],
    ['evidence negated', Number(evidence.negators.length > 0)],
    ['negated apart', Number(negated)],
    ['claim alone negated', Number(claim.negators.length > 0 && evidence.negators.length === 0)],
    ['words turned', cap(turnedWords(alignment, a, b).length, 3)],
    ['concepts clash', cap(conceptClashes(a, b, books).length, 3)],
    ['concepts turned', cap(turnedConcepts(a, b).length, 3)],
    ['terms rival', cap(rivalTerms(a, b).length, 3)],
    ['names in one slot', cap(s.names.length, 2)],
    ['words in one slot', cap(s.words.length, 3)],
    ['roles turned', cap(s.roles.turned, 2)],
    ['ordinals apart', Number(ordinalsApart(claim, evidence))],
  ]
}

const cues = ({ claim, evidence }: Claimed): Entry[] =>
  CUES.map((cue) => [`claim alone ${cue}`, Number(hasCue(claim, cue) > 0 && hasCue(evidence, cue) === 0)])

/** How closely together what is found of the claim stands in the evidence: 1 for side by side. */
const closeness = ({ claim, partner }: Claimed): Entry => {
  const at = claim.words
    .flatMap((w, i) => (w.kind !== 'function' && (partner[i] ?? -1) >= 0 ? [partner[i] ?? 0] : []))
    .sort((x, y) => x - y)
  const [from = 0, to = 0] = [at[0], at.at(-1)]
  return ['closeness', at.length > 1 ? Math.min(1, (2 * at.length) / (to - from + 1)) : 0]
}

const PRODUCTS: readonly (readonly [string, string])[] = [
  ['figures ruled-out', 'content covered'],
  ['times ruled-out', 'content covered'],
  ['names left', 'content covered'],
  ['negated apart', 'content covered'],
  ['claim alone negated', 'content covered'],
  ['left unrelated', 'subject known'],
  ['all covered', 'closeness'],
  ['ordinals apart', 'subject known'],
  ['sister in place', 'content covered'],
]

/** What is known of a claim held against a longer passage, by name. */
export const claimFeatures = (lined: Lined): Entry[] => {
  const held = claimed(lined)
  const entries = [
    ...covering(held),
    ...standings(held),
    ...rivals(held),
    ...turns(held),
    ...cues(held),
    closeness(held),
    ['explained', Number(explained(held))] as const,
  ]
  const values = new Map(entries)
  return [...entries, ...PRODUCTS.map(([x, y]): Entry => [`${x} · ${y}`, (values.get(x) ?? 0) * (values.get(y) ?? 0)])]
}
