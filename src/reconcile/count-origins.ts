import { languageOf } from '../lang/index.ts'
import type { Member, Reading, Span, Story } from '../model/index.ts'
import { firstSpeakers } from './first-speakers.ts'

/** What stands behind the members of a fact or saying. */
export interface Backing {
  readonly outlets: number
  readonly origins: number
  readonly speakers: number
}

/** Finds what stands behind a stretch of an article. */
export interface Provenance {
  /** id of the origin credited with the stretch, the closest credit first; null where the article's own */
  readonly originOf: (article: string, span: Span) => string | null
  readonly backing: (members: readonly Pick<Member, 'article' | 'from' | 'to' | 'speaker'>[]) => Backing
}

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** The article at the end of the chain of reuse, going up from `id`. */
const rootOf = (story: Story, id: string): string => {
  const seen = new Set<string>()
  let at = id
  for (;;) {
    const parent = story.reuse.find((r) => r.to === at)?.from
    if (!parent || seen.has(parent)) return at
    seen.add(parent)
    at = parent
  }
}

/**
 * Counts three things behind a group of members: the outlets that carry it, the independent origins (the credited origin; else the article
 * at the root of the chain of reuse), and the first speakers. Four articles that quote one spokesman are one speaker.
 */
export const provenance = (story: Story, readings: readonly Reading[]): Provenance => {
  const outletOf = new Map(readings.map(({ article }) => [article.id, article.outlet ?? article.name]))
  const originOf = (article: string, span: Span): string | null => {
    const fitting = story.credits.filter((c) => c.article === article && overlaps(c, span))
    return fitting.sort((a, b) => a.to - a.from - (b.to - b.from))[0]?.origin ?? null
  }
  const distinct = (keys: readonly (string | null | undefined)[]): number => new Set(keys.filter(Boolean)).size
  return {
    originOf,
    backing: (members) => ({
      outlets: distinct(members.map((m) => outletOf.get(m.article))),
      origins: distinct(members.map((m) => originOf(m.article, m) ?? rootOf(story, m.article))),
      speakers: firstSpeakers(
        members.flatMap((m) => m.speaker ?? []),
        languageOf(readings[0]?.article.language ?? 'en'),
      ),
    }),
  }
}
