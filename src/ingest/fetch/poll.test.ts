import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fetched, Memory } from './fetch.ts'
import { newFeed, poll } from './poll.ts'

const URL = 'http://gazette.example/feed'
const NOW = Date.parse('2031-05-01T12:00:00Z')
const feed = (...ids: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Gazette</title>${ids.map((id) => `<item><guid>${id}</guid><title>Story ${id}</title></item>`).join('')}</channel></rss>`
/** A fetcher that has these answers to give, one after another; null stands for "not changed", an empty text for a failure. */
const answers = (...texts: readonly (string | null)[]) => {
  const asked: Memory[] = []
  let n = 0
  const get = async (url: string, memory: Memory = {}): Promise<Fetched> => {
    asked.push(memory)
    const text = texts[n++]
    const input = text ? { name: url, url, bytes: new TextEncoder().encode(text) } : null
    return { url, at: url, status: 200, input, unchanged: text === null, memory: { etag: String(n) }, notices: [] }
  }
  return { get, asked }
}
const titles = (polled: { readonly fresh: readonly { readonly title: string | null }[] }) =>
  polled.fresh.map((e) => e.title)

test('the first look gives all entries, the next only what is new', async () => {
  const net = answers(feed('1', '2'), feed('3', '1', '2'))
  const first = await poll(URL, newFeed, net, NOW, () => 0.5)
  assert.deepEqual(titles(first), ['Story 1', 'Story 2'])
  const second = await poll(URL, first.state, net, NOW, () => 0.5)
  assert.deepEqual(titles(second), ['Story 3'])
  assert.deepEqual(net.asked, [{}, { etag: '1' }])
})

test('an entry that dropped out and comes back is not new', async () => {
  const net = answers(feed('1', '2'), feed('2'), feed('1', '2'))
  let { state } = await poll(URL, newFeed, net, NOW, () => 0.5)
  ;({ state } = await poll(URL, state, net, NOW, () => 0.5))
  assert.deepEqual(titles(await poll(URL, state, net, NOW, () => 0.5)), [])
})

test('a feed with news is looked at sooner, one without later', async () => {
  const busy = await poll(URL, newFeed, answers(feed('1')), NOW, () => 0.5)
  const quiet = await poll(URL, newFeed, answers(null), NOW, () => 0.5)
  assert.ok(busy.next < NOW + newFeed.interval)
  assert.ok(quiet.next > NOW + newFeed.interval)
})

test('what is no feed is told, remembered as a failure, and asked for whole next time', async () => {
  const { state, notices, fresh } = await poll(URL, newFeed, answers('<!doctype html><p>Be back soon'), NOW, () => 0.5)
  assert.deepEqual(
    notices.map((n) => n.rule),
    ['no-feed'],
  )
  assert.deepEqual(fresh, [])
  assert.equal(state.failures, 1)
  assert.deepEqual(state.memory, {})
})
