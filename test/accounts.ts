import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input } from '../src/index.ts'
import { filesUnder, ROOT } from './tree.ts'

/** The bundled example stories, each with the files that hold it. */
export const EXAMPLES = ['ferry-fire', 'solvent-leak'] as const

export const inputsOf = (...folders: readonly string[]): Input[] =>
  folders.flatMap((folder) => filesUnder(`examples/${folder}`)).map((name) => ({ name, bytes: readFileSync(join(ROOT, name)) }))
