import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { after, before, describe, it } from 'node:test'
import type { Change } from '../library.ts'
import { webhooks } from './webhooks.ts'

const CHANGE: Change = {
  kind: 'news',
  story: 's1',
  title: 'Crane falls into harbour',
  news: [{ what: 'figure', fact: 'f1', about: 'people killed', says: 'a figure changed: people killed: 5 / 3' }],
}

/** A library that says what it is told to say. */
const speaking = () => {
  const ears = new Set<(change: Change) => void>()
  return {
    listen: (hear: (change: Change) => void) => {
      ears.add(hear)
      return () => void ears.delete(hear)
    },
    say: (change: Change) => {
      for (const hear of ears) hear(change)
    },
  }
}

describe('webhooks', () => {
  const got: { readonly body: string; readonly signature: string | undefined }[] = []
  let refusals = 0
  const receiver = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const signature = request.headers['x-variorum-signature']
      if (refusals > 0) {
        refusals--
        response.statusCode = 503
      } else
        got.push({
          body: Buffer.concat(chunks).toString(),
          signature: Array.isArray(signature) ? signature[0] : signature,
        })
      response.end()
    })
  })
  let url = ''
  before(async () => {
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
    const address = receiver.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`
  })
  after(() => void receiver.close())

  it('are sent what is new, signed', async () => {
    const library = speaking()
    const hooks = webhooks(library, { urls: [url], secret: 'a-shared-secret', onFault: assert.fail })
    library.say({ kind: 'story', story: 's1', changed: 3 })
    library.say(CHANGE)
    await hooks.close()
    const [only, ...others] = got.splice(0)
    assert.deepEqual(JSON.parse(only?.body ?? ''), { story: 's1', title: CHANGE.title, news: CHANGE.news })
    assert.equal(
      only?.signature,
      `sha256=${createHmac('sha256', 'a-shared-secret')
        .update(only?.body ?? '')
        .digest('hex')}`,
    )
    assert.equal(others.length, 0)
  })

  it('are tried again where the receiver is not there for a while', async () => {
    refusals = 2
    const library = speaking()
    const hooks = webhooks(library, { urls: [url], secret: null, onFault: assert.fail, waits: [1, 1] })
    library.say(CHANGE)
    await hooks.close()
    assert.deepEqual([got.splice(0).length, refusals], [1, 0])
  })

  it('that never answer are told, without what the address holds besides its host', async () => {
    refusals = 2
    const told: string[] = []
    const library = speaking()
    const hooks = webhooks(library, {
      urls: [`${url}?key=secret`],
      secret: null,
      onFault: (line) => told.push(line),
      waits: [1],
    })
    library.say(CHANGE)
    await hooks.close()
    assert.match(told[0] ?? '', /^webhook 127\.0\.0\.1:\d+: not delivered: it answers 503$/)
  })
})
