import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fresh } from '../../../test/api/document.ts'
import type { Account } from '../../model/index.ts'
import { opinionsFrom } from '../../opinion/index.ts'

const crane = (n: string): Uint8Array =>
  new TextEncoder().encode(
    `Crane falls\n\n${n} people died when a crane fell into the harbour of Lindmouth on Thursday, the harbour master Ama Osei said.`,
  )
const added = async (library: ReturnType<typeof fresh>['library']): Promise<string> => {
  await library.add([
    { name: 'gazette.txt', bytes: crane('Three') },
    { name: 'mirror.txt', bytes: crane('Five') },
  ])
  return library.stories().find((s) => s.articles > 1)?.id ?? ''
}

describe('a second opinion, over HTTP', () => {
  const asked: Account[] = []
  const opinion = async (account: Account) => {
    asked.push(account)
    return opinionsFrom(account, () => '{"verdict":"unjudged","reason":null,"groups":[]}', 'a model')
  }
  const on = fresh({ opinion })
  const off = fresh()
  const get = (server: typeof on.server, path: string) => server.request(path, { headers: { host: 'localhost' } })
  let story = ''
  before(async () => {
    story = await added(on.library)
    await added(off.library)
  })
  after(() => Promise.all([on.close(), off.close()]))

  it('is asked for only when somebody asks', async () => {
    await on.library.account(story)
    assert.equal(asked.length, 0)
    const found = (await (await get(on.server, `/v1/stories/${story}/opinions`)).json()) as {
      opinions: { by: string; verdict: string }[]
    }
    assert.ok(found.opinions.length > 0 && found.opinions.every((o) => o.by === 'a model' && o.verdict === 'unjudged'))
    assert.equal(asked.length, 1)
  })

  it('changes nothing in the account', async () => {
    const account = await (await get(on.server, `/v1/stories/${story}/account`)).text()
    assert.ok(!account.includes('a model'))
  })

  it('is not offered by a server that was started without', async () => {
    const offered = async (server: typeof on.server) =>
      ((await (await get(server, '/healthz')).json()) as { opinions: boolean }).opinions
    assert.deepEqual([await offered(on.server), await offered(off.server)], [true, false])
    assert.equal((await get(off.server, `/v1/stories/${off.library.stories()[0]?.id}/opinions`)).status, 404)
  })
})
