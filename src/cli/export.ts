import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import type { Command } from 'commander'
import type { Store } from '../store/index.ts'
import { exported } from '../stream/export.ts'
import { Complaint, DONE } from './exit.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { print, say } from './terminal.ts'

export interface ExportOptions extends StoreOptions {
  readonly output?: string
}

const EXAMPLES = `
JSON Lines: a head, then a line an article with what was read in it, its story
and its version, in the order they came; then the links between texts, the
stories that are closed, and the corrections.

Examples:
  variorum export --output everything.jsonl
  variorum add everything.jsonl --store again.db
                                            the same store again

Exit codes: 0 done, 2 failed.
`

/** Whole or not at all: to a name beside it first. */
const toFile = (path: string, store: Store): void => {
  const half = `${path}.${process.pid}.part`
  try {
    const file = openSync(half, 'w')
    try {
      for (const line of exported(store)) writeSync(file, `${JSON.stringify(line)}\n`)
    } finally {
      closeSync(file)
    }
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw new Complaint(`cannot write ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

/** Writes everything in the store and returns the exit code. */
export const exportCommand = (options: ExportOptions): Promise<number> =>
  inStore(options, { mode: 'read' }, async (store) => {
    const { output } = options
    if (output === undefined) for (const line of exported(store)) await print(`${JSON.stringify(line)}\n`)
    else {
      toFile(output, store)
      say(`wrote ${output}`)
    }
    return DONE
  })

/** Registers `variorum export`; `done` takes the exit code. */
export const addExportCommand = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('export')
      .summary('write everything in the store as JSON Lines')
      .description('Writes everything in the store as JSON Lines, from which "variorum add" makes the same store.'),
  )
    .option('-o, --output <file>', 'write to a file')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ExportOptions) => done(await exportCommand(options)))
}
