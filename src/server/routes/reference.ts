import type { OpenAPIHono } from '@hono/zod-openapi'

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
        const rows = parameters.map((p) => `<li><code>${escaped(p.name)}</code> (${escaped(p.in)}) ${escaped(p.description ?? '')}</li>`).join('')
        return `<h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2>\n<p>${escaped(summary)}</p>${rows ? `\n<ul>${rows}</ul>` : ''}`
      }),
    )
    .join('\n')

/** /openapi.json, and the same to read at /reference. */
export const addReference = (app: OpenAPIHono): void => {
  const about = { openapi: '3.1.0', info: { title: 'Variorum', version: '1', license: { name: 'MIT', identifier: 'MIT' } } }
  app.doc31('/openapi.json', about)
  app.get('/reference', (c) => {
    const { paths } = app.getOpenAPI31Document(about)
    const body = listing((paths ?? {}) as Parameters<typeof listing>[0])
    return c.html(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Variorum: the API</title><main><h1>The API</h1><p>As an OpenAPI 3.1 document: <a href="/openapi.json">/openapi.json</a></p>\n${body}</main></html>`,
    )
  })
}
