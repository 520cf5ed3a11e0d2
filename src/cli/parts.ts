import { Complaint } from './exit.ts'

/** The packages of parts that not everybody needs; they are installed where somebody names them. */
const PARTS = {
  fetch: ['undici', 'ipaddr.js', 'robots-parser'],
  serve: ['hono', '@hono/node-server', '@hono/zod-openapi', 'zod', 'undici', 'ipaddr.js', 'robots-parser'],
  mcp: ['@modelcontextprotocol/sdk', 'zod'],
} as const

/** Which package an import did not find; null where something else went wrong. */
const missingIn = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error) || !/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code))) return null
  return /Cannot find (?:package|module) '([^'./][^']*)'/.exec(error.message)?.[1] ?? null
}

/** Loads what a command is made of; where a package of it is not installed, one sentence says which and how to have it. */
export const part = async <T>(command: keyof typeof PARTS, load: () => Promise<T>): Promise<T> => {
  try {
    return await load()
  } catch (error) {
    const missing = missingIn(error)
    if (missing === null) throw error
    throw new Complaint(`${command} needs packages that are not installed (${missing} is not there): npm install ${PARTS[command].join(' ')}`)
  }
}
