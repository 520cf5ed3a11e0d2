import type { Annotations, Article } from '../src/model/index.ts'
import { type Entry, packed, sqliteStore } from '../src/store/index.ts'

const NOTHING: Annotations = { sentences: [], mentions: [], quotations: [], quantities: [], times: [], commitments: [] }
const two = (n: number): string => String(n).padStart(2, '0')

const entry = (i: number, stories: number): Entry => {
  const [id, title] = [
    `article${i}`,
    `The harbour wall of Port ${i % stories} is to be raised, part ${Math.floor(i / stories)}`,
  ]
  const published = `2031-${two(1 + (i % 12))}-${two(1 + (i % 28))}`
  const article: Article = {
    id,
    name: id,
    title,
    byline: null,
    outlet: `Outlet ${i % 40}`,
    language: 'en',
    url: null,
    published: { value: published, evidence: published, rejected: [] },
    text: title,
    blocks: [{ from: 0, to: title.length, role: 'title', why: 'made so' }],
    fields: {},
  }
  const plain = {
    id,
    name: id,
    key: id,
    version: 1,
    url: null,
    outlet: article.outlet,
    language: 'en',
    published,
    title,
  }
  const none = new Uint8Array()
  return {
    ...plain,
    article: packed(article),
    annotations: packed(NOTHING),
    digest: none,
    print: none,
    words: { title, body: title, speakers: '' },
  }
}

/** Makes a store at `path` that holds so many short articles in so many stories. */
export const filled = (path: string, articles: number, stories: number): void => {
  const store = sqliteStore(path, { mode: 'add', what: 'bench' })
  const entries = Array.from({ length: articles }, (_, i) => entry(i, stories))
  const members = Map.groupBy(entries, (_, i) => `story${i % stories}`)
  store.put({
    entries,
    links: [],
    stories: [...members].map(([id, own]) => ({ id, articles: own.map((e) => e.id) })),
    closed: [],
  })
  store.close()
}

/** The value below which `p` of the sorted numbers lie. */
export const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0
