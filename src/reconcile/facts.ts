import type { Fact, Notice, Reading, Relation, Story } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { perObject } from '../text/memo.ts'
import { touching } from '../text/touching.ts'
import { aboutOf } from './about.ts'
import { type Aligned, align } from './align/index.ts'
import type { Provenance } from './count-origins.ts'
import { type Disputes, disputesIn, isTold, judgeDisputed, type Place, TYPED } from './disputes.ts'
import { groupOdds, worth } from './judge/group.ts'
import { groupFeatures } from './judge/group-features.ts'
import { TYPED_CLASHES } from './judge/typed-clashes.ts'
import { onlyFacts } from './only.ts'
import { byFacet } from './questions/facets.ts'
import { kinds } from './questions/index.ts'
import { remembered } from './remembered.ts'
import type { Judgement, Kind, Statement } from './statement.ts'
import { sureAnswers } from './sure-answers.ts'
import { type Telling, tellingsOf as tellingsIn } from './terms.ts'
import { answersOf, GRAVITY, MOST_ANSWERS, relationsOf, versionOf } from './versions.ts'
import { type Weigh, weights } from './weights.ts'

/** What all facts of one story are made from. */
interface Ground {
  readonly tellings: readonly Telling[]
  readonly weigh: Weigh
  readonly originOf: (telling: number) => number
  readonly from: Provenance
}

/** A group of statements that may be told, with how much it is worth telling. */
interface Candidate {
  readonly kind: Kind
  readonly group: Aligned<Statement>
  /** the kind's rules, by what the group holds */
  readonly judge: (a: Statement, b: Statement) => Judgement
  readonly worth: number
  /** whether clauses of one question agree or are compatible, as a whole; null where each two of them say so */
  readonly agrees: boolean | null
  /** of the pairs looked at some differ */
  readonly clashes: boolean
}

const tellingsOf = (statements: readonly Statement[]): ReadonlySet<number> => new Set(statements.map((s) => s.telling))

const placeOf = ({ telling, from, to }: Statement, { tellings }: Ground): Place => ({
  article: tellings[telling]?.reading.article.id ?? '',
  from,
  to,
})

/** Judges by the kind's rules; clauses that hold rival answers of facts already `told` by those. */
const judgeOf = (
  { kind, judge }: Candidate,
  s: Ground,
  told: Disputes,
): ((a: Statement, b: Statement) => Judgement) => {
  const place = perObject((x: Statement) => placeOf(x, s))
  return kind.name === 'other' && told.rivals.size
    ? (a, b) => judgeDisputed(told, place(a), place(b)) ?? judge(a, b)
    : judge
}

const hundredths = (x: number): number => Math.round(x * 100) / 100

/** The statements by the words they use; of very many the most told. */
const byWords = (statements: readonly Statement[], kind: Kind): Statement[][] => {
  const all = [...Map.groupBy(statements, kind.answer).values()]
  return all.length > MOST_ANSWERS ? all.sort((a, b) => b.length - a.length).slice(0, MOST_ANSWERS) : all
}

/** A fact, and the statements whose answers were too many to be heard. */
interface Told {
  readonly fact: Fact
  readonly unheard: readonly Statement[]
}

const without = (all: readonly Statement[], some: readonly Statement[]): Statement[] => {
  const left = new Set(some)
  return all.filter((s) => !left.has(s))
}

const factOf = (candidate: Candidate, s: Ground, told: Disputes): Told | null => {
  const { kind, group, agrees, worth } = candidate
  const { tellings, from } = s
  const judge = judgeOf(candidate, s, told)
  const words = kind.name === 'other'
  const heard = answersOf(group.statements, kind, judge)
  const found = sureAnswers(heard, judge, group, kind.name)
  // the model of whole groups chooses between agree and compatible, and never where two of them differ or cannot be judged
  const open = words && relationsOf(found, judge).some((r) => r.verdict === 'differ' || r.verdict === 'unjudged')
  const answers =
    !words || open || agrees === null
      ? found
      : agrees
        ? [found.flat()]
        : found.length > 1
          ? found
          : byWords(found.flat(), kind)
  const statements = answers.flat()
  if (tellingsOf(statements).size < 2) return null
  if (
    words &&
    isTold(
      told,
      statements.map((x) => placeOf(x, s)),
    )
  )
    return null
  const versions = answers.map((a) => versionOf(a, tellings, from))
  const judged = relationsOf(answers, judge)
  const members = versions.flatMap((v) => v.members)
  const [a, b] = statements
  const alone = a && b ? judge(a, b) : null
  const worst = judged.reduce<(typeof judged)[number] | null>(
    (w, r) => (w === null || GRAVITY[r.verdict] > GRAVITY[w.verdict] ? r : w),
    null,
  )
  const verdict = worst?.verdict ?? 'agree'
  const judgement = (worst ?? alone)?.certainty ?? 1
  const fact: Fact = {
    id: hash('fact', kind.name, ...members.map((m) => `${m.article}:${m.from}-${m.to}`)),
    about: aboutOf(answers, tellings, TYPED.has(kind.name)),
    kind: kind.name,
    verdict,
    reason: worst?.reason ?? null,
    why: worst?.why ?? alone?.why ?? '',
    certainty: hundredths(group.certainty * (verdict === 'compatible' && words ? worth : judgement)),
    ...from.backing(members),
    versions,
    relations: judged.map(({ certainty: _, ...r }): Relation => r),
  }
  return { fact, unheard: [...without(group.statements, heard.flat()), ...without(found.flat(), statements)] }
}

/** For each candidate the others that speak in the same clauses, or in words within them, and in which tellings; in both a clause holds or overlaps the other. */
type Beside = (c: Candidate) => ReadonlyMap<Candidate, ReadonlySet<number>>

/** Found by where the clauses stand: thousands of candidates are not held against each other one by one. */
const besides = (all: readonly Candidate[]): Beside => {
  const stretches = all.flatMap((candidate) =>
    candidate.group.statements.map(({ telling, clause: { from, to } }) => ({ telling, from, to, candidate })),
  )
  const byTelling = new Map(
    [...Map.groupBy(stretches, (s) => s.telling)].map(([telling, own]) => [telling, touching(own)]),
  )
  return perObject((c: Candidate) => {
    const found = new Map<Candidate, Set<number>>()
    for (const { telling, clause } of c.group.statements)
      for (const { from, to, candidate } of byTelling.get(telling)?.(clause) ?? []) {
        if (clause.from >= to || from >= clause.to) continue
        const own = found.get(candidate) ?? new Set()
        found.set(candidate, own.add(telling))
      }
    return found
  })
}

/** One question is told by one fact: what speaks in the clauses of a fact told already, in two tellings or more, is not told again. Typed answers of one clause answer two questions. */
const toldAlready = (c: Candidate, isTold: (t: Candidate) => boolean, beside: Beside): boolean =>
  [...beside(c)].some(([t, { size: shared }]) => {
    if (!isTold(t)) return false
    if (TYPED.has(c.kind.name) && TYPED.has(t.kind.name)) return false
    if (c.kind.name === 'person' && t.kind.name !== 'person') return false
    const one = [c, t].some((x) => TYPED.has(x.kind.name))
    const time = [c, t].some((x) => x.kind.name === 'time')
    if (time) return false
    return shared >= Math.max(2, (one ? 1 : 0.5) * tellingsOf(c.group.statements).size)
  })

const NONE_TOLD = disputesIn([])

/** A wording that differs, and not by its figures or times, beside a typed answer on which its clauses agree: "led both rounds", of two persons. */
const differsBeside = (c: Candidate, told: ReadonlySet<Candidate>, beside: Beside, s: Ground): boolean => {
  if (c.kind.name !== 'other' || !c.clashes || toldAlready(c, (t) => told.has(t) && !TYPED.has(t.kind.name), beside))
    return false
  const fact = factOf(c, s, NONE_TOLD)?.fact
  return fact?.verdict === 'differ' && !TYPED_CLASHES.has(fact.why)
}

/** What typed answers are worth more than the clauses around them. */
const TYPED_FIRST = 0.15
/**
 * Groups worth less are not told. Clauses at .2: against .3 an eighth more facts are told, and .71 in place of .70 of the marked ones are found (36 marked stories, plain
 * columns of scripts/score-held-out.ts); below .2 nothing more is found.
 */
const LEAST_WORTH = { typed: 0.15, words: 0.2 }
const leastWorth = (c: Candidate): number => (c.kind.name === 'other' ? LEAST_WORTH.words : LEAST_WORTH.typed)

/** How much more probable than compatible it must be that clauses agree: a false agreement costs more than a missed one. */
const AHEAD = 0.05

const rank = (c: Candidate): number => c.worth + (c.kind.name === 'quantity' ? TYPED_FIRST : 0)

/** What must be looked at first comes first. */
const RANK = { differ: 0, compatible: 1, agree: 2, unjudged: 3, only: 4 } as const

/** Index of the telling each goes back to, copies and rewritings being one origin; its own where it goes back to none. */
const rootsOf = (story: Pick<Story, 'reuse'>, readings: readonly Reading[]): ((telling: number) => number) => {
  const at = new Map(readings.map((r, i) => [r.article.id, i]))
  const parent = readings.map((r) => at.get(story.reuse.find((u) => u.to === r.article.id)?.from ?? ''))
  const root = (i: number, steps: number): number => {
    const up = parent[i]
    return up === undefined || steps > readings.length ? i : root(up, steps + 1)
  }
  const roots = readings.map((_, i) => root(i, 0))
  return (telling) => roots[telling] ?? telling
}

const candidatesOf = (kind: Kind, s: Ground, spent: () => boolean): Candidate[] => {
  const statements = s.tellings.flatMap((t, i) => kind.statements(t, i, s.weigh))
  return align(kind, statements, s.weigh, s.originOf)
    .flatMap((group) => byFacet(kind, group))
    .filter((g) => tellingsOf(g.statements).size > 1)
    .flatMap((group) => {
      if (spent()) return []
      const judge = remembered(kind.judge(group.statements, s.tellings, s.weigh))
      const features = groupFeatures(
        { ...kind, judge: () => judge },
        group.statements,
        group.certainty,
        s.tellings,
        s.weigh,
        s.originOf,
      )
      const { agree, compatible } = groupOdds(features)
      const brief = group.statements.every((s) => 'brief' in s && s.brief === true)
      return [
        {
          kind,
          group,
          judge,
          worth: brief ? 1 : worth(features),
          agrees: brief ? null : agree - compatible > AHEAD,
          clashes: features['rule differ'] === 1,
        },
      ]
    })
}

/** How much may be done for the facts of a story, and who is told what is left out of them. */
export interface Effort {
  /** asked now and then whether no more may be done */
  readonly spent?: () => boolean
  /** told of each fact in which not all answers were heard */
  readonly unheard?: (left: Notice) => void
}

const tooMany = ({ fact, unheard }: Told, { tellings }: Ground): Notice[] => {
  const [first] = unheard
  if (!first) return []
  const says = `${MOST_ANSWERS} answers to “${fact.about}” are told; ${unheard.length} more statements, by ${tellingsOf(unheard).size} articles, are left out, this one first`
  return [
    {
      article: tellings[first.telling]?.reading.article.id ?? null,
      from: first.from,
      to: first.to,
      rule: 'many-answers',
      says,
    },
  ]
}

/**
 * The facts of one story: statements lined up across its articles kind by kind and judged; then what one article alone has. Where `spent` says that no more may be done, kinds
 * and groups not yet judged are left out, figures and times being the first; and nothing is said to stand in one article alone.
 */
export const facts = (
  story: Pick<Story, 'reuse'>,
  readings: readonly Reading[],
  from: Provenance,
  effort: Effort = {},
): Fact[] => {
  const { spent = () => false, unheard = () => {} } = effort
  const tellings = tellingsIn(readings)
  const s: Ground = { tellings, weigh: weights(tellings), originOf: rootsOf(story, readings), from }
  const candidates = kinds
    .flatMap((kind) => (spent() ? [] : candidatesOf(kind, s, spent)))
    .sort((x, y) => rank(y) - rank(x))
  const beside = besides(candidates)
  const chosen = new Set<Candidate>()
  for (const c of candidates)
    if (
      c.worth >= leastWorth(c) &&
      (!toldAlready(c, (t) => chosen.has(t), beside) || differsBeside(c, chosen, beside, s))
    )
      chosen.add(c)
  const told = [...chosen]
  const typed = told.filter((c) => TYPED.has(c.kind.name)).flatMap((c) => factOf(c, s, NONE_TOLD) ?? [])
  const disputes = disputesIn(typed.map((t) => t.fact))
  const found = [...typed, ...told.filter((c) => !TYPED.has(c.kind.name)).flatMap((c) => factOf(c, s, disputes) ?? [])]
  for (const left of found.flatMap((t) => tooMany(t, s))) unheard(left)
  const weightiest = found
    .map((t) => t.fact)
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.origins - a.origins || b.outlets - a.outlets)
  return spent() ? weightiest : [...weightiest, ...onlyFacts(tellings, weightiest, s.weigh, from)]
}
