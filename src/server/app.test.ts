import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Account, Annotations } from '../model/index.ts'
import { writers } from '../publish/index.ts'
import { app } from './app.ts'
import { type Feeds, follower } from './feeds/follower.ts'
import { guardedNet } from './fetch.ts'
import { POLICY } from './guard.ts'
import type { Library, StorySummary } from './library.ts'
import { typeOf } from './negotiate.ts'
import { storedLibrary } from './stored/library.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/ferry-fire/', import.meta.url))
/** Enough to differ and to be copied, and soon told. */
const GIVEN = ['wire.txt', 'tarnwick-courier.txt', 'morvel-gazette.txt', 'capital-herald.txt']
const TOKEN = 'a-token-of-some-length'

const place = mkdtempSync(join(tmpdir(), 'variorum-server-'))
const fetchNothing = async () => ({ inputs: [], notices: [] })
let library: Library
let feeds: Feeds
let ask: (path: string, init?: RequestInit & { readonly headers?: Record<string, string> }) => Promise<Response>
let guarded: typeof ask

const over =
  (server: ReturnType<typeof app>): typeof ask =>
  async (path, init = {}) =>
    server.request(path, { ...init, headers: { host: 'localhost:4317', ...init.headers } })
const json = async <T>(answer: Response | Promise<Response>): Promise<T> => (await (await answer).json()) as T
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
const stories = async (query = ''): Promise<StorySummary[]> =>
  (await json<{ items: StorySummary[] }>(ask(`/v1/stories${query}`))).items

/** A refusal in the shape of RFC 9457, with a sentence in it. */
const refused = async (answer: Response | Promise<Response>, status: number): Promise<void> => {
  const a = await answer
  assert.equal(a.status, status)
  assert.equal(a.headers.get('content-type'), 'application/problem+json')
  const body = await json<{ status: number; detail: string }>(a)
  assert.equal(body.status, status)
  assert.match(body.detail, /\w/)
}

describe('the API', () => {
  before(async () => {
    library = storedLibrary(process.env['VARIORUM_TEST_STORE'] ?? join(place, 'store.db'))
    await library.add(GIVEN.map((name) => ({ name, bytes: readFileSync(join(EXAMPLES, name)) })))
    feeds = follower({ library, net: guardedNet([]) })
    ask = over(app({ library, fetch: fetchNothing, feeds, token: null, desk: null }))
    guarded = over(app({ library, fetch: fetchNothing, token: TOKEN, desk: null }))
  })
  after(async () => {
    await feeds.close()
    await library.close()
    rmSync(place, { recursive: true, force: true })
  })

  it('says that it runs', async () => assert.equal((await json<{ status: string }>(ask('/healthz'))).status, 'ok'))

  it('lists stories', async () => {
    const [story] = await stories()
    assert.equal(story?.articles, GIVEN.length)
    assert.equal(story?.first, '2024-05-15')
  })

  it('tells at a glance what differs once the account has been told', async () => {
    const [story] = await stories()
    await library.account(story?.id ?? '')
    while ((await stories())[0]?.differ === null) await new Promise((done) => setTimeout(done, 20))
    const [told] = await stories('?verdict=differ')
    assert.ok((told?.differ ?? 0) > 0)
  })

  it('filters by language, days and words of the title', async () => {
    assert.equal((await stories('?language=de')).length, 0)
    assert.equal((await stories('?since=2024-05-18')).length, 0)
    assert.equal((await stories('?until=2024-05-15&q=FERRY')).length, 1)
  })

  for (const writer of writers)
    it(`gives the account as ${writer.name}, asked by name and by media type`, async () => {
      const [story] = await stories()
      const named = await ask(`/v1/stories/${story?.id}/account?format=${writer.name}`)
      const accepted = await ask(`/v1/stories/${story?.id}/account`, { headers: { accept: typeOf(writer) } })
      assert.equal(named.status, 200)
      assert.equal(await accepted.text(), await named.text())
    })

  it('refuses a format that there is not', async () => {
    const [story] = await stories()
    await refused(ask(`/v1/stories/${story?.id}/account?format=docx`), 406)
    await refused(ask(`/v1/stories/${story?.id}/account`, { headers: { accept: 'image/png' } }), 406)
  })

  it('gives lists in pages', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: { items: { id: string }[]; next: string | null } = await json(
        ask(`/v1/articles?limit=3${next ? `&cursor=${next}` : ''}`),
      )
      seen.push(...page.items.map((a) => a.id))
      next = page.next
    }
    assert.equal(seen.length, GIVEN.length)
    assert.equal(new Set(seen).size, GIVEN.length)
  })

  it('tells how long the whole list is', async () =>
    assert.equal((await json<{ total: number }>(ask('/v1/articles?limit=2'))).total, GIVEN.length))

  it('answers 304 where nothing has changed', async () => {
    const etag = (await ask('/v1/articles')).headers.get('etag') ?? ''
    assert.match(etag, /^"/)
    assert.equal((await ask('/v1/articles', { headers: { 'if-none-match': etag } })).status, 304)
  })

  it('gives a page anew when the library has changed', async () => {
    const before = await ask('/v1/stories')
    const [story] = await stories()
    const { id } = await json<{ id: string }>(
      post('/v1/corrections', { kind: 'split', articles: [library.articles()[0]?.id] }),
    )
    const after = await ask('/v1/stories', { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
    assert.equal(after.status, 200)
    assert.equal((await json<{ total: number }>(after)).total, 2)
    await ask(`/v1/corrections/${id}`, { method: 'DELETE' })
    assert.deepEqual(
      (await stories()).map((s) => [s.id, s.articles]),
      [[story?.id, GIVEN.length]],
    )
  })

  it('lets pages have nothing but their own server, and no script or style within them', () => {
    assert.match(POLICY, /^default-src 'none';/)
    assert.doesNotMatch(POLICY, /unsafe|https?:|\*/)
  })

  it('bears a strict policy on every answer', async () => {
    const html = await ask(`/v1/stories/${(await stories())[0]?.id}/account?format=html`)
    assert.match(html.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox allow-scripts/)
    for (const path of ['/v1/stories', '/v1/stories/none/account', '/v1/nothing', '/openapi.json', '/healthz']) {
      const { headers } = await ask(path)
      assert.equal(headers.get('content-security-policy'), POLICY, path)
      assert.deepEqual(
        [headers.get('x-content-type-options'), headers.get('referrer-policy')],
        ['nosniff', 'no-referrer'],
        path,
      )
    }
  })

  it('finds sentences, whose anchors hold', async () => {
    const { items } = await json<{ items: { article: string; from: number; to: number; exact: string }[] }>(
      ask('/v1/search?q=car+deck'),
    )
    assert.ok(items.length)
    for (const hit of items) {
      const { text } = await json<{ text: string }>(ask(`/v1/articles/${hit.article}`))
      assert.equal(text.slice(hit.from, hit.to), hit.exact)
    }
  })

  it('corrects a speaker, and undoes it', async () => {
    const [story] = await stories()
    const speakers = async () => {
      const account = await json<{
        stories: {
          quotations: {
            article: string
            spans: { from: number; to: number }[]
            text: string[]
            speaker: { name: string } | null
          }[]
        }[]
      }>(ask(`/v1/stories/${story?.id}/account`))
      return account.stories[0]?.quotations ?? []
    }
    const [quotation] = await speakers()
    const span = quotation?.spans[0]
    const made = await post('/v1/corrections', {
      kind: 'speaker',
      article: quotation?.article,
      from: span?.from,
      to: span?.to,
      exact: quotation?.text[0],
      name: 'Edda Solberg',
    })
    assert.equal(made.status, 201)
    assert.equal((await speakers())[0]?.speaker?.name, 'Edda Solberg')
    const { id } = await json<{ id: string }>(made)
    await ask(`/v1/corrections/${id}`, { method: 'DELETE' })
    assert.equal((await speakers())[0]?.speaker?.name, quotation?.speaker?.name)
    assert.deepEqual(
      (await json<{ items: { id: string; undone: boolean }[] }>(ask('/v1/corrections'))).items
        .filter((c) => c.id === id)
        .map((c) => c.undone),
      [true],
    )
  })

  it('corrects a verdict, and undoes it', async () => {
    const [story] = await stories()
    const facts = async () => (await json<Account>(ask(`/v1/stories/${story?.id}/account`))).stories[0]?.facts ?? []
    const wrong = (await facts()).find((f) => f.verdict === 'differ')
    const made = await post('/v1/corrections', {
      kind: 'verdict',
      story: story?.id,
      fact: wrong?.id,
      verdict: 'compatible',
    })
    assert.equal(made.status, 201)
    assert.equal((await facts()).find((f) => f.id === wrong?.id)?.verdict, 'compatible')
    await ask(`/v1/corrections/${(await json<{ id: string }>(made)).id}`, { method: 'DELETE' })
    assert.deepEqual(await facts().then((all) => all.find((f) => f.id === wrong?.id)), wrong)
  })

  it('says that two articles stand on their own', async () => {
    const [story] = await stories()
    const reuse = async () => (await json<Account>(ask(`/v1/stories/${story?.id}/account`))).stories[0]?.reuse ?? []
    const [link] = await reuse()
    const between = async () => (await reuse()).filter((r) => r.from === link?.from && r.to === link?.to).length
    const made = await post('/v1/corrections', { kind: 'independent', a: link?.to, b: link?.from })
    assert.equal(await between(), 0)
    await ask(`/v1/corrections/${(await json<{ id: string }>(made)).id}`, { method: 'DELETE' })
    assert.equal(await between(), 1)
  })

  it('refuses what it cannot understand', async () => {
    await refused(ask('/v1/stories?cursor=abc'), 400)
    await refused(ask('/v1/stories?cursor=..%2F..%2Fetc'), 400)
    await refused(ask('/v1/stories?limit=0'), 400)
    await refused(ask('/v1/stories?limit=many'), 400)
    await refused(ask('/v1/search'), 400)
    await refused(post('/v1/articles', '{'), 400)
    await refused(post('/v1/articles', {}), 400)
    await refused(post('/v1/articles', { urls: ['file:///etc/passwd'] }), 400)
    await refused(post('/v1/corrections', { kind: 'merge', a: 'none', b: 'none' }), 404)
    await refused(post('/v1/corrections', { kind: 'verdict', story: 'none', fact: 'none', verdict: 'agree' }), 404)
    await refused(
      post('/v1/corrections', { kind: 'verdict', story: (await stories())[0]?.id, fact: 'none', verdict: 'agree' }),
      404,
    )
    await refused(post('/v1/corrections', { kind: 'verdict', story: 'none', fact: 'none', verdict: 'only' }), 400)
    await refused(ask('/v1/stories/none/account'), 404)
    await refused(ask('/v1/articles/..%2F..%2Fetc%2Fpasswd'), 404)
    await refused(ask('/v1/nothing'), 404)
  })

  it('refuses a body that is too large', () =>
    refused(post('/v1/articles', 'x'.repeat(26_000_000), { 'content-length': '26000000' }), 413))

  it('answers no other name than its own, and no page of another origin', async () => {
    await refused(ask('/v1/stories', { headers: { host: 'desk.example' } }), 403)
    await refused(ask('/v1/stories', { headers: { origin: 'https://desk.example' } }), 403)
    await refused(post('/v1/articles', { articles: [{ text: 'x' }] }, { 'sec-fetch-site': 'cross-site' }), 403)
    assert.equal((await ask('/v1/stories')).headers.get('access-control-allow-origin'), null)
  })

  it('asks for its token', async () => {
    const bearer = (token: string) =>
      guarded('/v1/stories', { headers: { host: 'desk.example', authorization: `Bearer ${token}` } })
    await refused(guarded('/v1/stories'), 401)
    await refused(bearer(`${TOKEN}x`), 401)
    await refused(guarded('/?token=wrong'), 401)
    assert.equal((await bearer(TOKEN)).status, 200)
    const opened = await guarded(`/?token=${TOKEN}`)
    assert.match(opened.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Strict/)
    assert.equal((await guarded('/v1/stories', { headers: { cookie: `variorum=${TOKEN}` } })).status, 200)
  })

  it('describes every address in its OpenAPI document', async () => {
    const document = await json<{ openapi: string; paths: Record<string, object> }>(ask('/openapi.json'))
    assert.equal(document.openapi, '3.1.0')
    assert.deepEqual(Object.keys(document.paths).sort(), [
      '/healthz',
      '/v1/articles',
      '/v1/articles/{id}',
      '/v1/articles/{id}/annotations',
      '/v1/articles/{id}/versions',
      '/v1/atom',
      '/v1/claims',
      '/v1/corrections',
      '/v1/corrections/{id}',
      '/v1/events',
      '/v1/facts',
      '/v1/feeds',
      '/v1/feeds/{id}',
      '/v1/feeds/{id}/poll',
      '/v1/search',
      '/v1/stories',
      '/v1/stories/{id}/account',
      '/v1/stories/{id}/atom',
      '/v1/stories/{id}/opinions',
    ])
  })

  it('has every reference of that document lead somewhere', async () => {
    const text = await (await ask('/openapi.json')).text()
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, object> } }
    const wanted = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map((m) => m[1] ?? '')
    assert.deepEqual(
      wanted.filter((name) => !(name in components.schemas)),
      [],
    )
  })

  it('gives the versions of an article, the first one first', async () => {
    const text =
      'Lamp of the lighthouse replaced\n\nThe lamp of the lighthouse at Morvel Head was replaced on Monday, the harbour office said.'
    const added = async (text: string) =>
      (
        await json<{ articles: { id: string }[] }>(
          post('/v1/articles', { articles: [{ text, url: 'http://gazette.example/lamp' }] }),
        )
      ).articles[0]?.id
    const [one, two] = [await added(text), await added(text.replace('Monday', 'Tuesday'))]
    const { items } = await json<{ items: { id: string; version: number; latest: boolean; text: string }[] }>(
      ask(`/v1/articles/${one}/versions`),
    )
    assert.deepEqual(
      items.map((v) => [v.id, v.version, v.latest, /Monday/.test(v.text)]),
      [
        [one, 1, false, true],
        [two, 2, true, false],
      ],
    )
    await refused(ask('/v1/articles/none/versions'), 404)
  })

  it('gives what was read in an article, in the words of its text', async () => {
    const text =
      'Ferry strike\n\nAt least 40 crews stayed ashore on Monday, harbour master Ama Osei said. "We shall talk on Friday," she said in Lindmouth.'
    const { articles } = await json<{ articles: { id: string }[] }>(
      post('/v1/articles', { articles: [{ text, published: '2031-04-17' }] }),
    )
    const id = articles[0]?.id
    const own = (await json<{ text: string }>(ask(`/v1/articles/${id}`))).text
    const read = await json<Annotations>(ask(`/v1/articles/${id}/annotations`))
    const worded = (spans: readonly { readonly from: number; readonly to: number }[]) =>
      spans.map((s) => own.slice(s.from, s.to))
    assert.equal(worded(read.sentences)[0], 'Ferry strike')
    assert.ok(read.mentions.some((m) => m.kind === 'person' && m.entity === 'Ama Osei'))
    assert.deepEqual(
      worded(read.mentions),
      read.mentions.map((m) => m.text),
    )
    assert.match(read.quotations.find((q) => q.manner === 'direct')?.text.join() ?? '', /^We shall talk on Friday/)
    assert.deepEqual([read.quantities[0]?.low, read.times[0]?.start], [40, '2031-04-14'])
    await refused(ask('/v1/articles/none/annotations'), 404)
  })

  it('tells of a new article as it comes', async () => {
    const heard: string[] = []
    const stop = library.listen((change) => void heard.push(change.kind))
    await post('/v1/articles', {
      articles: [
        {
          text: 'Lighthouse lamp replaced\n\nThe lamp of the lighthouse at Sorrel Point was replaced on Monday, the harbour office said.',
          outlet: 'Sorrel Post',
        },
      ],
    })
    stop()
    assert.ok(heard.includes('article') && heard.includes('story') && heard.includes('progress'))
  })
})
