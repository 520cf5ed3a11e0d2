import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Command, Option } from 'commander'
import type { Sent } from '../flow/send.ts'
import type { Fetcher } from '../ingest/fetch/fetch.ts'
import type { Input } from '../ingest/index.ts'
import { isolated } from '../ingest/worker/isolated.ts'
import { languages } from '../lang/index.ts'
import type { Notice } from '../model/index.ts'
import { visible } from '../publish/view/visible.ts'
import type { Store } from '../store/index.ts'
import { type Acknowledged, add, type Found } from '../stream/add.ts'
import { addExport, isExport } from '../stream/export.ts'
import { Complaint, DONE, FAILED, NOTHING } from './exit.ts'
import { type Item, itemsOf } from './extract/paths.ts'
import { isRejection, rejectionLine } from './extract/tally.ts'
import { flowOf, USUAL } from './flow-options.ts'
import { unread } from './folder.ts'
import { part } from './parts.ts'
import { foundIn, inputsOf, opening } from './store/found.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { print, say } from './terminal.ts'

export interface AddCommandOptions extends StoreOptions {
  readonly lang?: string
  readonly allow?: readonly string[]
  readonly quiet?: boolean
  readonly nats?: string
}

const EXAMPLES = `
Every line "acknowledged N" on standard output says that the first N articles
of the input are on the disk and stay there, whatever happens next. What is
there already is not added again: a run that was broken off is run anew.
An article of the same address, or of the same name and much the same words,
is a new version; the earlier one stays.

With --nats the inputs go to the workers of a flow ("variorum work") and not to
the store; then a line says how many the server of the flow has on its disk.

Examples:
  variorum add news/                       the articles in a folder
  variorum add dump.jsonl --store news.db
  variorum add https://news.example/story
  variorum add export.jsonl                what "variorum export" wrote: in an
                                           empty store, the same store again
  variorum stories                         then: what stories there are

Exit codes: 0 done, 1 no article was found, 2 failed (something that cannot be
read, a store that cannot be written).
`

/** What a run tells: counts as they are kept, and what was wrong. */
interface Told {
  failed: number
  rejected: number
  readonly tell: (notice: Notice) => void
}

const teller = (quiet: boolean): Told => {
  const told: Told = {
    failed: 0,
    rejected: 0,
    tell: (notice) => {
      if (notice.rule === 'unreadable' || notice.rule === 'unread') told.failed++
      if (isRejection(notice)) told.rejected++
      if (isRejection(notice) || notice.rule === 'unread') say(`rejected: ${rejectionLine(notice)}`)
      else if (!quiet && notice.article === null) say(rejectionLine(notice))
    },
  }
  return told
}

/** Gets addresses, with what that needs loaded when the first is met. */
const fetching = (options: AddCommandOptions, told: Told) => {
  let net: Fetcher | null = null
  const get = async (url: string): Promise<Input | null> => {
    net ??= (await part('fetch', () => import('../ingest/fetch/fetch.ts'))).fetcher({ allow: options.allow ?? [] })
    const { input, notices } = await net.get(url)
    notices.forEach(told.tell)
    if (!input) told.failed++
    return input
  }
  return { get, close: async () => net?.close() }
}

async function* articlesIn(items: readonly Item[], options: AddCommandOptions, told: Told): AsyncGenerator<Found> {
  const reader = isolated()
  const { get, close } = fetching(options, told)
  try {
    for (const item of items) yield* foundIn(item, reader, get, options.lang ? { language: options.lang } : {})
  } finally {
    await reader.close()
    await close()
  }
}

const sum = (a: Acknowledged, b: Acknowledged): Acknowledged => ({
  articles: a.articles + b.articles,
  fresh: a.fresh + b.fresh,
  versions: a.versions + b.versions,
  known: a.known + b.known,
  failed: a.failed + b.failed,
})
const NONE: Acknowledged = { articles: 0, fresh: 0, versions: 0, known: 0, failed: 0 }
const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const lineOf = (so: Acknowledged): string =>
  `acknowledged ${counted(so.articles, 'article', 'articles')}: ${so.fresh - so.versions} new, ${counted(so.versions, 'new version', 'new versions')}, ${so.known} known before\n`

const isExportFile = (item: Item): boolean => {
  try {
    return item.kind === 'file' && isExport(opening(item.path))
  } catch {
    return false
  }
}
const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })

/** Adds what lies at `paths` to the open store, exports first, and gives what was acknowledged in all. */
const addAll = async (
  store: Store,
  items: readonly Item[],
  options: AddCommandOptions,
  told: Told,
): Promise<Acknowledged> => {
  let so = NONE
  const onKept = (now: Acknowledged): void => void print(lineOf(sum(so, now)))
  for (const item of items.filter(isExportFile))
    so = sum(so, await addExport(store, linesOf(item.path), { onKept, onNotice: told.tell }))
  const others = items.filter((item) => !isExportFile(item))
  return sum(so, await add(store, articlesIn(others, options, told), { onKept, onNotice: told.tell }))
}

/** Adds the articles at `paths` to the store and returns the exit code. */
export const addCommand = async (paths: readonly string[], options: AddCommandOptions): Promise<number> => {
  const { items, faults } = itemsOf(paths)
  const told = teller(options.quiet ?? false)
  for (const { path, why } of faults) say(`cannot read ${visible(path)}: ${why}.`)
  if (!items.length) return FAILED
  if (options.nats !== undefined)
    return Math.max(await sendCommand(items, options, told), faults.length ? FAILED : DONE)
  const what = `variorum add ${paths.map(visible).join(' ')}`.slice(0, 100)
  const so = await inStore(options, { mode: 'add', what }, (store) => addAll(store, items, options, told))
  if (!options.quiet) say(`${lineOf(so).trim()}${told.rejected ? `; ${told.rejected} rejected` : ''}`)
  if (faults.length || told.failed || so.failed) return FAILED
  return so.articles ? DONE : NOTHING
}

/** Publishes what lies at `paths` for the workers of a flow, and returns the exit code. */
const sendCommand = async (items: readonly Item[], options: AddCommandOptions, told: Told): Promise<number> => {
  const { flow, send } = await part('add --nats', () => import('../flow/sending.ts'))
  const url = options.nats ?? ''
  const opened = await flow(flowOf({ ...USUAL, nats: url }, 'variorum add', false)).catch((error: unknown) => {
    throw new Complaint(
      `the flow at ${url.replace(/\/\/[^@/]*@/, '//')} cannot be reached: ${error instanceof Error ? error.message : error}`,
    )
  })
  async function* inputs(): AsyncGenerator<Input> {
    const { get, close } = fetching(options, told)
    try {
      for (const item of items) {
        if (isExportFile(item))
          throw new Complaint(
            `${visible(item.path)} is an export; add it to a store: variorum add --store postgres://...`,
          )
        try {
          yield* inputsOf(item, get)
        } catch (error) {
          told.tell({ article: null, rule: 'unreadable', says: unread(item.path, error).why, where: item.path })
        }
      }
    } finally {
      await close()
    }
  }
  let waits = false
  const onWait = (error: unknown): void => {
    if (!waits) say(`waiting for the flow: ${error instanceof Error ? error.message : error}`)
    waits = true
  }
  const onSent = (so: Sent): void => {
    waits = false
    void print(`published ${counted(so.inputs, 'input', 'inputs')}${so.known ? `, ${so.known} known before` : ''}\n`)
  }
  try {
    const so = await send(opened, inputs(), { ...(options.lang ? { language: options.lang } : {}), onSent, onWait })
    return told.failed ? FAILED : so.inputs ? DONE : NOTHING
  } finally {
    await opened.connection.drain()
  }
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Registers `variorum add`; `done` takes the exit code. */
export const addAdd = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('add')
      .summary('add articles to the store, and find which story each belongs to')
      .description(
        'Reads articles, finds what they share with earlier ones and which story each belongs to, and keeps all of it in the store.',
      )
      .argument('<path|url...>', 'files, folders and addresses; - for standard input'),
  )
    .addOption(
      new Option('-l, --lang <code>', 'language of the articles; else it is read from each text').choices(
        languages.map((l) => l.code),
      ),
    )
    .option(
      '--allow <host>',
      'a host that may be reached though its address is not public, such as localhost:8000; may be repeated',
      collect,
    )
    .option('--nats <url>', 'publish the inputs for the workers of the flow at this server, in place of the store')
    .option('-q, --quiet', 'no summary; what is rejected is still told')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: AddCommandOptions) => done(await addCommand(paths, options)))
}
