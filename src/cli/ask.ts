import { type Command, Option } from 'commander'
import { ask, compare } from '../index.ts'
import { languages } from '../lang/index.ts'
import type { Account, Bearing, Finding } from '../model/index.ts'
import { visible } from '../publish/index.ts'
import { painter } from '../publish/text/paint.ts'
import { wrap } from '../publish/text/wrap.ts'
import { around } from '../publish/view/around.ts'
import { counted } from '../publish/view/counted.ts'
import { asked } from '../stream/asked.ts'
import { Complaint, DONE, FAILED, NOTHING } from './exit.ts'
import { filesOf, inputsOf, type Unread } from './inputs.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { columns, print, say } from './terminal.ts'

const FORMATS = ['text', 'json'] as const

export interface AskOptions extends StoreOptions {
  readonly format: (typeof FORMATS)[number]
  readonly lang?: string
}

const EXAMPLES = `
Tells which answers of the articles bear the sentence out, contradict it, or are
more or less exact, and from how many independent origins. It does not tell what
is true.

Examples:
  variorum ask "Five people died in the fire." story/
  variorum ask "The port was closed on Friday." --store news.db
                                            the stories of the store that speak
                                            of it

Exit codes: 0 something speaks of it, 1 nothing does, 2 failed.
`

/** A story and what it says. */
interface Told {
  readonly title: string
  readonly findings: readonly Finding[]
}
/** The outlet of an article, or its file. */
type OutletOf = (article: string) => string

const HEADS: readonly (readonly [Bearing, string])[] = [
  ['contradicts', 'CONTRADICTS IT'],
  ['bears-out', 'BEARS IT OUT'],
  ['differently-exact', 'MORE OR LESS EXACT'],
  ['unjudged', 'ON THE SAME SUBJECT, NOT JUDGED'],
]

const hung = (margin: number, words: string): string[] =>
  wrap([{ text: words }], {
    width: columns(),
    first: ' '.repeat(margin),
    indent: ' '.repeat(margin + 2),
    paint: painter(false),
  })

const linesOf = ({ value, about, outlets, origins, members }: Finding, outletOf: OutletOf): string[] => {
  const behind = `${counted(outlets, 'outlet')}, ${counted(origins, 'independent origin')}`
  const [first] = members
  const told = first && around(first)
  return [
    ...hung(4, `${visible(value)}  (${visible(about)}): ${behind}`),
    ...(first && told
      ? hung(6, `“${visible(`${told.before}${told.words}${told.after}`)}” ${visible(outletOf(first.article))}`)
      : []),
  ]
}

const textOf = ({ title, findings }: Told, outletOf: OutletOf): string => {
  const groups = HEADS.flatMap(([bearing, head]) => {
    const own = findings.filter((f) => f.bearing === bearing)
    return own.length ? [`  ${head} (${own.length})`, ...own.flatMap((f) => linesOf(f, outletOf))] : []
  })
  return `${[...hung(0, visible(title) || 'A story without a title'), ...groups].join('\n')}\n`
}

/** What was found, who says so, and whether something could not be read. */
interface Found {
  readonly told: readonly Told[]
  readonly outletOf: OutletOf
  readonly failed: boolean
}

const outletsIn = (
  articles: readonly { readonly id: string; readonly name: string; readonly outlet: string | null }[],
): OutletOf => {
  const names = new Map(articles.map((a) => [a.id, a.outlet ?? a.name]))
  return (id) => names.get(id) ?? ''
}

const fromFiles = async (claim: string, paths: readonly string[], lang: string | undefined): Promise<Found> => {
  const { files, faults } = filesOf(paths)
  const unread: Unread[] = [...faults]
  const account: Account = await compare(
    inputsOf(files, (fault) => unread.push(fault)),
    lang === undefined ? {} : { language: lang },
  )
  for (const { path, why } of unread) say(`cannot read ${path}: ${why}.`)
  const titles = new Map(account.stories.map((s) => [s.id, s.title]))
  const told = ask(claim, account.articles).map((s) => ({ ...s, title: titles.get(s.story) ?? '' }))
  return { told, outletOf: outletsIn(account.articles), failed: unread.length > 0 }
}

const fromStore = (claim: string, options: StoreOptions): Promise<Found> =>
  inStore(options, { mode: 'read' }, (store) => {
    const told = asked(store, claim, null)
    const rows = told.flatMap((s) => s.findings.flatMap((f) => f.members.flatMap((m) => store.row(m.article) ?? [])))
    return { told, outletOf: outletsIn(rows), failed: false }
  })

/** Holds a sentence against articles, or against the store where none are given, and returns the exit code. */
export const askCommand = async (claim: string, paths: readonly string[], options: AskOptions): Promise<number> => {
  if (!claim.trim()) throw new Complaint('give a sentence, such as: variorum ask "Five people died." story/')
  const { told, outletOf, failed } = paths.length
    ? await fromFiles(claim, paths, options.lang)
    : await fromStore(claim, options)
  const speaking = told.filter((s) => s.findings.length)
  await print(
    options.format === 'json'
      ? `${JSON.stringify(speaking, null, 1)}\n`
      : speaking.map((s) => textOf(s, outletOf)).join('\n'),
  )
  if (failed) return FAILED
  if (!speaking.length) say('nothing speaks of it.')
  return speaking.length ? DONE : NOTHING
}

/** Registers `variorum ask`; `done` takes the exit code. */
export const addAsk = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('ask')
      .summary('hold a sentence against what articles say')
      .description(
        'Holds one sentence against what articles say: what bears it out, what contradicts it, and from how many independent origins.',
      )
      .argument('<sentence>', 'one sentence, in quotation marks')
      .argument('[path...]', 'files and folders, as for compare; the store where none are given'),
  )
    .addOption(
      new Option('-l, --lang <code>', 'language of the articles; else it is read from each text').choices(
        languages.map((l) => l.code),
      ),
    )
    .addOption(
      new Option('-f, --format <format>', 'text: for reading; json: everything').choices(FORMATS).default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (claim: string, paths: string[], options: AskOptions) =>
      done(await askCommand(claim, paths, options)),
    )
}
