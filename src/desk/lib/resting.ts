import type { Fact } from '../../model/index.ts'
import { asked, type FactRow } from '../../publish/facts/fact-row.ts'
import { isBrief } from '../../publish/facts/foremost.ts'
import { t } from '../texts/texts.ts'
import { around } from './context.ts'
import { sharedOrigins } from './open.ts'
import { restsOnOne } from './reasons.ts'
import type { Open, Place } from './types.ts'
import { visible } from './words.ts'

/** Words that several outlets have from one place. */
export interface Words {
  readonly says: string
  readonly places: readonly Place[]
  readonly fact: Fact | null
}

/** One place that stands behind what several outlets tell. */
export interface Resting {
  readonly name: string
  /** how they have it: each tells it by that name, or its text was taken over */
  readonly how: 'told' | 'taken'
  readonly outlets: readonly string[]
  readonly words: readonly Words[]
}

const each = (words: readonly string[]): string[] => [...new Set(words)]

/** What the one origin is called: as it is credited, else the outlet of the earliest telling. */
const originName = ({ answers }: FactRow): string => {
  const all = answers.flatMap((a) => a.tellings)
  const first = [...all].sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9'))[0]
  return visible(all.find((x) => x.origin)?.origin ?? first?.outlet ?? t.story.oneArticle)
}

/** A fact in a line: a short answer with its question, any other by itself. */
const inALine = (row: FactRow): string => {
  const [first] = row.answers
  const question = asked(row.about)
  if (!first || !isBrief(row)) return visible(first?.value ?? question)
  return visible(
    question.includes(first.value) || first.value.includes(question)
      ? first.value.length > question.length
        ? first.value
        : question
      : `${question}: ${first.value}`,
  )
}

/** A name alone says least of what was told. */
const figuresFirst = (a: Fact, b: Fact): number =>
  Number(a.kind === 'person') - Number(b.kind === 'person') ||
  Number(b.kind === 'quantity') - Number(a.kind === 'quantity')

const ofFacts = ({ story, rows, witnesses }: Open): Resting[] => {
  const outletsOf = (row: FactRow): string[] =>
    each(row.answers.flatMap((a) => a.tellings.flatMap((x) => witnesses.get(x.article)?.outlet ?? [])))
  const own = story.facts.flatMap((fact) => {
    const row = rows.get(fact.id)
    // two articles of one outlet are one outlet here, whatever the account counts: the page says "several outlets"
    return row && restsOnOne(row) && outletsOf(row).length > 1 ? [{ fact, row }] : []
  })
  return [...Map.groupBy(own, ({ row }) => originName(row))].map(([name, facts]) => ({
    name,
    how: 'told',
    outlets: each(facts.flatMap(({ row }) => outletsOf(row))),
    words: [...facts]
      .sort((a, b) => figuresFirst(a.fact, b.fact))
      .map(({ fact, row }) => ({ says: inALine(row), places: fact.versions.flatMap((v) => v.members), fact })),
  }))
}

/** Less of an article than this is a passage that it shares, not its text: the same share from which reuse is told by containment alone. */
const LEAST_SHARE = 0.2

/** Text that other outlets have taken over, by the article that it is from. */
const ofReuse = ({ story, witnesses }: Open): Resting[] =>
  [...Map.groupBy(story.reuse, (r) => r.from)].flatMap(([from, taken]) => {
    const origin = witnesses.get(from)
    const others = taken.filter((r) => r.share >= LEAST_SHARE && witnesses.get(r.to)?.outlet !== origin?.outlet)
    if (!origin || !others.length) return []
    const words = others.flatMap((r) =>
      r.passages.slice(0, 1).map((p) => ({ says: visible(p.b.exact), places: [p.b, p.a], fact: null })),
    )
    const outlets = others.map((r) => t.story.share(witnesses.get(r.to)?.called ?? '', `${Math.round(r.share * 100)}%`))
    return [{ name: origin.called, how: 'taken' as const, outlets, words }]
  })

/** Words with what stands about them: a credit by itself says nothing. */
const stands = ({ witnesses }: Open, { article, from, to }: Place): string => {
  const { before, words, after } = around(witnesses.get(article)?.article.text ?? '', from, to)
  return visible(`${before}${words}${after}`).trim()
}

const ofOrigins = (open: Open): Resting[] =>
  sharedOrigins(open).map((o) => ({
    name: o.name,
    how: 'told',
    outlets: each(o.witnesses.map((w) => w.outlet)),
    words: o.places.slice(0, 1).map((p) => ({ says: stands(open, p), places: o.places, fact: null })),
  }))

/** What several outlets have from one and the same place: facts by where they are from, text that was taken over, and whom else several have words of. */
export const resting = (open: Open): readonly Resting[] => {
  const [facts, reuse] = [ofFacts(open), ofReuse(open)]
  const known = new Set(facts.map((r) => r.name))
  const sorted = [...facts].sort((a, b) => b.outlets.length - a.outlets.length || b.words.length - a.words.length)
  return [...sorted, ...reuse, ...ofOrigins(open).filter((o) => !known.has(o.name))]
}
