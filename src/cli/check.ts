import type { Command } from 'commander'
import { checked } from '../stream/check.ts'
import { DONE, FAILED } from './exit.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { print } from './terminal.ts'

const EXAMPLES = `
Reads every article again and holds every place in it (sentences, names,
quotations, speakers, figures, times, commitments) against its text; asks the
engine whether its file is sound; holds everything kept against its checksum, and
the index of words against the articles. What is damaged is named; it is left
out of searches, stories and accounts, and the rest goes on.

Example:
  variorum check --store news.db

Exit codes: 0 all is sound, 2 something is not; it is named.
`

/** Checks the store and returns the exit code. */
export const checkCommand = (options: StoreOptions): Promise<number> =>
  inStore(options, { mode: 'read' }, async (store) => {
    const { articles, places, faults } = checked(store)
    await print(faults.map((f) => `${f}\n`).join(''))
    await print(
      `${articles} articles, ${places} places read again: ${faults.length ? `${faults.length} faults` : 'all sound'}\n`,
    )
    return faults.length ? FAILED : DONE
  })

/** Registers `variorum check`; `done` takes the exit code. */
export const addCheck = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('check')
      .summary('read the whole store again and tell whether it is sound')
      .description('Reads the whole store again and tells whether it is sound.'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (options: StoreOptions) => done(await checkCommand(options)))
}
