import type { Anchor, Fact, Verdict } from '../../src/model/index.ts'
import type { MarkedFact } from '../expected.ts'
import { f1, type Measure, type Measured, type Sheet, shareOf } from '../sheet.ts'
import { contained, likeness, words } from '../words.ts'

/** An anchor of more words than this points at nothing in particular. */
const LONGEST_ANCHOR = 60
/** The least F1 of members at which a told fact can answer for a marked one. */
const LEAST_FIT = 0.25
/** As many `only` facts of one article as a reader would look at. */
const ONLY_READ = 8

interface MarkedMember {
  readonly article: string
  readonly text: string
}
interface Marked {
  readonly fact: MarkedFact
  readonly members: readonly MarkedMember[]
}
interface Told {
  readonly fact: Fact
  readonly anchors: readonly Anchor[]
}

const marked = (fact: MarkedFact): Marked => ({
  fact,
  members: fact.versions.flatMap((v) => v.members.map(({ article, text }) => ({ article, text: typeof text === 'string' ? text : text.join(' ') }))),
})

const touches = (anchor: Anchor, member: MarkedMember, { nameOf }: Sheet): boolean =>
  nameOf(anchor.article) === member.article &&
  words(anchor.exact).length <= LONGEST_ANCHOR &&
  (contained(anchor.exact, member.text) >= 0.8 || likeness(anchor.exact, member.text) >= 0.4)

/** How well a told fact answers for a marked one: F1 of their members; 0 where it does not reach across two articles. */
const fit = (mark: Marked, told: Told, sheet: Sheet): number => {
  const held = mark.members.filter((member) => told.anchors.some((anchor) => touches(anchor, member, sheet)))
  const hit = told.anchors.filter((anchor) => mark.members.some((member) => touches(anchor, member, sheet)))
  const reach = new Set(held.map((member) => member.article)).size
  if (held.length === 0 || hit.length === 0 || reach < Math.min(2, new Set(mark.members.map((m) => m.article)).size)) return 0
  const [recall, precision] = [held.length / mark.members.length, hit.length / told.anchors.length]
  return (2 * recall * precision) / (recall + precision)
}

/** One told fact answers for one marked fact, the best fitting first. */
const answers = (marks: readonly Marked[], told: readonly Told[], sheet: Sheet): Map<Marked, Told> => {
  const candidates = marks.flatMap((mark) => told.map((t) => ({ mark, t, fit: fit(mark, t, sheet) }))).filter((pair) => pair.fit >= LEAST_FIT)
  const chosen = new Map<Marked, Told>()
  const taken = new Set<Told>()
  for (const { mark, t } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (chosen.has(mark) || taken.has(t)) continue
    chosen.set(mark, t)
    taken.add(t)
  }
  return chosen
}

/** `differ` as a class of its own: right, wrongly told, not told. A verdict that two readers may hold counts neither way. */
const differTold = (marks: readonly Marked[], answer: ReadonlyMap<Marked, Told>): readonly Measured[] => {
  const count = { tp: 0, fp: 0, fn: 0 }
  for (const mark of marks) {
    const [wanted, got] = [mark.fact.verdict, answer.get(mark)?.fact.verdict]
    if (got === wanted && wanted === 'differ') count.tp++
    if (got === wanted || (got && mark.fact.verdictAlso?.includes(got))) continue
    if (wanted === 'differ') count.fn++
    if (got === 'differ') count.fp++
  }
  return count.tp + count.fp + count.fn > 0 ? [{ name: 'differ told', row: f1(count.tp, count.fp, count.fn), misses: [] }] : []
}

const place = (anchor: Anchor): string => `${anchor.article}:${anchor.from}-${anchor.to}`

/** Facts of which most anchors already stand in an earlier one. */
const repeated = (told: readonly Told[]): Told[] => {
  const places = told.map(({ anchors }) => new Set(anchors.map(place)))
  return told.filter(({ anchors }, i) =>
    places.slice(0, i).some((earlier) => anchors.filter((anchor) => earlier.has(place(anchor))).length >= 0.6 * anchors.length),
  )
}

/** The `only` facts a reader would look at: the first few of each article. */
const onlyRead = (told: readonly Told[], { nameOf }: Sheet): Told[] => {
  const seen = new Map<string, number>()
  return told.filter(({ fact, anchors }) => {
    if (fact.verdict !== 'only') return false
    const name = nameOf(anchors[0]?.article ?? '')
    seen.set(name, (seen.get(name) ?? 0) + 1)
    return (seen.get(name) ?? 0) <= ONLY_READ
  })
}

const judged = (marks: readonly Marked[], answer: ReadonlyMap<Marked, Told>): readonly Measured[] => {
  const accepts = (mark: Marked, got: Verdict): boolean => got === mark.fact.verdict || (mark.fact.verdictAlso ?? []).includes(got)
  const found = shareOf(
    'facts',
    marks,
    (mark) => answer.has(mark),
    (mark) => `${mark.fact.name} (${mark.fact.verdict}): not told`,
  )
  const pairs = [...answer].map(([mark, told]) => ({ mark, got: told.fact }))
  const verdicts = shareOf(
    'verdicts',
    pairs,
    ({ mark, got }) => accepts(mark, got.verdict),
    ({ mark, got }) => `${mark.fact.name}: ${got.verdict} instead of ${mark.fact.verdict} (told because: ${got.why}; gold: ${mark.fact.why})`,
  )
  return [found, pairs.length > 0 ? verdicts : { ...verdicts, row: { share: 0, of: 0 } }]
}

/** Facts across articles, their verdicts, what is told too often, and what one article alone has. */
export const facts: Measure = (sheet) => {
  const all = (sheet.expected.facts ?? []).map(marked)
  if (all.length === 0) return []
  const told = sheet.all('facts').map((fact): Told => ({ fact, anchors: fact.versions.flatMap((v) => v.members) }))
  const shared = told.filter(({ fact }) => fact.verdict !== 'only')
  const several = all.filter(({ fact }) => fact.verdict !== 'only')
  const alone = all.filter(({ fact }) => fact.verdict === 'only')
  const answer = answers(several, shared, sheet)
  const again = repeated(shared)
  const read = onlyRead(told, sheet)
  const taken = new Set(answer.values())
  const loud = shared.filter((t) => t.fact.verdict === 'differ' && !taken.has(t))
  const line = ({ fact }: Told) => `${fact.about}: ${fact.versions.map((v) => v.value).join(' / ')}`
  const told2: Measured = { name: 'facts told', row: { count: shared.length, of: several.length }, misses: [] }
  const onlyHere = shareOf(
    'only here',
    alone,
    (mark) => read.some(({ anchors }) => anchors.some((anchor) => mark.members.some((member) => touches(anchor, member, sheet)))),
    (mark) => `${mark.fact.name}: not among the first ${ONLY_READ} of its article`,
  )
  const differing = shared.filter(({ fact }) => fact.verdict === 'differ').length
  return [
    ...(several.length > 0 ? [...judged(several, answer), ...differTold(several, answer), told2] : []),
    { name: 'facts repeated', row: { count: again.length, of: shared.length }, misses: again.map(line) },
    ...(alone.length > 0 ? [onlyHere] : []),
    { name: 'differ, not in gold', row: { count: loud.length, of: differing }, misses: loud.map(line) },
  ]
}
