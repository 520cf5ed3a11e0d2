import type { Account, Fact, Member, Span, StoryAccount, Verdict, Version } from '../model/index.ts'
import type { Correction, Told } from '../store/index.ts'

type Judged = Extract<Correction, { kind: 'verdict' }>

/** Of the words a person saw the fact must have kept more than this share; a fact that lost half of them is another. No measurement: of what people judged nothing should be carried to other words. */
const SAME = 0.5

/** Which share of the words of two places is common to both, 0..1. */
const overlap = (a: Span, b: Span): number => {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return common > 0 ? common / (Math.max(a.to, b.to) - Math.min(a.from, b.from)) : 0
}

/** How much of what was judged the fact still tells, 0..1: a clause around the figure that was judged is not the figure. */
const kept = (fact: Fact, { tellings }: Judged): number => {
  const members = fact.versions.flatMap((v) => v.members)
  const each = tellings.map((t) =>
    Math.max(0, ...members.filter((m) => m.article === t.article).map((m) => overlap(m, t))),
  )
  return each.reduce((sum, x) => sum + x, 0) / Math.max(1, each.length)
}

const factOf = (facts: readonly Fact[], c: Judged): Fact | null => {
  const nearest = facts.filter((f) => f.verdict !== 'only').map((fact) => ({ fact, kept: kept(fact, c) }))
  const best = nearest.reduce<{ readonly fact: Fact | null; readonly kept: number }>(
    (x, y) => (y.kept > x.kept ? y : x),
    { fact: null, kept: SAME },
  )
  return best.fact
}

const personSays = ({ made, by }: Judged): string => `${by ?? 'a person'} judged so on ${made.slice(0, 10)}`

const withVerdict = (fact: Fact, c: Judged): Fact => ({
  ...fact,
  verdict: c.verdict,
  reason: c.verdict !== 'differ' ? null : (c.reason ?? (fact.verdict === 'differ' ? fact.reason : 'conflict')),
  why: `${personSays(c)}; by the rules it was “${fact.verdict}”: ${fact.why}`,
})

const isOneOf = (places: readonly Told[], m: Member): boolean =>
  places.some((p) => p.article === m.article && overlap(p, m) > SAME)

/** A fact whose versions have changed: numbers of versions in its relations are another thing now, and its verdict follows from what is left. */
const reversioned = (fact: Fact, versions: readonly Version[], c: Judged): Fact => {
  const members = versions.flatMap((v) => v.members)
  const articles = new Set(members.map((m) => m.article)).size
  const verdict = articles < 2 ? 'only' : versions.length < 2 ? 'agree' : c.verdict
  return {
    ...fact,
    versions,
    relations: [],
    verdict,
    reason: verdict === 'differ' ? (fact.reason ?? 'conflict') : null,
    why: `${personSays(c)}; by the rules it was “${fact.verdict}”`,
    outlets: Math.min(fact.outlets, articles),
    origins: Math.min(fact.origins, new Set(members.map((m) => m.origin ?? m.article)).size),
  }
}

const withoutTellings = (fact: Fact, c: Judged, without: readonly Told[]): Fact => {
  const versions = fact.versions
    .map((v) => ({ ...v, members: v.members.filter((m) => !isOneOf(without, m)) }))
    .filter((v) => v.members.length)
  return versions.length ? reversioned(fact, versions, c) : fact
}

/** One value is one version, whoever brought it. */
const together = (versions: readonly Version[]): Version[] =>
  [...Map.groupBy(versions, (v) => v.value).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, members: [first, ...others].flatMap((v) => v.members) }] : [],
  )

/** The two facts as one, where the other is still there. */
const joinedTo = (fact: Fact, other: Fact | null, c: Judged): Fact => {
  if (!other || other.id === fact.id) return fact
  const joined = reversioned(fact, together([...fact.versions, ...other.versions]), c)
  const members = joined.versions.flatMap((v) => v.members)
  const [articles, origins] = [
    new Set(members.map((m) => m.article)).size,
    new Set(members.map((m) => m.origin ?? m.article)).size,
  ]
  return { ...joined, outlets: articles, origins, speakers: Math.max(fact.speakers, other.speakers) }
}

/** As accounts order their facts: what must be looked at first comes first. */
const RANK: Readonly<Record<Verdict, number>> = { differ: 0, compatible: 1, agree: 2, unjudged: 3, only: 4 }

/** The facts after one correction. */
const after = (facts: readonly Fact[], c: Judged): readonly Fact[] => {
  const fact = factOf(facts, c)
  if (!fact) return facts
  if (c.hidden) return facts.filter((f) => f !== fact)
  const other = c.joined ? factOf(facts, { ...c, tellings: c.joined }) : null
  const changed = c.without
    ? withoutTellings(fact, c, c.without)
    : c.joined
      ? joinedTo(fact, other, c)
      : withVerdict(fact, c)
  return facts.filter((f) => !(other && f === other && changed !== fact)).map((f) => (f === fact ? changed : f))
}

const isPlain = (c: Judged): boolean => !c.hidden && !c.without && !c.joined

/** Of plain verdicts on one fact the last one counts; what changes a fact is replayed in its turn. */
const counting = (facts: readonly Fact[], corrections: readonly Judged[]): readonly Judged[] => {
  const last = new Map<string, Judged>()
  for (const c of corrections) {
    const fact = isPlain(c) ? factOf(facts, c) : null
    if (fact) last.set(fact.id, c)
  }
  const plain = new Set(last.values())
  return corrections.filter((c) => !isPlain(c) || plain.has(c))
}

const inStory = (story: StoryAccount, corrections: readonly Judged[]): StoryAccount => {
  const facts = counting(story.facts, corrections).reduce<readonly Fact[]>(after, story.facts)
  return facts === story.facts
    ? story
    : { ...story, facts: [...facts].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]) }
}

/** The account with what people said of its facts, each on the fact that still has most of what they saw. */
export const rejudged = (account: Account, corrections: readonly Judged[]): Account =>
  corrections.length ? { ...account, stories: account.stories.map((s) => inStory(s, corrections)) } : account
