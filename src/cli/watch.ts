import { type Command, Option } from 'commander'
import { visible } from '../publish/view/visible.ts'
import { DONE } from './exit.ts'
import { asComplaint, type StoreOptions, withStoreOption } from './store/open.ts'
import { say } from './terminal.ts'

const FORMATS = ['text', 'jsonl'] as const

export interface WatchOptions extends StoreOptions {
  readonly format: (typeof FORMATS)[number]
  readonly webhook?: readonly string[]
}

const EXAMPLES = `
Prints a line when a figure changes, a second origin stands behind a fact, or
tellings contradict each other, as other runs of Variorum add to the store.

Examples:
  variorum watch --store news.db
  variorum watch --format jsonl | jq -r '.news[].says'
  variorum watch --webhook http://localhost:8080/hook

With VARIORUM_WEBHOOK_SECRET in the environment messages are signed, in the
header X-Variorum-Signature: sha256=HMAC of the body.

Exit codes: 0 ended by Ctrl-C, 2 failed.
`

/** Tells what is new in the store until Ctrl-C, and returns the exit code. */
export const watchCommand = async ({ store, format, webhook = [] }: WatchOptions): Promise<number> => {
  const { storedLibrary } = await import('../server/stored/library.ts')
  const { webhooks } = await import('../server/webhooks/webhooks.ts')
  try {
    const library = storedLibrary(store)
    const hooks = webhooks(library, {
      urls: webhook,
      secret: process.env['VARIORUM_WEBHOOK_SECRET'] ?? null,
      onFault: say,
    })
    library.listen((change) => {
      if (change.kind !== 'news') return
      const { story, title, news } = change
      if (format === 'jsonl') process.stdout.write(`${JSON.stringify({ story, title, news })}\n`)
      else for (const { says } of news) process.stdout.write(`${visible(title)}: ${visible(says)}\n`)
    })
    say(`watching ${library.stories().length} stories; end with Ctrl-C`)
    await new Promise<void>((done) => {
      // the library's own timers keep no process alive
      const alive = setInterval(() => {}, 60_000)
      const end = (): void => {
        clearInterval(alive)
        done()
      }
      process.once('SIGINT', end)
      process.once('SIGTERM', end)
    })
    await hooks.close()
    await library.close()
    return DONE
  } catch (error) {
    throw asComplaint(error)
  }
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Registers `variorum watch`; `done` takes the exit code. */
export const addWatch = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('watch')
      .summary('tell when a figure in the store changes, or tellings contradict each other')
      .description('Watches the store and tells what is new in its stories as articles come in.'),
  )
    .addOption(
      new Option('-f, --format <format>', 'text: a line each; jsonl: a line a story').choices(FORMATS).default('text'),
    )
    .option('--webhook <url>', 'an address that is sent each news as JSON; may be repeated', collect)
    .addHelpText('after', EXAMPLES)
    .action(async (options: WatchOptions) => done(await watchCommand(options)))
}
