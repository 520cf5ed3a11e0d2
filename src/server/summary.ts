import type { Account, Article, StoryAccount } from '../model/index.ts'
import type { ArticleSummary, StorySummary } from './library.ts'

/** Bars of the small drawing of articles over time. */
const BARS = 12

const day = (article: Article): string | null => article.published?.value.slice(0, 10) ?? null
const millis = (article: Article): number | null => {
  const t = Date.parse(article.published?.value ?? '')
  return Number.isNaN(t) ? null : t
}

const pace = (times: readonly number[]): number[] => {
  if (!times.length) return []
  const first = Math.min(...times)
  const width = Math.max(1, Math.max(...times) - first) / BARS
  const bars = Array.from({ length: BARS }, () => 0)
  for (const t of times) {
    const i = Math.min(BARS - 1, Math.floor((t - first) / width))
    bars[i] = (bars[i] ?? 0) + 1
  }
  return bars
}

/** The story at a glance; `articles` are its own. */
export const summaryOf = (story: StoryAccount, articles: readonly Article[], changed: number): StorySummary => {
  const days = articles.flatMap((a) => day(a) ?? []).sort()
  const count = (verdict: string): number => story.facts.filter((f) => f.verdict === verdict).length
  return {
    id: story.id,
    title: story.title,
    articles: articles.length,
    outlets: new Set(articles.map((a) => a.outlet ?? a.name)).size,
    independent: independent(story),
    differ: count('differ'),
    compatible: count('compatible'),
    agree: count('agree'),
    only: count('only'),
    languages: [...new Set(articles.map((a) => a.language))].sort(),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    pace: pace(articles.flatMap((a) => millis(a) ?? [])),
    changed,
  }
}

/** Articles that go back to no other article of the story: so many tellings are independent of each other. */
export const independent = (story: StoryAccount): number => {
  const taken = new Set(story.reuse.map((r) => r.to))
  return Math.max(1, story.articles.filter((id) => !taken.has(id)).length)
}

export const articleSummary = (article: Article, story: string): ArticleSummary => ({
  id: article.id,
  name: article.name,
  title: article.title,
  outlet: article.outlet,
  language: article.language,
  url: article.url,
  published: article.published?.value ?? null,
  story,
})

/** The account with one of its stories only, and what belongs to it. */
export const accountOf = (account: Account, story: StoryAccount): Account => {
  const own = new Set(story.articles)
  return {
    variorum: 1,
    articles: account.articles.filter((a) => own.has(a.id)),
    stories: [story],
    notices: account.notices.filter((n) => n.article !== null && own.has(n.article)),
  }
}
