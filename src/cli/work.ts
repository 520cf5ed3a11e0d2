import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import type { RunOptions, Work } from '../flow/index.ts'
import { ROLES, type Role } from '../flow/subjects.ts'
import { isPostgres, postgresStore } from '../store/index.ts'
import { Complaint, DONE } from './exit.ts'
import { type FlowFlags, flowOf, numberIn, withFlowOptions } from './flow-options.ts'
import { part } from './parts.ts'

export interface WorkOptions extends FlowFlags {
  readonly role: Role
  readonly postgres?: string
  readonly threads?: string
  readonly partitions: string
  readonly open: string
  readonly texts: string
  readonly host: string
  readonly port: string
  readonly logLevel: string
}

const EXAMPLES = `
What "variorum add --nats" publishes goes from worker to worker, each of which
has one role; there may be any number of each, on any number of machines:
  ingest   finds the articles in an input
  read     reads an article: names, quotations, figures, times
  cluster  finds the story an article belongs to, and keeps both in PostgreSQL;
           one works, the others stand by and take over where it ends; with
           --partitions so many of them work, each on its part
  account  tells the account of a story that has changed, and keeps it
A message is acknowledged when what comes of it is safe. A worker that is killed
loses nothing: what it had in hand goes to another. What nobody can work on is
put aside in the stream VARIORUM_DEAD, with the reason.

/healthz and /metrics (for Prometheus) are answered at --host and --port, log
lines are JSON on standard output. SIGTERM ends what is in hand, then the worker.

Examples:
  variorum work --role ingest --nats nats://localhost
  variorum work --role read --nats nats://localhost
  variorum work --role cluster --nats nats://localhost \\
                --postgres postgres://variorum@localhost/news
  variorum add news/ --nats nats://localhost
  variorum stories --store postgres://variorum@localhost/news

Exit codes: 0 ended by SIGTERM or Ctrl-C, 2 failed.
`

/** Roles that keep something. */
const KEEPS: ReadonlySet<Role> = new Set(['cluster', 'account'])

const storeOf = ({ role, postgres }: WorkOptions): string => {
  if (!KEEPS.has(role)) return ''
  if (postgres === undefined)
    throw new Complaint(`a worker of the role ${role} needs --postgres postgres://user@host/database.`)
  if (!isPostgres(postgres)) throw new Complaint('--postgres takes an address such as postgres://user@host/database.')
  return postgres
}

const partingOf = ({ partitions, open, texts }: WorkOptions) => ({
  of: numberIn('--partitions', partitions, 1, 1000),
  open: numberIn('--open', open, 1, 10_000_000),
  texts: numberIn('--texts', texts, 1, 100_000_000),
})

/** What a role does, with all it needs. */
const workOf = async (options: WorkOptions, store: string): Promise<Work<never>> => {
  const { accounting, clustering, clusteringInParts, ingesting, reading } = await part(
    'work',
    () => import('../flow/index.ts'),
  )
  const threads =
    options.threads === undefined ? availableParallelism() : numberIn('--threads', options.threads, 1, 1024)
  const made: Readonly<Record<Role, () => Promise<unknown>>> = {
    ingest: async () => ingesting(),
    read: async () => reading(threads),
    cluster: async () => {
      const what = 'variorum work --role cluster'
      const adding = () => postgresStore(store, { mode: 'add', what })
      const { of, ...sizes } = partingOf(options)
      return of === 1
        ? clustering(adding)
        : clusteringInParts({ adding, reading: () => postgresStore(store, { mode: 'read', what }) }, { of, ...sizes })
    },
    account: async () => {
      const { teller } = await import('../server/teller.ts')
      const { tell, close } = teller(store)
      const open = () => postgresStore(store, { mode: 'write', what: 'variorum work --role account' })
      return accounting(open, (story, size) => tell({ story, size, asked: false }), close)
    },
  }
  return (await made[options.role]()) as Work<never>
}

/** Works until it is told to end, and returns the exit code. */
export const workCommand = async (options: WorkOptions): Promise<number> => {
  if (options.nats === undefined) throw new Complaint('a worker needs --nats nats://host.')
  const { role, host, logLevel: level } = options
  const port = numberIn('--port', options.port, 0, 65_535)
  const opened: RunOptions = { ...flowOf(options, `variorum work --role ${role}`, true), role, host, port, level }
  const work = await workOf(options, storeOf(options))
  const { run } = await part('work', () => import('../flow/index.ts'))
  const told = new Promise<void>((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
  await run(work, opened, told)
  return DONE
}

/** Registers `variorum work`; `done` takes the exit code. */
export const addWork = (program: Command, done: (code: number) => void): void => {
  withFlowOptions(
    program
      .command('work')
      .summary('work on what "variorum add --nats" publishes, on many machines')
      .description(
        'Works in one role of a flow over many machines: NATS JetStream carries it, PostgreSQL keeps what comes of it.',
      )
      .addOption(new Option('--role <role>', 'what it does').choices(ROLES).makeOptionMandatory())
      .option('--postgres <url>', 'the store, for the roles that keep something'),
  )
    .option(
      '--partitions <n>',
      'cluster workers that share the stream, each with a part of it; the same for all of them',
      '1',
    )
    .option('--open <articles>', 'in partitions: how many articles of open stories all of them may hold', '10000')
    .option('--texts <articles>', 'in partitions: how many earlier texts new ones are held against', '100000')
    .option('--threads <n>', 'threads that read; as many as there are processors')
    .option('--host <host>', 'the address that answers /healthz and /metrics', '127.0.0.1')
    .option('--port <port>', 'its port; 0 for any that is free, which the first log line tells', '0')
    .addOption(
      new Option('--log-level <level>', 'what is logged').choices(['debug', 'info', 'warn', 'error']).default('info'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (options: WorkOptions) => done(await workCommand(options)))
}
