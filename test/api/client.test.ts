import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import createClient from 'openapi-fetch'
import { type Listening, listen } from '../../src/server/index.ts'
import type { paths } from './api.d.ts'
import { fresh, openApi, stamp } from './document.ts'

describe('the OpenAPI document', () => {
  it('is valid by the schema of OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(await openApi()))
    assert.deepEqual([validator.version, valid, errors], ['3.1', true, undefined])
  })

  it('is the one that the types of test/api/api.d.ts are of (npm run api-types writes them anew)', async () =>
    assert.equal(
      readFileSync(new URL('./api.d.ts', import.meta.url), 'utf8').split('\n', 1)[0],
      stamp(await openApi()),
    ))
})

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly description?: string
    readonly schema?: { readonly example?: unknown }
  }[]
}
interface Described {
  readonly tags: readonly { readonly name: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly securitySchemes: object }
}

describe('every operation of the OpenAPI document', () => {
  let document: Described
  let operations: readonly (readonly [string, Operation])[] = []
  before(async () => {
    document = JSON.parse(await openApi()) as Described
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([m, o]) => [`${m} ${path}`, o] as const),
    )
  })
  const without = (lacks: (o: Operation) => boolean): string[] =>
    operations.filter(([, o]) => lacks(o)).map(([name]) => name)

  it('has an id of its own', () =>
    assert.deepEqual(
      [without((o) => !o.operationId), new Set(operations.map(([, o]) => o.operationId)).size],
      [[], operations.length],
    ))
  it('has a tag that the document explains', () => {
    const known = new Set(document.tags.map((t) => t.name))
    assert.deepEqual(
      without((o) => o.tags?.length !== 1 || !o.tags.every((t) => known.has(t))),
      [],
    )
  })
  it('is summed up and described', () =>
    assert.deepEqual(
      without((o) => !o.summary || !o.description),
      [],
    ))
  it('describes every parameter, with an example', () => {
    const bare = operations.flatMap(([name, o]) =>
      (o.parameters ?? [])
        .filter((p) => !p.description || p.schema?.example === undefined)
        .map((p) => `${name} ${p.name}`),
    )
    assert.deepEqual(bare, [])
  })
  it('says how a token is sent', () =>
    assert.deepEqual(Object.keys(document.components.securitySchemes), ['bearer', 'cookie']))
})

describe('a client typed by the OpenAPI document', () => {
  const { server, close } = fresh()
  let listening: Listening
  let api: ReturnType<typeof createClient<paths>>
  /** What was answered; fails with the server's own sentence where it refused. */
  const given = <T>({ data, error }: { readonly data?: T; readonly error?: unknown }): T => {
    assert.ok(data !== undefined, JSON.stringify(error))
    return data
  }

  before(async () => {
    listening = await listen(server, '127.0.0.1', 0, true)
    api = createClient<paths>({ baseUrl: listening.address })
  })
  after(async () => {
    await listening.close()
    await close()
  })

  const dead = (n: string): string =>
    `${n} people died when a crane fell into the harbour of Lindmouth on Thursday, the harbour master Ama Osei said. "The port stays closed," she said.`

  it('adds articles, finds their story, reads its account, corrects it and undoes that', async () => {
    const { articles } = given(
      await api.POST('/v1/articles', {
        body: {
          articles: [
            { text: dead('Three'), outlet: 'Gazette', published: '2031-04-17', name: 'gazette' },
            { text: dead('Five'), outlet: 'Courier', published: '2031-04-17', name: 'courier' },
          ],
        },
      }),
    )
    const { items, total } = given(await api.GET('/v1/stories', { params: { query: { limit: 10 } } }))
    assert.deepEqual([items.map((s) => s.articles), total, new Set(articles.map((a) => a.story)).size], [[2], 1, 1])
    const id = items[0]?.id ?? ''
    const account = given(await api.GET('/v1/stories/{id}/account', { params: { path: { id } } }))
    assert.equal(account.stories.length, 1)
    const [a = '', b = ''] = articles.map((x) => x.id)
    const made = given(await api.POST('/v1/corrections', { body: { kind: 'not-independent', a, b } }))
    assert.equal(made.undone, false)
    assert.equal(given(await api.DELETE('/v1/corrections/{id}', { params: { path: { id: made.id } } })).undone, true)
    assert.equal(given(await api.GET('/v1/corrections')).items.length, 1)
  })

  it('reads an article, its annotations and versions, and what a search finds in it', async () => {
    const [first] = given(await api.GET('/v1/articles')).items
    const path = { id: first?.id ?? '' }
    assert.match(given(await api.GET('/v1/articles/{id}', { params: { path } })).text, /crane/)
    assert.match(
      given(await api.GET('/v1/articles/{id}/annotations', { params: { path } }))
        .mentions.map((m) => m.entity)
        .join(),
      /Ama Osei/,
    )
    assert.equal(given(await api.GET('/v1/articles/{id}/versions', { params: { path } })).items.length, 1)
    assert.equal(given(await api.GET('/v1/search', { params: { query: { q: 'crane' } } })).items.length, 2)
  })

  it('follows a feed by a list, pauses it and forgets it', async () => {
    const opml =
      '<opml version="2.0"><body><outline type="rss" text="Gazette" xmlUrl="http://gazette.example/feed"/></body></opml>'
    const [feed] = given(await api.POST('/v1/feeds', { body: { opml } })).items
    const path = { id: feed?.id ?? '' }
    assert.equal(given(await api.PATCH('/v1/feeds/{id}', { params: { path }, body: { paused: true } })).paused, true)
    const listed = given(await api.GET('/v1/feeds'))
    assert.equal(typeof listed === 'object' && listed.items[0]?.title, 'Gazette')
    assert.equal((await api.DELETE('/v1/feeds/{id}', { params: { path } })).response.status, 204)
  })

  it('is told what is wrong as a problem', async () => {
    const { error } = await api.GET('/v1/articles/{id}', { params: { path: { id: 'none' } } })
    assert.equal(error?.status, 404)
  })
})
