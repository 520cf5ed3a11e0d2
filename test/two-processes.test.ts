import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sqliteStore } from '../src/store/index.ts'
import { begun, ended, sleep, until } from './servers/process.ts'
import { MAIN } from './servers/workers.ts'

/** The machine may be busy; nothing here is a measure of speed. */
const PATIENT = 400_000
/** A follower looks at the clock every five seconds. */
const TWO_TICKS = 11_000

const place = mkdtempSync(join(tmpdir(), 'variorum-two-'))
after(() => rmSync(place, { recursive: true, force: true }))
const variorum = (...args: readonly string[]) => begun(process.execPath, [MAIN, ...args])
const gone = ({ child }: ReturnType<typeof begun>): Promise<number | null> =>
  new Promise((done) => (child.exitCode === null ? child.once('exit', (code) => done(code)) : done(child.exitCode)))

describe('two processes that add to one store', () => {
  it('wait for each other', async () => {
    const [store, article] = [join(place, 'added.db'), join(place, 'crane.txt')]
    writeFileSync(
      article,
      'Crane falls in Lindmouth\n\nA crane fell into the harbour of Lindmouth on Thursday, the harbour master said.\n',
    )
    const first = sqliteStore(store, { mode: 'add' })
    const second = variorum('add', article, '--store', store)
    await until('the second one to wait', () => second.said().includes('waiting for it'), PATIENT)
    first.close()
    assert.equal(await gone(second), 0, second.said())
    assert.match(second.said(), /acknowledged 1 article: 1 new/)
  })
})

describe('two processes that serve one store', () => {
  it('do not both follow its feeds: the second does when the first has ended', async () => {
    const asked: ServerResponse[] = []
    // whoever asks waits, so that the feed stays due for all
    const news = createServer(({ url }, response) =>
      url === '/feed' ? asked.push(response) : response.writeHead(404).end(),
    )
    await new Promise<void>((done) => news.listen(0, '127.0.0.1', done))
    const host = `127.0.0.1:${(news.address() as AddressInfo).port}`
    const path = join(place, 'served.db')
    const store = sqliteStore(path, { mode: 'write' })
    store.follow({
      id: 'f',
      url: `http://${host}/feed`,
      title: null,
      paused: false,
      added: '2031-05-01T12:00:00Z',
      last: null,
      next: null,
      articles: 0,
      state: null,
    })
    store.close()
    const serving = async () => {
      const server = variorum('serve', '--store', path, '--port', '0', '--allow', host)
      await until('the server', () => server.said().includes('the desk:'), PATIENT)
      return server
    }
    const first = await serving()
    const second = await serving()
    assert.match(second.said(), /another process follows the feeds of this store/)
    assert.doesNotMatch(first.said(), /another process/)
    await until('the first look', () => asked.length > 0, PATIENT)
    await sleep(TWO_TICKS)
    assert.equal(asked.length, 1)
    await ended(first.child, 'SIGTERM')
    await until('the second to look', () => asked.length > 1, PATIENT)
    await ended(second.child, 'SIGTERM')
    for (const response of asked) response.destroy()
    news.close()
  })
})
