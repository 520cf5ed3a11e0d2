import { type Command, Option } from 'commander'
import { ROLES, type Role } from '../flow/subjects.ts'
import { visible } from '../publish/view/visible.ts'
import { Complaint, DONE, NOTHING } from './exit.ts'
import { flowOf, USUAL } from './flow-options.ts'
import { part } from './parts.ts'
import { print, say } from './terminal.ts'

export interface DeadOptions {
  readonly nats?: string
  readonly role?: Role
  readonly again?: boolean
}

const EXAMPLES = `
What no worker of a flow could work on lies in the stream VARIORUM_DEAD for
ninety days, with the reason. A line each on standard output: its number, the
role that put it aside, what it is about, and why.

With --again each is published again where it came from, and is a dead letter no
more; where it fails again it comes back with its new reason. Do so when what
was wrong is mended: a new version, a file that was replaced, more memory.

Examples:
  variorum dead --nats nats://localhost
  variorum dead --nats nats://localhost --role read --again

Exit codes: 0 done, 1 there are none, 2 failed.
`

/** Tells the dead letters of a flow, or publishes them again, and returns the exit code. */
export const deadCommand = async ({ nats, role, again: sends = false }: DeadOptions): Promise<number> => {
  if (nats === undefined) throw new Complaint('"variorum dead" needs --nats nats://host.')
  const { again, deadLetters, flow } = await part('dead', () => import('../flow/sending.ts'))
  const opened = await flow(flowOf({ ...USUAL, nats }, 'variorum dead', false)).catch((error: unknown) => {
    throw new Complaint(
      `the flow at ${nats.replace(/\/\/[^@/]*@/, '//')} cannot be reached: ${error instanceof Error ? error.message : error}`,
    )
  })
  let told = 0
  try {
    for await (const { number, role: of, about, reason } of sends ? again(opened, role) : deadLetters(opened, role)) {
      await print(`${number}\t${of}\t${visible(about)}\t${visible(reason)}\n`)
      told++
    }
  } finally {
    await opened.connection.drain()
  }
  say(sends ? `${told} published again` : `${told} dead`)
  return told ? DONE : NOTHING
}

/** Registers `variorum dead`; `done` takes the exit code. */
export const addDead = (program: Command, done: (code: number) => void): void => {
  program
    .command('dead')
    .summary('tell what no worker of a flow could work on, or publish it again')
    .description(
      'Tells what no worker of a flow over many machines could work on, with the reason; or publishes it again.',
    )
    .option('--nats <url>', 'the server of the flow, such as nats://user:password@host:4222; several parted by commas')
    .addOption(new Option('--role <role>', 'only what workers of this role put aside').choices(ROLES))
    .option('--again', 'publish them again where they came from')
    .addHelpText('after', EXAMPLES)
    .action(async (options: DeadOptions) => done(await deadCommand(options)))
}
