import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import { USUAL } from '../budget/insisting.ts'
import { isPartial } from '../pipeline.ts'
import { spentAfter } from '../processor.ts'
import { type FactRow, factLines, factRows, factsHead } from '../publish/index.ts'
import type { Store } from '../store/index.ts'
import { shownStories } from '../stream/corrected.ts'
import { storyAccount } from '../stream/story-account.ts'
import { Complaint, DONE, NOTHING } from './exit.ts'
import { parquetWriter } from './facts/parquet.ts'
import { writeTables } from './facts/tables.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { print, say } from './terminal.ts'

const FORMATS = ['csv', 'jsonl', 'parquet', 'sqlite'] as const
const VERDICTS = ['agree', 'compatible', 'differ', 'unjudged', 'only'] as const

export interface FactsOptions extends StoreOptions {
  readonly format?: (typeof FORMATS)[number]
  readonly output?: string
  readonly verdict?: readonly string[]
}

const EXAMPLES = `
csv: a line an answer, with the columns low, high, unit, start and end as numbers
and dates; parquet: the same, for pandas, DuckDB and Spark, where the package
hyparquet-writer is installed; jsonl: a line a fact, with its answers and where
each is told; sqlite: a file of tables and views (disputed, one_origin, figures),
as Datasette opens it.
Facts that one article alone has are left out, unless --verdict only asks for
them.

Examples:
  variorum facts > facts.csv
  variorum facts --verdict differ --format jsonl | jq -r .about
  variorum facts --output facts.db && datasette facts.db

Exit codes: 0 done, 1 there is no such fact, 2 failed.
`

const ENDINGS: Readonly<Record<string, (typeof FORMATS)[number]>> = {
  '.csv': 'csv',
  '.jsonl': 'jsonl',
  '.parquet': 'parquet',
  '.db': 'sqlite',
  '.sqlite': 'sqlite',
}

/** Formats that are no text for the terminal. */
const BINARY: ReadonlySet<string> = new Set(['sqlite', 'parquet'])

const formatOf = ({ format, output }: FactsOptions): (typeof FORMATS)[number] => {
  const ending = output === undefined ? '.csv' : extname(output).toLowerCase()
  const found = format ?? ENDINGS[ending]
  if (!found)
    throw new Complaint(
      `facts are not written as ${ending}; give a file that ends in ${Object.keys(ENDINGS).join(', ')}, or --format.`,
    )
  if (BINARY.has(found) && output === undefined)
    throw new Complaint(`a file of ${found} needs a place: give --output facts.${found === 'sqlite' ? 'db' : found}.`)
  return found
}

/** Facts of every story that several articles tell, story by story. */
function* factsOf(store: Store, verdicts: ReadonlySet<string>): Generator<FactRow> {
  for (const story of shownStories(store)) {
    if (story.articles.length < 2 && !verdicts.has('only')) continue
    const account = storyAccount(store, story, { spent: spentAfter(USUAL) })
    if (isPartial(account))
      say(`of story ${story.id} not all facts are given: they would take more than a minute of processor time.`)
    const [told] = account.stories
    if (!told) continue
    const named = { ...account, stories: [{ ...told, id: story.id, title: told.title || story.title }] }
    for (const row of factRows(named)) if (verdicts.has(row.verdict)) yield row
  }
}

function* lines(facts: Iterable<FactRow>, format: 'csv' | 'jsonl'): Generator<string> {
  if (format === 'csv') yield factsHead()
  for (const fact of facts) yield format === 'csv' ? factLines(fact) : `${JSON.stringify(fact)}\n`
}

/** Whole or not at all: to a name beside it first. */
const whole = (path: string, write: (half: string) => void): void => {
  const half = `${path}.${process.pid}.part`
  try {
    write(half)
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw new Complaint(`cannot write ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

const writeLines = (path: string, all: Iterable<string>): void => {
  const file = openSync(path, 'w')
  try {
    for (const line of all) writeSync(file, line)
  } finally {
    closeSync(file)
  }
}

/** Writes the facts of the store as one table and returns the exit code. */
export const factsCommand = (options: FactsOptions): Promise<number> => {
  const format = formatOf(options)
  const verdicts = new Set(options.verdict ?? VERDICTS.filter((v) => v !== 'only'))
  return inStore(options, { mode: 'read' }, async (store) => {
    let count = 0
    function* counted(): Generator<FactRow> {
      for (const fact of factsOf(store, verdicts)) {
        count++
        yield fact
      }
    }
    const { output } = options
    const parquet = format === 'parquet' ? await parquetWriter() : null
    if (output !== undefined)
      whole(output, (half) => {
        if (parquet) parquet(half, counted())
        else if (format === 'csv' || format === 'jsonl') writeLines(half, lines(counted(), format))
        else writeTables(half, counted())
      })
    else if (format === 'csv' || format === 'jsonl') for (const line of lines(counted(), format)) await print(line)
    if (output !== undefined) say(`wrote ${output}: ${count} facts`)
    if (!count) say('there is no such fact.')
    return count ? DONE : NOTHING
  })
}

/** Registers `variorum facts`; `done` takes the exit code. */
export const addFacts = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('facts')
      .summary('write the facts of every story in the store as one table')
      .description(
        'Writes the facts of every story in the store as one table: for a spreadsheet, pandas, or Datasette.',
      ),
  )
    .addOption(
      new Option(
        '-f, --format <format>',
        'csv, jsonl, parquet or sqlite; else the ending of --output says it, and csv',
      ).choices(FORMATS),
    )
    .option('-o, --output <file>', 'write to a file: .csv, .jsonl, .parquet, .db')
    .addOption(new Option('--verdict <verdict...>', 'only facts that are so judged').choices(VERDICTS))
    .addHelpText('after', EXAMPLES)
    .action(async (options: FactsOptions) => done(await factsCommand(options)))
}
