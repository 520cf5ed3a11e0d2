import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { planted } from '../../bench/planted.ts'
import { type Ingested, ingest } from '../../src/ingest/index.ts'
import { sqliteStore } from '../../src/store/index.ts'
import { add } from '../../src/stream/add.ts'
import { correct } from '../../src/stream/correct.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/ferry-fire/', import.meta.url))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Articles of an invented stream, and of an example, in which there is more to read. */
async function* articles(): AsyncGenerator<Ingested> {
  const lines = [...planted(120, 7)].map(({ id, text, title, published }) =>
    JSON.stringify({ id, title, published, text }),
  )
  yield* ingest({ name: 'stream.jsonl', bytes: bytes(lines.join('\n')) })
  for (const name of readdirSync(EXAMPLES)) yield* ingest({ name, bytes: readFileSync(EXAMPLES + name) })
}

/** Makes a store that has something in every table. */
export const soundStore = async (path: string): Promise<void> => {
  const store = sqliteStore(path, { mode: 'add', what: 'damage' })
  await add(store, articles(), { workers: 1 })
  const [a, b, c] = [...store.rows()].map((r) => r.id)
  if (a && b && c) {
    correct(store, { kind: 'merge', a, b }, '2031-05-01T12:00:00Z')
    correct(store, { kind: 'independent', a, b: c }, '2031-05-01T12:00:01Z')
  }
  const state = {
    last: null,
    next: null,
    articles: 0,
    state: null,
    title: 'The Gazette',
    paused: false,
    added: '2031-05-01T12:00:00Z',
  }
  for (const id of ['f1', 'f2']) store.follow({ id, url: `http://gazette.example/${id}`, ...state })
  store.put({ entries: [], links: [], stories: [], closed: [[...store.rows()][0]?.story ?? ''] })
  store.close()
}
