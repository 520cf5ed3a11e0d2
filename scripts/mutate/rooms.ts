import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOMS: readonly string[] = ['read', 'relate', 'cluster', 'reconcile']
/** Weights that a script of ours learnt are data, as lists of words are: a score tells of them, not a test. */
const LEARNT = 'src/read/mentions/weights.ts'

/** The code that is broken: that of the rooms in which an answer is made. */
export const codeOf = (root: string): { readonly file: string; readonly text: string }[] =>
  ROOMS.flatMap((room) => globSync(`src/${room}/**/*.ts`, { cwd: root, exclude: (path) => /test|fixture/.test(path) }))
    .filter((file) => file !== LEARNT)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
