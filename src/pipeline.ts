import { events } from './cluster/index.ts'
import { contradictedDates } from './ingest/dating/contradicted.ts'
import { datedBySiblings } from './ingest/dating/siblings.ts'
import type { Account, Annotations, Article, Claim, Notice, Reading, Story, StoryAccount } from './model/index.ts'
import { headline } from './publish/view/headline.ts'
import { read } from './read/index.ts'
import { ask as askOf } from './reconcile/ask.ts'
import { reconcile } from './reconcile/index.ts'
import { type Apart, relate } from './relate/index.ts'
import { hash } from './text/hash.ts'

/** The day most of the dated articles bear, the earliest of several; null where none is dated. */
const usualDay = (readings: readonly Reading[]): string | null => {
  const days = readings.flatMap((r) => r.article.published?.value.slice(0, 10) ?? []).sort()
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  const count = (day: string): number => counts.get(day) ?? 0
  return days.reduce<string | null>((best, day) => (best === null || count(day) > count(best) ? day : best), null)
}

/**
 * Readings in which the days of an undated article ("on Friday") are resolved against the day of its story's other articles.
 * The article itself stays undated: a day is never guessed from nothing, and this one is no evidence of its own publication.
 */
const readAsOf = (day: string | null, readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => {
    if (day === null || reading.article.published) return reading
    const dated = {
      ...reading.article,
      published: { value: day, evidence: 'the other articles of its story', rejected: [] },
    }
    return { article: reading.article, annotations: read(dated) }
  })

/**
 * Readings of one story; a dateline without a year ("May 3") bears the year of the others, and its days are counted from there. An article that `again` does not
 * read once more stays without a date.
 */
const datedTogether = (
  readings: readonly Reading[],
  again: (article: Article) => Annotations | null,
): readonly Reading[] => {
  const articles = datedBySiblings(readings.map((r) => r.article))
  return readings.map((r, i) => {
    const article = articles[i] ?? r.article
    if (article === r.article) return r
    const annotations = again(article)
    return annotations ? { article, annotations } : r
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

/** One step of an account, as whoever watches over it sees it. */
export type Step =
  /** `dated`: a second time, since the articles beside it tell its date */
  | { readonly stage: 'read'; readonly article: string; readonly dated?: true }
  | { readonly stage: 'relate' }
  /** `about`: the ids of the story's articles, which name it */
  | { readonly stage: 'reconcile'; readonly about: string }

const sooner = (a: Article, b: Article): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const articlesOf = (readings: readonly Reading[]): Article[] => readings.map((r) => r.article).sort(sooner)

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
const oneStoryOf = (readings: readonly Reading[], apart: Apart): Story =>
  relate(readings, events(articlesOf(readings))[0]?.central, apart)

/** How much may be done for an account; without it all of it is. */
export interface Effort {
  /** asked between steps, and within those that can be broken off: whether all that may be spent has been */
  readonly spent?: () => boolean
  /** called before each step */
  readonly begin?: (step: Step) => void
  /** steps that are left out from the first, since they took too long before */
  readonly leaveOut?: readonly Step[]
  /** what was read before, by the ids of the articles: it is not read again */
  readonly before?: ReadonlyMap<string, Annotations>
  /** called with what was read in an article */
  readonly keep?: (article: string, annotations: Annotations) => void
}

const same = <T>(value: T): T => value
const nameOf = (step: Step): string => Object.values(step).join(' ')
const PARTIAL = 'the account is partial, for it would take more than may be spent on it'

/** Does a step, unless it is to be left out; then null. */
const doing = ({
  spent = () => false,
  begin = () => {},
  leaveOut = [],
}: Effort): (<T>(step: Step, work: () => T) => T | null) => {
  const left = new Set(leaveOut.map(nameOf))
  return (step, work) => {
    if (left.has(nameOf(step)) || spent()) return null
    begin(step)
    return work()
  }
}

const unread = ({ id, name }: Article): Notice => ({
  article: id,
  rule: 'partial',
  says: `${PARTIAL}: ${name} was not read`,
})
const unrelated: Notice = {
  article: null,
  rule: 'partial',
  says: `${PARTIAL}: who copied whom, and what goes back to whom, is not told`,
}
const unjudged = ({ articles, title }: Story): Notice => ({
  article: articles[0] ?? null,
  rule: 'partial',
  says: `${PARTIAL}: of “${title}” only what was read in each article is told, not what they agree on or where they differ`,
})

const shortened = ({ articles, title }: Story): Notice => ({
  article: articles[0] ?? null,
  rule: 'partial',
  says: `${PARTIAL}: of “${title}” not all that several articles tell was held together, nor what one alone has`,
})

/** Asks `spent`, and remembers whether it was ever answered with yes. */
const watched = (
  spent: Effort['spent'] = () => false,
): { readonly spent: () => boolean; readonly ran: () => boolean } => {
  let over = false
  return {
    spent: () => {
      over ||= spent()
      return over
    },
    ran: () => over,
  }
}

/** The articles as one story of which nothing more is known. */
const bare = (readings: readonly Reading[]): Story => {
  const articles = readings.map((r) => r.article.id).sort()
  return {
    id: hash('story', ...articles),
    title: readings.find((r) => r.article.title)?.article.title ?? '',
    articles,
    origins: [],
    reuse: [],
    credits: [],
  }
}

/** What was read in the articles of a story, and nothing that several of them tell. */
const listed = ({ credits: _, ...story }: Story, readings: readonly Reading[]): StoryAccount => {
  const all = readings.map((r) => r.annotations)
  const told = {
    quotations: all.flatMap((a) => a.quotations),
    quantities: all.flatMap((a) => a.quantities),
    times: all.flatMap((a) => a.times),
  }
  return { ...story, ...told, sayings: [], facts: [], timeline: [], commitments: [] }
}

/** Reads the articles, those that are soonest read first where not all of them may be. */
const readings = (
  articles: readonly Article[],
  mend: (reading: Reading) => Reading,
  step: ReturnType<typeof doing>,
  { before = new Map(), keep = () => {} }: Effort,
): Map<string, Reading> => {
  const found = new Map<string, Reading>()
  const readNow = (article: Article): Annotations | null => {
    const annotations = step({ stage: 'read', article: article.id }, () => read(article))
    if (annotations) keep(article.id, annotations)
    return annotations
  }
  for (const article of [...articles].sort((a, b) => a.text.length - b.text.length)) {
    const annotations = before.get(article.id) ?? readNow(article)
    if (annotations) found.set(article.id, mend({ article, annotations }))
  }
  return found
}

/**
 * The account of `articles`: read each, relate them, reconcile each story. Pure: the same articles give the same account, unless `effort` says that
 * no more may be done; then it tells what it has, and notices of rule `partial` say what was left out.
 */
export const account = (
  articles: readonly Article[],
  notices: readonly Notice[] = [],
  known: Known = {},
  effort: Effort = {},
): Account => {
  const { oneStory = false, apart = [], reading: mend = same, story: mendStory = same } = known
  const step = doing(effort)
  const byId = readings(articles, mend, step, effort)
  const all = articles.flatMap((a) => byId.get(a.id) ?? [])
  const related = all.length
    ? step({ stage: 'relate' }, () => (oneStory ? [oneStoryOf(all, apart)] : stories(all)))
    : []
  const told = (related ?? [bare(all)]).map((story) => {
    const own = datedTogether(
      story.articles.flatMap((id) => byId.get(id) ?? []),
      (article) => step({ stage: 'read', article: article.id, dated: true }, () => read(article)),
    )
    const day = usualDay(own)
    const undatedOnes = day === null ? [] : own.filter((r) => !r.article.published).map((r) => undated(r.article, day))
    const doubts = [...undatedOnes, ...contradictedDates(own.map((r) => r.article))]
    const budget = watched(effort.spent)
    const unheard: Notice[] = []
    const whole = step({ stage: 'reconcile', about: hash(...story.articles) }, () =>
      reconcile(mendStory(story, own), readAsOf(day, own).map(mend), {
        spent: budget.spent,
        unheard: (left) => unheard.push(left),
      }),
    )
    return {
      own,
      account: whole ?? listed(story, own),
      doubts: [...doubts, ...unheard, ...(whole ? (budget.ran() ? [shortened(story)] : []) : [unjudged(story)])],
    }
  })
  const left = [...articles.filter((a) => !byId.has(a.id)).map(unread), ...(related ? [] : [unrelated])]
  const dated = new Map(told.flatMap((t) => t.own.map((r) => [r.article.id, r.article] as const)))
  return {
    variorum: 2,
    articles: articles.map((a) => dated.get(a.id) ?? a),
    stories: told.map((t) => ({
      ...t.account,
      title: headline(
        t.account,
        t.own.map((r) => r.article),
      ),
    })),
    notices: [...notices, ...left, ...told.flatMap((t) => t.doubts)],
  }
}

/** Whether something was left out of an account. */
export const isPartial = ({ notices }: Pick<Account, 'notices'>): boolean => notices.some((n) => n.rule === 'partial')

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
export const ask = (
  claim: string,
  articles: readonly Article[],
  known: Known = {},
): readonly (Claim & { readonly story: string })[] => {
  const { oneStory = false, apart = [], reading: mend = same, story: mendStory = same } = known
  const all: Reading[] = articles.map((article) => mend({ article, annotations: read(article) }))
  const found = oneStory && all.length ? [oneStoryOf(all, apart)] : stories(all)
  return found.map((story) => {
    const own = all.filter((r) => story.articles.includes(r.article.id))
    const day = usualDay(own)
    const article = sentenceAsOf(day, claim.trim(), own[0]?.article.language ?? 'en')
    const told = readAsOf(day, own).map(mend)
    return { story: story.id, ...askOf({ article, annotations: read(article) }, mendStory(story, own), told) }
  })
}
