import { StoreFault } from '../fault.ts'

/** PostgreSQL is not to be had just now, or has no room: the same may go well later. Nothing of what was asked for is kept. */
export class StoreAway extends StoreFault {}

/** What went wrong, as it comes from the thread that talks to PostgreSQL. */
export interface Failure {
  /** SQLSTATE, or the code of Node or of the driver */
  readonly code: string
  readonly message: string
}

interface Said {
  readonly test: RegExp
  readonly says: string
  /** whether it may go well later */
  readonly passing: boolean
}

/** By SQLSTATE (postgresql.org/docs/current/errcodes-appendix.html) and by the codes of Node and of the driver; the first that fits. */
const SENTENCES: readonly Said[] = [
  {
    test: /^(?:ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|CONNECTION_|CONNECT_TIMEOUT|08)/,
    says: 'PostgreSQL does not answer there',
    passing: true,
  },
  { test: /^(?:ENOTFOUND|EAI_AGAIN)/, says: 'there is no such host', passing: true },
  { test: /^SILENT$/, says: 'PostgreSQL did not answer in time', passing: true },
  { test: /^57P0/, says: 'PostgreSQL is starting or stopping', passing: true },
  { test: /^57014$/, says: 'PostgreSQL took too long', passing: true },
  { test: /^53300$/, says: 'PostgreSQL has no connection left', passing: true },
  { test: /^53/, says: 'PostgreSQL has no room left: its disk or its memory is full', passing: true },
  { test: /^58/, says: 'the disk of PostgreSQL could not be read or written', passing: true },
  { test: /^(?:40|55P03|XSTALE)/, says: 'another process has changed it meanwhile', passing: true },
  { test: /^28/, says: 'PostgreSQL does not let this user in', passing: false },
  { test: /^3D000$/, says: 'there is no such database', passing: false },
  { test: /^42501$/, says: 'this user may not do that there', passing: false },
  { test: /^25006$/, says: 'it may be read but not written', passing: false },
  {
    test: /^XX00[12]$/,
    says: 'the database is damaged; take the last backup, and add again what came since',
    passing: false,
  },
  {
    test: /^(?:ERR_)?MODULE_NOT_FOUND$/,
    says: 'it is read by a package that is not installed: npm install postgres',
    passing: false,
  },
]

/** `failure` as a plain sentence about the store that `shown` names. */
export const faultOf = ({ code, message }: Failure, shown: string): Error => {
  const said = SENTENCES.find((s) => s.test.test(code))
  if (!said)
    return code === 'FAULT' ? new StoreFault(message) : new Error(`store/postgres: ${shown}: ${code} ${message}`)
  return new (said.passing ? StoreAway : StoreFault)(`the store ${shown}: ${said.says}.`, {
    cause: new Error(`${code} ${message}`),
  })
}
