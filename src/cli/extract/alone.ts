// Runs `extract` and `fetch` by themselves, without the other commands: what their tests start.
import { Command } from 'commander'
import { addExtract } from '../extract.ts'
import { addFetch } from '../fetch.ts'

const program = new Command('variorum')
const done = (code: number): void => {
  process.exitCode = code
}
addExtract(program, done)
addFetch(program, done)
await program.parseAsync(process.argv.slice(2), { from: 'user' })
