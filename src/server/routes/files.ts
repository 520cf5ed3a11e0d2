import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { problem } from '../problem.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** Every file of the built desk by its path. It is read once: a request names a key of this table, never a place on the disk. */
const filesIn = (folder: string): ReadonlyMap<string, File> => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())
  return new Map(
    names.map((f) => {
      const path = join(f.parentPath, f.name)
      const bytes = new Uint8Array(readFileSync(path))
      return [
        path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/'),
        { bytes, type: TYPES[extname(f.name)] ?? 'application/octet-stream' },
      ]
    }),
  )
}

/** The desk: its files, and its one page for every address that is none of the API's. */
export const addFiles = (app: OpenAPIHono, folder: string): void => {
  const files = filesIn(folder)
  app.get('*', (c) => {
    const { path } = c.req
    if (path.startsWith('/v1/')) return problem(c, 404, 'The API has no such address; /openapi.json lists them.')
    const file = files.get(path) ?? (extname(path) ? undefined : files.get('/index.html'))
    if (!file) return problem(c, 404, 'There is no such file.')
    // names of built files hold a hash of what is in them
    c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    return c.body(file.bytes, 200, { 'Content-Type': file.type })
  })
}
