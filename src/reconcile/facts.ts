import type { Fact, Reading, Story } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { aboutOf } from './about.ts'
import { type Aligned, align } from './align/index.ts'
import type { Provenance } from './count-origins.ts'
import { onlyFacts } from './only.ts'
import { kinds } from './questions/index.ts'
import type { Kind, Statement } from './statement.ts'
import { type Telling, telling, termsWithin } from './terms.ts'
import { answersOf, GRAVITY, relationsOf, versionOf } from './versions.ts'
import { type Weigh, weights } from './weights.ts'

/** Kinds whose answer is typed: it stands in the clause, and the rest of the clause asks for it. */
const TYPED: ReadonlySet<Kind['name']> = new Set(['quantity', 'time'])

const factOf = ({ statements, certainty }: Aligned<Statement>, kind: Kind, tellings: readonly Telling[], weigh: Weigh, from: Provenance): Fact => {
  const judge = kind.judge(statements, tellings, weigh)
  const answers = answersOf(statements, kind, judge)
  const versions = answers.map((a) => versionOf(a, tellings, from))
  const judged = relationsOf(answers, judge)
  const members = versions.flatMap((v) => v.members)
  const [a, b] = statements
  const alone = a && b ? judge(a, b) : null
  const worst = judged.reduce<(typeof judged)[number] | null>((w, r) => (w === null || GRAVITY[r.verdict] > GRAVITY[w.verdict] ? r : w), null)
  return {
    id: hash('fact', kind.name, ...members.map((m) => `${m.article}:${m.from}-${m.to}`)),
    about: aboutOf(answers, tellings, TYPED.has(kind.name)),
    kind: kind.name,
    verdict: worst?.verdict ?? 'agree',
    reason: worst?.reason ?? null,
    why: worst?.why ?? alone?.why ?? '',
    certainty: Math.round(certainty * (worst ?? alone ?? { certainty: 1 }).certainty * 100) / 100,
    ...from.backing(members),
    versions,
    relations: judged.map(({ certainty: _, ...r }) => r),
  }
}

const severalTell = (group: readonly Statement[]): boolean => new Set(group.map((s) => s.telling)).size > 1

/** Words told as one kind of fact are not told again as another. */
const place = (s: Statement): string => `${s.telling}:${s.from}-${s.to}`

/** Shared words of less weight than this, beside the figures and times told already, are no fact of their own. */
const LEAST_MORE = 2.5

/** The tellings share more than what is told as figures, times and persons of theirs: "seven died" is not told again as a clause. */
const tellsMore = (group: readonly Statement[], typed: readonly Statement[], tellings: readonly Telling[], weigh: Weigh): boolean => {
  const rest = group.map((s) => {
    const inside = typed.filter((t) => t.telling === s.telling && s.from <= t.from && t.to <= s.to)
    const terms = termsWithin(tellings[s.telling] as Telling, s)
    return { telling: s.telling, stems: new Set(terms.filter((t) => !inside.some((i) => i.from <= t.from && t.to <= i.to)).map((t) => t.stem)) }
  })
  const all = new Set(rest.flatMap((r) => [...r.stems]))
  const several = [...all].filter((w) => new Set(rest.filter((r) => r.stems.has(w)).map((r) => r.telling)).size > 1)
  return several.reduce((sum, w) => sum + weigh(w), 0) >= LEAST_MORE
}

/** `outer` holds the words of `inner` in two tellings or more: the same difference, told again with more words around it. */
const holds = (outer: readonly Statement[], inner: readonly Statement[]): boolean =>
  new Set(inner.filter((i) => outer.some((o) => o.telling === i.telling && o.from <= i.from && i.to <= o.to)).map((i) => i.telling)).size > 1

/** A fact already told lies around these words in two tellings or more: the detail is part of it. */
const covered = (group: readonly Statement[], told: readonly (readonly Statement[])[]): boolean =>
  told.some(
    (fact) => new Set(group.filter((s) => fact.some((f) => f.telling === s.telling && f.from <= s.from && s.to <= f.to)).map((s) => s.telling)).size > 1,
  )

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

/** The facts of one story: statements lined up across its articles kind by kind and judged; then what one article alone has. */
export const facts = (story: Pick<Story, 'reuse'>, readings: readonly Reading[], from: Provenance): Fact[] => {
  const tellings = readings.map(telling)
  const weigh = weights(tellings)
  const originOf = rootsOf(story, readings)
  const taken = new Set<string>()
  const typed: Statement[] = []
  const before: (readonly Statement[])[] = []
  const differing: (readonly Statement[])[] = []
  const told = kinds.flatMap((kind) => {
    const statements = tellings.flatMap((t, i) => kind.statements(t, i, weigh)).filter((s) => !taken.has(place(s)))
    const groups = align(kind, statements, weigh, originOf).filter(
      ({ statements: group }) => severalTell(group) && !covered(group, before) && (kind.name !== 'other' || tellsMore(group, typed, tellings, weigh)),
    )
    for (const { statements: group } of groups) {
      for (const s of group) taken.add(place(s))
      before.push(group)
      if (kind.name !== 'other') typed.push(...group)
    }
    return groups.flatMap((group) => {
      const fact = factOf(group, kind, tellings, weigh, from)
      if (fact.verdict !== 'differ') return [fact]
      if (differing.some((d) => holds(group.statements, d))) return []
      differing.push(group.statements)
      return [fact]
    })
  })
  const weightiest = told.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.origins - a.origins || b.outlets - a.outlets)
  return [...weightiest, ...onlyFacts(tellings, told, weigh, from)]
}
