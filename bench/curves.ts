// What an account costs as its input grows: node bench/curves.ts [SECONDS]
// Articles of a story, length of a text, figures of a page; each in processor time, within a budget of SECONDS. The yardstick, wink-nlp's full pipeline, reads
// the same texts in the same run. Writes bench/runs/curves.md.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { accounts } from '../src/budget/account-within.ts'
import type { Account, Article } from '../src/model/index.ts'
import { isPartial } from '../src/pipeline.ts'

const SECONDS = Number(process.argv[2] ?? 20)

const PLACES = ['Lindmouth', 'Morvel', 'Tarnwick', 'Carrow', 'Halmar', 'Brenn', 'Oster', 'Ferrow']
const STORY =
  'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All of them were brought ashore, the harbour master said.'
const sentence = (i: number): string =>
  `Mayor Tessa ${PLACES[i % 8]} said on Tuesday that ${i} people in ${PLACES[(i * 3) % 8]} had waited ${(i % 23) + 2} hours for ${i * 7} litres of water.`
const sentences = (n: number, from = 0): string => Array.from({ length: n }, (_, i) => sentence(from + i)).join('\n')
const rows = (n: number, by: number): string =>
  Array.from({ length: n / 2 }, (_, i) => `${PLACES[i % 8]} ${(i * 37 + by) % 900} ${((i * 13) % 1000) / 10}%`).join(
    '\n',
  )

const articles = (texts: readonly string[]): Article[] =>
  texts.map((text, i) => ({
    id: `article-${i}`,
    name: `article-${i}`,
    title: 'Ferry aground off Lindmouth',
    byline: null,
    outlet: `Outlet ${i}`,
    language: 'en',
    url: null,
    published: { value: `2031-05-0${1 + (i % 9)}`, evidence: 'given', rejected: [] },
    text,
    blocks: [{ from: 0, to: text.length, role: 'body', why: 'all of it' }],
    fields: {},
  }))

interface Curve {
  readonly name: string
  readonly unit: string
  readonly points: readonly number[]
  readonly texts: (n: number) => readonly string[]
}
/** A sentence takes so many signs. */
const LENGTH = sentence(1000).length
const CURVES: readonly Curve[] = [
  {
    name: 'tellings of one event, six sentences each',
    unit: 'articles',
    points: [6, 12, 25, 50, 100, 200, 400],
    texts: (n) => Array.from({ length: n }, (_, i) => `${STORY}\n${sentences(5, i * 3)}`),
  },
  {
    name: 'two tellings, each so long',
    unit: 'KB',
    points: [10, 30, 100, 300, 1000, 3000, 12_000],
    texts: (n) => [0, 1].map((i) => `${STORY}\n${sentences(Math.ceil((1000 * n) / LENGTH), i)}`),
  },
  {
    name: 'two tables of so many figures',
    unit: 'figures',
    points: [10, 30, 100, 300, 1000, 3000, 10_000],
    texts: (n) => [0, 1].map((by) => `${STORY}\n${rows(n, by)}`),
  },
]

/** How the notice of an article ends that was left out. */
const NOT_READ = 'was not read'
/** Milliseconds of processor time of the whole process: hardly anything but the account takes any. */
const taken = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
/** The least of so many readings: a busy machine makes some of them longer. */
const READINGS = 3
const nlp = wink(model)
/** Signs that the yardstick reads, well above what a clock can tell; of shorter texts it reads repetitions, of longer ones the first part, and what it takes is in proportion. */
const READ = 200_000
/** Seconds that wink-nlp's full pipeline takes over the texts. */
const yardstick = (texts: readonly string[]): number => {
  const whole = texts.join('\n')
  const part = whole.repeat(Math.ceil(READ / whole.length)).slice(0, READ)
  const times = Array.from({ length: READINGS }, () => {
    const before = taken()
    nlp.readDoc(part).tokens().length()
    return taken() - before
  })
  return (Math.min(...times) / 1000) * (whole.length / part.length)
}
yardstick([sentences(200)])
const { tell, close } = accounts()
// what loading takes is not the account's
await tell(articles([STORY, STORY]))

/** Whether the account is whole; else what its notices say was left out: how many articles, and what else. */
const leftOut = (told: Account): string => {
  if (!isPartial(told)) return 'whole'
  const says = told.notices.flatMap((n) => (n.rule === 'partial' ? [n.says.replace(/^[^:]*: /, '')] : []))
  const rest = says.filter((s) => !s.endsWith(NOT_READ))
  const unread = says.length - rest.length
  return `partial: ${[...(unread ? [`${unread} articles were not read`] : []), ...rest].join('; ')}`
}

const measured = async ({ name, unit, points, texts }: Curve, soFar: (table: string) => void): Promise<void> => {
  const lines: string[] = []
  for (const n of points) {
    const given = articles(texts(n))
    const reference = yardstick(texts(n))
    const before = taken()
    const told = await tell(given, [], { oneStory: true }, { budget: 1000 * SECONDS })
    const seconds = (taken() - before) / 1000
    const facts = told.stories.reduce((sum, s) => sum + s.facts.length, 0)
    const line = `| ${n} | ${seconds.toFixed(2)} | ${reference.toPrecision(2)} | ${Math.round(seconds / reference)} | ${facts} | ${leftOut(told)} |`
    console.log(name, line)
    lines.push(line)
    soFar(
      `## ${name}\n\n| ${unit} | seconds | wink-nlp | ratio | facts | |\n| ---: | ---: | ---: | ---: | ---: | --- |\n${lines.join('\n')}\n`,
    )
  }
}

/** Written after each point, so that a run that is broken off leaves what it has. */
const record = (parts: readonly string[]): void =>
  writeFileSync(
    fileURLToPath(new URL('./runs/curves.md', import.meta.url)),
    `# What an account costs as its input grows

\`node bench/curves.ts ${SECONDS}\`, Node ${process.version}: processor time, garbage collection included, within a budget of ${SECONDS} seconds; what takes longer
is told as partial, with what was left out: a step that goes beyond seven tenths of what is left of the budget is ended and left out the next time; loading another thread, some .7 seconds, is in the seconds here and not in the budget. Beside it what wink-nlp's full pipeline (tokens, sentences, entities; nothing is compared) takes to read the same texts, the least of ${READINGS} readings of
${READ / 1000} KB of them in proportion to their length, and how many times that the account takes: a ratio that stays level grows as the text does.

${parts.join('\n')}`,
  )

const parts = CURVES.map(() => '')
for (const [i, curve] of CURVES.entries())
  await measured(curve, (so) => {
    parts[i] = so
    record(parts)
  })
await close()
