import { existsSync } from 'node:fs'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { beside } from './beside.ts'
import { checksum } from './checksum.ts'
import { numberOf, type OpenOptions, opened, PATIENCE, type Raw } from './connection.ts'
import type { Correction } from './correction.ts'
import { fault, isDamage, StoreFault } from './fault.ts'
import { faultsOf } from './faults.ts'
import type { Followed } from './feed.ts'
import { lock } from './lock.ts'
import { unpacked } from './packed.ts'
import { blobSum, keptSum, memberSum, ROW, rowOf, sealOf } from './seal.ts'
import { asked } from './search.ts'
import type { Batch, Counts, Hit, Kept, Link, Query, Row, Store } from './store.ts'

export type { OpenOptions } from './connection.ts'

const FROM = 'FROM article a JOIN member m ON m.seq = a.seq'
/** Numbers of articles, from whichever table can still be read. */
const COUNTED = ['article', 'content', 'kept', 'seal', 'member'] as const

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
  const one = (text: string, ...values: SQLInputValue[]): Raw | undefined =>
    guard(() => sql(text).get(...values) as Raw | undefined)
  const all = (text: string, ...values: SQLInputValue[]): Raw[] => guard(() => sql(text).all(...values) as Raw[])
  /** One after another, without holding them all; a statement of its own, since two such walks may go on at a time. */
  function* each(text: string, ...values: SQLInputValue[]): Generator<Raw> {
    yield* db.prepare(text).iterate(...values) as Iterable<Raw>
  }
  const run = (text: string, ...values: SQLInputValue[]): void => {
    sql(text).run(...values)
  }
  /**
   * What is acknowledged lies in the file itself, and the log beside it is empty: a log that is lost or damaged takes nothing along. Where somebody
   * reads just now, the log has it until the next time.
   */
  const settle = (): void => {
    try {
      db.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)')
    } catch {}
    db.exec(`PRAGMA busy_timeout = ${PATIENCE}`)
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
      settle()
    })

  const damage = new Set<string>()
  /** What `raw` is, or nothing where it is damaged. */
  const sound = <T>(what: string, value: T | null): T[] => {
    if (value === null) damage.add(what)
    return value === null ? [] : [value]
  }
  const rowIn = (raw: Raw): Row[] => sound(`article ${raw['seq']}`, rowOf(raw))
  const highest = (): number =>
    Math.max(
      0,
      ...COUNTED.map((table) => {
        try {
          return numberOf(db, `SELECT max(seq) FROM ${table}`)
        } catch {
          return 0
        }
      }),
    )
  /** What is asked for of each article after another; where a page of the file cannot be read, of each article by its number, without those that cannot. */
  function* walk<T>(text: string, after: number, of: (raw: Raw) => readonly T[]): Generator<T> {
    let at = after
    try {
      for (const raw of each(`${text} AND a.seq > ? ORDER BY a.seq`, after)) {
        at = Number(raw['seq'])
        yield* of(raw)
      }
    } catch (error) {
      if (!isDamage(error)) throw fault(error, path)
      for (const last = highest(); ++at <= last; ) {
        let found: readonly T[] = []
        try {
          const raw = sql(`${text} AND a.seq = ?`).get(at) as Raw | undefined
          if (raw) found = of(raw)
        } catch (again) {
          if (!isDamage(again)) throw fault(again, path)
          damage.add(`article ${at}`)
        }
        yield* found
      }
    }
  }
  const rows = (after = 0): Generator<Row> => walk(`SELECT ${ROW} ${FROM} WHERE 1`, after, rowIn)
  /** By an index; where it is damaged, out of all articles. */
  const found = (where: string, value: string, order: string, is: (row: Row) => boolean): Row[] => {
    try {
      return (sql(`SELECT ${ROW} ${FROM} WHERE ${where} ORDER BY ${order}`).all(value) as Raw[]).flatMap(rowIn)
    } catch (error) {
      if (!isDamage(error)) throw fault(error, path)
      return [...rows()].filter(is)
    }
  }
  const versions = (key: string): Row[] =>
    found('a.key = ?', key, 'a.version', (r) => r.key === key).sort((a, b) => a.version - b.version)
  const rowWith = (id: string): Row | null => found('a.id = ?', id, 'a.seq', (r) => r.id === id)[0] ?? null

  const put = ({ entries, links, stories, closed, tally }: Batch): void =>
    whole(() => {
      let seq = numberOf(db, 'SELECT coalesce(max(seq), 0) FROM article')
      for (const e of entries) {
        seq++
        const seal = sealOf(seq, e)
        run(
          'INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
          seq,
          e.id,
          e.name,
          e.key,
          e.version,
          e.url,
          e.outlet,
          e.language,
          e.published,
          e.title,
        )
        run('INSERT INTO content VALUES (?, ?, ?)', seq, e.article, e.annotations)
        run('INSERT INTO kept VALUES (?, ?, ?)', seq, e.digest, e.print)
        run('INSERT INTO seal VALUES (?, ?, ?, ?, ?)', seq, seal.about, seal.article, seal.annotations, seal.kept)
        run(
          'INSERT INTO words (rowid, title, body, speakers) VALUES (?, ?, ?, ?)',
          seq,
          e.words.title,
          e.words.body,
          e.words.speakers,
        )
      }
      const number = (id: string): number | null => {
        const of = sql('SELECT seq FROM article WHERE id = ?').get(id)
        return of ? Number(of['seq']) : null
      }
      for (const { id, articles } of stories)
        for (const article of articles) {
          const of = number(article)
          if (of !== null)
            run(
              'INSERT INTO member VALUES (?1, ?2, ?3) ON CONFLICT (seq) DO UPDATE SET story = ?2, sum = ?3 WHERE story <> ?2',
              of,
              id,
              memberSum(of, id),
            )
        }
      for (const l of links) {
        const [later, earlier] = [number(l.later), number(l.earlier)]
        if (later !== null && earlier !== null)
          run(
            'INSERT OR IGNORE INTO reuse VALUES (?, ?, ?, ?)',
            later,
            earlier,
            l.contained,
            checksum(later, earlier, l.contained),
          )
      }
      for (const id of closed) run('INSERT OR IGNORE INTO closed VALUES (?, ?)', id, checksum(id))
      if (tally) run('INSERT OR REPLACE INTO tally VALUES (1, ?, ?, ?)', seq, tally, checksum(seq, tally))
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

  /** A blob of an article, held against its checksum; null where there is no such article, or its bytes are not those that were stored. */
  const content = <T>(column: 'article' | 'annotations', id: string): T | null => {
    const row = rowWith(id)
    if (!row) return null
    try {
      const raw = sql(
        `SELECT c.${column} AS bytes, s.${column} AS sum FROM content c JOIN seal s ON s.seq = c.seq WHERE c.seq = ?`,
      ).get(row.seq)
      const bytes = raw?.['bytes']
      if (bytes instanceof Uint8Array && raw?.['sum'] === blobSum(row.seq, bytes)) return unpacked<T>(bytes)
    } catch (error) {
      if (!isDamage(error)) throw fault(error, path)
    }
    damage.add(`article ${id}`)
    return null
  }
  const keptIn = (raw: Raw): Kept[] => {
    const { sum, ...rest } = raw
    const kept = rest as unknown as Kept
    return sound(`article ${kept.id}`, sum === keptSum(kept.seq, kept) ? kept : null)
  }
  /** Lines of a table that holds JSON; those that are damaged are left out. */
  const said = <T>(table: 'correction' | 'feed'): T[] =>
    all(`SELECT id, said, sum FROM ${table} ORDER BY seq`).flatMap(({ id, said: json, sum }) =>
      sound(`${table} ${id}`, sum === checksum(id ?? null, json ?? null) ? (JSON.parse(String(json)) as T) : null),
    )
  const say = (table: 'correction' | 'feed', id: string, json: string): void =>
    whole(() =>
      run(
        `INSERT INTO ${table} (id, said, sum) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET said = excluded.said, sum = excluded.sum`,
        id,
        json,
        checksum(id, json),
      ),
    )
  function* guarded<T>(raws: Iterable<Raw>, what: string, to: (raw: Raw) => readonly T[]): Generator<T> {
    try {
      for (const raw of raws) yield* to(raw)
    } catch (error) {
      if (!isDamage(error)) throw fault(error, path)
      damage.add(what)
    }
  }

  return {
    has: (id) => one('SELECT 1 FROM article WHERE id = ?', id) !== undefined,
    // of many versions only the last is asked for; where that one is damaged, the one before it stands
    latest: (key) => found('a.key = ?', key, 'a.version DESC LIMIT 1', () => false)[0] ?? versions(key).at(-1) ?? null,
    versions,
    put,
    counts,
    rows,
    row: rowWith,
    article: (id) => content('article', id),
    annotations: (id) => content('annotations', id),
    members: (story) => found('m.story = ?', story, 'm.seq', (r) => r.story === story),
    kept: ({ after = 0, open = false, most }) => {
      const last = most === undefined ? 0 : numberOf(db, 'SELECT coalesce(max(seq), 0) FROM article') - most
      const select =
        'SELECT k.seq, a.id, m.story, k.digest, k.print, (SELECT kept FROM seal WHERE seal.seq = k.seq) AS sum'
      const where = `WHERE 1${open ? ' AND m.story NOT IN (SELECT story FROM closed)' : ''}`
      return walk(
        `${select} FROM kept k JOIN article a ON a.seq = k.seq JOIN member m ON m.seq = k.seq ${where}`,
        Math.max(after, last),
        keptIn,
      )
    },
    links: ({ of, after = 0 } = {}) => {
      const select =
        'SELECT x.id AS later, y.id AS earlier, r.contained, r.later AS x, r.earlier AS y, r.sum FROM reuse r JOIN article x ON x.seq = r.later JOIN article y ON y.seq = r.earlier'
      const raws =
        of === undefined
          ? each(`${select} WHERE r.later > ? ORDER BY r.later, r.earlier`, after)
          : each(`${select} WHERE (x.id = ?1 OR y.id = ?1) AND r.later > ?2 ORDER BY r.later, r.earlier`, of, after)
      return guarded(raws, 'links', ({ x, y, sum, ...link }) =>
        sound(
          'links',
          sum === checksum(x ?? null, y ?? null, link['contained'] ?? null) ? (link as unknown as Link) : null,
        ),
      )
    },
    closed: () =>
      guarded(each('SELECT story FROM closed ORDER BY story'), 'closed stories', (raw) => [String(raw['story'])]),
    tally: () => {
      const note = one('SELECT up_to, value, sum FROM tally')
      if (!note || note['sum'] !== checksum(note['up_to'] ?? null, note['value'] ?? null)) return null
      return { upTo: Number(note['up_to']), value: note['value'] as Uint8Array }
    },
    search: (query: Query): Hit[] => {
      const { sql: text, values } = asked(query, ROW)
      return all(text, ...values).flatMap((raw) => rowIn(raw).map((row) => ({ row, score: Number(raw['score']) })))
    },
    corrections: () => said<Correction>('correction'),
    correct: (c) => say('correction', c.id, JSON.stringify(c)),
    feeds: () => said<Followed>('feed'),
    follow: (feed) => say('feed', feed.id, JSON.stringify(feed)),
    unfollow: (id) => guard(() => sql('DELETE FROM feed WHERE id = ?').run(id).changes > 0),
    faults: (words) =>
      faultsOf(
        db,
        { rows, article: (id) => content('article', id), annotations: (id) => content('annotations', id) },
        words,
      ),
    damaged: () => [...damage].sort(),
    backup: (to) => {
      if (existsSync(to)) throw new StoreFault(`cannot write the backup ${to}: there is such a file already.`)
      try {
        beside(to, { replace: false }, (half) => void db.prepare('VACUUM INTO ?').run(half))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
          throw new StoreFault(`cannot write the backup ${to}: there is such a file already.`)
        if (error instanceof Error && 'syscall' in error)
          throw new StoreFault(`cannot write the backup ${to}: ${error.message}.`, { cause: error })
        throw isDamage(error) ? fault(error, path) : fault(error, to)
      }
    },
    close: () => {
      db.close()
      unlock()
    },
  }
}
