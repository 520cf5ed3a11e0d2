import type { Account, Fact, Span, StoryAccount, Verdict } from '../model/index.ts'
import type { Correction } from '../store/index.ts'

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
  const each = tellings.map((t) => Math.max(0, ...members.filter((m) => m.article === t.article).map((m) => overlap(m, t))))
  return each.reduce((sum, x) => sum + x, 0) / Math.max(1, each.length)
}

const factOf = (facts: readonly Fact[], c: Judged): Fact | null => {
  const nearest = facts.filter((f) => f.verdict !== 'only').map((fact) => ({ fact, kept: kept(fact, c) }))
  const best = nearest.reduce<{ readonly fact: Fact | null; readonly kept: number }>((x, y) => (y.kept > x.kept ? y : x), { fact: null, kept: SAME })
  return best.fact
}

const withVerdict = (fact: Fact, { verdict, made }: Judged): Fact => ({
  ...fact,
  verdict,
  reason: verdict !== 'differ' ? null : fact.verdict === 'differ' ? fact.reason : 'conflict',
  why: `a person judged so on ${made.slice(0, 10)}; by the rules it was “${fact.verdict}”: ${fact.why}`,
})

/** As accounts order their facts: what must be looked at first comes first. */
const RANK: Readonly<Record<Verdict, number>> = { differ: 0, compatible: 1, agree: 2, unjudged: 3, only: 4 }

const inStory = (story: StoryAccount, corrections: readonly Judged[]): StoryAccount => {
  const last = new Map<string, Judged>()
  for (const c of corrections) {
    const fact = factOf(story.facts, c)
    if (fact) last.set(fact.id, c)
  }
  if (!last.size) return story
  const facts = story.facts.map((fact) => {
    const c = last.get(fact.id)
    return c ? withVerdict(fact, c) : fact
  })
  return { ...story, facts: facts.sort((a, b) => RANK[a.verdict] - RANK[b.verdict]) }
}

/** The account with the verdicts people gave, each on the fact that still has most of what they saw; of several the last. */
export const rejudged = (account: Account, corrections: readonly Judged[]): Account =>
  corrections.length ? { ...account, stories: account.stories.map((s) => inStory(s, corrections)) } : account
