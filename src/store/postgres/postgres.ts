import type { Annotations, Article } from '../../model/index.ts'
import { checksum } from '../checksum.ts'
import type { OpenOptions } from '../connection.ts'
import type { Correction } from '../correction.ts'
import { StoreFault } from '../fault.ts'
import type { Followed } from '../feed.ts'
import { unpacked } from '../packed.ts'
import { blobSum, keptSum, rowOf } from '../seal.ts'
import type { Hit, Kept, Link, Row, Store } from '../store.ts'
import { address } from './address.ts'
import { type Bridge, bridge } from './bridge.ts'
import { faultsOf } from './faults.ts'
import { type KeptParts, keptParts } from './parts.ts'
import { asked } from './search.ts'
import type { Raw, Value } from './tasks.ts'

const FROM = 'FROM article a JOIN member m ON m.seq = a.seq'
/** As seal.ts has it for SQLite: all of Row but `latest` first, then what holds them to it. */
const ROW = `a.seq, a.id, a.name, a.key, a.version, a.url, a.outlet, a.language, a.published, a.title, m.story,
  (NOT EXISTS (SELECT 1 FROM article later WHERE later.key = a.key AND later.version > a.version))::int AS latest,
  m.sum AS "memberSum", (SELECT about FROM seal WHERE seal.seq = a.seq) AS "aboutSum"`

/** Rows a question: of those that bring bytes along, some megabytes. */
const PAGE = { narrow: 5000, wide: 1000 } as const

const COUNTS = `SELECT (SELECT count(*) FROM article WHERE version = 1) AS articles, (SELECT count(*) FROM article) AS versions,
  (SELECT count(DISTINCT story) FROM member) AS stories, (SELECT count(*) FROM reuse) AS links, (SELECT count(*) FROM correction) AS corrections,
  (SELECT count(*) FROM feed) AS feeds, (SELECT sum(pg_total_relation_size(c.oid))::int8 FROM pg_class c
    WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND c.relkind = 'r') AS bytes`

/** What a story's account was told of, and the account itself, packed; beside the store's own tables. */
export interface KeptAccounts {
  /** the state that the account of a story was told in; null where none was */
  readonly stateOf: (story: string) => string | null
  /** null where there is none, and where it is damaged */
  readonly account: (story: string) => Uint8Array | null
  readonly keepAccount: (story: string, state: string, told: Uint8Array) => void
  readonly dropAccount: (story: string) => void
}

/** A store in PostgreSQL: what workers of a flow ask of it, too. */
export type PostgresStore = Store & KeptAccounts & KeptParts

/** How many of the batch's articles wait for another process is PostgreSQL's business: a store is opened for adding by one at a time, as in SQLite. */
export const postgresStore = (path: string, options: OpenOptions): PostgresStore => {
  const where = address(path)
  const over: Bridge = bridge({ address: where, mode: options.mode, what: options.what ?? 'variorum' })
  const all = (sql: string, ...values: Value[]): readonly Raw[] => over.ask({ kind: 'query', sql, values })
  const one = (sql: string, ...values: Value[]): Raw | undefined => all(sql, ...values)[0]

  const damage = new Set<string>()
  /** What `value` is, or nothing where it is damaged. */
  const sound = <T>(what: string, value: T | null): T[] => {
    if (value === null) damage.add(what)
    return value === null ? [] : [value]
  }
  const rowIn = (raw: Raw): Row[] => sound(`article ${raw['seq']}`, rowOf({ ...raw }))
  const found = (condition: string, value: string, order: string): Row[] =>
    all(`SELECT ${ROW} ${FROM} WHERE ${condition} ORDER BY ${order}`, value).flatMap(rowIn)
  /** Page by page: what is asked for is put in order by its number. */
  function* walk<T>(text: string, after: number, page: number, of: (raw: Raw) => readonly T[]): Generator<T> {
    for (let at = after; ; ) {
      const raws = all(`${text} AND a.seq > $1 ORDER BY a.seq LIMIT ${page}`, at)
      for (const raw of raws) yield* of(raw)
      at = Number(raws.at(-1)?.['seq'] ?? at)
      if (raws.length < page) return
    }
  }
  const rows = (after = 0): Generator<Row> => walk(`SELECT ${ROW} ${FROM} WHERE true`, after, PAGE.narrow, rowIn)

  /** A blob of an article, held against its checksum; null where there is no such article, or its bytes are not those that were stored. */
  const content = <T>(column: 'article' | 'annotations', id: string): T | null => {
    const raw = one(
      `SELECT a.seq, c.${column} AS bytes, s.${column} AS sum FROM article a LEFT JOIN content c ON c.seq = a.seq LEFT JOIN seal s ON s.seq = a.seq WHERE a.id = $1`,
      id,
    )
    if (!raw) return null
    const bytes = raw['bytes']
    if (bytes instanceof Uint8Array && raw['sum'] === blobSum(Number(raw['seq']), bytes)) return unpacked<T>(bytes)
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
      sound(`${table} ${id}`, sum === checksum(id ?? null, json as string) ? (JSON.parse(String(json)) as T) : null),
    )
  const say = (table: 'correction' | 'feed', id: string, json: string): void =>
    void all(
      `INSERT INTO ${table} (id, said, sum) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET said = excluded.said, sum = excluded.sum`,
      id,
      json,
      checksum(id, json),
    )
  const linkIn = ({ x, y, sum, ...link }: Raw): Link[] =>
    sound(
      'links',
      sum === checksum(x as number, y as number, link['contained'] as number) ? (link as unknown as Link) : null,
    )
  /** Two numbers tell a link, so its pages go on behind both. */
  function* links(condition: string, ...values: Value[]): Generator<Link> {
    const n = values.length
    for (let at: readonly [Value, Value] = [0, 0]; ; ) {
      const raws = all(
        `SELECT x.id AS later, y.id AS earlier, r.contained, r.later AS x, r.earlier AS y, r.sum FROM reuse r JOIN article x ON x.seq = r.later
          JOIN article y ON y.seq = r.earlier WHERE ${condition} AND (r.later, r.earlier) > ($${n + 1}::int8, $${n + 2}::int8)
          ORDER BY r.later, r.earlier LIMIT ${PAGE.narrow}`,
        ...values,
        ...at,
      )
      for (const raw of raws) yield* linkIn(raw)
      const last = raws.at(-1)
      if (!last || raws.length < PAGE.narrow) return
      at = [last['x'] ?? 0, last['y'] ?? 0]
    }
  }
  const store: PostgresStore = {
    ...keptParts({ all, keptIn, rowIn, row: ROW }),
    has: (id) => one('SELECT 1 AS there FROM article WHERE id = $1', id) !== undefined,
    latest: (key) =>
      found('a.key = $1', key, 'a.version DESC LIMIT 1')[0] ?? found('a.key = $1', key, 'a.version').at(-1) ?? null,
    versions: (key) => found('a.key = $1', key, 'a.version'),
    put: (batch) => void over.ask({ kind: 'put', batch }),
    counts: () => {
      const raw = one(COUNTS) ?? {}
      const of = (name: string): number => Number(raw[name] ?? 0)
      return {
        ...{ articles: of('articles'), versions: of('versions'), stories: of('stories') },
        ...{ links: of('links'), corrections: of('corrections'), feeds: of('feeds'), bytes: of('bytes') },
      }
    },
    rows,
    row: (id) => found('a.id = $1', id, 'a.seq')[0] ?? null,
    article: (id) => content<Article>('article', id),
    annotations: (id) => content<Annotations>('annotations', id),
    members: (story) => found('m.story = $1', story, 'm.seq'),
    kept: ({ after = 0, open = false, most }) => {
      const last =
        most === undefined ? 0 : Number(one('SELECT coalesce(max(seq), 0) AS last FROM article')?.['last']) - most
      const select =
        'SELECT k.seq, a.id, m.story, k.digest, k.print, (SELECT kept FROM seal WHERE seal.seq = k.seq) AS sum'
      const isOpen = open ? 'NOT EXISTS (SELECT 1 FROM closed WHERE closed.story = m.story)' : 'true'
      const sql = `${select} FROM kept k JOIN article a ON a.seq = k.seq JOIN member m ON m.seq = k.seq WHERE ${isOpen}`
      return walk(sql, Math.max(after, last), PAGE.wide, keptIn)
    },
    links: ({ of, after = 0 } = {}) =>
      of === undefined ? links('r.later > $1', after) : links('r.later > $1 AND (x.id = $2 OR y.id = $2)', after, of),
    closed: () =>
      all('SELECT story, sum FROM closed ORDER BY story').flatMap(({ story, sum }) =>
        sound('closed stories', sum === checksum(story ?? null) ? String(story) : null),
      ),
    tally: () => {
      const note = one('SELECT up_to, value, sum FROM tally')
      if (!note || note['sum'] !== checksum(note['up_to'] as number, note['value'] as Uint8Array)) return null
      return { upTo: Number(note['up_to']), value: note['value'] as Uint8Array }
    },
    search: (query): Hit[] => {
      const { sql, values } = asked(query, ROW)
      return all(sql, ...values).flatMap((raw) => rowIn(raw).map((row) => ({ row, score: Number(raw['score']) })))
    },
    corrections: () => said<Correction>('correction'),
    correct: (c) => say('correction', c.id, JSON.stringify(c)),
    feeds: () => said<Followed>('feed'),
    follow: (feed) => say('feed', feed.id, JSON.stringify(feed)),
    unfollow: (id) => all('DELETE FROM feed WHERE id = $1 RETURNING id', id).length > 0,
    faults: (words) =>
      faultsOf(
        { all, rows, article: (id) => content('article', id), annotations: (id) => content('annotations', id) },
        words,
      ),
    damaged: () => [...damage].sort(),
    backup: () => {
      throw new StoreFault(
        'a store in PostgreSQL is backed up by pg_dump, or written whole by "variorum export"; "variorum backup" copies files only.',
      )
    },
    close: over.close,
    stateOf: (story) => {
      const raw = one('SELECT state FROM account WHERE story = $1', story)
      return raw ? String(raw['state']) : null
    },
    account: (story) => {
      const raw = one('SELECT told, state, sum FROM account WHERE story = $1', story)
      const told = raw?.['told']
      if (!(told instanceof Uint8Array)) return null
      return (
        sound(`account ${story}`, raw?.['sum'] === checksum(story, raw?.['state'] as string, told) ? told : null)[0] ??
        null
      )
    },
    keepAccount: (story, state, told) =>
      void all(
        'INSERT INTO account VALUES ($1, $2, $3, $4) ON CONFLICT (story) DO UPDATE SET state = excluded.state, told = excluded.told, sum = excluded.sum',
        ...[story, state, told, checksum(story, state, told)],
      ),
    dropAccount: (story) => void all('DELETE FROM account WHERE story = $1', story),
  }
  return store
}
