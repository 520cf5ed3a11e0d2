import type { Sex } from '../../lang/topics/people.ts'
import type { Who } from './discourse.ts'

/** Whom a pronoun or a description may stand for, as last named before it. */
export interface Antecedent extends Who {
  /** paragraph and sentence of its last naming, the sentence counted over the article */
  readonly paragraph: number
  readonly sentence: number
  /** what that sentence is about: its first noun phrase */
  readonly subject: boolean
  /** when it last spoke; -1 before it has */
  readonly spoke: number
  readonly spokeIn: number
  /** how often it was named so far */
  readonly namings: number
}

/** A pronoun or description that stands for somebody named before. */
export interface Anaphor {
  readonly kind: 'he or she' | 'it' | 'they' | 'description'
  readonly sex: Sex | null
  readonly paragraph: number
  readonly sentence: number
  /** it stands between commas in a clause of others: "the wreck, he noted, had" */
  readonly aside: boolean
}

interface Constraint {
  readonly name: string
  readonly test: (c: Antecedent, a: Anaphor) => boolean
  readonly why: string
}

/** Paragraphs back that a pronoun may reach: the reporter names anew whom he left longer ago. */
const REACH = 4

/** What no antecedent may break. */
const constraints: readonly Constraint[] = [
  {
    name: 'reach',
    test: (c, a) => a.paragraph - Math.max(c.paragraph, c.spokeIn) <= REACH,
    why: 'a pronoun does not reach back over half an article',
  },
  { name: 'animate', test: (c, a) => a.kind !== 'he or she' || !c.body, why: '"she" is no company' },
  {
    name: 'gender',
    test: (c, a) => a.kind !== 'he or she' || !c.named || a.sex === null || c.sex === null || c.sex === a.sex,
    why: '"she" is not Tom Vance',
  },
  { name: 'one', test: (c, a) => a.kind !== 'he or she' || !c.many, why: '"he" is not the residents' },
  {
    name: 'aside',
    test: (c, a) => !a.aside || c.sentence !== a.sentence,
    why: '"the guard, he noted, had slept": he is not the guard',
  },
  { name: 'no person', test: (c, a) => a.kind !== 'it' || c.body, why: '"it" is a body' },
  {
    name: 'several',
    test: (c, a) => a.kind !== 'they' || c.many || c.body || c.sex === null,
    why: '"they" are not Tom Vance',
  },
  {
    name: 'a body',
    test: (c, a) => a.kind !== 'description' || (c.body && c.named && c.namings > 1),
    why: '"the company" is a body that the article keeps naming',
  },
]

interface Feature {
  readonly name: string
  readonly weight: number
  readonly value: (c: Antecedent, a: Anaphor, last: number) => number
  readonly why: string
}

const yes = (b: boolean): number => (b ? 1 : 0)

/** What is left of having spoken last where that was in another paragraph. */
const ELSEWHERE = 0.6

/**
 * What speaks for an antecedent. The order of the weights is that of Lappin and Leass (1994), with speech added. Over 201 marked speakers (shared stories, seeds,
 * invented ones and ours) .955 are right with all; without "spoke last" .940, without "subject before" .950; the others decide single cases and were kept for
 * the examples in the tests.
 */
const features: readonly Feature[] = [
  {
    name: 'spoke last',
    weight: 3,
    value: (c, a, last) => (c.spoke < 0 || c.spoke !== last ? 0 : c.spokeIn === a.paragraph ? 1 : ELSEWHERE),
    why: 'who speaks goes on speaking',
  },
  {
    name: 'named since',
    weight: 1.5,
    value: (c, _, last) => yes(c.named && c.sentence > last && last >= 0),
    why: 'the reporter has turned to somebody else',
  },
  {
    name: 'speaks of itself',
    weight: 3,
    value: (c, a) => yes(c.spoke === a.sentence),
    why: '"the council said it would pay"',
  },
  {
    name: 'subject before',
    weight: 2.5,
    value: (c, a) => yes(c.subject && a.sentence - c.sentence <= 1 && a.paragraph - c.paragraph <= 1),
    why: 'the sentence before is about whom "she" takes up',
  },
  {
    name: 'gender told',
    weight: 1.5,
    value: (c, a) => (a.sex === null || c.sex === null ? 0 : c.sex === a.sex ? 1 : -1),
    why: 'Ms Finch is "she" rather than J. Vance, and a spokesman hardly is',
  },
  {
    name: 'number',
    weight: 2,
    value: (c, a) => yes(a.kind === 'they' && c.many),
    why: '"they" are the residents rather than the board',
  },
  {
    name: 'a body',
    weight: 2,
    value: (c, a) => yes(a.kind === 'it' && c.body),
    why: '"it" is the board rather than a guard',
  },
  {
    name: 'same paragraph',
    weight: 0.5,
    value: (c, a) => yes(c.paragraph === a.paragraph),
    why: 'a paragraph keeps to its people',
  },
  {
    name: 'recent',
    weight: 2,
    value: (c, a) =>
      1 / (1 + Math.min(a.sentence - c.sentence, c.spoke >= 0 ? a.sentence - c.spoke : Number.POSITIVE_INFINITY)),
    why: 'the nearer one',
  },
  {
    name: 'salient',
    weight: 0.4,
    value: (c) => Math.min(3, Math.log2(c.namings)),
    why: 'the one the article keeps naming',
  },
]

const score = (c: Antecedent, a: Anaphor, last: number): number =>
  features.reduce((sum, f) => sum + f.weight * f.value(c, a, last), 0)

/** Whom `anaphor` stands for, of all that were named before it; null where nobody fits. Of equals the later named. */
export const antecedentOf = (anaphor: Anaphor, candidates: Iterable<Antecedent>): Antecedent | null => {
  const fit = [...candidates].filter((c) => constraints.every((x) => x.test(c, anaphor)))
  const last = Math.max(-1, ...fit.map((c) => c.spoke))
  let best: { readonly of: Antecedent; readonly score: number } | null = null
  for (const c of fit) {
    const s = score(c, anaphor, last)
    if (best === null || s > best.score || (s === best.score && c.sentence > best.of.sentence))
      best = { of: c, score: s }
  }
  return best?.of ?? null
}
