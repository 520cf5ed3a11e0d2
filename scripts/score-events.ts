// Which event: B-cubed of the judgement that `compare` and the store share, in one process, without a store.
//   node scripts/score-events.ts
// news-events also with a third of its dates set to one later day, as a crawl does; of ECB+ each topic by itself, where two like events lie
// side by side, and one article of the like event beside five of the other.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from '../bench/planted.ts'
import {
  add,
  bodyText,
  candidates,
  digest,
  events,
  fingerprint,
  reuseIndex,
  settle,
  storiesOf,
  storyStream,
  takeIn,
} from '../src/cluster/index.ts'
import { ingest } from '../src/ingest/index.ts'
import type { Article } from '../src/model/index.ts'
import { MS_A_DAY } from '../src/text/day.ts'
import { bCubed } from './score/b-cubed.ts'
import { SHARED } from './score/shared.ts'

const FOLDER = join(SHARED, 'benchmarks/stories')
/** Articles after which a stream is settled. */
const BATCH = 250
/** Earlier articles that one is held against. */
const LINKS = 100
/** Articles of the story that a stranger is laid beside. */
const STORY = 5

interface Set {
  readonly articles: readonly Article[]
  /** by name of an article */
  readonly gold: ReadonlyMap<string, string>
}

const read = async (name: string): Promise<Set> => {
  const rows = readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const idOf = (r: Record<string, unknown>): string => (r['lang'] ? `${r['id']}/${r['lang']}` : String(r['id']))
  const bare = rows.map((r) => {
    const { title, outlet, published, url, text, sentences } = r
    return JSON.stringify({
      id: idOf(r),
      title,
      outlet,
      published,
      url,
      text: text ?? (sentences as string[]).join('\n'),
    })
  })
  const articles: Article[] = []
  for await (const found of ingest({ name: `${name}.jsonl`, bytes: new TextEncoder().encode(bare.join('\n')) }))
    if ('article' in found) articles.push(found.article)
  return { articles, gold: new Map(rows.map((r) => [idOf(r), String(r['story'] ?? r['id'])])) }
}

/** The story of each article, by name, as a stream finds them. */
const streamed = (articles: readonly Article[]): Map<string, string> => {
  const stream = storyStream()
  const index = reuseIndex()
  for (const [i, article] of articles.entries()) {
    const print = fingerprint(bodyText(article))
    add(
      stream,
      digest(article),
      candidates(index, print, LINKS).map((c) => c.id),
    )
    takeIn(index, article.id, print)
    if ((i + 1) % BATCH === 0) settle(stream)
  }
  settle(stream)
  return named(articles, storiesOf(stream))
}
const named = (
  articles: readonly Article[],
  stories: readonly { readonly articles: readonly string[] }[],
): Map<string, string> => {
  const names = new Map(articles.map((a) => [a.id, a.name]))
  return new Map(stories.flatMap((s, i) => s.articles.map((id) => [names.get(id) ?? id, String(i)] as const)))
}

const crawled = (articles: readonly Article[], seed: number): Article[] => {
  const next = random(seed)
  const last = Math.max(...articles.map((a) => Date.parse(a.published?.value ?? '') || 0))
  const value = new Date(last + 20 * MS_A_DAY).toISOString().slice(0, 10)
  return articles.map((a) => (next() < 1 / 3 && a.published ? { ...a, published: { ...a.published, value } } : a))
}

const row = (name: string, found: ReadonlyMap<string, string>, gold: ReadonlyMap<string, string>): void => {
  const { precision, recall, f } = bCubed(found, gold)
  console.log(`${name.padEnd(34)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f.toFixed(3)}`)
}

/** Of the articles of one event in each topic of ECB+, how many join a story of the like event; and how many of its own the story loses. */
const strangers = ({ articles, gold }: Set): string => {
  let [leaked, asked, lost, own] = [0, 0, 0, 0]
  for (const topic of Map.groupBy(articles, (a) => a.name.split('/')[0]).values()) {
    const [one, other] = [...Map.groupBy(topic, (a) => gold.get(a.name)).values()]
    for (const [story, like] of [
      [one, other],
      [other, one],
    ]) {
      const five = story?.slice(0, STORY) ?? []
      if (five.length < STORY) continue
      own += STORY
      lost += STORY - (events(five)[0]?.articles.length ?? 0)
      for (const stranger of like?.slice(0, STORY) ?? []) {
        asked++
        if (events([...five, stranger]).some((e) => e.articles.includes(stranger.id) && e.articles.length > 1)) leaked++
      }
    }
  }
  return `one article beside five of the like event: ${leaked} of ${asked} leak in; ${lost} of ${own} of its own are lost`
}

const score = async (): Promise<void> => {
  const [news, ecb, meantime] = [await read('news-events'), await read('ecb-plus'), await read('meantime')]
  row('news-events', streamed(news.articles), news.gold)
  for (const seed of [1, 2, 3])
    row(`news-events, crawl day, seed ${seed}`, streamed(crawled(news.articles, seed)), news.gold)
  row('ecb-plus', streamed(ecb.articles), ecb.gold)
  row('meantime', streamed(meantime.articles), meantime.gold)
  const topics = [...Map.groupBy(ecb.articles, (a) => a.name.split('/')[0]).entries()]
  const found = topics.flatMap(([topic, of]) =>
    [...named(of, events(of))].map(([name, story]) => [name, `${topic} ${story}`] as const),
  )
  row('ecb-plus, a topic at a time', new Map(found), ecb.gold)
  console.log(strangers(ecb))
}

if (existsSync(FOLDER)) await score()
else console.log('score-events: the story benchmarks are not there')
