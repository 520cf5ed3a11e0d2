import { extname, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Fetcher } from '../ingest/fetch/fetch.ts'
import { isolated, type Limits } from '../ingest/worker/isolated.ts'
import { languages } from '../lang/index.ts'
import { visible } from '../publish/view/visible.ts'
import { DONE, FAILED, NOTHING, STOPPED } from './exit.ts'
import { lineWriters } from './extract/line.ts'
import { meter } from './extract/meter.ts'
import { itemsOf } from './extract/paths.ts'
import { extract } from './extract/run.ts'
import { fileSink, type Sink, streamSink } from './extract/sink.ts'
import { summary } from './extract/tally.ts'
import { part } from './parts.ts'
import { print, say } from './terminal.ts'

export interface ExtractOptions {
  readonly format?: string
  readonly output?: string
  readonly lang?: string
  readonly allow?: readonly string[]
  readonly quiet?: boolean
}

const EXAMPLES = `
Reads pages, plain text, PDF, Word (DOCX), mails (EML), feeds (RSS, Atom, RDF,
JSON Feed), JSON and JSON Lines, web archives (WARC, ARC), gzip, and the
agencies' NITF, NewsML and ninjs; what a file is shows in what it holds, not
in its name.

Examples:
  variorum extract page.html                read the article in the terminal
  variorum extract crawl/ --output articles.jsonl
                                            stopped? the same command goes on
                                            where it was
  variorum extract feed.xml --format jsonl | variorum compare -
  variorum extract https://news.example/story --format markdown
  variorum extract http://localhost:8000/ --allow localhost:8000

A line of JSON Lines is one article: {"name", "title", "text" (the body),
"published", "byline", "outlet", "language", "blocks", "notices"}.
With --output FILE, FILE.rejected names what could not be read, and why.

Exit codes: 0 done, 1 no article was found, 2 failed (a wrong argument,
something that cannot be read, or whose reading was given up).
`

const writerFor = ({ format, output }: ExtractOptions) => {
  const ending = output === undefined ? '' : extname(output).toLowerCase()
  const chosen =
    format === undefined
      ? lineWriters.find((w) => w.endings.includes(ending))
      : lineWriters.find((w) => w.name === format)
  const [first] = lineWriters
  if (!first) throw new Error('cli/extract: there are no writers')
  return chosen ?? first
}

/** Ctrl-C leaves what is remembered behind, so that the same command goes on. */
const onStop = (sink: Sink, output: string | undefined): (() => void) => {
  const stop = (): void => {
    if (output !== undefined) {
      sink.keep()
      say(`stopped; the same command goes on where it was (${output}.state)`)
    }
    process.exit(STOPPED)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/** Extracts the articles at `paths` (files, folders, addresses, "-"), within `limits`, writes them, and returns the exit code. */
export const extractCommand = async (
  paths: readonly string[],
  options: ExtractOptions,
  limits: Limits = {},
): Promise<number> => {
  const { output, quiet = false, lang, allow = [] } = options
  const writer = writerFor(options)
  const { items, faults } = itemsOf(paths)
  for (const { path, why } of faults) say(`cannot read ${visible(path)}: ${why}.`)
  const asked = JSON.stringify([
    paths.map((p) => (/^https?:|^-$/.test(p) ? p : resolve(p))),
    items.map((i) => [i.path, i.size]),
    writer.name,
    lang ?? '',
  ])
  const sink = output === undefined ? streamSink(print, (line) => say(`rejected: ${line}`)) : fileSink(output, asked)
  if (sink.state.items > 0 || sink.state.bytes > 0)
    say(`going on after ${sink.state.items} of ${items.length} files and ${sink.state.articles} articles`)
  const forget = onStop(sink, output)
  const reader = isolated(limits)
  let net: Fetcher | null = null
  const bar = meter(
    { files: items.length, bytes: items.reduce((n, i) => n + i.size, 0) },
    {
      files: sink.state.items,
      records: sink.state.record,
      bytes: items.slice(0, sink.state.items).reduce((n, i) => n + i.size, 0),
      articles: sink.state.articles,
    },
    quiet,
  )
  let whole = false
  try {
    const open = async (): Promise<Fetcher> => {
      net ??= (await part('fetch', () => import('../ingest/fetch/fetch.ts'))).fetcher({ allow })
      return net
    }
    const { articles, rules, rejected, failed, dropped } = await extract({
      items,
      sink,
      writer,
      reader,
      fetcher: open,
      meter: bar,
      ...(lang ? { language: lang } : {}),
    })
    whole = true
    bar.end()
    if (!quiet || rejected) say(summary(articles, rules, rejected, output && rejected ? `${output}.rejected` : null))
    return faults.length || failed || dropped ? FAILED : articles ? DONE : NOTHING
  } finally {
    bar.end()
    forget()
    sink.end(whole)
    await reader.close()
    await (net as Fetcher | null)?.close()
  }
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Registers `variorum extract`; `done` takes the exit code. */
export const addExtract = (program: Command, done: (code: number) => void): void => {
  program
    .command('extract')
    .summary('take the articles out of pages, feeds and archives')
    .description(
      'Takes the articles out of pages, feeds, archives and dumps: the body with its blocks labelled, title, byline, outlet, language and the publication date with its evidence.',
    )
    .argument('<path|url...>', 'files, folders and addresses; - for standard input')
    .addOption(
      new Option('-f, --format <format>', lineWriters.map((w) => `${w.name}: ${w.what}`).join('; ')).choices(
        lineWriters.map((w) => w.name),
      ),
    )
    .option(
      '-o, --output <file>',
      'write to a file, in the format its ending tells (.txt .json .jsonl .md); interrupted, the same command goes on',
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
    .option('-q, --quiet', 'no progress and no summary; what is rejected is still told')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ExtractOptions) => done(await extractCommand(paths, options)))
}
