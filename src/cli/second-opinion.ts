import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { type Account, compare } from '../index.ts'
import {
  contentIn,
  messages,
  type Opinions,
  opinionsFrom,
  type Question,
  questions,
  SCHEMA,
  toldOpinions,
} from '../opinion/index.ts'
import { visible } from '../publish/index.ts'
import { Complaint, DONE, FAILED, NOTHING } from './exit.ts'
import { filesOf, inputsOf, type Unread } from './inputs.ts'
import { type OpinionOptions, opinionsFor, withOpinionOptions } from './opinion/options.ts'
import { print, say } from './terminal.ts'

const FORMATS = ['text', 'json'] as const

export interface SecondOpinionOptions extends OpinionOptions {
  readonly dryRun?: string
  readonly answers?: string
  readonly format: (typeof FORMATS)[number]
}

const EXAMPLES = `
A second opinion is given the questions of an account with their passages as
numbers, and may only choose a verdict and a reason, and group passages. It
stands beside the account and changes nothing in it.

Examples:
  variorum second-opinion story/ --second-opinion http://localhost:8080/v1
  variorum second-opinion story/ --dry-run prompts/
                                  a file a question, as it would be sent; nothing
                                  is sent
  variorum second-opinion story/ --answers answers/
                                  answers under the same names: the JSON object
                                  itself, or a chat completion that holds it

The key of an endpoint is taken from VARIORUM_SECOND_OPINION_KEY.

Exit codes: 0 done, 1 there is no question that several articles answer, 2
failed.
`

const nameOf = ({ id }: Question): string => `${id}.json`

/** Writes each question as it would be sent. */
const writePrompts = (account: Account, folder: string): number => {
  mkdirSync(folder, { recursive: true })
  const all = questions(account)
  for (const q of all)
    writeFileSync(
      join(folder, nameOf(q)),
      `${JSON.stringify({ id: q.id, fact: q.fact.id, messages: messages(q), response_format: { type: 'json_schema', schema: SCHEMA } }, null, 1)}\n`,
    )
  return all.length
}

/** What lies in a folder as the answer to a question: the object itself, or the answer of an endpoint around it. */
const saidIn =
  (folder: string) =>
  (question: Question): string | null => {
    try {
      const text = readFileSync(join(folder, nameOf(question)), 'utf8')
      return contentIn(text) ?? text
    } catch {
      return null
    }
  }

const found = async (account: Account, options: SecondOpinionOptions): Promise<Opinions> => {
  if (options.answers !== undefined)
    return opinionsFrom(account, saidIn(options.answers), `the answers in ${options.answers}`)
  const asked = await opinionsFor(account, options)
  if (!asked)
    throw new Complaint('say whom to ask (--second-opinion URL), or give --dry-run or --answers with a folder.')
  return asked
}

/** Asks for a second opinion on what the articles at `paths` say, and returns the exit code. */
export const secondOpinionCommand = async (
  paths: readonly string[],
  options: SecondOpinionOptions,
): Promise<number> => {
  const { files, faults } = filesOf(paths)
  const unread: Unread[] = [...faults]
  const account = await compare(inputsOf(files, (fault) => unread.push(fault)))
  for (const { path, why } of unread) say(`cannot read ${path}: ${why}.`)
  if (unread.length) return FAILED
  if (options.dryRun !== undefined) {
    const count = writePrompts(account, options.dryRun)
    say(`wrote ${count} questions to ${options.dryRun}; nothing was sent`)
    return count ? DONE : NOTHING
  }
  const told = await found(account, options)
  await print(options.format === 'json' ? `${JSON.stringify(told, null, 1)}\n` : toldOpinions(told, visible))
  return told.asked ? DONE : NOTHING
}

/** Registers `variorum second-opinion`; `done` takes the exit code. */
export const addSecondOpinion = (program: Command, done: (code: number) => void): void => {
  withOpinionOptions(
    program
      .command('second-opinion')
      .summary('ask a model that you run or pay how it judges the same passages')
      .description(
        'Asks a model how it judges the questions of an account, and shows where it judges otherwise. Off unless you say whom to ask.',
      )
      .argument('<path...>', 'files and folders, as for compare'),
  )
    .option('--dry-run <dir>', 'write the questions into this folder and send nothing')
    .option('--answers <dir>', 'read answers from this folder and send nothing')
    .addOption(
      new Option('-f, --format <format>', 'text: where it judges otherwise; json: all of it')
        .choices(FORMATS)
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: SecondOpinionOptions) => done(await secondOpinionCommand(paths, options)))
}
