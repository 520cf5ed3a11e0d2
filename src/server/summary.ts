import type { Account, StoryAccount } from '../model/index.ts'
import { disputeLine, factRows, foremost } from '../publish/index.ts'
import { type Witnesses, witnesses } from '../publish/view/sigla.ts'
import type { Row } from '../store/index.ts'
import { outletsOf, type Shown } from '../stream/corrected.ts'
import type { ArticleSummary, StorySummary, Verdicts } from './library.ts'

/** Bars of the small drawing of articles over time. */
const BARS = 12

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

const millis = ({ published }: Row): number[] => {
  const t = Date.parse(published ?? '')
  return Number.isNaN(t) ? [] : [t]
}

/** Articles that go back to no other article of the story: so many tellings are independent of each other. */
const independent = (story: StoryAccount): number => {
  const taken = new Set(story.reuse.map((r) => r.to))
  return Math.max(1, story.articles.filter((id) => !taken.has(id)).length)
}

/** Lines of disputes that a list shows. */
const DISPUTES = 3
const disputes = (account: Account): string[] =>
  factRows(account)
    .filter((f) => f.verdict === 'differ')
    .sort(foremost)
    .slice(0, DISPUTES)
    .map((f) => disputeLine(f))

const outletsAmong = (all: Witnesses, ids: readonly string[]): number =>
  new Set(ids.flatMap((id) => all.get(id)?.outlet ?? [])).size

/** Facts that several outlets tell, all from one origin. */
const oneOrigin = (story: StoryAccount, all: Witnesses): number =>
  story.facts.filter(
    (f) =>
      f.verdict !== 'only' &&
      f.origins === 1 &&
      outletsAmong(
        all,
        f.versions.flatMap((v) => v.members.map((m) => m.article)),
      ) > 1,
  ).length

/** What only the account can tell of a story at a glance. */
export const verdictsOf = (account: Account | null): Verdicts | null => {
  const [story] = account?.stories ?? []
  if (!account || !story) return null
  const count = (verdict: string): number => story.facts.filter((f) => f.verdict === verdict).length
  const [differ, compatible, agree, unjudged, only] = (
    ['differ', 'compatible', 'agree', 'unjudged', 'only'] as const
  ).map(count) as [number, number, number, number, number]
  const all = witnesses(account)
  return {
    title: story.title,
    outlets: outletsAmong(all, story.articles),
    differ,
    compatible,
    agree,
    unjudged,
    only,
    independent: independent(story),
    oneOrigin: oneOrigin(story, all),
    disputes: disputes(account),
  }
}

/** The story at a glance; what no account has told yet is null. */
export const summaryOf = ({ id, title, articles }: Shown, verdicts: Verdicts | null): StorySummary => {
  const days = articles.flatMap((a) => a.published?.slice(0, 10) ?? []).sort()
  return {
    id,
    title: verdicts?.title || title,
    articles: articles.length,
    outlets: verdicts?.outlets ?? outletsOf(articles).length,
    independent: verdicts?.independent ?? null,
    differ: verdicts?.differ ?? null,
    compatible: verdicts?.compatible ?? null,
    agree: verdicts?.agree ?? null,
    unjudged: verdicts?.unjudged ?? null,
    only: verdicts?.only ?? null,
    oneOrigin: verdicts?.oneOrigin ?? null,
    disputes: verdicts?.disputes ?? [],
    languages: [...new Set(articles.map((a) => a.language))].sort(),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    pace: pace(articles.flatMap(millis)),
    changed: Math.max(0, ...articles.map((a) => a.seq)),
  }
}

export const articleSummary = (
  { id, name, title, outlet, language, url, published }: Row,
  story: string,
): ArticleSummary => ({
  id,
  name,
  title,
  outlet,
  language,
  url,
  published,
  story,
})
