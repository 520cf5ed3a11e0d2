import type { OpenOptions } from './connection.ts'
import { isPostgres } from './postgres/address.ts'
import { postgresStore } from './postgres/postgres.ts'
import { sqliteStore } from './sqlite.ts'
import type { Store } from './store.ts'

/** The store that `path` names: an address of PostgreSQL, else a file. Throws a StoreFault. */
export const storeAt = (path: string, options: OpenOptions): Store =>
  isPostgres(path) ? postgresStore(path, options) : sqliteStore(path, options)
