import { closeSync, openSync, writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { opml } from '../publish/opml.ts'
import { beside, type Store, StoreFault } from '../store/index.ts'
import { exported } from '../stream/export.ts'
import { Complaint, DONE, FAILED } from './exit.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { print, say, writeFault } from './terminal.ts'

export interface ExportOptions extends StoreOptions {
  readonly output?: string
  readonly format: 'jsonl' | 'opml'
}

const EXAMPLES = `
JSON Lines: a head, then a line an article with what was read in it, its story
and its version, in the order they came; then the links between texts, the
stories that are closed, the corrections, and the feeds that are followed.

Examples:
  variorum export --output everything.jsonl
  variorum add everything.jsonl --store again.db
                                            the same store again
  variorum export --format opml --output feeds.opml
                                            the feeds, for a feed reader

Exit codes: 0 done, 2 failed (something damaged was left out, the disk is full).
`

/** What is written, in pieces. */
function* pieces(store: Store, format: ExportOptions['format']): Generator<string> {
  if (format === 'opml') return yield opml(store.feeds())
  for (const line of exported(store)) yield `${JSON.stringify(line)}\n`
}

/** Whole or not at all. */
const toFile = (path: string, all: Iterable<string>): void => {
  try {
    beside(path, { replace: true }, (half) => {
      const file = openSync(half, 'w')
      try {
        // unlike writeSync it goes on where the disk took only a part, and fails where it takes no more
        for (const piece of all) writeFileSync(file, piece)
      } finally {
        closeSync(file)
      }
    })
  } catch (error) {
    throw error instanceof StoreFault ? error : new Complaint(writeFault(path, error))
  }
}

/** Writes everything in the store and returns the exit code. */
export const exportCommand = (options: ExportOptions): Promise<number> =>
  inStore(options, { mode: 'read' }, async (store) => {
    const { output, format } = options
    const all = pieces(store, format)
    if (output === undefined) for (const piece of all) await print(piece)
    else {
      toFile(output, all)
      say(`wrote ${output}`)
    }
    // what is left out is named when the store is closed
    return store.damaged().length ? FAILED : DONE
  })

/** Registers `variorum export`; `done` takes the exit code. */
export const addExportCommand = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('export')
      .summary('write everything in the store as JSON Lines, or its feeds as OPML')
      .description('Writes everything in the store as JSON Lines, from which "variorum add" makes the same store.'),
  )
    .addOption(
      new Option('-f, --format <format>', 'jsonl: everything; opml: the feeds that are followed')
        .choices(['jsonl', 'opml'])
        .default('jsonl'),
    )
    .option('-o, --output <file>', 'write to a file')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ExportOptions) => done(await exportCommand(options)))
}
