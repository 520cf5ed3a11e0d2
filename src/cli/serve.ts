import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { Input } from '../index.ts'
import type { AppOptions } from '../server/index.ts'
import { feedTurn } from '../store/index.ts'
import { Complaint, DONE } from './exit.ts'
import { filesOf, inputsOf } from './inputs.ts'
import { checkedAddress, type OpinionOptions, opinionsFor, withOpinionOptions } from './opinion/options.ts'
import { part } from './parts.ts'
import { asComplaint, type StoreOptions, withStoreOption } from './store/open.ts'
import { say } from './terminal.ts'

export interface ServeOptions extends StoreOptions, OpinionOptions {
  /** true where --store or VARIORUM_STORE names it */
  readonly named?: boolean
  readonly host: string
  readonly port: string
  readonly token?: string
  readonly tokenFile?: string
  readonly allow?: readonly string[]
  readonly origin?: readonly string[]
  readonly webhook?: readonly string[]
  readonly rate?: string
}

const EXAMPLES = `
The desk is a page for the browser, the API is what it is built on; both are
answered at one address. Only this machine is answered, unless --host says
otherwise, and then only who sends the token.

Examples:
  variorum serve articles/           the desk over the articles of a folder
  variorum serve                     the desk over the store ./variorum.db
  variorum serve --store news.db --port 8080
  variorum serve --host 0.0.0.0 --token-file token.txt articles/

A token on the command line is seen by everybody on the machine: better give it
in a file, or as VARIORUM_TOKEN in the environment.

Exit codes: 0 ended by Ctrl-C, 2 failed.
`

const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)$/
/** Short tokens can be guessed. */
const SHORTEST = 16

/** The token told, else the one in the file; a line end behind it is none of it. */
const tokenOf = ({ token, tokenFile }: ServeOptions): string | undefined => {
  if (token !== undefined || tokenFile === undefined) return token
  try {
    return readFileSync(tokenFile, 'utf8').trim()
  } catch (error) {
    throw new Complaint(`cannot read the token in ${tokenFile}: ${error instanceof Error ? error.message : error}`)
  }
}

const checked = ({ host, port }: ServeOptions, token: string | undefined): number => {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Complaint(`--port ${port} is not a port; give a number up to 65535.`)
  if (!LOOPBACK.test(host) && token === undefined)
    throw new Complaint(
      `--host ${host} can be reached by others: give it a token, too: VARIORUM_TOKEN, --token-file or --token.`,
    )
  if (token !== undefined && token.length < SHORTEST)
    throw new Complaint(`the token is too short to be safe; give at least ${SHORTEST} characters.`)
  return Number(port)
}

/** Requests a minute; null where they are not counted. */
const rateOf = ({ rate }: ServeOptions): number | null => {
  if (rate === undefined) return null
  if (!/^[1-9]\d{0,5}$/.test(rate))
    throw new Complaint(`--rate ${rate} is no number of requests a minute; give one from 1 to 999999.`)
  return Number(rate)
}

const opened = <T>(open: (path: string) => T, path: string): T => {
  try {
    return open(path)
  } catch (error) {
    throw asComplaint(error)
  }
}

/** Asks for a second opinion where one is named; a wrong address is told at once. */
const opinionOf = (options: OpinionOptions): NonNullable<AppOptions['opinion']> | null => {
  const { secondOpinion } = options
  if (secondOpinion === undefined) return null
  checkedAddress(secondOpinion)
  return async (account) => (await opinionsFor(account, options)) ?? { opinions: [], asked: 0, faults: [] }
}

/** Serves desk and API until Ctrl-C, and returns the exit code. */
export const serveCommand = async (paths: readonly string[], options: ServeOptions): Promise<number> => {
  const token = tokenOf(options)
  const port = checked(options, token)
  const rate = rateOf(options)
  const { files, faults } = filesOf(paths)
  for (const { path, why } of faults) throw new Complaint(`cannot read ${path}: ${why}.`)
  const { app, deskFolder, fetchWith, follower, guardedNet, listen, storedLibrary, webhooks } = await part(
    'serve',
    () => import('../server/index.ts'),
  )
  const own = files.length && !options.named ? mkdtempSync(join(tmpdir(), 'variorum-')) : null
  const store = own ? join(own, 'desk.db') : options.store
  const library = opened(storedLibrary, store)
  const desk = await deskFolder(say)
  const net = guardedNet(options.allow ?? [])
  const hooks = webhooks(library, {
    urls: options.webhook ?? [],
    secret: process.env['VARIORUM_WEBHOOK_SECRET'] ?? null,
    onFault: say,
  })
  const turn = feedTurn(store, 'variorum serve')
  if (!turn.mine()) say('another process follows the feeds of this store; this one does when that has ended.')
  const feeds = follower({ library, net, mayLook: turn.mine })
  const server = app({
    library,
    fetch: fetchWith(net),
    feeds,
    token: token ?? null,
    desk,
    origins: options.origin ?? [],
    rate,
    opinion: opinionOf(options),
  })
  const inputs: Input[] = []
  for await (const input of inputsOf(files, ({ path, why }) => say(`cannot read ${path}: ${why}.`))) inputs.push(input)
  if (inputs.length) await library.add(inputs)
  const { address, close } = await listen(server, options.host, port, true).catch((error: Error) => {
    throw new Complaint(`cannot listen at ${options.host}:${port}: ${error.message}`)
  })
  process.stdout.write(`the desk: ${address}${token ? '/?token=...' : ''}\nthe API:  ${address}/reference\n`)
  await new Promise<void>((done) => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  await close()
  await hooks.close()
  await feeds.close()
  turn.end()
  await library.close()
  if (own) rmSync(own, { recursive: true, force: true })
  return DONE
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Registers `variorum serve`; `done` takes the exit code. */
export const addServe = (program: Command, done: (code: number) => void): void => {
  withOpinionOptions(
    withStoreOption(
      program
        .command('serve')
        .summary('the desk: stories to read in a browser, and the API under it')
        .description('Serves the desk, a page for the browser over many stories, and the HTTP API that it is built on.')
        .argument(
          '[path...]',
          'articles to begin with, files and folders: in the store that --store names; else in a fresh one, forgotten at the end',
        ),
    ),
  )
    .option('-p, --port <port>', 'where to listen; a free port is taken where this one is in use', '4317')
    .option('--host <host>', 'the address to listen at; any but this machine itself needs --token', '127.0.0.1')
    .addOption(
      new Option(
        '--token <token>',
        'asked of every request, as Authorization: Bearer; in the browser open /?token=TOKEN once',
      ).env('VARIORUM_TOKEN'),
    )
    .option('--token-file <file>', 'a file that holds the token')
    .option(
      '--allow <host>',
      'a host that may be fetched from though its address is not public, such as localhost:8000; may be repeated',
      collect,
    )
    .option('--webhook <url>', 'an address that is sent what is new in a story, as JSON; may be repeated', collect)
    .option(
      '--origin <origin>',
      'pages of this origin may ask the API, such as https://notes.example; may be repeated',
      collect,
    )
    .option('--rate <n>', 'requests to the API that one address may make a minute; beyond them it is answered 429')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ServeOptions, command: Command) =>
      done(await serveCommand(paths, { ...options, named: command.getOptionValueSource('store') !== 'default' })),
    )
}
