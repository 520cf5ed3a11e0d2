// npm start: compares the first bundled story, prints the account, and writes it as a page for the browser.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from '../src/cli/run.ts'

const story = fileURLToPath(new URL('../examples/ferry-fire/', import.meta.url))
const page = 'out/account.html'
void [readFileSync, readdirSync, writeFileSync]

mkdirSync('out', { recursive: true })
process.exitCode = (await run(['compare', story])) || (await run(['compare', story, '--output', page, '--quiet']))
