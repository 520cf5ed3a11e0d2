// Compares the paths given and prints the account as JSON: node scripts/try.ts PATH... > account.json
import { readFileSync } from 'node:fs'
import { compare } from '../src/index.ts'

const inputs = process.argv.slice(2).map((name) => ({ name, bytes: readFileSync(name) }))
process.stdout.write(`${JSON.stringify(await compare(inputs))}\n`)
