import { type Command, Option } from 'commander'
import { isPartial } from '../pipeline.ts'
import { onlyDifferences, writers } from '../publish/index.ts'
import { visible } from '../publish/view/visible.ts'
import { toldWithin } from '../server/teller.ts'
import { shownAt } from '../store/index.ts'
import { shownStory } from '../stream/corrected.ts'
import { storyAccount } from '../stream/story-account.ts'
import { Complaint, DONE, FAILED } from './exit.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { type ColorChoice, colored, columns, print, save, say } from './terminal.ts'

export interface StoryOptions extends StoreOptions {
  readonly format: string
  readonly output?: string
  readonly onlyDifferences?: boolean
  readonly all?: boolean
  readonly color: ColorChoice
}

const EXAMPLES = `
Examples:
  variorum stories                          find the story's id
  variorum story 3f2a9c0d11e4b7a6
  variorum story 3f2a9c0d11e4b7a6 --format html --output story.html

Exit codes: 0 done, 2 failed (there is no such story).
`

/** Prints the account of a story of the store and returns the exit code. */
export const storyCommand = (id: string, options: StoryOptions): Promise<number> =>
  inStore(options, { mode: 'read' }, async (store) => {
    const story = shownStory(store, id)
    if (!story) {
      say(`there is no story ${visible(id)} in ${shownAt(options.store)}; "variorum stories" lists them.`)
      return FAILED
    }
    const whole = (await toldWithin(options.store, story.id)) ?? storyAccount(store, story, { spent: () => true })
    if (isPartial(whole))
      say(
        'the account is partial: it would take more than a minute of processor time; its notices say what was left out.',
      )
    const writer = writers.find((w) => w.name === options.format)
    if (!writer) throw new Complaint(`there is no format ${options.format}.`)
    const { output } = options
    const result = writer.write(options.onlyDifferences ? onlyDifferences(whole) : whole, {
      width: columns(output === undefined ? process.stdout : {}),
      color: output === undefined ? colored(options.color) : options.color === 'always',
      all: options.all ?? false,
    })
    await (output === undefined ? print(result) : save(output, result))
    return DONE
  })

/** Registers `variorum story`; `done` takes the exit code. */
export const addStory = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('story')
      .summary('tell the account of one story in the store')
      .description(
        'Tells what the articles of a story in the store agree on and where they differ, as "variorum compare" does, with the corrections people made.',
      )
      .argument('<id>', 'the story, as "variorum stories" names it'),
  )
    .addOption(
      new Option('-f, --format <format>', writers.map((w) => `${w.name}: ${w.what}`).join('; '))
        .choices(writers.map((w) => w.name))
        .default('text'),
    )
    .option('-o, --output <file>', 'write to a file')
    .option('-d, --only-differences', 'only the facts that differ and the sayings that are worded differently')
    .option('-a, --all', 'tell long lists whole')
    .addOption(
      new Option('--color <when>', 'colour in the terminal; auto respects NO_COLOR')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: StoryOptions) => done(await storyCommand(id, options)))
}
