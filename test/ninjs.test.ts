import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingest } from '../src/ingest/index.ts'
import { articleOf, dated } from '../src/model/fixture.ts'
import type { Article } from '../src/model/index.ts'
import { account } from '../src/pipeline.ts'
import { PLAIN, writers } from '../src/publish/index.ts'

const ROLES = ['title', 'byline'] as const
const article = (given: Partial<Article>): Article => {
  const text =
    'Quay stays closed\n\nBy Ama Osei\n\nThe eastern quay of Lindmouth stays closed until the crane is lifted.\n\nDivers found a crack in its wall.'
  const told = {
    name: 'quay',
    title: 'Quay stays closed',
    byline: 'Ama Osei',
    outlet: 'Lindmouth Gazette',
    url: 'http://gazette.example/quay',
    published: dated('2031-05-01'),
  }
  return articleOf(text, { ...told, ...given }, (line) => ROLES[text.split('\n\n').indexOf(line)] ?? 'body')
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
  const [read] = await again([
    article({ published: { value: '2031-05-01T08:30+02:00', evidence: 'meta', rejected: [] } }),
  ])
  assert.equal(read?.published?.value, '2031-05-01T08:30:00+02:00')
})
