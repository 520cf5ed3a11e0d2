import { events } from './cluster/index.ts'
import { type IngestOptions, type Input, ingest } from './ingest/index.ts'
import type { Account, Article, Claim, Notice, Reading, Story } from './model/index.ts'
import { read } from './read/index.ts'
import { ask as askOf } from './reconcile/ask.ts'
import { reconcile } from './reconcile/index.ts'
import { type Apart, relate } from './relate/index.ts'
import { hash } from './text/hash.ts'

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

const undated = (article: Article, day: string): Notice => ({
  article: article.id,
  rule: 'undated',
  says: `${article.name} bears no date: its days are counted from ${day}, that of the story's other articles`,
})

/** How far it is: `done` of `of` articles taken out (`of` is 0, for nobody knows), articles read, stories compared. */
export interface Step {
  readonly what: 'take' | 'read' | 'compare'
  readonly done: number
  readonly of: number
}

/** What is known beforehand, from a store or a person. */
export interface Known {
  /** the articles tell of one event, whatever their words look like */
  readonly oneStory?: boolean
  /** of one story: pairs of articles that stand on their own, whatever their words look like */
  readonly apart?: Apart
  /** what a person mends in what was read, and in how the articles hang together */
  readonly reading?: (reading: Reading) => Reading
  readonly story?: (story: Story, readings: readonly Reading[]) => Story
  /** told how far it is; changes no result */
  readonly onStep?: (step: Step) => void
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
  const { oneStory = false, apart = [], reading: mend = same, story: mendStory = same, onStep = () => {} } = known
  const readings: Reading[] = articles.map((article, i) => {
    onStep({ what: 'read', done: i, of: articles.length })
    return mend({ article, annotations: read(article) })
  })
  const byId = new Map(readings.map((r) => [r.article.id, r]))
  const found = oneStory && readings.length ? [oneStoryOf(readings, apart)] : stories(readings)
  const told = found.map((story, i) => {
    onStep({ what: 'compare', done: i, of: found.length })
    const own = story.articles.flatMap((id) => byId.get(id) ?? [])
    const day = usualDay(own)
    const doubts = day === null ? [] : own.filter((r) => !r.article.published).map((r) => undated(r.article, day))
    return { account: reconcile(mendStory(story, own), readAsOf(day, own).map(mend)), doubts }
  })
  return { variorum: 2, articles, stories: told.map((t) => t.account), notices: [...notices, ...told.flatMap((t) => t.doubts)] }
}

export interface CompareOptions extends IngestOptions {
  /** told how far it is; changes no result */
  readonly onStep?: (step: Step) => void
}

/** Reads `inputs` (files, pages, dumps) and compares the articles in them. Bad input makes notices. */
export const compare = async (inputs: Iterable<Input> | AsyncIterable<Input>, options: CompareOptions = {}): Promise<Account> => {
  const articles = new Map<string, Article>()
  const notices: Notice[] = []
  for await (const input of inputs) {
    for await (const found of ingest(input, options)) {
      if ('article' in found) articles.set(found.article.id, found.article)
      else notices.push(found.notice)
      options.onStep?.({ what: 'take', done: articles.size, of: 0 })
    }
  }
  return account([...articles.values()], notices, options.onStep ? { onStep: options.onStep } : {})
}

/** A sentence as an article, dated as the story is so that "on Friday" means the same day. */
const sentenceAsOf = (day: string | null, text: string, language: string): Article => ({
  id: hash('claim', text),
  name: 'claim',
  title: null,
  byline: null,
  outlet: null,
  language,
  url: null,
  published: day === null ? null : { value: day, evidence: 'the articles of the story', rejected: [] },
  text,
  blocks: [{ from: 0, to: text.length, role: 'body', why: 'a sentence that was asked about' }],
  fields: {},
})

/** What `articles` say to `claim`, a sentence: what bears it out, what contradicts it, and from how many origins, for each of their stories. Pure. */
export const ask = (claim: string, articles: readonly Article[], known: Known = {}): readonly (Claim & { readonly story: string })[] => {
  const { oneStory = false, apart = [], reading: mend = same, story: mendStory = same } = known
  const readings: Reading[] = articles.map((article) => mend({ article, annotations: read(article) }))
  const found = oneStory && readings.length ? [oneStoryOf(readings, apart)] : stories(readings)
  return found.map((story) => {
    const own = readings.filter((r) => story.articles.includes(r.article.id))
    const day = usualDay(own)
    const article = sentenceAsOf(day, claim.trim(), own[0]?.article.language ?? 'en')
    const told = readAsOf(day, own).map(mend)
    return { story: story.id, ...askOf({ article, annotations: read(article) }, mendStory(story, own), told) }
  })
}
