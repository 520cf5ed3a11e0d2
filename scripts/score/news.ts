import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Expected } from '../../gold/expected.ts'
import { hash } from '../../src/text/hash.ts'
import { ROOT, SHARED } from './shared.ts'
import type { MarkedStory } from './stories.ts'

/** The index of an article, and where the words of a mark stand in its text or title. */
type Mark = readonly [article: number, from: number, to: number, field?: 'title']

/** The marks of a story whose articles are not ours: gold/news/*.json. */
interface Marks {
  readonly set: string
  readonly articles: readonly string[]
  readonly facts: readonly (Pick<
    NonNullable<Expected['facts']>[number],
    'kind' | 'verdict' | 'verdictAlso' | 'reason'
  > & {
    readonly versions: readonly (readonly Mark[])[]
  })[]
}

/** A line of a benchmark, without what a label or nothing stands in. */
interface Row {
  readonly id: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  readonly text: string
}

const MARKS = join(ROOT, 'gold/news')

const rowOf = (line: string): Row => {
  const { id, title, outlet, published, url, text, sentences } = JSON.parse(line)
  const given = Object.entries({ title, outlet, published, url }).filter(([, v]) => v)
  return { id, ...Object.fromEntries(given), text: text ?? sentences.join('\n') }
}

const rowsOf = (set: string): ReadonlyMap<string, Row> => {
  const lines = readFileSync(join(SHARED, 'benchmarks/stories', `${set}.jsonl`), 'utf8').split('\n')
  return new Map(lines.filter(Boolean).map((l) => [JSON.parse(l).id as string, rowOf(l)]))
}

/** Marks with the words that stand where they point. */
const withWords = ({ articles, facts }: Marks, rows: ReadonlyMap<string, Row>): Expected => {
  const wordsAt = ([article, from, to, field]: Mark) => {
    const id = articles[article] ?? ''
    return { article: id, text: (rows.get(id)?.[field ?? 'text'] ?? '').slice(from, to) }
  }
  const told = facts.map((f, i) => ({
    ...f,
    name: `fact ${i + 1}`,
    why: '',
    versions: f.versions.map((members) => ({ value: '', members: members.map(wordsAt) })),
  }))
  return { about: '', story: { articles, event: '' }, facts: told }
}

/** Writes the articles and marks of a story into a folder of their own, which bears the hash of both. */
const laidOut = (name: string, marks: Marks, rows: ReadonlyMap<string, Row>): MarkedStory => {
  const articles = marks.articles.flatMap((id) => rows.get(id) ?? []).map((r) => JSON.stringify(r))
  const expected = JSON.stringify(withWords(marks, rows))
  const folder = join(tmpdir(), 'variorum-news', hash(expected, ...articles))
  const story = { name, files: [join(folder, 'articles.jsonl')], marks: join(folder, 'expected.json') }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'articles.jsonl'), articles.join('\n'))
  writeFileSync(story.marks, expected)
  return story
}

/** The stories of public sets that are marked in gold/news; empty where the sets are absent. They are told by number. */
export const furtherNews = (): MarkedStory[] => {
  if (!existsSync(join(SHARED, 'benchmarks/stories'))) return []
  const all = readdirSync(MARKS)
    .filter((f) => f.endsWith('.json'))
    .sort()
  const marks = all.map((f) => JSON.parse(readFileSync(join(MARKS, f), 'utf8')) as Marks)
  const rows = new Map([...new Set(marks.map((m) => m.set))].map((set) => [set, rowsOf(set)]))
  return marks.map((m, i) => laidOut(`news ${i + 1}`, m, rows.get(m.set) ?? new Map()))
}
