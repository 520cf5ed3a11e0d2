import postgres from 'postgres'
import { PATIENCE } from '../connection.ts'
import { put } from './put.ts'
import { MIGRATIONS } from './schema.ts'
import type { Answer, Beginning, Raw, Task, Value } from './tasks.ts'

type Sql = postgres.Sql<{ readonly int8: number }>
/** What runs statements: a connection, or a transaction on it. */
export type Running = Pick<postgres.TransactionSql, 'unsafe'>

/** Milliseconds that one statement may take. */
const STATEMENT = 60_000
/** Seconds until there must be a connection. */
const CONNECT = 10

/** A fault that is told as it stands. */
const told = (message: string): Error => Object.assign(new Error(message), { code: 'FAULT' })

const opened = ({ address, mode, what }: Beginning): Sql =>
  postgres(address.url, {
    // one connection: the lock belongs to it, and a transaction is never torn from it
    max: 1,
    fetch_types: false,
    connect_timeout: CONNECT,
    max_lifetime: null,
    onnotice: () => {},
    connection: {
      application_name: what.slice(0, 60),
      search_path: `"${address.schema}"`,
      statement_timeout: STATEMENT,
      lock_timeout: PATIENCE,
      ...(mode === 'read' ? { default_transaction_read_only: true } : {}),
    },
    types: {
      int8: { to: 20, from: [20], serialize: String, parse: Number },
      // a copy of its own: the driver's lie in a pool that would travel along
      bytea: {
        to: 17,
        from: [17],
        serialize: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`,
        parse: (hex: string) => new Uint8Array(Buffer.from(hex.slice(2), 'hex')),
      },
    },
  }) as unknown as Sql

const rowsOf = async (sql: Running, text: string, values: readonly Value[] = []): Promise<readonly Raw[]> => [
  ...(await sql.unsafe<Raw[]>(text, [...values] as never[], { prepare: true })),
]

/** Two numbers name a lock: which of ours, and of which schema. */
const LOCKS = { add: 0x56415249, feeds: 0x56415246, change: 0x56415243, migrate: 0x5641524d } as const
const lockOf = (name: keyof typeof LOCKS, schema: string): string =>
  `${LOCKS[name]}, hashtext(current_database() || '.${schema}')`

/** Takes the tables to the newest version, whole or not at all. */
const migrate = async (sql: Sql, { address: { schema, shown }, mode }: Beginning): Promise<void> => {
  const known = async (on: Running): Promise<number> => {
    const [there] = await rowsOf(on, `SELECT to_regclass('"${schema}".variorum')::text AS name`)
    if (typeof there?.['name'] !== 'string') return 0
    return Number((await rowsOf(on, `SELECT version FROM "${schema}".variorum`))[0]?.['version'] ?? 0)
  }
  const version = await known(sql)
  if (version > MIGRATIONS.length)
    throw told(
      `the store ${shown}: it was written by a later version of variorum (schema ${version}, this one knows ${MIGRATIONS.length}); update variorum. Nothing was changed.`,
    )
  if (version === MIGRATIONS.length) return
  if (mode === 'read' || mode === 'change' || mode === 'feeds')
    throw told(
      version
        ? `the store ${shown}: it is of an earlier version; any "variorum add" brings it up to date.`
        : `the store ${shown}: there is no such store; "variorum add" makes it.`,
    )
  await sql.begin(async (tx) => {
    await tx.unsafe(`SELECT pg_advisory_xact_lock(${lockOf('migrate', schema)})`)
    const from = await known(tx)
    const [there] = await rowsOf(tx, `SELECT 1 AS there FROM pg_namespace WHERE nspname = '${schema}'`)
    if (!there) await tx.unsafe(`CREATE SCHEMA "${schema}"`)
    if (!from) await tx.unsafe('CREATE TABLE variorum (version integer NOT NULL); INSERT INTO variorum VALUES (0)')
    for (const step of MIGRATIONS.slice(from)) await tx.unsafe(step)
    await tx.unsafe(`UPDATE variorum SET version = ${MIGRATIONS.length}`)
  })
}

/** Who holds a lock, as PostgreSQL knows them. */
const HOLDER = `SELECT s.application_name AS what, coalesce(host(s.client_addr), 'this machine') AS host, to_char(s.backend_start, 'YYYY-MM-DD HH24:MI') AS since
  FROM pg_locks l JOIN pg_stat_activity s ON s.pid = l.pid
  WHERE l.locktype = 'advisory' AND l.granted AND l.classid = $1::oid AND l.objid = ($2::int8 & 4294967295)::oid`

/** Takes the lock until the connection ends, and gives the connection's number; else says who has it. */
const locked = async (
  sql: Sql,
  name: 'add' | 'feeds',
  { address: { schema, shown } }: Beginning,
): Promise<{ readonly pid: number } | { readonly inUse: string }> => {
  const [got] = await rowsOf(
    sql,
    `SELECT pg_try_advisory_lock(${lockOf(name, schema)}) ::int AS taken, pg_backend_pid() AS pid, hashtext(current_database() || '.${schema}')::int8 AS of`,
  )
  if (got?.['taken'] === 1) return { pid: Number(got['pid']) }
  const [who] = await rowsOf(sql, HOLDER, [LOCKS[name], Number(got?.['of'] ?? 0)])
  return {
    inUse: who
      ? `the store ${shown} is in use by "${who['what']}" (on ${who['host']}, since ${who['since']}); wait until it ends.`
      : `the store ${shown} is in use by another process; wait until it ends.`,
  }
}

const pidOf = async (sql: Running): Promise<number> =>
  Number((await rowsOf(sql, 'SELECT pg_backend_pid() AS pid'))[0]?.['pid'])
/** The lock went with the connection: somebody else may have written since. */
const stale = (): Error => Object.assign(new Error('the connection that held the lock is gone'), { code: 'XSTALE' })

/** A connection that does what it is asked. */
export const connected = async (beginning: Beginning): Promise<(task: Task) => Promise<Answer>> => {
  const sql = opened(beginning)
  const { mode, address } = beginning
  let pid: number | null = null
  /** The lock lives as long as its connection: on another one, others may have written since. */
  const checked = async (on: Running): Promise<void> => {
    if (pid !== null && (await pidOf(on)) !== pid) throw stale()
  }
  const does: { readonly [K in Task['kind']]: (task: Extract<Task, { kind: K }>) => Promise<Answer> } = {
    open: async () => {
      await migrate(sql, beginning)
      if (mode !== 'add' && mode !== 'feeds') return { rows: [] }
      const got = await locked(sql, mode, beginning)
      if ('inUse' in got) return got
      pid = got.pid
      return { rows: [] }
    },
    query: async ({ sql: text, values }) => ({ rows: await rowsOf(sql, text, values) }),
    put: async ({ batch }) => {
      await sql.begin(async (tx) => {
        await checked(tx)
        // numbers are given in the order of commits, so that whoever reads on behind the last one misses none
        await tx.unsafe(`SELECT pg_advisory_xact_lock(${lockOf('change', address.schema)})`)
        await put((text, values) => rowsOf(tx, text, values), batch)
      })
      return { rows: [] }
    },
    held: async () => {
      await checked(sql)
      return { rows: [] }
    },
    close: async () => {
      await sql.end({ timeout: 1 })
      return { rows: [] }
    },
  }
  return (task) => (does[task.kind] as (task: Task) => Promise<Answer>)(task)
}
