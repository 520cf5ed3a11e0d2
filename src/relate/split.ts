import { averageLink } from './linkage.ts'
import { across, kindsOf, profile, seenIn, weights } from './profile.ts'
import type { Telling } from './telling.ts'

/** The tellings of one event. */
export interface Group {
  readonly tellings: readonly Telling[]
  readonly title: string
}

/** Groups whose articles are on the average less alike than this tell of two events: any value from .06 to .14 parts 28 articles on six events as people do, and a short article on one of them falls out above .08. */
const SAME_EVENT = 0.08
const TITLE_LENGTH = 90

/** The title of the telling most like the others, or the opening of its body where it has none. */
const titled = (tellings: readonly Telling[], central: readonly Telling[]): string => {
  const named = central.find((t) => t.article.title) ?? tellings[0]
  const title = named?.article.title
  if (title || !named) return title ?? ''
  const first = named.phrases[0]
  const opening = named.article.text.slice(first?.from ?? 0, first?.to ?? TITLE_LENGTH).replace(/\s+/g, ' ')
  return opening.length > TITLE_LENGTH ? `${opening.slice(0, TITLE_LENGTH).replace(/ \S*$/, '')} …` : opening
}

/** Parts `tellings` by event, the largest group first. */
export const split = (tellings: readonly Telling[]): Group[] => {
  const profiles = tellings.map((t) => profile(t.article))
  const seen = seenIn(profiles)
  const vectors = profiles.map((p) => {
    const of = weights(kindsOf(p.terms), p.counts, seen(p))
    return new Map(Array.from(p.terms, (term, i) => [term, of[i] ?? 0] as const))
  })
  const languages = tellings.map((t) => t.article.language)
  const likeness = vectors.map((a, i) =>
    Float64Array.from(vectors, (b, j) => {
      let n = 0
      for (const [term, weight] of a) n += weight * (b.get(term) ?? 0)
      return n * across(languages[i] ?? '', languages[j] ?? '')
    }),
  )
  const groups = averageLink({ sizes: tellings.map(() => 1), sums: likeness.map((r) => Float64Array.from(r)), least: () => SAME_EVENT })
  return groups
    .map((members) => {
      const warmth = (i: number): number => members.reduce((n, j) => n + (likeness[i]?.[j] ?? 0), 0)
      const pick = (list: readonly number[]): Telling[] => list.flatMap((i) => tellings[i] ?? [])
      const central = pick(members.toSorted((a, b) => warmth(b) - warmth(a) || a - b))
      return { tellings: pick(members), title: titled(pick(members), central) }
    })
    .sort((a, b) => b.tellings.length - a.tellings.length)
}
