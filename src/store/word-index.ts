import { DatabaseSync } from 'node:sqlite'
import type { Raw } from './connection.ts'
import type { Entry } from './store.ts'

type Words = Entry['words']

/** What an index of words holds, put into numbers that add up: indexes of parts of the articles give the sum of all. */
interface Content {
  /** by term: the sum over its places, taken apart by article, column and offset */
  readonly terms: ReadonlyMap<string, bigint>
  /** the sum over articles of how many words each column has */
  readonly sizes: bigint
}

/** Whole numbers so large do not fit into a double. */
const each = function* (db: DatabaseSync, sql: string): Generator<Raw> {
  const statement = db.prepare(sql)
  statement.setReadBigInts(true)
  yield* statement.iterate() as Iterable<Raw>
}

/** Keeps the sums of millions of articles within 64 bits. */
const PRIME = 2_147_483_647
const COLUMNS = `CASE col WHEN 'title' THEN 1 WHEN 'body' THEN 2 ELSE 3 END`
const contentOf = (db: DatabaseSync): Content => {
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.places USING fts5vocab('main', 'words', 'instance')`)
  const terms = new Map<string, bigint>()
  for (const { term, places } of each(
    db,
    `SELECT term, sum((4 * doc + ${COLUMNS}) * (offset + 1) % ${PRIME}) AS places FROM temp.places GROUP BY term`,
  ))
    terms.set(String(term), BigInt(String(places)))
  let sizes = 0n
  for (const { id, sz } of each(db, 'SELECT id, sz FROM words_docsize'))
    for (const [i, byte] of (sz as Uint8Array).entries()) sizes += BigInt(String(id)) * BigInt((i + 1) * (byte + 1))
  return { terms, sizes }
}

/** Articles whose words are held in memory at a time: some 10 MB. */
const TOGETHER = 1000

/**
 * Whether the index `words` of `db` holds just these words, by the number of their article: they are indexed again, a thousand articles at a time,
 * and the two are compared. Throws where the index cannot be read.
 */
export const holdsWords = (
  db: DatabaseSync,
  create: string,
  words: Iterable<readonly [seq: number, words: Words]>,
): boolean => {
  const found = contentOf(db)
  const left = new Map(found.terms)
  let sizes = found.sizes
  const take = (batch: readonly (readonly [number, Words])[]): void => {
    const again = new DatabaseSync(':memory:')
    again.exec(create)
    const insert = again.prepare('INSERT INTO words (rowid, title, body, speakers) VALUES (?, ?, ?, ?)')
    again.exec('BEGIN')
    for (const [seq, { title, body, speakers }] of batch) insert.run(seq, title, body, speakers)
    again.exec('COMMIT')
    const part = contentOf(again)
    again.close()
    sizes -= part.sizes
    for (const [term, places] of part.terms) left.set(term, (left.get(term) ?? 0n) - places)
  }
  let waiting: (readonly [number, Words])[] = []
  for (const next of words) {
    waiting.push(next)
    if (waiting.length < TOGETHER) continue
    take(waiting)
    waiting = []
  }
  take(waiting)
  return sizes === 0n && [...left.values()].every((n) => n === 0n)
}
