// Scores the account of every marked story and writes SCORES.md: npm run score [-- --all | --other NAME | --misses [STORY]]
// --all also runs the other scripts that measure something, --other only one of them ("held-out" is scripts/score-held-out.ts); --misses only lists what went wrong.
// What needs the shared material keeps its recorded rows where that material is absent.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EXAMPLES_TITLE, examplesTable } from './score/examples-table.ts'
import { HELD_OUT_TITLE } from './score/held-out.ts'
import { otherSections } from './score/others.ts'
import { PAIRS_TITLE } from './score/pairs.ts'
import { sectionsOf } from './score/recorded.ts'
import { disagreements, refereeIsPresent } from './score/referee.ts'
import { ROOT } from './score/shared.ts'
import { examples, invented, realNews, type Scored, scoreStory, seeds } from './score/stories.ts'
import { withSummary } from './score/summary.ts'
import { markdown, meanTable, type Table, wideTable } from './score/tables.ts'
import { INVENTED, REAL_NEWS, SEEDS } from './score/targets.ts'

const FILE = join(ROOT, 'SCORES.md')
const SEEDS_TITLE = 'Five real tellings of one event'
const NEWS_TITLE = 'Twelve more stories of real news'
const INVENTED_TITLE = 'Two invented stories of others'

/** What a reader wants to know first; all else follows as it was recorded. */
const ORDER = [EXAMPLES_TITLE, SEEDS_TITLE, NEWS_TITLE, INVENTED_TITLE, HELD_OUT_TITLE, PAIRS_TITLE]
/** Sections that earlier versions of this script wrote. */
const GONE: ReadonlySet<string> = new Set(['Six more stories of real news'])

const HEAD = `# Scores

Made by \`npm run score\`; do not edit. Higher is better, 1 is all right and nothing extra, except where a count is given.
What each measure means stands in [gold/README.md](gold/README.md). \`npm run score -- --misses\` lists what went wrong.
The stories of the first table are in this repository; the others lie beside it, in \`../shared\`, and without them their rows stay as recorded.
What takes long is recorded from the command named beside it, and made anew by \`npm run score -- --all\`. A thing tuned in sight of what it is scored on is said to be.`

const scoreAll = async (list: ReturnType<typeof examples>): Promise<Scored[]> => {
  const scored: Scored[] = []
  for (const story of list) scored.push(await scoreStory(story))
  return scored
}

const printMisses = (stories: readonly Scored[]): void => {
  for (const story of stories)
    for (const { name, misses } of story.measures)
      if (misses.length > 0) console.log(`\n${story.name}: ${name}\n${misses.map((miss) => `  ${miss}`).join('\n')}`)
}

/** The note of a table whose stories both scorers have scored. */
const agreed = (stories: readonly Scored[]): string => {
  const apart = refereeIsPresent() ? stories.flatMap(disagreements) : []
  for (const line of apart) console.error(`score: the two scorers disagree on ${line}`)
  if (apart.length > 0) process.exitCode = 2
  return apart.length > 0
    ? `The scorer of the shared material does not agree with ours on ${apart.join(', ')}.`
    : 'Scored by gold/score.ts; the scorer of the shared material, written apart from it, gives the same rows.'
}

const README = join(ROOT, 'README.md')

interface Tables {
  readonly own: readonly Scored[]
  readonly five: readonly Scored[]
  readonly news: readonly Scored[]
  readonly invented: readonly Scored[]
}

const summarise = ({ own, five, news, invented }: Tables): void => {
  if (five.length === 0 || news.length === 0) return
  const columns = [
    { head: 'two invented stories of our own', stories: own },
    { head: 'two invented stories of others', stories: invented },
    { head: 'thirteen stories of real news', stories: [...five, ...news] },
  ]
  writeFileSync(README, withSummary(readFileSync(README, 'utf8'), columns))
}

const PLAIN =
  'In sight while rules were made, and the models of facts have learnt from them: what to expect of other news stands under *Facts of stories that the models have not seen*.'

const storyTables = async (only: string | undefined, misses: boolean): Promise<Table[]> => {
  const all = (list: ReturnType<typeof examples>) => scoreAll(list.filter((story) => !only || story.name === only))
  const scored = {
    own: await all(examples()),
    five: await all(seeds()),
    news: await all(realNews()),
    invented: await all(invented()),
  }
  const { own, five, news } = scored
  if (misses) printMisses([...own, ...five, ...news, ...scored.invented])
  else summarise(scored)
  const note = (stories: readonly Scored[]): string => `${PLAIN} ${agreed(stories)}`
  return [
    examplesTable(own),
    ...(five.length > 0 ? [wideTable(SEEDS_TITLE, five, SEEDS, note(five))] : []),
    ...(news.length > 0 ? [meanTable(NEWS_TITLE, news, REAL_NEWS, note(news))] : []),
    ...(scored.invented.length > 0
      ? [wideTable(INVENTED_TITLE, scored.invented, INVENTED, note(scored.invented))]
      : []),
  ]
}

/** Writes SCORES.md: the sections measured now, and the others as they were recorded. */
const record = (measured: ReadonlyMap<string, string>): void => {
  const recorded = sectionsOf(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '')
  const titles = [...new Set([...ORDER, ...recorded.keys(), ...measured.keys()])].filter((title) => !GONE.has(title))
  const sections = titles.flatMap((title) => measured.get(title) ?? recorded.get(title) ?? [])
  writeFileSync(FILE, `${[HEAD, ...sections].join('\n\n')}\n`)
  console.log(sections.join('\n\n'))
  const kept = titles.filter((title) => !measured.has(title) && recorded.has(title))
  if (kept.length > 0) console.log(`\nKept as recorded: ${kept.join(', ')}`)
}

const HELP = `Scores the account of every marked story and writes SCORES.md.
  npm run score                       the stories
  npm run score -- --all              and whatever else is measured, which takes long
  npm run score -- --other NAME       only one of these: "held-out" is scripts/score-held-out.ts
  npm run score -- --misses [STORY]   only lists what went wrong, and writes nothing`

const { values, positionals } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    other: { type: 'string' },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
  allowPositionals: true,
})
if (values.help) console.log(HELP)
else if (values.misses) {
  for (const table of await storyTables(positionals[0], true))
    if (table.rows.length > 0) console.log(`\n${markdown(table)}`)
} else {
  const tables = values.other ? [] : await storyTables(undefined, false)
  const others = values.all || values.other ? await otherSections(values.other) : []
  record(
    new Map([
      ...tables.map((table) => [table.title, markdown(table)] as const),
      ...others.map(({ title, text }) => [title, text] as const),
    ]),
  )
}
