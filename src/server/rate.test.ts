import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { fresh } from '../../test/api/document.ts'
import { listen } from './listen.ts'
import { callerAt, rates } from './rate.ts'

describe('requests of one caller', () => {
  it('may come at once as many as a minute allows, then as fast as a minute allows them', () => {
    let time = 5_000
    const count = rates(3, () => time)
    assert.deepEqual(
      [1, 2, 3, 4].map(() => count('a')),
      [
        { allowed: true, left: 2, wait: 0 },
        { allowed: true, left: 1, wait: 0 },
        { allowed: true, left: 0, wait: 20 },
        { allowed: false, left: 0, wait: 20 },
      ],
    )
    time += 19_999
    assert.deepEqual(count('a'), { allowed: false, left: 0, wait: 1 })
    time += 1
    assert.deepEqual(count('a'), { allowed: true, left: 0, wait: 20 })
    time += 60_000
    assert.deepEqual(count('a'), { allowed: true, left: 2, wait: 0 })
  })
  it('may come again after the time that was told, whatever the rate', () => {
    for (const perMinute of [1, 7, 60, 999]) {
      let time = 0
      const count = rates(perMinute, () => time)
      for (let i = 0; i < perMinute; i++) assert.equal(count('a').allowed, true, `${i} of ${perMinute}`)
      const { allowed, wait } = count('a')
      assert.deepEqual([allowed, wait > 0], [false, true])
      time += wait * 1000
      assert.equal(count('a').allowed, true, `${perMinute}, after ${wait} s`)
    }
  })
  it('are none of another', () => {
    const count = rates(1, () => 0)
    assert.deepEqual(
      ['a', 'a', 'b'].map((who) => count(who).allowed),
      [true, false, true],
    )
  })
})

describe('a caller', () => {
  for (const [what, one, other, same] of [
    ['is an IPv4 address', '192.0.2.7', '192.0.2.8', false],
    ['is the same where the address comes mapped', '192.0.2.7', '::ffff:192.0.2.7', true],
    ['is a network of IPv6', '2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['is no other network', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ] as const)
    it(what, () => assert.equal(callerAt(one) === callerAt(other), same))
})

describe('a server with --rate', () => {
  const { server, close } = fresh({ rate: 2, token: 'a-token-of-some-length', origins: ['https://notes.example'] })
  after(close)
  const authorization = 'Bearer a-token-of-some-length'

  it('says when to ask again, once one address has asked too often; guesses of the token count', async () => {
    const { address, close: end } = await listen(server, '127.0.0.1', 0, true)
    const ask = (headers: Record<string, string> = { authorization }) => fetch(`${address}/v1/stories`, { headers })
    const first = await ask()
    assert.deepEqual([first.status, first.headers.get('ratelimit')], [200, '"requests";r=1;t=0'])
    assert.equal((await ask({ authorization: 'Bearer a-guess-of-some-length' })).status, 401)
    const refused = await ask({ authorization, origin: 'https://notes.example' })
    const wait = Number(refused.headers.get('retry-after'))
    assert.deepEqual(
      ['content-type', 'ratelimit-policy', 'cache-control'].map((name) => refused.headers.get(name)),
      ['application/problem+json', '"requests";q=2;w=60', 'no-store'],
    )
    assert.ok(wait > 25 && wait <= 30, `${wait} s`)
    assert.deepEqual(await refused.json(), {
      type: 'about:blank',
      title: 'Too many requests',
      status: 429,
      detail: `This server answers 2 requests a minute from one address; ask again in ${wait} seconds.`,
    })
    assert.match(refused.headers.get('access-control-expose-headers') ?? '', /Retry-After,RateLimit,RateLimit-Policy/)
    // the desk itself and the state of the server are not counted
    assert.equal((await fetch(`${address}/healthz`)).status, 200)
    await end()
  })
  it('counts nothing where nothing was said', async () => {
    const unlimited = fresh()
    for (let i = 0; i < 5; i++) {
      const answer = await unlimited.server.request('/v1/stories', { headers: { host: 'localhost' } })
      assert.deepEqual([answer.status, answer.headers.get('ratelimit')], [200, null])
    }
    await unlimited.close()
  })
})
