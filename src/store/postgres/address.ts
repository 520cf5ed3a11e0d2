import { StoreFault } from '../fault.ts'

/** Where a store lies in PostgreSQL: the database, and the schema within it that is the store. */
export interface Address {
  /** for the driver; what only we read is taken out */
  readonly url: string
  readonly schema: string
  /** for messages: without a password */
  readonly shown: string
}

/** The schema where an address names none. */
const USUAL = 'variorum'
/** What stands in SQL as it is, so that it needs no quotes; PostgreSQL cuts longer names. */
const NAME = /^[a-z_][a-z0-9_]{0,62}$/

/** Whether what names a store is an address of PostgreSQL and no file. */
export const isPostgres = (path: string): boolean => /^postgres(?:ql)?:\/\//i.test(path)

const parsed = (text: string): URL => {
  try {
    return new URL(text)
  } catch {
    throw new StoreFault('the address of the store cannot be read; it looks like postgres://user@host:5432/database.')
  }
}

/** The parts of "postgres://user:password@host/database?schema=news". Throws a StoreFault, which never tells the password. */
export const address = (text: string): Address => {
  const url = parsed(text)
  const schema = url.searchParams.get('schema') ?? USUAL
  if (!NAME.test(schema))
    throw new StoreFault('the schema of the store may have small letters, digits and _ only, and at most 63 of them.')
  url.searchParams.delete('schema')
  const open = new URL(url)
  open.password = ''
  open.search = schema === USUAL ? '' : `?schema=${schema}`
  return { url: url.href, schema, shown: open.href }
}

/** A store's file or address as it may be told: without a password. */
export const shownAt = (path: string): string => (isPostgres(path) ? address(path).shown : path)
