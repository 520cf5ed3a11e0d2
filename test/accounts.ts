import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, compare, type Input } from '../src/index.ts'
import { filesUnder, ROOT } from './tree.ts'

/** The bundled example stories, each with the files that hold it. */
export const EXAMPLES = ['ferry-fire', 'solvent-leak'] as const

export const inputsOf = (...folders: readonly string[]): Input[] =>
  folders
    .flatMap((folder) => filesUnder(`examples/${folder}`))
    .map((name) => ({ name, bytes: readFileSync(join(ROOT, name)) }))

const told = new Map<string, Promise<Account>>()
/** The account of an example, made once for all tests that run in one process. */
export const accountOf = (example: string): Promise<Account> => {
  const known = told.get(example) ?? compare(inputsOf(example))
  told.set(example, known)
  return known
}

export const bytes = (value: unknown): string => JSON.stringify(value)

/** The parts of an account as bytes. Articles, stories and notices are listed as they come in; all within them has an order of its own. */
const parts = ({ articles, stories, notices }: Account): string[] =>
  [...articles, ...stories, ...notices].map(bytes).sort()

/** Where two accounts differ, short enough to read. */
export const differences = (a: Account, b: Account): string[] => {
  const [x, y] = [parts(a), parts(b)]
  return x.flatMap((part, i) => (part === y[i] ? [] : [`${part.slice(0, 80)} ... became ${y[i]?.slice(0, 80)}`]))
}
