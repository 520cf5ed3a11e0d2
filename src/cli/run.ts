import { Command, CommanderError } from 'commander'
import { Complaint, DONE, FAILED } from './exit.ts'
import { withSettings } from './settings.ts'
import { allowGone, say } from './terminal.ts'
import { version } from './version.ts'

const HELP = `
Try:
  variorum compare a.txt b.txt c.html     what the three agree on and where they differ
  variorum help compare                   every option, with examples
`

/** One sentence and one suggestion in place of commander's own words. */
const COMPLAINTS: Readonly<Record<string, (message: string) => string>> = {
  'commander.missingArgument': () => 'name at least one file or folder, such as: variorum compare a.txt b.txt',
  'commander.optionMissingArgument': (m) =>
    `${m.replace(/^error: option '(?:-\w, )?(--[\w-]+).*/s, '$1 needs a value')}; see: variorum help compare`,
  'commander.unknownOption': (m) =>
    `${m.replace(/^error: unknown option '([^']+)'/, 'there is no option $1')}; see: variorum help compare`,
  'commander.unknownCommand': (m) =>
    `${m.replace(/^error: unknown command '([^']+)'/, 'there is no command $1')}; see: variorum --help`,
  'commander.invalidArgument': (m) =>
    m.replace(
      /^error: option '(?:-\w, )?(--[\w-]+)[^']*' argument '([^']*)' is invalid\. Allowed choices are/,
      '$1 cannot be $2; choose one of',
    ),
}

/** "there is no option --formt; see ... (Did you mean --format?)" on one line. */
const complaint = (error: CommanderError): string => {
  const [message = '', hint = ''] = error.message.split('\n')
  const mend = COMPLAINTS[error.code] ?? ((m: string) => m.replace(/^error: /, ''))
  return [mend(message), hint].filter(Boolean).join(' ')
}

type Add = (program: Command, done: (code: number) => void) => void

/** Every command, loaded when it is asked for, so that none waits for what another needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  add: async () => (await import('./add.ts')).addAdd,
  compare: async () => (await import('./compare.ts')).addCompare,
  ask: async () => (await import('./ask.ts')).addAsk,
  extract: async () => (await import('./extract.ts')).addExtract,
  fetch: async () => (await import('./fetch.ts')).addFetch,
  facts: async () => (await import('./facts.ts')).addFacts,
  search: async () => (await import('./search.ts')).addSearch,
  stories: async () => (await import('./stories.ts')).addStories,
  story: async () => (await import('./story.ts')).addStory,
  correct: async () => (await import('./correct.ts')).addCorrect,
  check: async () => (await import('./check.ts')).addCheck,
  backup: async () => (await import('./backup.ts')).addBackup,
  export: async () => (await import('./export.ts')).addExportCommand,
  'second-opinion': async () => (await import('./second-opinion.ts')).addSecondOpinion,
  watch: async () => (await import('./watch.ts')).addWatch,
  dead: async () => (await import('./dead.ts')).addDead,
  work: async () => (await import('./work.ts')).addWork,
  mcp: async () => (await import('./mcp.ts')).addMcp,
  serve: async () => (await import('./serve.ts')).addServe,
}

/** The commands `args` may mean: the one named, or all, for help and for suggestions. */
const meant = (args: readonly string[]): (() => Promise<Add>)[] => {
  const one = COMMANDS[args[0] ?? '']
  return one ? [one] : Object.values(COMMANDS)
}

const build = async (args: readonly string[], done: (code: number) => void): Promise<Command> => {
  const program = new Command('variorum')
    .description(
      'Reads many articles about one event and shows what they agree on, where they differ, what only one has, who copied whom, and how many independent origins stand behind each fact.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', HELP)
    .configureOutput({ outputError: () => {} })
    .exitOverride()
  withSettings(program)
  for (const load of meant(args)) (await load())(program, done)
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}

/** Runs the command line `args` (without node and script) and returns the exit code. What goes wrong is told on standard error in one sentence. */
export const run = async (args: readonly string[]): Promise<number> => {
  allowGone()
  let code = DONE
  const program = await build(args, (c) => {
    code = c
  })
  try {
    if (!args.length) {
      process.stdout.write(program.helpInformation() + HELP)
      return FAILED
    }
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) say(complaint(error))
      return error.exitCode === 0 ? DONE : FAILED
    }
    // anything else is a fault of ours: its trace helps whoever reports it
    say(
      error instanceof Complaint
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error),
    )
    return FAILED
  }
}
