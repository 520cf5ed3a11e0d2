/** The store cannot do what is asked: the disk, the file or another process is at fault. Its message is one plain sentence. */
export class StoreFault extends Error {}

/** Another process adds to the store: it may be free a moment later. */
export class StoreInUse extends StoreFault {}

interface SqliteError extends Error {
  readonly errcode: number
  readonly errstr?: string
}
const isSqlite = (error: unknown): error is SqliteError =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'

/** SQLite's result codes (sqlite.org/rescode.html); of extended ones the low byte, but for those where only the long form tells. */
const SENTENCES: Readonly<Record<number, string>> = {
  1: 'its tables are not as they were made: the file is damaged; take the last backup, and add again what came since',
  5: 'another process is writing to it; try again when that has ended',
  6: 'another process is writing to it; try again when that has ended',
  8: 'it may be read but not written: the file or its folder is read-only',
  10: 'the disk could not be read or written',
  11: 'the file is damaged; take the last backup, and add again what came since',
  13: 'the disk is full; what was acknowledged is kept, and the same command goes on where it was once there is room',
  14: 'it cannot be opened: there is no such file or folder, or it may not be read or written',
  19: 'what it holds contradicts itself: the file is damaged; take the last backup, and add again what came since',
  26: 'it is no store: the file holds something else',
}
/** SQLITE_ERROR, for our statements are right where the tables are; SQLITE_CORRUPT; SQLITE_CONSTRAINT, for they break none; SQLITE_NOTADB. */
const DAMAGE: ReadonlySet<number> = new Set([1, 11, 19, 26])
/** Whether the engine says that what it read is damaged. */
export const isDamage = (error: unknown): boolean => isSqlite(error) && DAMAGE.has(error.errcode & 0xff)

/** SQLITE_IOERR_SHMSIZE: no room for the shared index of the write-ahead log. */
const NO_ROOM = 4874

/** `error` as a plain sentence about the store at `path`; what is not of the engine is given back as it is. */
export const fault = (error: unknown, path: string): unknown => {
  if (!isSqlite(error)) return error
  const why = error.errcode === NO_ROOM ? SENTENCES[13] : SENTENCES[error.errcode & 0xff]
  return why
    ? new StoreFault(`the store ${path}: ${why}.`, { cause: error })
    : new Error(`store/sqlite: ${path}: ${error.message}`, { cause: error })
}
