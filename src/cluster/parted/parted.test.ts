import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { bCubed } from '../../../scripts/score/b-cubed.ts'
import { SHARED } from '../../../scripts/score/shared.ts'
import { invented } from '../../../test/servers/invented.ts'
import { articleOf, dated } from '../../model/fixture.ts'
import type { Article } from '../../model/index.ts'
import { candidates, reuseIndex, sizeOf, takeIn } from '../candidates.ts'
import { digest } from '../digest.ts'
import { bodyText, fingerprint } from '../fingerprint.ts'
import { openIn } from '../settle.ts'
import { add, settle, storyStream } from '../stream.ts'
import { coming, type Parted, parted, storyOf } from './parted.ts'

type Stories = ReadonlyMap<string, string>
const BATCH = 100
const TEXTS = 100_000

const batches = (articles: readonly Article[]): Article[][] =>
  Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, i) => articles.slice(i * BATCH, (i + 1) * BATCH))
const printOf = (article: Article): Uint32Array => fingerprint(bodyText(article))

/** The stories that one stream finds. */
const inOne = (articles: readonly Article[]): Stories => {
  const [stream, index] = [storyStream(), reuseIndex(TEXTS)]
  return batches(articles).reduce<Stories>((found, own) => {
    for (const article of own) {
      const [about, print] = [digest(article), printOf(article)]
      const shared = candidates(index, print, 100).map((c) => c.id)
      takeIn(index, about.id, print)
      add(stream, about, shared)
    }
    return storyOf(found, settle(stream))
  }, new Map())
}
const inParts = async (articles: readonly Article[], many: Parted): Promise<Stories> => {
  let found: Stories = new Map()
  for (const own of batches(articles))
    found = storyOf(found, await many.settle(own.map((article) => coming(digest(article), printOf(article)))))
  return found
}
const groups = (stories: Stories): string[] =>
  [...Map.groupBy(stories.keys(), (a) => stories.get(a)).values()].map((g) => g.sort().join(' ')).sort()

describe('a stream in parts', () => {
  const articles = invented(600)
  const one = inOne(articles)

  it('finds the stories that one stream finds', async () => {
    assert.ok(groups(one).some((g) => g.split(' ').length > 10))
    for (const parts of [1, 2, 3]) assert.deepEqual(groups(await inParts(articles, parted(parts, TEXTS))), groups(one))
  })

  it('finds the same ones each time', async () =>
    assert.deepEqual(await inParts(articles, parted(3, TEXTS)), await inParts(articles, parted(3, TEXTS))))

  it('has in each part its share of the texts and of the open articles, and none twice', async () => {
    const many = parted(3, TEXTS)
    await inParts(articles, many)
    assert.deepEqual(
      many.partitions.map((p) => sizeOf(p.reuse)),
      [200, 200, 200],
    )
    const open = many.partitions.map((p) => openIn(p.stream))
    assert.equal(
      open.reduce((a, b) => a + b),
      600,
    )
    assert.ok(open.every((n) => n < 0.6 * 600))
  })

  it('closes the stories that longest had no article, as one does', async () => {
    const [alone, many] = [parted(1, TEXTS, 240), parted(3, TEXTS, 240)]
    const [a, b] = [await inParts(articles, alone), await inParts(articles, many)]
    assert.deepEqual(groups(b), groups(a))
    assert.ok(many.partitions.reduce((n, p) => n + openIn(p.stream), 0) <= 240)
  })

  it('ties an article to the later version of a text that came before', async () => {
    const [first, second] = articles
    if (!first || !second) throw new Error('no articles')
    const many = parted(2, TEXTS)
    const own = coming(digest(first), printOf(first))
    const other = { ...coming(digest(second), printOf(second)), before: first.id }
    const before = await many.settle([own])
    const after = await many.settle([other])
    assert.equal(after.stories[0]?.id, before.stories[0]?.id)
  })
})

interface Line {
  readonly id: string
  readonly lang?: string
  readonly text?: string
  readonly sentences?: readonly string[]
  readonly title?: string
  readonly published?: string
}
const benchmark = (name: string): Article[] =>
  readFileSync(join(SHARED, 'benchmarks/stories', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .map(({ id, lang, text, sentences, title, published }) =>
      articleOf(text ?? sentences?.join('\n') ?? '', {
        id: lang ? `${id}/${lang}` : id,
        title: title ?? null,
        language: lang ?? 'en',
        published: published ? dated(published) : null,
      }),
    )

describe('a stream of real news in parts', {
  skip: !existsSync(join(SHARED, 'benchmarks/stories')) && 'the shared material is absent',
}, () => {
  for (const name of ['news-events', 'ecb-plus', 'meantime'])
    it(`finds the stories that one stream finds: ${name}`, async () => {
      const articles = benchmark(name)
      const one = inOne(articles)
      for (const parts of [2, 4]) assert.ok(bCubed(await inParts(articles, parted(parts, TEXTS)), one).f >= 0.98)
    })
})
