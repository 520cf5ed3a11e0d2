import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { fresh } from '../../test/api/document.ts'

const NOTES = 'https://notes.example'

describe('pages of other origins', () => {
  const { server, close } = fresh({ origins: [NOTES] })
  after(close)
  const ask = (init: { readonly method?: string; readonly headers: Record<string, string> }, path = '/v1/stories') =>
    server.request(path, { ...init, headers: { host: 'localhost', ...init.headers } })

  it('may ask where their origin is listed', async () => {
    const answer = await ask({ headers: { origin: NOTES, 'sec-fetch-site': 'cross-site' } })
    assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [200, NOTES])
  })

  it('are told beforehand what they may send, without a cookie', async () => {
    const answer = await ask({
      method: 'OPTIONS',
      headers: {
        origin: NOTES,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    assert.deepEqual([answer.status, answer.headers.get('access-control-allow-credentials')], [204, null])
    assert.match(answer.headers.get('access-control-allow-methods') ?? '', /POST/)
  })

  it('are refused where it is not, and are told nothing', async () => {
    for (const origin of ['https://other.example', `${NOTES}.other.example`, 'http://notes.example', 'null']) {
      const answer = await ask({ headers: { origin, 'sec-fetch-site': 'cross-site' } })
      assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [403, null], origin)
    }
  })

  it('are not answered in place of the desk', async () => {
    const answer = await ask({ headers: { origin: NOTES } }, '/healthz')
    assert.equal(answer.headers.get('access-control-allow-origin'), null)
  })
})
