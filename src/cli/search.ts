import { type Command, Option } from 'commander'
import { painter } from '../publish/text/paint.ts'
import { wrap } from '../publish/text/wrap.ts'
import { visible } from '../publish/view/visible.ts'
import { type Answer, search } from '../stream/search.ts'
import { Complaint, DONE, NOTHING } from './exit.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { columns, print, say } from './terminal.ts'

const FORMATS = ['text', 'jsonl'] as const

export interface SearchOptions extends StoreOptions {
  readonly format: (typeof FORMATS)[number]
  readonly speaker?: string
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
  readonly language?: string
  readonly differs?: boolean
  readonly any?: boolean
  readonly most: string
}

const EXAMPLES = `
Every word must stand in the article, in title, body or speakers' names, or any
with --any; words in quotation marks, as one phrase. Accents and capitals do not matter.

Examples:
  variorum search harbour crane
  variorum search '"closed until further notice"' --from 2031-04-01
  variorum search --speaker Osei --outlet Gazette
  variorum search ferry --differs           only in stories whose tellings
                                            differ
  variorum search ferry --format jsonl | jq -r .story

Exit codes: 0 done, 1 nothing was found, 2 failed.
`

const line = ({ row, story, excerpt }: Answer): string =>
  `${JSON.stringify({ article: row.id, id: row.name, story, title: row.title, outlet: row.outlet, published: row.published, version: row.version, latest: row.latest, excerpt })}\n`
const hung = (margin: string, words: string): string[] =>
  wrap([{ text: visible(words) }], { width: columns(), first: margin, indent: `${margin}  `, paint: painter(false) })
const told = ({ row, story, excerpt }: Answer): string =>
  [
    ...hung('', row.title ?? row.name),
    ...hung(
      '  ',
      `${[row.outlet ?? row.name, row.published?.slice(0, 10) ?? 'undated', row.language].join(', ')}${row.latest ? '' : ' (an earlier version)'}; story ${story}`,
    ),
    ...(excerpt ? hung('  ', `... ${excerpt.text.replace(/\s+/g, ' ')} ...`) : []),
    '',
  ].join('\n')

const DATE = /^\d{4}(?:-\d\d){0,2}/
const checkedDate = (flag: string, value: string | undefined): void => {
  if (value !== undefined && !DATE.test(value))
    throw new Complaint(`${flag} ${visible(value)} is no date; write it as 2031-04-17, 2031-04 or 2031.`)
}

/** Searches the store and returns the exit code. */
export const searchCommand = (words: readonly string[], options: SearchOptions): Promise<number> => {
  const { speaker, outlet, from, to, language, differs = false, any = false } = options
  checkedDate('--from', from)
  checkedDate('--to', to)
  const given = Object.fromEntries(
    Object.entries({ speaker, outlet, from, to, language }).filter(([, v]) => v !== undefined),
  )
  if (!words.length && !differs && !Object.keys(given).length)
    throw new Complaint('say what to search for, such as: variorum search harbour crane')
  return inStore(options, { mode: 'read' }, async (store) => {
    const found = search(store, { words: words.join(' '), any, ...given, differs, most: Number(options.most) || 20 })
    await print(found.map(options.format === 'jsonl' ? line : told).join(options.format === 'jsonl' ? '' : '\n'))
    if (!found.length) say('nothing was found.')
    return found.length ? DONE : NOTHING
  })
}

/** Registers `variorum search`; `done` takes the exit code. */
export const addSearch = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('search')
      .summary('find the articles in the store that say something')
      .description(
        'Finds articles in the store by words, speaker, outlet, date and language, and those whose story has tellings that differ.',
      )
      .argument('[words...]', 'what the articles must say'),
  )
    .option('--any', 'any of the words will do')
    .option('--speaker <name>', 'somebody is quoted in it')
    .option('--outlet <name>', 'who published it, or a part of the name')
    .option('--from <date>', 'published on this day or later')
    .option('--to <date>', 'published on this day or before; 2031-04 is all of April')
    .option('--language <code>', 'ISO 639-1')
    .option('--differs', 'only articles whose story has tellings that differ')
    .option('-n, --most <n>', 'how many', '20')
    .addOption(
      new Option('-f, --format <format>', 'text: for reading; jsonl: a line an article')
        .choices(FORMATS)
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: SearchOptions) => done(await searchCommand(words, options)))
}
