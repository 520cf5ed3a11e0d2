import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fresh } from '../../../test/api/document.ts'
import type { Finding } from '../../model/index.ts'
import type { FactRow } from '../../publish/index.ts'
import type { Change } from '../library.ts'

const crane = (n: string, words = ''): string =>
  `${n} people died when a crane fell into the harbour of Lindmouth on Thursday, the harbour master Ama Osei said. "The port stays closed," she said. ${words}`
const pasted = (text: string, outlet: string, published: string) => ({
  name: outlet,
  bytes: new TextEncoder().encode(text),
  known: {
    outlet,
    dates: [{ value: published, from: 'field' as const, evidence: 'published', kind: 'published' as const }],
  },
})

describe('facts and claims over the store', () => {
  const { server, library, close } = fresh()
  const heard: Change[] = []
  const get = (path: string, init: RequestInit = {}) =>
    server.request(path, {
      ...init,
      headers: { host: 'localhost', 'content-type': 'application/json', ...(init.headers as object) },
    })
  const facts = async (query = ''): Promise<FactRow[]> =>
    ((await (await get(`/v1/facts${query}`)).json()) as { items: FactRow[] }).items
  const claim = async (body: object) =>
    (await (await get('/v1/claims', { method: 'POST', body: JSON.stringify(body) })).json()) as {
      stories: { story: string; findings: Finding[] }[]
    }
  /** Waits until the story has been told in the background. */
  const told = async (): Promise<void> => {
    while (library.stories().some((s) => s.differ === null)) await new Promise((done) => setTimeout(done, 20))
  }

  before(async () => {
    library.listen((change) => heard.push(change))
    await library.add([
      pasted(crane('Three'), 'Gazette', '2031-04-17'),
      pasted(crane('Three', 'Divers searched the water.'), 'Courier', '2031-04-17'),
    ])
    await told()
  })
  after(close)

  it('tells what is new when another article contradicts, not when the first ones come', async () => {
    assert.deepEqual(
      heard.filter((c) => c.kind === 'news'),
      [],
    )
    await library.add([pasted(crane('Five', 'A second crane was held by ropes.'), 'Mirror', '2031-04-18')])
    await told()
    const news = heard.flatMap((c) => (c.kind === 'news' ? c.news : []))
    assert.ok(
      news.some((n) => n.what === 'contradiction' && /Five|Three/.test(n.says)),
      JSON.stringify(news),
    )
  })

  it('lists facts with every telling at its place', async () => {
    const all = await facts()
    assert.ok(all.length > 0 && all.every((f) => f.verdict !== 'only'))
    for (const t of all.flatMap((f) => f.answers.flatMap((a) => a.tellings)))
      assert.equal(library.article(t.article)?.text.slice(t.from, t.to), t.exact)
  })

  it('narrows the list to what is asked for', async () => {
    const differ = await facts('?verdict=differ')
    assert.ok(differ.length > 0 && differ.every((f) => f.verdict === 'differ'))
    assert.deepEqual(await facts('?since=2031-05-01'), [])
    assert.deepEqual(await facts('?story=none'), [])
    assert.equal((await get('/v1/facts?since=soon')).status, 400)
  })

  it('gives the list as a table', async () => {
    const answer = await get('/v1/facts', { headers: { accept: 'text/csv' } })
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  })

  it('says at a glance what is disputed', () =>
    assert.match(library.stories()[0]?.disputes.join('; ') ?? '', /Five|Three/))

  it('finds the story that a claim speaks of, and what contradicts it', async () => {
    const { stories } = await claim({ claim: 'Nine people died when the crane fell into the harbour of Lindmouth.' })
    assert.equal(stories[0]?.story, library.stories()[0]?.id)
    assert.ok(stories[0]?.findings.some((f) => f.bearing === 'contradicts' && f.members.length > 0))
  })

  it('says nothing to a claim that no article speaks of', async () =>
    assert.deepEqual(await claim({ claim: 'Beekeepers counted forty swarms.' }), { stories: [] }))

  it('refuses a claim that is none, and a story that is not there', async () => {
    assert.equal((await get('/v1/claims', { method: 'POST', body: '{"claim":""}' })).status, 400)
    assert.equal((await get('/v1/claims', { method: 'POST', body: '{"claim":"x","story":"none"}' })).status, 404)
  })
})
