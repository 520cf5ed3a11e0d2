import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fault, StoreFault, StoreInUse } from './fault.ts'

interface Holder {
  readonly pid: number
  readonly host: string
  readonly what: string
  readonly since: string
}

const SQLITE_BUSY = 5
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY

const holder = (db: DatabaseSync): Holder | null => {
  try {
    return (db.prepare('SELECT pid, host, what, since FROM holder').get() ?? null) as Holder | null
  } catch {
    return null
  }
}
const SQLITE_CANTOPEN = 14
/** Where the folder is there but nothing can be made in it, it is read-only. */
const locking = (error: unknown, path: string): unknown =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_CANTOPEN && existsSync(dirname(path))
    ? new StoreFault(`the store ${path}: it may be read but not written: the file or its folder is read-only.`, {
        cause: error,
      })
    : fault(error, path)
const told = (path: string, who: Holder | null): string =>
  who
    ? `the store ${path} is in use by "${who.what}" (process ${who.pid} on ${who.host}, since ${who.since}); wait until it ends.`
    : `the store ${path} is in use by another process; wait until it ends.`

/**
 * Holds `path` for this process until the given function is called; throws a StoreFault that says who holds it where somebody does. The lock is the
 * operating system's on a small file beside the store, so it ends with its process however that ends; the file says who took it last.
 */
export const lock = (path: string, what: string, now: () => string = () => new Date().toISOString()): (() => void) =>
  held(path, `${path}-lock`, what, now)

/** As `lock`, for looking at the feeds of the store: of several that serve it one follows them. */
export const feedLock = (
  path: string,
  what: string,
  now: () => string = () => new Date().toISOString(),
): (() => void) => held(path, `${path}-feeds-lock`, what, now)

const held = (path: string, file: string, what: string, now: () => string): (() => void) => {
  let db: DatabaseSync
  try {
    db = new DatabaseSync(file, { timeout: 0 })
  } catch (error) {
    throw locking(error, path)
  }
  try {
    // the note is committed first: readers see what is committed while a transaction holds the file
    db.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (pid, host, what, since); DELETE FROM holder')
    db.prepare('INSERT INTO holder VALUES (?, ?, ?, ?)').run(process.pid, hostname(), what, now())
    db.exec('COMMIT; BEGIN IMMEDIATE')
  } catch (error) {
    const who = holder(db)
    db.close()
    throw isBusy(error) ? new StoreInUse(told(path, who)) : locking(error, path)
  }
  return () => db.close()
}
