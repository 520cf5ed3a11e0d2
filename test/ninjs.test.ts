import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingest } from '../src/ingest/index.ts'
import type { Article } from '../src/model/index.ts'
import { account } from '../src/pipeline.ts'
import { PLAIN, writers } from '../src/publish/index.ts'

const article = (given: Partial<Article>): Article => {
  const text = 'Quay stays closed\n\nBy Ama Osei\n\nThe eastern quay of Lindmouth stays closed until the crane is lifted.\n\nDivers found a crack in its wall.'
  return {
    id: 'a',
    name: 'quay',
    title: 'Quay stays closed',
    byline: 'Ama Osei',
    outlet: 'Lindmouth Gazette',
    language: 'en',
    url: 'http://gazette.example/quay',
    published: { value: '2031-05-01', evidence: 'May 1', rejected: [] },
    text,
    blocks: [
      { from: 0, to: 17, role: 'title', why: 'first line' },
      { from: 19, to: 30, role: 'byline', why: 'begins with By' },
      { from: 32, to: 101, role: 'body', why: 'all else' },
      { from: 103, to: text.length, role: 'body', why: 'all else' },
    ],
    fields: {},
    ...given,
  }
}
const again = async (articles: readonly Article[]): Promise<readonly Article[]> => {
  const ninjs = writers.find((w) => w.name === 'ninjs')
  const bytes = new TextEncoder().encode(ninjs?.write(account(articles), PLAIN) ?? '')
  const found: Article[] = []
  for await (const next of ingest({ name: 'list.json', bytes })) if ('article' in next) found.push(next.article)
  return found
}

test('articles written as ninjs are read again: title, byline, outlet, address, language, day, text', async () => {
  const [read] = await again([article({})])
  assert.deepEqual(
    [read?.title, read?.byline, read?.outlet, read?.url, read?.language, read?.published?.value],
    ['Quay stays closed', 'Ama Osei', 'Lindmouth Gazette', 'http://gazette.example/quay', 'en', '2031-05-01'],
  )
  assert.match(read?.text ?? '', /^The eastern quay .* lifted\.\n\nDivers found a crack in its wall\.$/)
})

test('a moment written as ninjs keeps its zone', async () => {
  const [read] = await again([article({ published: { value: '2031-05-01T08:30+02:00', evidence: 'meta', rejected: [] } })])
  assert.equal(read?.published?.value, '2031-05-01T08:30:00+02:00')
})
