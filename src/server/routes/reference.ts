import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { problem } from '../problem.ts'

const escaped = (s: string): string => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[]
}

/** Every route as a heading with its parameters. */
const listing = (paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>): string =>
  Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary = '', parameters = [] }]) => {
        const rows = parameters
          .map((p) => `<li><code>${escaped(p.name)}</code> (${escaped(p.in)}) ${escaped(p.description ?? '')}</li>`)
          .join('')
        return `<h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2>\n<p>${escaped(summary)}</p>${rows ? `\n<ul>${rows}</ul>` : ''}`
      }),
    )
    .join('\n')

const TAGS = [
  ['Stories', 'the articles of one event, and what they agree on and where they differ'],
  ['Facts', 'what several articles tell, over all stories'],
  ['Claims', 'a sentence held against what the articles say'],
  ['Articles', 'texts as they were published, and what was read in them'],
  ['Search', 'sentences by their words'],
  ['Corrections', 'what people say is so; replayed over later runs'],
  ['Feeds', 'sources that are looked at in their turn'],
  ['Events', 'what changes, as it happens: a stream, Atom feeds, webhooks'],
  ['Server', 'whether it runs'],
] as const

const ABOUT = `Reads many articles about one event and shows what they agree on, where they differ, what only one has, and how many independent origins stand \
behind each fact. Every value stands with the exact words it was read from: text.slice(from, to) === exact, in UTF-16 units.

Lists come in pages: hand in next as cursor. Answers bear an ETag. What is refused is told as a problem (RFC 9457). Where the server was started with --rate, \
one address may ask so many times a minute; beyond that it is answered 429, with the seconds to wait in Retry-After. A request may hold 25 MB.`

const document = {
  openapi: '3.1.0',
  info: {
    title: 'Variorum',
    version: '2',
    description: ABOUT,
    license: { name: 'MIT', identifier: 'MIT' },
    contact: { name: 'The people who run this server' },
  },
  servers: [{ url: '/', description: 'this server' }],
  tags: TAGS.map(([name, description]) => ({ name, description })),
  // an empty requirement: a server without a token asks for none
  security: [{}, { bearer: [] }, { cookie: [] }],
}

/** Where the script of the reference lies: in the package, or in a checkout that was installed. */
const SCRIPTS = ['../../reference/redoc.standalone.js.gz', '../../../node_modules/redoc/bundles/redoc.standalone.js']
const SCRIPT = '/reference/redoc.standalone.js'
/** The reference styles itself, and searches in a worker of its own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const page = (body: string, script: boolean): string => `<!doctype html><html lang="en"><meta charset="utf-8">\
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Variorum: the API</title>
${script ? `<redoc spec-url="/openapi.json" hide-hostname native-scrollbars></redoc>\n<script src="${SCRIPT}"></script>\n<noscript>` : ''}
<main><h1>The API</h1><p>As an OpenAPI 3.1 document: <a href="/openapi.json">/openapi.json</a></p>\n${body}</main>${script ? '</noscript>' : ''}</html>`

/** /openapi.json, and the same to read at /reference. */
export const addReference = (app: OpenAPIHono): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'the token that the server was started with',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'cookie', {
    type: 'apiKey',
    in: 'cookie',
    name: 'variorum',
    description: 'left behind by /?token=TOKEN, for browsers',
  })
  const script = SCRIPTS.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path))
  app.doc31('/openapi.json', document)
  app.get('/reference', (c) => {
    const { paths } = app.getOpenAPI31Document(document)
    const body = listing((paths ?? {}) as Parameters<typeof listing>[0])
    c.header('Content-Security-Policy', POLICY)
    return c.html(page(body, script !== undefined))
  })
  app.get(SCRIPT, (c) => {
    if (script === undefined)
      return problem(c, 404, 'This installation has no script for the reference; /openapi.json has the same.')
    c.header('Cache-Control', 'public, max-age=86400')
    const bytes = new Uint8Array(readFileSync(script))
    const type = { 'Content-Type': 'text/javascript; charset=utf-8' }
    if (!script.endsWith('.gz')) return c.body(bytes, 200, type)
    c.header('Vary', 'Accept-Encoding')
    if (/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
      return c.body(bytes, 200, { ...type, 'Content-Encoding': 'gzip' })
    return c.body(new Uint8Array(gunzipSync(bytes)), 200, type)
  })
}
