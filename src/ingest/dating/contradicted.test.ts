import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../model/index.ts'
import { ingest } from '../index.ts'
import { contradictedDates } from './contradicted.ts'

const telling = async (name: string, published: string, when: string): Promise<Article> => {
  const text = `The council of Harwick voted on ${when} to rebuild the old ferry landing, which was closed after the floods of the spring. Two firms were asked for plans.`
  const line = JSON.stringify({ id: name, title: 'Landing to be rebuilt', text, ...(published ? { published } : {}) })
  for await (const found of ingest({ name: `${name}.jsonl`, bytes: new TextEncoder().encode(`${line}\n`) }))
    if ('article' in found) return found.article
  throw new Error('no article')
}
/** Names of the articles whose date is doubted. */
const doubted = async (...tellings: readonly (readonly [string, string])[]): Promise<readonly string[]> => {
  const articles = await Promise.all(tellings.map(([published, when], i) => telling(`t${i}`, published, when)))
  return contradictedDates(articles).map(
    (n) => articles.find((a) => a.id === n.article)?.published?.value.slice(0, 10) ?? '',
  )
}

const OTHERS = [
  ['2031-05-04', 'Saturday'],
  ['2031-05-05', 'Saturday'],
] as const
test('a date that the text and the other articles contradict is doubted', async () => {
  assert.deepEqual(await doubted(...OTHERS, ['2033-11-20', 'May 3']), ['2033-11-20'])
  assert.deepEqual(await doubted(...OTHERS, ['2030-01-02', '3 May 2031']), ['2030-01-02'])
})
test('the notice points at the words', async () => {
  const articles = await Promise.all(
    [...OTHERS, ['2033-11-20', 'May 3'] as const].map(([published, when], i) => telling(`t${i}`, published, when)),
  )
  const [notice] = contradictedDates(articles)
  assert.equal(notice?.rule, 'date-contradicted')
  assert.equal(articles[2]?.text.slice(notice?.from, notice?.to), 'May 3')
})
for (const [what, ...late] of [
  ['that names no day', '2033-11-20', 'Saturday'],
  ['that names a day near its own, as those do which look back', '2033-11-20', 'May 3, and again on 18 November 2033,'],
  ['that is of the same weeks', '2031-06-02', 'May 3'],
] as const)
  test(`but not that of an article ${what}`, async () => assert.deepEqual(await doubted(...OTHERS, late), []))
test('nor one that stands alone', async () => assert.deepEqual(await doubted(['2033-11-20', 'May 3']), []))
