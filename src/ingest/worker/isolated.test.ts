import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { pdfOf } from '../formats/documents.fixture.ts'
import type { Ingested, Input } from '../index.ts'
import { isolated, type Limits } from './isolated.ts'
import { patiently } from './patience.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const record = (n: number, body: string): string => {
  const http = `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n${body}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://harbour.example/${n}\r\nContent-Length: ${bytes(http).length}\r\n\r\n${http}\r\n\r\n`
}
const STORY =
  'The harbour of Lindmouth was closed on Monday after a crane fell.\n\nNobody was hurt, the harbour master said.'
const all = async (found: AsyncIterable<Ingested>): Promise<Ingested[]> => {
  const out: Ingested[] = []
  for await (const f of found) out.push(f)
  return out
}
const articles = (found: readonly Ingested[]) => found.flatMap((f) => ('article' in f ? [f.article] : []))
const rules = (found: readonly Ingested[]) => found.flatMap((f) => ('notice' in f ? [f.notice.rule] : []))

const reader = isolated()
after(reader.close)

test('an input read in a worker gives what it gives outside', async () => {
  const input: Input = { name: 'crane.txt', bytes: bytes(STORY) }
  const [article] = articles(await all(reader.ingest(input)))
  assert.equal(article?.text, STORY)
  assert.equal(article?.name, 'crane')
})

test('the bytes handed in are still there afterwards', async () => {
  const input: Input = { name: 'crane.txt', bytes: bytes(STORY) }
  await all(reader.ingest(input))
  assert.equal(new TextDecoder().decode(input.bytes), STORY)
})

test('what does not end in time is stopped and told, and the next input is read', async () => {
  const hasty = isolated({ quiet: 1, perMegabyte: 0 })
  const found = await all(hasty.ingest({ name: 'slow.txt', bytes: bytes(`${STORY}\n\n`.repeat(20_000)) }))
  assert.deepEqual(rules(found), ['too-slow'])
  await hasty.close()
  assert.equal(articles(await all(reader.ingest({ name: 'crane.txt', bytes: bytes(STORY) }))).length, 1)
})

/** Reads `input`, and counts the workers that are begun for it; each is handed to `begun`. */
const tried = async (input: Input, limits: Limits = {}, begun: (worker: Worker, nth: number) => void = () => {}) => {
  let workers = 0
  const count = (worker: Worker): void => begun(worker, ++workers)
  process.on('worker', count)
  const own = isolated(limits)
  try {
    const found = await all(own.ingest(input))
    return { workers, articles: articles(found).length, rules: rules(found) }
  } finally {
    process.off('worker', count)
    await own.close()
  }
}
const CRANE: Input = { name: 'crane.txt', bytes: bytes(STORY) }
const kill = (worker: Worker): void => void worker.terminate()

test('an input whose worker died is tried once more, in another one', async () =>
  assert.deepEqual(await tried(CRANE, {}, (worker, nth) => nth === 1 && kill(worker)), {
    workers: 2,
    articles: 1,
    rules: [],
  }))

test('an input whose second worker died too is told to be unreadable', async () =>
  assert.deepEqual(await tried(CRANE, {}, kill), { workers: 2, articles: 0, rules: ['unreadable'] }))

test('what used up its time is not tried again: the machine is not at fault', async () => {
  const archive = bytes(record(0, `${STORY}\n\n`.repeat(100_000)))
  const slow = await tried({ name: 'slow.warc', bytes: archive }, { quiet: 200, perMegabyte: 0 })
  assert.deepEqual(slow.rules, ['too-slow'])
  // the second worker begins behind the record that stopped the first one
  assert.equal(slow.workers, 2)
  const text = await tried({ name: 'slow.txt', bytes: archive }, { quiet: 1, perMegabyte: 0 })
  assert.deepEqual(text, { workers: 1, articles: 0, rules: ['too-slow'] })
})

test('what took too much memory is not tried again', async () => {
  const large: Input = { name: 'large.txt', bytes: bytes(`${STORY}\n\n`.repeat(200_000)) }
  const { workers, rules: told } = await tried(large, { memory: 24 })
  assert.deepEqual([workers, told.at(-1)], [1, 'too-large'])
})

test('of a document whose pages take too long the first are given, and the rest is told', async () => {
  const hasty = isolated({ pages: 0, perMegabyte: 0 })
  const pages = Array.from({ length: 3 }, (_, n) => [{ text: `${STORY} Page ${n}.`, size: 9, y: 400 }])
  const found = await all(hasty.ingest({ name: 'long.pdf', bytes: pdfOf(pages) }))
  await hasty.close()
  assert.deepEqual(
    [articles(found).map((a) => a.text), rules(found)],
    [[`${STORY.replace('\n\n', ' ')} Page 0.`], ['first-part']],
  )
})

test('what the clock on the wall says does not count: a worker that waits is not stopped', async () => {
  const waiting = new Worker('setTimeout(() => require("node:worker_threads").parentPort.postMessage("done"), 2500)', {
    eval: true,
  })
  const said = new Promise<string>((done) => waiting.once('message', done))
  const next = (milliseconds: number): Promise<string | null> =>
    Promise.race([said, new Promise<null>((done) => setTimeout(done, milliseconds, null))])
  assert.equal(await patiently(waiting, next, 1000), 'done')
  await waiting.terminate()
})

test('what takes too much memory is stopped and told', async () => {
  const poor = isolated({ memory: 24 })
  const text = `${STORY}\n\n`.repeat(200_000)
  const found = await all(poor.ingest({ name: 'large.txt', bytes: bytes(text) }))
  assert.ok(rules(found).includes('too-large'), rules(found).join())
  await poor.close()
})

test('an archive of many records comes whole and in order, though the worker may not run far ahead', async () => {
  const archive = Array.from({ length: 300 }, (_, n) => record(n, `${STORY} It was crane number ${n}.`)).join('')
  const found = articles(await all(reader.ingest({ name: 'harbour.warc', bytes: bytes(archive) })))
  assert.deepEqual(
    found.map((a) => a.url),
    Array.from({ length: 300 }, (_, n) => `http://harbour.example/${n}`),
  )
})

test('whoever stops taking articles stops the reading', async () => {
  const archive = Array.from({ length: 300 }, (_, n) => record(n, `${STORY} It was crane number ${n}.`)).join('')
  for await (const found of reader.ingest({ name: 'harbour.warc', bytes: bytes(archive) })) {
    assert.ok(found)
    break
  }
  assert.equal(articles(await all(reader.ingest({ name: 'crane.txt', bytes: bytes(STORY) }))).length, 1)
})
