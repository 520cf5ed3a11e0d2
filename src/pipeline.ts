import { events } from './cluster/index.ts'
import { datedBySiblings } from './ingest/dating/siblings.ts'
import { type IngestOptions, type Input, ingest } from './ingest/index.ts'
import type { Account, Article, Notice, Reading, Story } from './model/index.ts'
import { read } from './read/index.ts'
import { reconcile } from './reconcile/index.ts'
import { type Apart, relate } from './relate/index.ts'

/** The day most of the dated articles bear, the earliest of several; null where none is dated. */
const usualDay = (readings: readonly Reading[]): string | null => {
  const days = readings.flatMap((r) => r.article.published?.value.slice(0, 10) ?? []).sort()
  const count = (day: string): number => days.filter((d) => d === day).length
  return days.reduce<string | null>((best, day) => (best === null || count(day) > count(best) ? day : best), null)
}

/**
 * Readings in which the days of an undated article ("on Friday") are resolved against the day of its story's other articles.
 * The article itself stays undated: a day is never guessed from nothing, and this one is no evidence of its own publication.
 */
const readAsOf = (day: string | null, readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => {
    if (day === null || reading.article.published) return reading
    const dated = { ...reading.article, published: { value: day, evidence: 'the other articles of its story', rejected: [] } }
    return { article: reading.article, annotations: read(dated) }
  })

/** Readings of one story; a dateline without a year ("May 3") bears the year of the others, and its days are counted from there. */
const datedTogether = (readings: readonly Reading[]): Reading[] => {
  const articles = datedBySiblings(readings.map((r) => r.article))
  return readings.map((r, i) => {
    const article = articles[i] ?? r.article
    return article === r.article ? r : { article, annotations: read(article) }
  })
}

const undated = (article: Article, day: string): Notice => ({
  article: article.id,
  rule: 'undated',
  says: `${article.name} bears no date: its days are counted from ${day}, that of the story's other articles`,
})

/** What is known beforehand, from a store or a person. */
export interface Known {
  /** the articles tell of one event, whatever their words look like */
  readonly oneStory?: boolean
  /** of one story: pairs of articles that stand on their own, whatever their words look like */
  readonly apart?: Apart
  /** what a person mends in what was read, and in how the articles hang together */
  readonly reading?: (reading: Reading) => Reading
  readonly story?: (story: Story, readings: readonly Reading[]) => Story
}

const same = <T>(value: T): T => value

const byId = (a: Article, b: Article): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const articlesOf = (readings: readonly Reading[]): Article[] => readings.map((r) => r.article).sort(byId)

/**
 * The stories the articles tell, the largest first, each with its reuse and origins. Articles that tell of another event stand in a story
 * of their own. Pure; the order of `readings` does not matter.
 */
export const stories = (readings: readonly Reading[]): Story[] => {
  const byId = new Map(readings.map((r) => [r.article.id, r]))
  return events(articlesOf(readings)).map(({ articles, central }) =>
    relate(
      articles.flatMap((id) => byId.get(id) ?? []),
      central,
    ),
  )
}

/** The one story of articles that are known to tell of one event. */
const oneStoryOf = (readings: readonly Reading[], apart: Apart): Story => relate(readings, events(articlesOf(readings))[0]?.central, apart)

/** The account of `articles`: read each, relate them, reconcile each story. Pure: the same articles give the same account. */
export const account = (articles: readonly Article[], notices: readonly Notice[] = [], known: Known = {}): Account => {
  const { oneStory = false, apart = [], reading: mend = same, story: mendStory = same } = known
  const readings: Reading[] = articles.map((article) => mend({ article, annotations: read(article) }))
  const byId = new Map(readings.map((r) => [r.article.id, r]))
  const found = oneStory && readings.length ? [oneStoryOf(readings, apart)] : stories(readings)
  const told = found.map((story) => {
    const own = datedTogether(story.articles.flatMap((id) => byId.get(id) ?? []))
    const day = usualDay(own)
    const doubts = day === null ? [] : own.filter((r) => !r.article.published).map((r) => undated(r.article, day))
    return { own, account: reconcile(mendStory(story, own), readAsOf(day, own).map(mend)), doubts }
  })
  const dated = new Map(told.flatMap((t) => t.own.map((r) => [r.article.id, r.article] as const)))
  return {
    variorum: 2,
    articles: articles.map((a) => dated.get(a.id) ?? a),
    stories: told.map((t) => t.account),
    notices: [...notices, ...told.flatMap((t) => t.doubts)],
  }
}

/** Reads `inputs` (files, pages, dumps) and compares the articles in them. Bad input makes notices. */
export const compare = async (inputs: Iterable<Input> | AsyncIterable<Input>, options: IngestOptions = {}): Promise<Account> => {
  const articles = new Map<string, Article>()
  const notices: Notice[] = []
  for await (const input of inputs) {
    for await (const found of ingest(input, options)) {
      if ('article' in found) articles.set(found.article.id, found.article)
      else notices.push(found.notice)
    }
  }
  return account([...articles.values()], notices)
}
