// Scores the account of every marked story and writes SCORES.md: npm run score [-- --misses [STORY]]
// What needs the shared material keeps its recorded rows where that material is absent.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EXAMPLES_TITLE, examplesTable } from './score/examples-table.ts'
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

/** Other scripts that measure something: each exports \`tables\`, and gives none where what it needs is absent. */
interface Measuring {
  readonly tables?: () => Promise<readonly Table[]> | readonly Table[]
  readonly rows?: () => Promise<Table | null> | Table | null
}

const otherTables = async (): Promise<Table[]> => {
  const files = readdirSync(join(ROOT, 'scripts')).filter((name) => /^(score-[a-z-]+|suites)\.ts$/.test(name) && !name.endsWith('.test.ts'))
  const found: Table[] = []
  for (const file of files.sort()) {
    const script = (await import(pathToFileURL(join(ROOT, 'scripts', file)).href)) as Measuring
    const one = await script.rows?.()
    found.push(...((await script.tables?.()) ?? []), ...(one && one.rows.length > 0 ? [one] : []))
  }
  return found
}

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

const [flag, only] = process.argv.slice(2)
const tables = await storyTables(only, flag === '--misses')
if (flag === '--misses') {
  for (const table of tables) if (table.rows.length > 0) console.log(`\n${markdown(table)}`)
} else {
  const measured = [...tables, ...(await otherTables())]
  const recorded = sectionsOf(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '')
  const now = new Map(measured.map((table) => [table.title, markdown(table)]))
  const titles = new Set([EXAMPLES_TITLE, SEEDS_TITLE, NEWS_TITLE, ...recorded.keys(), ...now.keys()])
  const kept = [...titles].filter((title) => !now.has(title) && recorded.has(title))
  const sections = [...titles].flatMap((title) => now.get(title) ?? recorded.get(title) ?? [])
  writeFileSync(FILE, `${[HEAD, ...sections].join('\n\n')}\n`)
  console.log(sections.join('\n\n'))
  if (kept.length > 0) console.log(`\nKept as recorded, for what they need is absent here: ${kept.join(', ')}`)
}
