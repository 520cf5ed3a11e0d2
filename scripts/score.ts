// Scores the account of every marked story and writes SCORES.md: npm run score [-- --all | --misses [STORY]]
// --all also runs the other scripts that measure something; --misses only lists what went wrong.
// What needs the shared material keeps its recorded rows where that material is absent.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLES_TITLE, examplesTable } from './score/examples-table.ts'
import { otherSections } from './score/others.ts'
import { sectionsOf } from './score/recorded.ts'
import { disagreements, refereeIsPresent } from './score/referee.ts'
import { ROOT } from './score/shared.ts'
import { examples, realNews, type Scored, scoreStory, seeds } from './score/stories.ts'
import { withSummary } from './score/summary.ts'
import { markdown, meanTable, type Table, wideTable } from './score/tables.ts'
import { REAL_NEWS, SEEDS } from './score/targets.ts'

const FILE = join(ROOT, 'SCORES.md')
const SEEDS_TITLE = 'Five real tellings of one event'
const NEWS_TITLE = 'Six more stories of real news'

const HEAD = `# Scores

Made by \`npm run score\`; do not edit. Higher is better, 1 is all right and nothing extra, except where a count is given.
What each measure means stands in [gold/README.md](gold/README.md). \`npm run score -- --misses\` lists what went wrong.
The stories of the first table are in this repository; the others lie beside it, in \`../shared\`, and without them their rows stay as recorded.`

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

const summarise = (own: readonly Scored[], five: readonly Scored[], news: readonly Scored[]): void => {
  if (five.length === 0 || news.length === 0) return
  const columns = [
    { head: 'two invented stories', stories: own },
    { head: 'five real tellings of one event', stories: five },
    { head: 'six stories of real news', stories: news },
  ]
  writeFileSync(README, withSummary(readFileSync(README, 'utf8'), columns))
}

const storyTables = async (only: string | undefined, misses: boolean): Promise<Table[]> => {
  const wanted = (list: ReturnType<typeof examples>) => list.filter((story) => !only || story.name === only)
  const [own, five, news] = [await scoreAll(wanted(examples())), await scoreAll(wanted(seeds())), await scoreAll(wanted(realNews()))]
  if (misses) printMisses([...own, ...five, ...news])
  else summarise(own, five, news)
  return [
    examplesTable(own),
    ...(five.length > 0 ? [wideTable(SEEDS_TITLE, five, SEEDS, agreed(five))] : []),
    ...(news.length > 0 ? [meanTable(NEWS_TITLE, news, REAL_NEWS, agreed(news))] : []),
  ]
}

/** Writes SCORES.md: the sections measured now, and the others as they were recorded. */
const record = (measured: ReadonlyMap<string, string>): void => {
  const recorded = sectionsOf(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '')
  const titles = [...new Set([EXAMPLES_TITLE, SEEDS_TITLE, NEWS_TITLE, ...recorded.keys(), ...measured.keys()])]
  const sections = titles.flatMap((title) => measured.get(title) ?? recorded.get(title) ?? [])
  writeFileSync(FILE, `${[HEAD, ...sections].join('\n\n')}\n`)
  console.log(sections.join('\n\n'))
  const kept = titles.filter((title) => !measured.has(title) && recorded.has(title))
  if (kept.length > 0) console.log(`\nKept as recorded: ${kept.join(', ')}`)
}

const [flag, only] = process.argv.slice(2)
const tables = await storyTables(only, flag === '--misses')
if (flag === '--misses') {
  for (const table of tables) if (table.rows.length > 0) console.log(`\n${markdown(table)}`)
} else {
  const others = flag === '--all' ? await otherSections() : []
  record(new Map([...tables.map((table) => [table.title, markdown(table)] as const), ...others.map(({ title, text }) => [title, text] as const)]))
}
