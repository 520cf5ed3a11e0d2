import type { Anchor } from '../../src/model/index.ts'
import type { MarkedFact } from '../expected.ts'
import { type Measure, type Measured, type Sheet, shareOf } from '../sheet.ts'
import { answersOf, type Marked, type Told, touches } from './answers.ts'
import { dissent, silence, verdicts } from './verdicts.ts'

/** As many `only` facts of one article as a reader would look at. */
const ONLY_READ = 8
/** Share of its anchors that a fact has in common with an earlier one, where it is told again. */
const AGAIN = 0.6

const marked = (fact: MarkedFact): Marked => ({
  fact,
  members: fact.versions.flatMap((v) =>
    v.members.map(({ article, text }) => ({ article, text: [text].flat().join(' ') })),
  ),
})

const line = ({ fact }: Told): string => `${fact.about}: ${fact.versions.map((v) => v.value).join(' / ')}`

const place = (a: Anchor): string => `${a.article}:${a.from}-${a.to}`

/** Facts of which most anchors already stand in an earlier one. */
const repeated = (told: readonly Told[]): Measured => {
  const places = told.map(({ anchors }) => new Set(anchors.map(place)))
  const isAgain = ({ anchors }: Told, earlier: ReadonlySet<string>): boolean =>
    anchors.filter((a) => earlier.has(place(a))).length >= AGAIN * anchors.length
  const again = told.filter((t, i) => places.slice(0, i).some((earlier) => isAgain(t, earlier)))
  return { name: 'facts repeated', row: { count: again.length, of: told.length }, misses: again.map(line) }
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

const onlyHere = (alone: readonly Marked[], told: readonly Told[], sheet: Sheet): Measured[] => {
  const read = onlyRead(told, sheet)
  const isRead = ({ members }: Marked): boolean =>
    read.some(({ anchors }) => anchors.some((a) => members.some((m) => touches(a, m, sheet))))
  return alone.length > 0
    ? [
        shareOf(
          'only here',
          alone,
          isRead,
          ({ fact }) => `${fact.name}: not among the first ${ONLY_READ} of its article`,
        ),
      ]
    : []
}

/** Facts across articles, their verdicts, what is told too often, and what one article alone has. */
export const facts: Measure = (sheet) => {
  const all = (sheet.expected.facts ?? []).map(marked)
  if (all.length === 0) return []
  const told = sheet.all('facts').map((fact): Told => ({ fact, anchors: fact.versions.flatMap((v) => v.members) }))
  const shared = told.filter(({ fact }) => fact.verdict !== 'only')
  const several = all.filter(({ fact }) => fact.verdict !== 'only')
  const answers = answersOf(several, shared, sheet)
  const taken = new Set(answers.chosen.values())
  const differing = shared.filter(({ fact }) => fact.verdict === 'differ')
  const loud = differing.filter((t) => !taken.has(t))
  const count: Measured = { name: 'facts told', row: { count: shared.length, of: several.length }, misses: [] }
  return [
    ...(several.length > 0
      ? [
          ...verdicts(several, answers),
          count,
          ...silence(several, answers),
          ...dissent(several, shared, answers, sheet),
        ]
      : []),
    repeated(shared),
    ...onlyHere(
      all.filter(({ fact }) => fact.verdict === 'only'),
      told,
      sheet,
    ),
    { name: 'differ, not in gold', row: { count: loud.length, of: differing.length }, misses: loud.map(line) },
  ]
}
