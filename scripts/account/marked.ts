import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { MarkedFact as GoldFact } from '../../gold/expected.ts'
import { ingest } from '../../src/ingest/index.ts'
import type { Article, Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { furtherNews } from '../score/news.ts'
import { SHARED } from '../score/shared.ts'
import { examples, invented, realNews, type MarkedStory as StoryFiles, seeds } from '../score/stories.ts'

/** Two statements of one event that a reader marked: do they answer one question, and how do the answers stand to each other? */
export interface MarkedPair {
  readonly event: string
  readonly kind: 'figure' | 'time' | 'sentence'
  readonly a: { readonly article: string; readonly from: number; readonly to: number }
  readonly b: { readonly article: string; readonly from: number; readonly to: number }
  readonly same: boolean
  readonly verdict: string | null
  readonly alt: string | null
}

export interface Event {
  readonly name: string
  readonly readings: readonly Reading[]
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** Readings kept from the last run, so that a change of features alone is tried quickly; none where VARIORUM_READINGS names no folder. */
const KEPT = process.env['VARIORUM_READINGS']

const kept = async (key: string, make: () => Promise<Reading[]>): Promise<Reading[]> => {
  if (!KEPT) return make()
  const file = join(KEPT, `${key.replaceAll('/', '_')}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const made = await make()
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(file, JSON.stringify(made))
  return made
}

/** The articles in one JSONL text, read. */
export const readingsOf = async (name: string, bytes: Uint8Array): Promise<Reading[]> => {
  const found: Reading[] = []
  for await (const x of ingest({ name, bytes }))
    if ('article' in x) found.push({ article: x.article as Article, annotations: read(x.article) })
  return found
}

/** The sets of marked pairs. */
export const PAIR_SETS = ['news-events', 'ecb-plus'] as const

interface Line {
  readonly story: string
  readonly text?: string | null
  readonly sentences?: readonly string[]
}

/** A line of a benchmark as an outlet would publish it: the labels are no part of that. */
const bare = ({ story: _story, sentences, ...rest }: Line): string => {
  const { topic: _topic, split: _split, ...given } = { text: sentences?.join('\n'), ...rest } as Record<string, unknown>
  return JSON.stringify(Object.fromEntries(Object.entries(given).filter(([, v]) => v !== null)))
}

export interface MarkedPairs {
  readonly pairs: readonly MarkedPair[]
  /** by name */
  readonly events: ReadonlyMap<string, Event>
}

/** Marked pairs of `set` with the readings of their events. */
export const markedPairs = async (set: string): Promise<MarkedPairs> => {
  const folder = join(SHARED, 'benchmarks/pairs')
  const labels = new Map(lines(join(folder, `${set}.labels.jsonl`)).map((l) => [JSON.parse(l).id, JSON.parse(l)]))
  const given = lines(join(folder, `${set}.jsonl`)).map((l) => JSON.parse(l))
  const pairs = given
    .filter((p) => labels.has(p.id))
    .map((p): MarkedPair => ({ ...labels.get(p.id), event: p.event, kind: p.kind, a: p.a, b: p.b }))
  const wanted = new Set(given.map((p) => p.event))
  const articles = lines(join(SHARED, 'benchmarks/stories', `${set}.jsonl`)).map((l) => JSON.parse(l) as Line)
  const events = new Map<string, Event>()
  for (const [name, list] of Map.groupBy(
    articles.filter((l) => wanted.has(l.story)),
    (l) => l.story,
  )) {
    const bytes = new TextEncoder().encode(list.map(bare).join('\n'))
    events.set(name, { name, readings: await kept(`pairs-${set}-${name}`, () => readingsOf('in.jsonl', bytes)) })
  }
  return { pairs, events }
}

/** A fact as a careful reader marked it. */
export type MarkedFact = Pick<GoldFact, 'name' | 'kind' | 'verdict' | 'verdictAlso' | 'versions'>

/** A story with the facts a careful reader marked. */
export interface MarkedStory extends Event {
  readonly marks: string
  readonly expected: { readonly facts: readonly MarkedFact[] }
  /** the models learn from it; from the others, and from marked pairs of their events, never */
  readonly learnt: boolean
  /** of which table of SCORES.md it is */
  readonly of: 'real' | 'news' | 'invented' | 'own'
}

/** Stories of our own that were written and marked to measure with: no model learns from them, nor from gold/news. */
const UNSEEN: ReadonlySet<string> = new Set(['market-roof', 'tuner-cleared', 'valley-vote'])

const storyIn = async ({ name, files, marks }: StoryFiles, of: MarkedStory['of']): Promise<MarkedStory> => {
  const readings = await kept(`story-${basename(dirname(marks))}`, async () => {
    const found: Reading[] = []
    for (const f of files) found.push(...(await readingsOf(basename(f), new Uint8Array(readFileSync(f)))))
    return found
  })
  return {
    name,
    readings,
    marks,
    of,
    learnt: of !== 'news' && !UNSEEN.has(name),
    expected: JSON.parse(readFileSync(marks, 'utf8')),
  }
}

/** All marked stories: the real ones, the invented ones, our own. */
export const markedStories = (): Promise<MarkedStory[]> =>
  Promise.all([
    ...[...seeds(), ...realNews()].map((s) => storyIn(s, 'real')),
    ...furtherNews().map((s) => storyIn(s, 'news')),
    ...invented().map((s) => storyIn(s, 'invented')),
    ...examples().map((s) => storyIn(s, 'own')),
  ])

/** The name of an event: that of the marked story which shares an article with it, else its own. */
export const sameEvents = (events: readonly Event[], stories: readonly MarkedStory[]): ((event: Event) => string) => {
  const idsOf = (e: Event): ReadonlySet<string> => new Set(e.readings.map((r) => r.article.id))
  const known = stories.map((s) => ({ name: s.name, ids: idsOf(s) }))
  const names = new Map(
    events.map((e) => [e.name, known.find((k) => [...idsOf(e)].some((id) => k.ids.has(id)))?.name ?? e.name]),
  )
  return (event) => names.get(event.name) ?? event.name
}
