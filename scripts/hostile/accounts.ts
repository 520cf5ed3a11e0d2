import { accounts } from '../../src/budget/account-within.ts'
import { type Ingested, type Input, ingest } from '../../src/ingest/index.ts'
import type { Account, Anchor, Article } from '../../src/model/index.ts'
import { isPartial } from '../../src/pipeline.ts'
import { counter, type Row } from '../suites/row.ts'

/** Texts of which an account is asked. */
interface Shape {
  readonly name: string
  readonly texts: readonly string[]
}

const STORY = 'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All of them were brought ashore, the harbour master said.'
const PLACES = ['Lindmouth', 'Morvel', 'Tarnwick', 'Carrow', 'Halmar', 'Brenn', 'Oster', 'Ferrow']
/** A sentence that no other repeats. */
const sentence = (i: number): string =>
  `Mayor Tessa ${PLACES[i % 8]} said on Tuesday that ${i} people in ${PLACES[(i * 3) % 8]} had waited ${(i % 23) + 2} hours for ${i * 7} litres of water.`
const long = (bytes: number): string => {
  const all: string[] = []
  for (let i = 0, n = 0; n < bytes; i++) {
    const next = sentence(i)
    all.push(next)
    n += next.length + 1
  }
  return all.join('\n')
}
const table = (rows: number, by = 0): string =>
  Array.from({ length: rows }, (_, i) => `${PLACES[i % 8]} ${i}\t${(i * 37 + by) % 900}\t${(i * 91) % 400}\t${((i * 13) % 1000) / 10}%`).join('\n')
const twice = (make: (n: number) => string): readonly string[] => [`${STORY}\n\n${make(0)}`, `${STORY} It was calm.\n\n${make(1)}`]

const SHAPES: readonly Shape[] = [
  ...[1200, 20_000, 100_000].map((n) => ({ name: `1,1,1 of ${n}`, texts: twice(() => '1,'.repeat(n / 2)) })),
  ...[40_000, 200_000].flatMap((n) =>
    ['“', '"', '‘', '« ', '„', "'a “b "].map((mark) => ({
      name: `nested openings ${mark} of ${n}`,
      texts: twice(() => `said ${mark}we `.repeat(n / (mark.length + 8))),
    })),
  ),
  ...[9_000, 60_000].map((n) => ({ name: `a table of ${n} told twice`, texts: twice((by) => table(n / 22, by)) })),
  ...[100_000, 400_000, 2_000_000].map((n) => ({ name: `text of ${n}`, texts: twice(() => long(n)) })),
  { name: 'one text of 12 MB', texts: [long(12_000_000)] },
  { name: '1,000 identical', texts: Array.from({ length: 1000 }, () => `${STORY}\n${sentence(1)}`) },
  {
    name: '80 edited tellings',
    texts: Array.from(
      { length: 80 },
      (_, i) => `${STORY}\n${Array.from({ length: 12 }, (__, n) => ((i + n) % 4 ? sentence(n) : `${sentence(n)} So ${i}.`)).join('\n')}`,
    ),
  },
  ...[50, 200, 400].map((n) => ({ name: `${n} tellings`, texts: Array.from({ length: n }, (_, i) => `${STORY}\n${sentence(i)}\n${sentence(i % 7)}`) })),
  {
    name: '100 tellings of 20 quotations',
    texts: Array.from(
      { length: 100 },
      (_, i) => `${STORY}\n${Array.from({ length: 20 }, (__, q) => `“We saw ${q} boats and ${i % 9} ships,” said Ama Osei.`).join('\n')}`,
    ),
  },
  { name: '3,000 figures of one unit', texts: twice((by) => Array.from({ length: 3000 }, (_, i) => `${i + by} people died.`).join(' ')) },
  {
    name: '3,000 times',
    texts: twice((by) => Array.from({ length: 3000 }, (_, i) => `It rained at ${i % 24}:${10 + ((i + by) % 50)} on 1 May 2031.`).join(' ')),
  },
  { name: '3,000 names', texts: twice((by) => Array.from({ length: 3000 }, (_, i) => `Mr Ab${i + by} Cd${i} spoke.`).join(' ')) },
  { name: 'one sentence of 100 KB', texts: twice(() => `${'and the people of Lindmouth who '.repeat(3200)}.`) },
  {
    name: 'promises without end',
    texts: twice((by) => Array.from({ length: 2000 }, (_, i) => `The mayor promised to build ${i + by} houses by Friday.`).join(' ')),
  },
]

const isArticle = (found: Ingested): found is { readonly article: Article } => 'article' in found
const articlesOf = async ({ texts }: Shape): Promise<Article[]> => {
  const all: Article[] = []
  for (const [i, text] of texts.entries()) {
    const input: Input = {
      name: `telling-${i}.txt`,
      bytes: new TextEncoder().encode(text),
      known: { dates: [{ value: '2031-05-06', from: 'field', evidence: 'given', kind: 'published' }] },
    }
    for await (const found of ingest(input)) if (isArticle(found)) all.push(found.article)
  }
  return all
}

/** Anchors of an account that do not stand on their words. */
const untrue = ({ articles, stories }: Account): number => {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  const anchors: readonly Anchor[] = stories.flatMap((s) => [
    ...s.facts.flatMap((f) => f.versions.flatMap((v) => v.members)),
    ...s.timeline.flatMap((t) => t.members),
    ...s.commitments.flatMap((c) => [c.what, ...c.evidence]),
  ])
  return anchors.filter((a) => texts.get(a.article)?.slice(a.from, a.to) !== a.exact).length
}

/** Milliseconds of processor time that each account is given: a thread is ended at one and a half times that, which is just under two seconds. */
const BUDGET = 1300

/** How the account of each shape ends: whole within the budget, or told as partial. */
export const accountRows = async (): Promise<{ readonly rows: Row[]; readonly misses: string[] }> => {
  const count = counter('accounts of hostile shapes')
  const { tell, close } = accounts()
  const partial: string[] = []
  for (const shape of SHAPES) {
    const articles = await articlesOf(shape)
    try {
      const told = await tell(articles, [], {}, { budget: BUDGET })
      const whole = !isPartial(told)
      if (!whole) partial.push(shape.name)
      count.add('lives', true)
      count.add('within 2 s, or told as partial', told.articles.length === articles.length, shape.name)
      count.add('anchors true', untrue(told) === 0, shape.name)
      count.add('told whole', whole)
    } catch (error) {
      count.add('lives', false, `${shape.name}: ${error instanceof Error ? error.message : error}`)
    }
  }
  await close()
  const rows = count.rows().map((row) => (row.what === 'told whole' ? { ...row, note: `partial: ${partial.join('; ')}` } : row))
  return { rows, misses: count.misses() }
}
