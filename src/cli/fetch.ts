import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { Article, Notice } from '../index.ts'
import type { Fetcher, Memory } from '../ingest/fetch/fetch.ts'
import { change } from '../ingest/fetch/versions.ts'
import { decode } from '../ingest/formats/decode.ts'
import { readFeed } from '../ingest/formats/feed.ts'
import { formatOf } from '../ingest/formats/index.ts'
import { subscriptions } from '../ingest/formats/opml.ts'
import { isolated } from '../ingest/worker/isolated.ts'
import { visible } from '../publish/view/visible.ts'
import { Complaint, DONE, FAILED, NOTHING } from './exit.ts'
import { type Line, lineOf, lineWriters } from './extract/line.ts'
import { rejectionLine } from './extract/tally.ts'
import { part } from './parts.ts'
import { print, say } from './terminal.ts'

export interface FetchCommandOptions {
  readonly output?: string
  readonly allow?: readonly string[]
  readonly follow?: string
  readonly robots?: boolean
  readonly quiet?: boolean
}

/** What FILE.memory holds: per address what the server gave to ask again with, and the last version of its article. */
interface Kept {
  readonly memory: Memory
  readonly article?: Article
}
type Store = Record<string, Kept>

const EXAMPLES = `
One request at a time to each server, a second apart or as its robots.txt
asks; what has not changed is not fetched again. Only public addresses are
reached, on every redirect; --allow names the exceptions.

Examples:
  variorum fetch https://news.example/story
  variorum fetch https://news.example/feed.xml --follow 10 --output news.jsonl
                                            run it again: what is new or has
                                            changed is added; earlier versions
                                            stay
  variorum fetch https://news.example/feeds.opml --output news.jsonl

Output is JSON Lines, as "variorum extract" writes it; a later version of an
article has "change" besides: what was altered since the version before.

Exit codes: 0 done (also where nothing has changed), 1 no article was found,
2 failed (an address that gives nothing).
`

const load = (path: string | null): Store => {
  if (path === null) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Store
  } catch {
    return {}
  }
}
const save = (path: string | null, store: Store): void => {
  if (path === null) return
  writeFileSync(`${path}.part`, JSON.stringify(store))
  renameSync(`${path}.part`, path)
}

interface Counts {
  fresh: number
  changed: number
  same: number
  failed: number
}

/** Everything a run of the command holds. */
interface Run {
  readonly net: Fetcher
  readonly reader: ReturnType<typeof isolated>
  readonly store: Store
  readonly counts: Counts
  readonly give: (line: Line & { readonly change?: unknown }) => Promise<void>
  readonly follow: number
}

const tell = (notices: readonly Notice[]): void => {
  for (const notice of notices) say(rejectionLine(notice))
}

/** Gives an article where it is new or says something else than its last version. */
const offer = async (run: Run, key: string, article: Article, notices: readonly Notice[]): Promise<void> => {
  const kept = run.store[key]
  const altered = kept?.article ? change(kept.article, article) : null
  if (kept?.article && !altered) {
    run.counts.same++
    return
  }
  run.store[key] = { memory: kept?.memory ?? {}, article }
  run.counts[altered ? 'changed' : 'fresh']++
  await run.give({ ...lineOf(article, notices), ...(altered ? { change: altered } : {}) })
}

/** Fetches `url` and gives its articles; a list of feeds is followed to its feeds, a feed to its newest entries. */
const visit = async (run: Run, url: string, depth: number): Promise<void> => {
  const kept = run.store[url]
  const { input, unchanged, memory, notices } = await run.net.get(url, kept?.memory ?? {})
  run.store[url] = { ...kept, memory }
  if (unchanged) run.counts.same++
  else if (!input) {
    run.counts.failed++
    tell(notices)
  }
  if (!input) return
  const format = formatOf(input).name
  if (format === 'opml' && depth > 0) {
    for (const { feed } of subscriptions(decode(input).text)) await visit(run, feed, depth - 1)
    return
  }
  if (format === 'feed' && run.follow > 0 && depth > 0) {
    const links = (readFeed(decode(input).text, input.url ?? null)?.entries ?? []).flatMap((e) => e.link ?? [])
    for (const link of new Set(links.slice(0, run.follow))) await visit(run, link, 0)
    return
  }
  const found: { readonly article: Article; readonly notices: Notice[] }[] = []
  for await (const next of run.reader.ingest(input)) {
    if ('article' in next) found.push({ article: next.article, notices: [] })
    else if (next.notice.article === null) tell([next.notice])
    else found.at(-1)?.notices.push(next.notice)
  }
  for (const { article, notices: own } of found)
    await offer(run, found.length > 1 ? `${url}#${article.url ?? article.name}` : `${url}#`, article, own)
}

/** Fetches `urls`, gives their articles as JSON Lines, and returns the exit code. */
export const fetchCommand = async (urls: readonly string[], options: FetchCommandOptions): Promise<number> => {
  const { output, allow = [], quiet = false, follow = '0', robots = true } = options
  if (!/^\d{1,4}$/.test(follow)) throw new Complaint(`--follow ${visible(follow)} is not a number.`)
  const jsonl = lineWriters.find((w) => w.name === 'jsonl')
  if (!jsonl) throw new Error('cli/fetch: there is no jsonl writer')
  const memoryPath = output === undefined ? null : `${output}.memory`
  const counts: Counts = { fresh: 0, changed: 0, same: 0, failed: 0 }
  const give = async (line: Line): Promise<void> => {
    if (output === undefined) return print(jsonl.write(line))
    try {
      writeFileSync(output, jsonl.write(line), { flag: 'a' })
    } catch (error) {
      throw new Complaint(`cannot write ${output}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const { fetcher } = await part('fetch', () => import('../ingest/fetch/fetch.ts'))
  const run: Run = {
    net: fetcher({ allow, robots }),
    reader: isolated(),
    store: load(memoryPath),
    counts,
    give,
    follow: Number(follow),
  }
  try {
    for (const url of urls) {
      await visit(run, url, 2)
      save(memoryPath, run.store)
    }
  } finally {
    save(memoryPath, run.store)
    await run.reader.close()
    await run.net.close()
  }
  if (!quiet) say(`${counts.fresh} new, ${counts.changed} changed, ${counts.same} as before, ${counts.failed} failed`)
  return counts.failed ? FAILED : counts.fresh + counts.changed + counts.same ? DONE : NOTHING
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Registers `variorum fetch`; `done` takes the exit code. */
export const addFetch = (program: Command, done: (code: number) => void): void => {
  program
    .command('fetch')
    .summary('fetch articles and feeds politely, and tell what changed')
    .description(
      'Fetches pages, feeds and lists of feeds, politely and only from public addresses, and gives their articles; run again, it tells what is new and what has changed.',
    )
    .argument('<url...>', 'addresses of pages, feeds or OPML lists')
    .option('-o, --output <file>', 'add the articles to a file of JSON Lines; FILE.memory remembers what was fetched')
    .option(
      '--follow <n>',
      'fetch the pages of the first <n> entries of a feed, in place of what the feed has of them',
      '0',
    )
    .option(
      '--allow <host>',
      'a host that may be reached though its address is not public, such as localhost:8000; may be repeated',
      collect,
    )
    .addOption(new Option('--no-robots', 'do not ask for robots.txt: for a server of your own'))
    .option('-q, --quiet', 'no summary; what fails is still told')
    .addHelpText('after', EXAMPLES)
    .action(async (urls: string[], options: FetchCommandOptions) => done(await fetchCommand(urls, options)))
}
