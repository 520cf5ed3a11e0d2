import type { Command } from 'commander'
import { DONE } from './exit.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { say } from './terminal.ts'

const EXAMPLES = `
The copy is of one moment, also while "variorum add" is running. It is a store
like any other: put it in the place of a lost one.

Example:
  variorum backup news-monday.db --store news.db

It gets its name when all of it is on the disk: a backup that breaks off leaves
the name free.

Exit codes: 0 done, 2 failed (there is such a file already, the disk is full).
`

/** Copies the store to `path` and returns the exit code. */
export const backupCommand = (path: string, options: StoreOptions): Promise<number> =>
  inStore(options, { mode: 'read' }, (store) => {
    store.backup(path)
    say(`wrote ${path}`)
    return DONE
  })

/** Registers `variorum backup`; `done` takes the exit code. */
export const addBackup = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('backup')
      .summary('copy the store to a file')
      .description('Copies the store, as it is at one moment, to a file that is not there yet.')
      .argument('<file>', 'the copy'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: StoreOptions) => done(await backupCommand(path, options)))
}
