import { DOCUMENTS, missingIn } from '../ingest/formats/optional.ts'
import { Complaint } from './exit.ts'

/** The packages of parts that not everybody needs; they are installed where somebody names them. */
const PARTS = {
  documents: DOCUMENTS,
  fetch: ['undici', 'ipaddr.js', 'robots-parser'],
  serve: ['hono', '@hono/node-server', '@hono/zod-openapi', 'zod', 'undici', 'ipaddr.js', 'robots-parser'],
  work: ['@nats-io/transport-node', '@nats-io/jetstream', '@nats-io/obj', 'postgres', 'prom-client', 'pino'],
  'add --nats': ['@nats-io/transport-node', '@nats-io/jetstream', '@nats-io/obj'],
  parquet: ['hyparquet-writer'],
  dead: ['@nats-io/transport-node', '@nats-io/jetstream', '@nats-io/obj'],
  mcp: ['@modelcontextprotocol/sdk', 'zod'],
} as const

/** Loads what a command is made of; where a package of it is not installed, one sentence says which and how to have it. */
export const part = async <T>(command: keyof typeof PARTS, load: () => Promise<T>): Promise<T> => {
  try {
    return await load()
  } catch (error) {
    const missing = missingIn(error)
    if (missing === null) throw error
    throw new Complaint(
      `${command} needs packages that are not installed (${missing} is not there): npm install ${PARTS[command].join(' ')}`,
    )
  }
}
