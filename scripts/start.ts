// npm start: compares the first bundled story, prints the account, writes it as a page for the browser, and says where.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf, inputsOf } from '../src/cli/inputs.ts'
import { colored, columns, print, save, say } from '../src/cli/terminal.ts'
import { compare } from '../src/index.ts'
import { PLAIN } from '../src/publish/index.ts'
import { html } from '../src/publish/writers/html.ts'
import { text } from '../src/publish/writers/text.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { files } = filesOf(['examples/ferry-fire'])
const account = await compare(inputsOf(files, ({ path, why }) => say(`cannot read ${path}: ${why}.`)))

await print(text.write(account, { ...PLAIN, width: columns(), color: colored('auto') }))
const page = resolve('out/account.html')
mkdirSync('out', { recursive: true })
await save(page, html.write(account, PLAIN))
say(`the same as a page for the browser: ${page}`)
