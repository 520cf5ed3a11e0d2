import type { Article } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { nameKey, publisher } from './media.ts'
import type { Chain } from './passages.ts'
import type { Telling } from './telling.ts'
import type { Trace } from './traces.ts'

/** One of two tellings that share text. */
interface Side {
  readonly telling: Telling
  readonly traces: readonly Trace[]
  /** share of its body, 0..1, that the other carries */
  readonly carried: number
}

interface Rule {
  readonly name: string
  /** true where the rule makes `a` the earlier one */
  readonly test: (a: Side, b: Side) => boolean
  /** null where it says only which is nearer to the agency that both go back to: that is no evidence of who took from whom */
  readonly why: ((a: Side, b: Side) => string) | null
}

/** Nearly all of the shorter one stands in the longer: an excerpt, rather than two that grew apart. */
const EXCERPT = 0.8
/** Half as much again: a text so much longer than what it shares was there before the excerpt. */
const LONGER = 0.65
/** An agency's signature speaks for what another has in common with it where that is a good part of the other: a sentence of background may stand anywhere. */
const SPOKEN_FOR = 0.25
/** A remark that a text was brought up to date stands at its head or its foot. */
const EDGE = 300

const name = (article: Article): string => article.outlet ?? article.name
const own = ({ telling }: Side): string | null => publisher(telling.article)?.name ?? null
const isAgency = ({ telling }: Side): boolean => publisher(telling.article)?.kind === 'agency'
const bodyAgency = (s: Side): Trace | undefined => s.traces.find((t) => t.covers === null && t.kind === 'agency')

/** Days compare with days, moments with moments: "2031-05-04" tells nothing about "2031-05-04T09:00". */
const earlier = (a: Article, b: Article): boolean => {
  const [x, y] = [a.published?.value, b.published?.value]
  if (!x || !y) return false
  const timed = (s: string): boolean => s.length > 10 && !/T00:00(?::00)?/.test(s)
  if (!timed(x) || !timed(y)) return x.slice(0, 10) < y.slice(0, 10)
  return Date.parse(x) < Date.parse(y)
}

const sameAgency = (a: Side, b: Side): boolean => {
  const [x, y] = [bodyAgency(a), bodyAgency(b)]
  return x !== undefined && y !== undefined && nameKey(x.name) === nameKey(y.name)
}

/** "(Reporting by Ann Lee; Editing by Bo Dahl)" at its foot: as the agency sent it. */
const signedOff = ({ telling: { article, language } }: Side): boolean => {
  const foot = fold(article.text.slice(-EDGE))
  return language.credits.signOff.some((w) => foot.includes(`(${fold(w)} `))
}

const updated = ({ telling: { article, language } }: Side): boolean => {
  const edges = fold(`${article.title ?? ''} ${article.text.slice(0, EDGE)} ${article.text.slice(-EDGE)}`)
  return language.credits.updated.some((w) => new RegExp(`(?:^|[^\\p{L}])${fold(w)}(?:[ :]|ed)`, 'u').test(edges))
}

/** Two papers that both took from one agency: what the one has the other need not have from it. */
const siblings = (a: Side, b: Side): boolean =>
  sameAgency(a, b) && signedOff(a) === signedOff(b) && !isAgency(a) && !isAgency(b)

/** The first rule that speaks for one side and not for the other decides. */
const rules: readonly Rule[] = [
  {
    name: 'agency itself',
    test: (a, b) => isAgency(a) && !isAgency(b),
    why: (a) => `${own(a)} is a news agency`,
  },
  {
    name: 'names the other',
    test: (a, b) => b.traces.some((t) => t.name === own(a)),
    why: (a, b) => `${name(b.telling.article)} names ${own(a)}`,
  },
  {
    name: 'signed by an agency',
    test: (a, b) => bodyAgency(a) !== undefined && bodyAgency(b) === undefined && b.carried >= SPOKEN_FOR,
    why: null,
  },
  {
    name: 'signed off by the agency',
    test: (a, b) => sameAgency(a, b) && signedOff(a) && !signedOff(b),
    why: (a) => `${name(a.telling.article)} bears the sign-off of ${bodyAgency(a)?.name}`,
  },
  {
    name: 'earlier',
    test: (a, b) => earlier(a.telling.article, b.telling.article),
    why: (a, b) =>
      `published earlier (${a.telling.article.published?.value} and ${b.telling.article.published?.value})`,
  },
  {
    name: 'updated',
    test: (a, b) => updated(b) && !updated(a),
    why: (_, b) => `${name(b.telling.article)} says that it was updated or corrected`,
  },
  {
    name: 'excerpt',
    test: (a, b) => b.carried >= EXCERPT && a.carried <= LONGER,
    why: (_, b) => `nearly all of ${name(b.telling.article)} stands in the longer one`,
  },
]

/** Why `a` came first; where the printed times say otherwise, that too. */
const told = ({ why }: Rule, a: Side, b: Side): string | null => {
  if (!why) return null
  const [first, second] = [a.telling.article, b.telling.article]
  const against = earlier(second, first)
    ? `, though it is dated later (${first.published?.value} and ${second.published?.value})`
    : ''
  return `${why(a, b)}${against}`
}

/** Which of two tellings came first, and why, where something tells who took from whom; null where nothing tells either. */
export const direction = (
  a: Telling,
  b: Telling,
  chain: Chain,
  traces: ReadonlyMap<string, readonly Trace[]>,
): { readonly first: 'a' | 'b'; readonly why: string | null } | null => {
  const x: Side = { telling: a, traces: traces.get(a.article.id) ?? [], carried: chain.ofA }
  const y: Side = { telling: b, traces: traces.get(b.article.id) ?? [], carried: chain.ofB }
  if (siblings(x, y)) return null
  for (const rule of rules) {
    const [forA, forB] = [rule.test(x, y), rule.test(y, x)]
    if (forA && !forB) return { first: 'a', why: told(rule, x, y) }
    if (forB && !forA) return { first: 'b', why: told(rule, y, x) }
  }
  return null
}
