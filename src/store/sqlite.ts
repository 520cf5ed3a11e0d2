import { existsSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { Correction } from './correction.ts'
import { fault, StoreFault } from './fault.ts'
import type { Followed } from './feed.ts'
import { lock } from './lock.ts'
import { unpacked } from './packed.ts'
import { APPLICATION, MIGRATIONS } from './schema.ts'
import { asked } from './search.ts'
import type { Batch, Counts, Hit, Kept, Link, Query, Row, Store } from './store.ts'

export interface OpenOptions {
  /** `read` never changes the file; `change` needs it to be there; `write` makes it where it is not; `add` is `write` that nobody else may do meanwhile */
  readonly mode: 'read' | 'change' | 'write' | 'add'
  /** what is told to whoever finds the store locked: "variorum add news.jsonl" */
  readonly what?: string
  /** pages the file may grow to: for tests of a full disk */
  readonly mostPages?: number
}

/** Milliseconds to wait for another process that is writing a correction or a backup. */
const PATIENCE = 5000
/** KiB of pages held in memory; the index of words grows fastest where its newest part stays there. */
const CACHE = 16_384
/** Whole articles lie in overflow pages: of 8 KiB they waste less than of 4. */
const PAGE = 8192

const ROW = `a.seq, a.id, a.name, a.key, a.version, a.url, a.outlet, a.language, a.published, a.title, m.story,
  NOT EXISTS (SELECT 1 FROM article later WHERE later.key = a.key AND later.version > a.version) AS latest`
const FROM = 'FROM article a JOIN member m ON m.seq = a.seq'

type Raw = Record<string, SQLInputValue>
/** Rows come without a prototype and with 0 and 1; ours are plain. */
const row = (raw: Raw): Row => {
  const { latest, score: _, ...rest } = raw
  return { ...rest, latest: latest === 1 } as unknown as Row
}

const numberOf = (db: DatabaseSync, sql: string): number => Number(Object.values((db.prepare(sql).get() as Raw | undefined) ?? {})[0] ?? 0)

const isEmpty = (db: DatabaseSync): boolean => numberOf(db, 'SELECT count(*) FROM sqlite_schema') === 0

/** Takes the tables to the newest version, whole or not at all. Throws where the file is not ours or of a later version. */
const migrate = (db: DatabaseSync, path: string, mayWrite: boolean): void => {
  const version = numberOf(db, 'PRAGMA user_version')
  const application = numberOf(db, 'PRAGMA application_id')
  const empty = isEmpty(db)
  if (!empty && application !== APPLICATION) throw new StoreFault(`the store ${path}: it is no store of variorum; nothing was changed.`)
  if (version > MIGRATIONS.length)
    throw new StoreFault(
      `the store ${path}: it was written by a later version of variorum (schema ${version}, this one knows ${MIGRATIONS.length}); update variorum. Nothing was changed.`,
    )
  if (version === MIGRATIONS.length) return
  if (!mayWrite)
    throw new StoreFault(empty ? `the store ${path}: it is empty.` : `the store ${path}: it is of an earlier version; any "variorum add" brings it up to date.`)
  if (empty) db.exec(`PRAGMA page_size = ${PAGE}`)
  db.exec('PRAGMA journal_mode = WAL; BEGIN IMMEDIATE')
  try {
    for (const step of MIGRATIONS.slice(numberOf(db, 'PRAGMA user_version'))) db.exec(step)
    db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`)
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

const missing = (path: string): StoreFault => new StoreFault(`the store ${path}: there is no such file; "variorum add" makes it.`)

/** Opens for reading; where the folder is read-only, the file as it stands. */
const openToRead = (path: string): DatabaseSync => {
  if (!existsSync(path)) throw missing(path)
  const db = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE })
  try {
    numberOf(db, 'PRAGMA user_version')
    return db
  } catch (error) {
    db.close()
    if (existsSync(`${path}-wal`)) throw error
    const url = pathToFileURL(path)
    url.search = '?immutable=1'
    return new DatabaseSync(url, { readOnly: true })
  }
}

const openToWrite = (path: string, mostPages: number | undefined): DatabaseSync => {
  const db = new DatabaseSync(path, { timeout: PATIENCE })
  // FULL: a commit has reached the disk when it returns
  db.exec(`PRAGMA synchronous = FULL; PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY`)
  if (mostPages !== undefined) db.exec(`PRAGMA max_page_count = ${mostPages}`)
  return db
}

const opened = (path: string, { mode, mostPages }: OpenOptions): DatabaseSync => {
  if (mode === 'change' && !existsSync(path)) throw missing(path)
  const db = mode === 'read' ? openToRead(path) : openToWrite(path, mostPages)
  try {
    migrate(db, path, mode !== 'read')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** The store in the file `path`; ":memory:" keeps nothing. */
export const sqliteStore = (path: string, options: OpenOptions): Store => {
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw fault(error, path)
    }
  }
  const unlock = options.mode === 'add' && path !== ':memory:' ? lock(path, options.what ?? 'variorum') : () => {}
  let db: DatabaseSync
  try {
    db = guard(() => opened(path, options))
  } catch (error) {
    unlock()
    throw error
  }
  const ready = new Map<string, StatementSync>()
  const sql = (text: string): StatementSync => {
    const found = ready.get(text) ?? db.prepare(text)
    ready.set(text, found)
    return found
  }
  const one = (text: string, ...values: SQLInputValue[]): Raw | undefined => guard(() => sql(text).get(...values) as Raw | undefined)
  const all = (text: string, ...values: SQLInputValue[]): Raw[] => guard(() => sql(text).all(...values) as Raw[])
  /** One after another, without holding them all; a statement of its own, since two such walks may go on at a time. */
  function* each(text: string, ...values: SQLInputValue[]): Generator<Raw> {
    const statement = guard(() => db.prepare(text))
    const walk = guard(() => statement.iterate(...values) as Iterator<Raw>)
    for (let next = guard(() => walk.next()); !next.done; next = guard(() => walk.next())) yield next.value
  }
  const run = (text: string, ...values: SQLInputValue[]): void => {
    sql(text).run(...values)
  }
  const whole = (work: () => void): void =>
    guard(() => {
      db.exec('BEGIN IMMEDIATE')
      try {
        work()
        db.exec('COMMIT')
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK')
        throw error
      }
    })

  const put = ({ entries, links, stories, closed, tally }: Batch): void =>
    whole(() => {
      let seq = numberOf(db, 'SELECT coalesce(max(seq), 0) FROM article')
      for (const e of entries) {
        seq++
        run('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', seq, e.id, e.name, e.key, e.version, e.url, e.outlet, e.language, e.published, e.title)
        run('INSERT INTO content VALUES (?, ?, ?)', seq, e.article, e.annotations)
        run('INSERT INTO kept VALUES (?, ?, ?)', seq, e.digest, e.print)
        run('INSERT INTO words (rowid, title, body, speakers) VALUES (?, ?, ?, ?)', seq, e.words.title, e.words.body, e.words.speakers)
      }
      for (const { id, articles } of stories)
        for (const article of articles)
          run(`INSERT INTO member SELECT seq, ?1 FROM article WHERE id = ?2 ON CONFLICT (seq) DO UPDATE SET story = ?1 WHERE story <> ?1`, id, article)
      for (const l of links)
        run('INSERT OR IGNORE INTO reuse SELECT x.seq, y.seq, ? FROM article x, article y WHERE x.id = ? AND y.id = ?', l.contained, l.later, l.earlier)
      for (const id of closed) run('INSERT OR IGNORE INTO closed VALUES (?)', id)
      if (tally) run('INSERT OR REPLACE INTO tally VALUES (1, ?, ?)', seq, tally)
    })

  const counts = (): Counts =>
    guard(() => ({
      articles: numberOf(db, 'SELECT count(DISTINCT key) FROM article'),
      versions: numberOf(db, 'SELECT count(*) FROM article'),
      stories: numberOf(db, 'SELECT count(DISTINCT story) FROM member'),
      links: numberOf(db, 'SELECT count(*) FROM reuse'),
      corrections: numberOf(db, 'SELECT count(*) FROM correction'),
      feeds: numberOf(db, 'SELECT count(*) FROM feed'),
      bytes: numberOf(db, 'PRAGMA page_count') * numberOf(db, 'PRAGMA page_size'),
    }))

  const content = <T>(column: 'article' | 'annotations', id: string): T | null => {
    const found = one(`SELECT c.${column} AS bytes FROM article a JOIN content c ON c.seq = a.seq WHERE a.id = ?`, id)
    return found ? unpacked<T>(found['bytes'] as Uint8Array) : null
  }
  const rowOr = (raw: Raw | undefined): Row | null => (raw ? row(raw) : null)
  function* mapped<T>(raws: Iterable<Raw>, to: (raw: Raw) => T): Generator<T> {
    for (const raw of raws) yield to(raw)
  }

  const correct = (c: Correction): void =>
    whole(() => run('INSERT INTO correction (id, said) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET said = excluded.said', c.id, JSON.stringify(c)))

  const faults = (): string[] => {
    const integrity = all('PRAGMA integrity_check').map((r) => String(Object.values(r)[0]))
    const loose = one(
      'SELECT count(*) AS n FROM article a WHERE NOT EXISTS (SELECT 1 FROM content c WHERE c.seq = a.seq) OR NOT EXISTS (SELECT 1 FROM member m WHERE m.seq = a.seq)',
    )
    const n = Number(loose?.['n'] ?? 0)
    const search = Number(one('SELECT count(*) AS n FROM words_docsize')?.['n'] ?? 0) - Number(one('SELECT count(*) AS n FROM article')?.['n'] ?? 0)
    return [
      ...integrity.filter((s) => s !== 'ok'),
      ...(n ? [`${n} articles have no content or no story`] : []),
      ...(search ? [`the index of words holds ${Math.abs(search)} articles too ${search < 0 ? 'few' : 'many'}`] : []),
    ]
  }

  return {
    has: (id) => one('SELECT 1 FROM article WHERE id = ?', id) !== undefined,
    latest: (key) => rowOr(one(`SELECT ${ROW} ${FROM} WHERE a.key = ? ORDER BY a.version DESC LIMIT 1`, key)),
    versions: (key) => all(`SELECT ${ROW} ${FROM} WHERE a.key = ? ORDER BY a.version`, key).map(row),
    put,
    counts,
    rows: (after = 0) => mapped(each(`SELECT ${ROW} ${FROM} WHERE a.seq > ? ORDER BY a.seq`, after), row),
    row: (id) => rowOr(one(`SELECT ${ROW} ${FROM} WHERE a.id = ?`, id)),
    article: (id) => content('article', id),
    annotations: (id) => content('annotations', id),
    members: (story) => all(`SELECT ${ROW} ${FROM} WHERE m.story = ? ORDER BY m.seq`, story).map(row),
    kept: ({ after = 0, open = false, most }) => {
      const last = most === undefined ? 0 : numberOf(db, 'SELECT coalesce(max(seq), 0) FROM article') - most
      const where = `k.seq > ?${open ? ' AND m.story NOT IN (SELECT story FROM closed)' : ''}`
      return mapped(
        each(
          `SELECT k.seq, a.id, m.story, k.digest, k.print FROM kept k JOIN article a ON a.seq = k.seq JOIN member m ON m.seq = k.seq WHERE ${where} ORDER BY k.seq`,
          Math.max(after, last),
        ),
        (raw) => ({ ...raw }) as unknown as Kept,
      )
    },
    links: ({ of, after = 0 } = {}) => {
      const select = 'SELECT x.id AS later, y.id AS earlier, r.contained FROM reuse r JOIN article x ON x.seq = r.later JOIN article y ON y.seq = r.earlier'
      const raws =
        of === undefined
          ? each(`${select} WHERE r.later > ? ORDER BY r.later, r.earlier`, after)
          : each(`${select} WHERE (x.id = ?1 OR y.id = ?1) AND r.later > ?2 ORDER BY r.later, r.earlier`, of, after)
      return mapped(raws, (raw) => ({ ...raw }) as unknown as Link)
    },
    closed: () => mapped(each('SELECT story FROM closed ORDER BY story'), (raw) => String(raw['story'])),
    tally: () => {
      const found = one('SELECT up_to, value FROM tally')
      return found ? { upTo: Number(found['up_to']), value: found['value'] as Uint8Array } : null
    },
    search: (query: Query): Hit[] => {
      const { sql: text, values } = asked(query, ROW)
      return all(text, ...values).map((raw) => ({ row: row(raw), score: Number(raw['score']) }))
    },
    corrections: () => all('SELECT said FROM correction ORDER BY seq').map((raw) => JSON.parse(String(raw['said'])) as Correction),
    correct,
    feeds: () => all('SELECT said FROM feed ORDER BY seq').map((raw) => JSON.parse(String(raw['said'])) as Followed),
    follow: (feed) =>
      whole(() => run('INSERT INTO feed (id, said) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET said = excluded.said', feed.id, JSON.stringify(feed))),
    unfollow: (id) => guard(() => sql('DELETE FROM feed WHERE id = ?').run(id).changes > 0),
    faults,
    backup: (to) => {
      if (existsSync(to)) throw new StoreFault(`cannot write the backup ${to}: there is such a file already.`)
      try {
        db.prepare('VACUUM INTO ?').run(to)
      } catch (error) {
        throw fault(error, to)
      }
    },
    close: () => {
      db.close()
      unlock()
    },
  }
}
