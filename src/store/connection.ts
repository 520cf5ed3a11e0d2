import { existsSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { checksum } from './checksum.ts'
import { StoreFault } from './fault.ts'
import { APPLICATION, MIGRATIONS } from './schema.ts'

export interface OpenOptions {
  /** `read` never changes the file; `change` needs it to be there; `write` makes it where it is not; `add` is `write` that nobody else may do meanwhile */
  readonly mode: 'read' | 'change' | 'write' | 'add'
  /** what is told to whoever finds the store locked: "variorum add news.jsonl" */
  readonly what?: string
  /** pages the file may grow to: for tests of a full disk */
  readonly mostPages?: number
}

export type Raw = Record<string, SQLInputValue>

/** Milliseconds to wait for another process that is writing a correction or a backup. */
export const PATIENCE = 5000
/** KiB of pages held in memory; the index of words grows fastest where its newest part stays there. */
const CACHE = 16_384
/** Whole articles lie in overflow pages: of 8 KiB they waste less than of 4. */
const PAGE = 8192

/** The first value of the first row that `sql` gives, as a number; 0 where there is none. */
export const numberOf = (db: DatabaseSync, sql: string): number =>
  Number(Object.values((db.prepare(sql).get() as Raw | undefined) ?? {})[0] ?? 0)

const isEmpty = (db: DatabaseSync): boolean => numberOf(db, 'SELECT count(*) FROM sqlite_schema') === 0

/** Takes the tables to the newest version, whole or not at all. Throws where the file is not ours or of a later version. */
const migrate = (db: DatabaseSync, path: string, mayWrite: boolean): void => {
  const version = numberOf(db, 'PRAGMA user_version')
  const application = numberOf(db, 'PRAGMA application_id')
  const empty = isEmpty(db)
  if (!empty && application !== APPLICATION)
    throw new StoreFault(`the store ${path}: it is no store of variorum; nothing was changed.`)
  if (version > MIGRATIONS.length)
    throw new StoreFault(
      `the store ${path}: it was written by a later version of variorum (schema ${version}, this one knows ${MIGRATIONS.length}); update variorum. Nothing was changed.`,
    )
  if (version === MIGRATIONS.length) return
  if (!mayWrite)
    throw new StoreFault(
      empty
        ? `the store ${path}: it is empty.`
        : `the store ${path}: it is of an earlier version; any "variorum add" brings it up to date.`,
    )
  if (empty) db.exec(`PRAGMA page_size = ${PAGE}`)
  db.function('checksum', { varargs: true, deterministic: true }, (...values) => checksum(...values))
  db.exec('PRAGMA journal_mode = WAL; BEGIN IMMEDIATE')
  try {
    for (const step of MIGRATIONS.slice(numberOf(db, 'PRAGMA user_version'))) db.exec(step)
    db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`)
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

const missing = (path: string): StoreFault =>
  new StoreFault(`the store ${path}: there is no such file; "variorum add" makes it.`)

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

/** Opens the file `path`, made or brought up to date where `mode` allows it. Throws a StoreFault, or an error of the engine. */
export const opened = (path: string, { mode, mostPages }: OpenOptions): DatabaseSync => {
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
