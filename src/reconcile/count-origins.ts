import { languageOf } from '../lang/index.ts'
import type { Anchor, Member, Reading, ReuseKind, Span, Story } from '../model/index.ts'
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

/** Kinds of reuse that carry the words themselves: who tells a thing in words of his own may know it from elsewhere. */
const CARRIED: ReadonlySet<ReuseKind> = new Set(['copy', 'edited', 'translated'])

/** Where the words at `span` of `article` stand in the article they were taken from; null where they are its own. */
const takenFrom = ({ reuse }: Story, article: string, span: Span): Anchor | null => {
  for (const r of reuse) {
    if (r.to !== article || !CARRIED.has(r.kind)) continue
    for (const { a, b } of r.passages) {
      const [own, other] = a.article === article ? [a, b] : [b, a]
      if (own.article === article && other.article === r.from && overlaps(own, span)) return other
    }
  }
  return null
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
  const outlets = new Set(story.origins.filter((o) => o.kind === 'outlet').map((o) => o.id))
  /** What stands behind words that nobody else is credited with is whoever had them first, said or not. */
  const keyOf = (article: string, span: Span, steps = 0): string => {
    const credited = originOf(article, span)
    if (credited !== null && !outlets.has(credited)) return credited
    const taken = steps < readings.length ? takenFrom(story, article, span) : null
    return taken ? keyOf(taken.article, taken, steps + 1) : (credited ?? rootOf(story, article))
  }
  const distinct = (keys: readonly (string | null | undefined)[]): number => new Set(keys.filter(Boolean)).size
  return {
    originOf,
    backing: (members) => ({
      outlets: distinct(members.map((m) => outletOf.get(m.article))),
      origins: distinct(members.map((m) => keyOf(m.article, m))),
      speakers: firstSpeakers(
        members.flatMap((m) => m.speaker ?? []),
        languageOf(readings[0]?.article.language ?? 'en'),
      ),
    }),
  }
}
