// Shows what is read of one file, coloured by kind, for those who work on rules:
//   npm run inspect FILE [-- --html] [--article NAME]
// --html prints a page; --article picks one of a file that holds several.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ingest } from '../src/ingest/index.ts'
import { read } from '../src/read/index.ts'
import { asPage } from './inspect/html.ts'
import { inTerminal } from './inspect/terminal.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { html: { type: 'boolean', default: false }, article: { type: 'string' } },
})
const [file] = positionals
if (file === undefined) throw new Error('inspect: which file?')

for await (const found of ingest({ name: file, bytes: readFileSync(file) })) {
  if (!('article' in found)) continue
  const { article } = found
  if (values.article !== undefined && article.name !== values.article) continue
  const reading = { article, annotations: read(article) }
  process.stdout.write(values.html ? asPage(reading) : inTerminal(reading))
}
