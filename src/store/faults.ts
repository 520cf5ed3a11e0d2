import { DatabaseSync } from 'node:sqlite'
import { checksum } from './checksum.ts'
import { numberOf, type Raw } from './connection.ts'
import { isDamage } from './fault.ts'
import { APPLICATION, MIGRATIONS } from './schema.ts'
import type { Entry, Store } from './store.ts'
import { holdsWords } from './word-index.ts'

/** The words of an article that are searched, as they were given when it was kept. */
export type WordsOf = Parameters<Store['faults']>[0]
/** What of a store its own check works with. */
type Readable = Pick<Store, 'rows' | 'article' | 'annotations'>

/** The tables as a new store has them, by name. */
const made = (): ReadonlyMap<string, string> => {
  const db = new DatabaseSync(':memory:')
  db.function('checksum', { varargs: true, deterministic: true }, (...values) => checksum(...values))
  for (const step of MIGRATIONS) db.exec(step)
  const tables = schema(db)
  db.close()
  return tables
}
const schema = (db: DatabaseSync): ReadonlyMap<string, string> =>
  new Map(
    (db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all() as Raw[]).map((r) => [
      String(r['name']),
      JSON.stringify(Object.values(r)),
    ]),
  )

/** Checksums that each line of a table is held against. */
const SUMS: readonly { readonly what: string; readonly sql: string }[] = [
  {
    what: 'what is known of an article',
    sql: `SELECT a.seq FROM article a LEFT JOIN seal s ON s.seq = a.seq
      WHERE s.about IS NOT checksum(a.seq, a.id, a.name, a.key, a.version, a.url, a.outlet, a.language, a.published, a.title)`,
  },
  {
    what: 'the text of an article',
    sql: 'SELECT c.seq FROM content c LEFT JOIN seal s ON s.seq = c.seq WHERE s.article IS NOT checksum(c.seq, c.article)',
  },
  {
    what: 'what was read in an article',
    sql: 'SELECT c.seq FROM content c LEFT JOIN seal s ON s.seq = c.seq WHERE s.annotations IS NOT checksum(c.seq, c.annotations)',
  },
  {
    what: 'what relating kept of an article',
    sql: 'SELECT k.seq FROM kept k LEFT JOIN seal s ON s.seq = k.seq WHERE s.kept IS NOT checksum(k.seq, k.digest, k.print)',
  },
  { what: 'the story of an article', sql: 'SELECT seq FROM member WHERE sum IS NOT checksum(seq, story)' },
  { what: 'a closed story', sql: 'SELECT story FROM closed WHERE sum IS NOT checksum(story)' },
  { what: 'a link of article', sql: 'SELECT later FROM reuse WHERE sum IS NOT checksum(later, earlier, contained)' },
  { what: 'a correction', sql: 'SELECT id FROM correction WHERE sum IS NOT checksum(id, said)' },
  { what: 'a feed', sql: 'SELECT id FROM feed WHERE sum IS NOT checksum(id, said)' },
  { what: 'the count of terms', sql: 'SELECT up_to FROM tally WHERE sum IS NOT checksum(up_to, value)' },
  {
    what: 'a table that lacks an article',
    sql: `SELECT seq FROM article WHERE seq NOT IN (SELECT seq FROM content) OR seq NOT IN (SELECT seq FROM member) OR seq NOT IN (SELECT seq FROM kept)
      UNION SELECT seq FROM seal WHERE seq NOT IN (SELECT seq FROM article)`,
  },
]
/** Lines told of one table; a damaged file would give millions. */
const MOST = 20

const isThere = (db: DatabaseSync, table: string): boolean =>
  numberOf(db, `SELECT count(*) FROM sqlite_schema WHERE name = '${table}'`) > 0

/** What is wrong with the file behind `db`, in plain sentences. */
export function faultsOf(db: DatabaseSync, store: Readable, words: WordsOf): string[] {
  /** Where the engine cannot read on, that is what is wrong. */
  const asking = (what: string, look: () => string[]): string[] => {
    try {
      return look()
    } catch (error) {
      if (isDamage(error) || error instanceof RangeError)
        return [`${what} cannot be read: ${error instanceof Error ? error.message : error}`]
      throw error
    }
  }
  db.function('checksum', { varargs: true, deterministic: true }, (...values) => checksum(...values))
  const create = made()
  function* searched(): Generator<readonly [number, Entry['words']]> {
    for (const { id, seq } of store.rows()) {
      const [article, annotations] = [store.article(id), store.annotations(id)]
      if (article && annotations && words) yield [seq, words(article, annotations)]
    }
  }
  return [
    ...asking('the file', () =>
      (db.prepare('PRAGMA integrity_check').all() as Raw[])
        .map((r) => String(Object.values(r)[0]))
        .filter((s) => s !== 'ok'),
    ),
    ...asking('the list of tables', () => {
      const tables = schema(db)
      const other = [...create].filter(([name, as]) => tables.get(name) !== as).map(([name]) => name)
      const more = [...tables.keys()].filter((name) => !create.has(name) && !name.startsWith('sqlite_'))
      return [...other, ...more].map((name) => `the table or index ${name} is not as it was made`)
    }),
    ...asking('the head of the file', () =>
      numberOf(db, 'PRAGMA application_id') === APPLICATION ? [] : ['the file does not say that it is a store'],
    ),
    ...SUMS.flatMap(({ what, sql }) =>
      asking(what, () =>
        (db.prepare(`${sql} LIMIT ${MOST}`).all() as Raw[]).map(
          (r) => `${what} is not as it was stored (${String(Object.values(r)[0]).slice(0, 80)})`,
        ),
      ),
    ),
    ...asking('the index of words', () => {
      if (!isThere(db, 'words')) return ['the index of words is gone']
      const n = numberOf(db, 'SELECT count(*) FROM words_docsize') - numberOf(db, 'SELECT count(*) FROM article')
      if (n) return [`the index of words holds ${Math.abs(n)} articles too ${n < 0 ? 'few' : 'many'}`]
      const sql = MIGRATIONS.join('').match(/CREATE VIRTUAL TABLE words [^;]*/)?.[0] ?? ''
      return !words || holdsWords(db, sql, searched())
        ? []
        : ['the index of words is not that of the articles: a search may miss some']
    }),
  ]
}
