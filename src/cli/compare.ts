import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import { compare } from '../budget/compare.ts'
import { languages } from '../lang/index.ts'
import type { Account } from '../model/index.ts'
import { type Opinions, toldOpinions } from '../opinion/index.ts'
import { onlyDifferences, visible, type Writer, writers } from '../publish/index.ts'
import { Complaint, DONE, FAILED, NOTHING } from './exit.ts'
import { filesOf, inputsOf, type Unread } from './inputs.ts'
import { type OpinionOptions, opinionsFor, withOpinionOptions } from './opinion/options.ts'
import { progress } from './progress.ts'
import { type ColorChoice, colored, columns, print, save, say } from './terminal.ts'

export interface CompareOptions extends OpinionOptions {
  readonly format?: string
  readonly output?: string
  readonly onlyDifferences?: boolean
  readonly all?: boolean
  readonly lang?: string
  readonly budget: string
  readonly quiet?: boolean
  readonly color: ColorChoice
}

const EXAMPLES = `
What you get:
  what differs, what is compatible, what agrees and what only one article has,
  each with the words, who carries it, where it comes from and who says it;
  then who said what in which wording, a timeline, and what was promised.

Examples:
  variorum compare a.txt b.txt c.html       read the account in the terminal
  variorum compare story/ --output story.html
                                            one page for the browser: click a
                                            value and land on the words
  variorum compare story/ --only-differences
  variorum compare dump.jsonl --format json | jq '.stories[0].facts'
  cat dump.jsonl | variorum compare -       from standard input

A line of JSON Lines is one article: {"id", "outlet", "title", "published",
"url", "text" or "html"}.

Exit codes: 0 done, 1 nothing found (no article; with --only-differences, no
difference), 2 failed (a wrong argument, a file that cannot be read).
`

/** ".txt, .json, ...", each once */
const endings = (): string => [...new Set(writers.flatMap((w) => w.extensions))].join(', ')

/** The writer asked for: by --format, else by the ending of --output, else text. */
const writerFor = ({ format, output }: CompareOptions): Writer => {
  const ending = output === undefined ? '' : extname(output).toLowerCase()
  if (format === undefined && !ending) return writers[0] as Writer
  const writer = writers.find((w) => (format === undefined ? w.extensions.includes(ending) : w.name === format))
  if (writer) return writer
  if (format !== undefined) throw new Complaint(`there is no format ${format}.`)
  throw new Complaint(`nothing is written as ${ending}; give a file that ends in ${endings()}, or --format.`)
}

const found = (account: Account, onlyDiffering: boolean): boolean =>
  onlyDiffering ? account.stories.some((s) => s.facts.length > 0 || s.sayings.length > 0) : account.articles.length > 0

const written = (account: Account, options: CompareOptions): string => {
  const toFile = options.output !== undefined
  return writerFor(options).write(account, {
    width: columns(toFile ? {} : process.stdout),
    color: toFile ? options.color === 'always' : colored(options.color),
    all: options.all ?? false,
  })
}

const budgetOf = ({ budget }: CompareOptions): number => {
  const seconds = Number(budget)
  if (!(seconds > 0)) throw new Complaint(`--budget ${budget} is no number of seconds; give one above 0.`)
  return 1000 * seconds
}
const isPartial = ({ notices }: Account): boolean => notices.some((n) => n.rule === 'partial')

/** Formats that a second opinion stands in. */
const OPINED: ReadonlySet<string> = new Set(['text', 'markdown', 'json'])

/** The account as it is written, and under it, or beside its stories as JSON, what a second opinion says. */
const beside = (account: Account, options: CompareOptions, second: Opinions | null): string => {
  const { name } = writerFor(options)
  if (!second) return written(account, options)
  if (name === 'json') return written({ ...account, secondOpinion: second } as Account, options)
  const told = toldOpinions(second, visible)
  return `${written(account, options)}\n${name === 'markdown' ? `\`\`\`text\n${told}\`\`\`\n` : told}`
}

/** Compares the articles at `paths`, writes the account, and returns the exit code. Throws a Complaint where the result cannot be written. */
export const compareCommand = async (paths: readonly string[], options: CompareOptions): Promise<number> => {
  const { name } = writerFor(options)
  if (options.secondOpinion !== undefined && !OPINED.has(name))
    throw new Complaint(`a second opinion is written as ${[...OPINED].join(', ')}, not as ${name}.`)
  const budget = budgetOf(options)
  const { files, faults } = filesOf(paths, options.output)
  const unread: Unread[] = [...faults]
  const bar = progress(files.length, options.quiet ?? false)
  const inputs = inputsOf(files, (fault) => unread.push(fault), bar.step)
  const whole = await compare(inputs, { budget, ...(options.lang === undefined ? {} : { language: options.lang }) })
  bar.end()
  if (isPartial(whole))
    say('the account is partial: it would take more than the budget; its notices say what was left out (see --budget).')
  for (const { path, why } of unread) say(`cannot read ${path}: ${why}.`)
  const account = options.onlyDifferences ? onlyDifferences(whole) : whole
  if (!unread.length || whole.articles.length)
    await deliver(beside(account, options, await opinionsFor(account, options)), options)
  if (unread.length) return FAILED
  if (found(account, options.onlyDifferences ?? false)) return DONE
  if (!options.quiet)
    say(whole.articles.length ? 'no difference was found.' : `no article was found in ${paths.join(', ')}.`)
  return NOTHING
}

const deliver = async (result: string, { output, quiet }: CompareOptions): Promise<void> => {
  if (output === undefined) return print(result)
  await save(output, result)
  if (!quiet) say(`wrote ${output}`)
}

/** Registers `variorum compare`; `done` takes the exit code. */
export const addCompare = (program: Command, done: (code: number) => void): void => {
  withOpinionOptions(
    program
      .command('compare')
      .summary('tell what articles about one event agree on and where they differ')
      .description(
        'Reads articles about one event and tells what they agree on, where they differ, what only one has, who said what, who copied whom, and how many independent origins stand behind each fact.',
      )
      .argument('<path...>', 'files (.txt .html .json .jsonl) and folders of such files; - for standard input')
      .addOption(
        new Option('-f, --format <format>', writers.map((w) => `${w.name}: ${w.what}`).join('; ')).choices(
          writers.map((w) => w.name),
        ),
      )
      .option('-o, --output <file>', 'write to a file, in the format its ending tells (.html .json .md .txt)')
      .option('-d, --only-differences', 'only the facts that differ and the sayings that are worded differently')
      .option('-a, --all', 'tell long lists whole')
      .addOption(
        new Option('-l, --lang <code>', 'language of the articles; else it is read from each text').choices(
          languages.map((l) => l.code),
        ),
      )
      .option(
        '--budget <seconds>',
        'processor time that the account may take; beyond it the account is partial and says what was left out',
        '60',
      )
      .option('-q, --quiet', 'no progress bar and no remarks; faults are still told')
      .addOption(
        new Option('--color <when>', 'colour in the terminal; auto respects NO_COLOR')
          .choices(['auto', 'always', 'never'])
          .default('auto'),
      ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: CompareOptions) => done(await compareCommand(paths, options)))
}
