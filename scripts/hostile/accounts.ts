import { accounts } from '../../src/budget/account-within.ts'
import { type Ingested, type Input, ingest } from '../../src/ingest/index.ts'
import type { Account, Anchor, Article } from '../../src/model/index.ts'
import { isPartial } from '../../src/pipeline.ts'
import { counter, type Row } from '../suites/row.ts'
import { SHAPES, type Shape } from './shapes.ts'

const isArticle = (found: Ingested): found is { readonly article: Article } => 'article' in found
const articlesOf = async ({ texts, as = 'txt' }: Shape): Promise<Article[]> => {
  const all: Article[] = []
  for (const [i, text] of texts.entries()) {
    const input: Input = {
      name: `telling-${i}.${as}`,
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

/** Milliseconds of processor time for each account, all threads that try it together; and what they may take until it is seen that they have taken so much. */
const BUDGET = 1900
const LONGEST = 2000

/** How the account of each shape ends: whole within the budget, or told as partial. */
export const accountRows = async (): Promise<{ readonly rows: Row[]; readonly misses: string[] }> => {
  const count = counter('accounts of hostile shapes')
  let took = 0
  const { tell, close } = accounts(({ used }) => {
    took += used
  })
  const partial: string[] = []
  let slowest = { name: '', took: 0 }
  for (const shape of SHAPES) {
    const articles = await articlesOf(shape)
    count.add('comes in', articles.length > 0, shape.name)
    took = 0
    try {
      const told = await tell(articles, [], {}, { budget: BUDGET })
      const whole = !isPartial(told)
      if (!whole) partial.push(shape.name)
      if (took > slowest.took) slowest = { name: shape.name, took }
      count.add('lives', true)
      count.add('within 2 s', took <= LONGEST, `${shape.name}: ${took.toFixed(0)} ms`)
      count.add('all articles told', told.articles.length === articles.length, shape.name)
      count.add('anchors true', untrue(told) === 0, shape.name)
      count.add('told whole', whole)
    } catch (error) {
      count.add('lives', false, `${shape.name}: ${error instanceof Error ? error.message : error}`)
    }
  }
  await close()
  const notes = new Map([
    ['within 2 s', `slowest ${slowest.name} ${slowest.took.toFixed(0)} ms`],
    ['told whole', `partial: ${partial.join('; ')}`],
  ])
  const rows = count.rows().map((row) => ({ ...row, note: notes.get(row.what) ?? '' }))
  return { rows, misses: count.misses() }
}
