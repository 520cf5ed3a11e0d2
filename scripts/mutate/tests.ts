import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Mutant } from './mutants.ts'
import { trials } from './trials.ts'

/** Tests of whole answers. */
const WHOLE: readonly string[] = ['test/verdicts.test.ts']

export const roomOf = (file: string): string => file.split('/')[1] ?? ''

/** How near a test stands to the file: of its name, of its folder, of its room, of the whole. */
const distance = (test: string, file: string): number => {
  const folder = dirname(file)
  if (test === file.replace(/\.ts$/, '.test.ts')) return 0
  if (test === `${folder}.test.ts` || (dirname(test) === folder && folder.split('/').length > 2)) return 1
  return test.startsWith('src/') ? 2 : 3
}

/** What is told of a mutant: the test that noticed it, null where none did, and whether any comes there. */
export type Tell = (mutant: Mutant, by: string | null, reached: boolean) => void

/** Tries each mutant by the tests of its room that reach it, the nearest first. */
export const tryAll = async (root: string, mutants: readonly Mutant[], tell: Tell): Promise<void> => {
  const rooms = [...new Set(mutants.map(({ file }) => roomOf(file)))]
  const { looked, tried, end } = trials()
  const sound = await looked(
    [...rooms.flatMap((room) => globSync(`src/${room}/**/*.test.ts`, { cwd: root }).sort()), ...WHOLE],
    mutants,
  )
  for (const { path, failed } of sound)
    if (failed.length) console.log(`${path} fails without a mutant: ${failed.join('; ')}`)
  for (const [i, mutant] of mutants.entries()) {
    const tests = sound
      .filter(
        ({ path, reached }) =>
          reached.includes(i) && (path.startsWith(`src/${roomOf(mutant.file)}/`) || WHOLE.includes(path)),
      )
      .sort((a, b) => distance(a.path, mutant.file) - distance(b.path, mutant.file))
    tell(mutant, await tried(mutant, tests), tests.length > 0)
  }
  end()
}
