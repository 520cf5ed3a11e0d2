import type { Fact, Member, Reading, Version } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { hash } from '../text/hash.ts'
import { align } from './align.ts'
import type { Provenance } from './count-origins.ts'
import { kinds } from './kinds/index.ts'
import { onlyFacts } from './only.ts'
import type { Kind, Statement } from './statement.ts'
import { type Telling, telling, termsWithin } from './terms.ts'
import { type Weigh, weights } from './weights.ts'

const memberOf = (s: Statement, tellings: readonly Telling[], { originOf }: Provenance): Member => {
  const { article } = (tellings[s.telling] as Telling).reading
  return { ...anchor(article, s), origin: originOf(article.id, s), speaker: s.speaker, stance: 'asserts' }
}

/** The members by the answer they give, the answer most tellings give first. */
const versionsOf = (group: readonly Statement[], kind: Kind, tellings: readonly Telling[], from: Provenance): Version[] => {
  const byAnswer = Map.groupBy(group, kind.answer)
  return [...byAnswer.values()]
    .map((same) => ({
      value: same[0]?.text ?? '',
      low: null,
      high: null,
      unit: null,
      start: null,
      end: null,
      asOf: null,
      members: same.map((s) => memberOf(s, tellings, from)),
    }))
    .sort((a, b) => b.members.length - a.members.length)
}

/** The shortest clause of the group: what it is about, in the words of an article. */
const aboutOf = (group: readonly Statement[], tellings: readonly Telling[]): string => {
  const texts = group.map((s) => (tellings[s.telling] as Telling).reading.article.text.slice(s.clause.from, s.clause.to).replace(/\s+/g, ' '))
  return texts.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? ''
}

const factOf = (group: readonly Statement[], kind: Kind, tellings: readonly Telling[], weigh: Weigh, from: Provenance): Fact => {
  const versions = versionsOf(group, kind, tellings, from)
  const members = versions.flatMap((v) => v.members)
  const { verdict, reason, why } = kind.judge(group, tellings, weigh)
  return {
    id: hash('fact', kind.name, ...members.map((m) => `${m.article}:${m.from}-${m.to}`)),
    about: aboutOf(group, tellings),
    kind: kind.name,
    verdict,
    reason,
    why,
    certainty: 1,
    ...from.backing(members),
    versions,
    relations: [],
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

/** The facts of one story: statements lined up across its articles kind by kind and judged; then what one article alone has. */
export const facts = (readings: readonly Reading[], from: Provenance): Fact[] => {
  const tellings = readings.map(telling)
  const weigh = weights(tellings)
  const taken = new Set<string>()
  const typed: Statement[] = []
  const before: Statement[][] = []
  const differing: (readonly Statement[])[] = []
  const told = kinds.flatMap((kind) => {
    const statements = tellings.flatMap((t, i) => kind.statements(t, i, weigh)).filter((s) => !taken.has(place(s)))
    const groups = align(kind, statements, weigh).filter(
      (group) =>
        severalTell(group) &&
        !covered(group, before) &&
        (kind.name !== 'other' || tellsMore(group, typed, tellings, weigh) || kind.judge(group, tellings, weigh).verdict === 'differ'),
    )
    for (const s of groups.flat()) taken.add(place(s))
    before.push(...groups)
    if (kind.name !== 'other') typed.push(...groups.flat())
    return groups.flatMap((group) => {
      const fact = factOf(group, kind, tellings, weigh, from)
      if (fact.verdict !== 'differ') return [fact]
      if (differing.some((d) => holds(group, d))) return []
      differing.push(group)
      return [fact]
    })
  })
  const weightiest = told.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.origins - a.origins || b.outlets - a.outlets)
  return [...weightiest, ...onlyFacts(tellings, told, weigh, from)]
}
