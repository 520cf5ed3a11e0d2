import { type Command, Option } from 'commander'
import { painter } from '../publish/text/paint.ts'
import { wrap } from '../publish/text/wrap.ts'
import { counted } from '../publish/view/counted.ts'
import { visible } from '../publish/view/visible.ts'
import { outletsOf, type Shown, shownStories } from '../stream/corrected.ts'
import { DONE, NOTHING } from './exit.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { columns, print, say } from './terminal.ts'

const FORMATS = ['text', 'json', 'jsonl'] as const

export interface StoriesOptions extends StoreOptions {
  readonly format: (typeof FORMATS)[number]
  readonly articles?: boolean
  readonly atLeast: string
}

const EXAMPLES = `
Examples:
  variorum stories                          the largest first
  variorum stories --at-least 3             those that three articles tell
  variorum stories --format jsonl --articles
                                            a line an article: {"id", "story"};
                                            "id" as it came in

Exit codes: 0 done, 1 there is no such story, 2 failed.
`

const days = (s: Shown): string => {
  const dates = s.articles.flatMap((a) => a.published?.slice(0, 10) ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined ? 'undated' : first === last ? first : `${first} to ${last}`
}

const plain = (s: Shown) => ({
  id: s.id,
  title: s.title,
  outlets: [...new Set(s.articles.flatMap((a) => a.outlet ?? []))],
  articles: s.articles.map(({ id, name, outlet, title, published, language, version }) => ({
    id,
    name,
    outlet,
    title,
    published,
    language,
    version,
  })),
})

/** An id and what bears it, hung below the id where it does not fit into a line. */
const hung = (margin: string, id: string, words: string): string[] =>
  wrap([{ text: visible(words) }], {
    width: columns(),
    first: `${margin}${id}  `,
    indent: `${margin}    `,
    paint: painter(false),
  })

const inText = (s: Shown, articles: boolean): string => {
  const { length } = s.articles
  const size = [counted(length, 'article'), counted(outletsOf(s.articles).length, 'outlet'), days(s)].join(', ')
  const list = articles
    ? s.articles.flatMap((a) => hung('      ', a.id, [a.outlet ?? a.name, a.title ?? ''].join(': ')))
    : []
  return [...hung('', s.id, s.title), `    ${size}`, ...list, ''].join('\n')
}
const inLines = (s: Shown, articles: boolean): string =>
  articles
    ? s.articles.map((a) => `${JSON.stringify({ id: a.name, story: s.id, article: a.id })}\n`).join('')
    : `${JSON.stringify({ ...plain(s), articles: s.articles.length })}\n`

const written = (stories: readonly Shown[], { format, articles = false }: StoriesOptions): string => {
  if (format === 'json') return `${JSON.stringify(stories.map(plain), null, 1)}\n`
  return stories.map((s) => (format === 'jsonl' ? inLines(s, articles) : inText(s, articles))).join('')
}

/** Prints the stories of the store and returns the exit code. */
export const storiesCommand = (options: StoriesOptions): Promise<number> =>
  inStore(options, { mode: 'read' }, async (store) => {
    const least = Number(options.atLeast)
    const found = shownStories(store)
      .filter((s) => s.articles.length >= least)
      .sort((a, b) => b.articles.length - a.articles.length)
    if (!found.length) say('there is no such story.')
    await print(written(found, options))
    return found.length ? DONE : NOTHING
  })

/** Registers `variorum stories`; `done` takes the exit code. */
export const addStories = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('stories')
      .summary('list the stories in the store')
      .description('Lists the stories in the store, those of the most articles first.'),
  )
    .addOption(
      new Option('-f, --format <format>', 'text: for reading; json: a list; jsonl: a line a story')
        .choices(FORMATS)
        .default('text'),
    )
    .option('--articles', 'name their articles; with jsonl, a line an article')
    .option('--at-least <n>', 'only stories of this many articles', '1')
    .addHelpText('after', EXAMPLES)
    .action(async (options: StoriesOptions) => done(await storiesCommand(options)))
}
