import { alike, type Profile, type Seen, type Weights, weights } from './profile.ts'

/** An article of a stream while its story is open, as plain data. */
export interface Digest {
  readonly id: string
  /** ISO 639-1 */
  readonly language: string
  /** days since 1970, or null where the article has no date */
  readonly day: number | null
  readonly terms: Profile
}

/** Terms by which neighbours are looked up: an article on the same event shares some of these. */
const TELLING = 30
/** A term that more of the open articles hold leads nowhere. */
const COMMON = 400
/** Terms counted; beyond it those seen once, in no open article, are forgotten. */
const MOST_TERMS = 1_000_000
/** Neighbours weighed in full. */
const LOOKED_AT = 60

/** The open articles, findable by what they tell of. */
export interface OpenArticles {
  readonly add: (digest: Digest) => void
  readonly remove: (id: string) => void
  readonly get: (id: string) => Digest | undefined
  readonly ids: () => string[]
  /** the vector of an open article by what has been seen so far */
  readonly vector: (id: string) => Weights
  /** open articles at least `least` like the one with `id`, the nearest first */
  readonly near: (id: string, least: number) => { readonly id: string; readonly likeness: number }[]
  readonly seen: Seen
}

/** Begins with what was seen before, so that the words of the first articles are weighed like those of the later ones. */
export const openArticles = (before: Seen = { articles: 0, holding: new Map() }): OpenArticles => {
  const digests = new Map<string, Digest>()
  const holding = new Map(before.holding)
  const seen = { articles: before.articles, holding }
  const holders = new Map<string, Set<string>>()
  const vectors = new Map<string, { readonly at: number; readonly of: Weights }>()

  const vector = (id: string): Weights => {
    const digest = digests.get(id)
    const known = vectors.get(id)
    // the weights of words change little once a tenth more has been seen
    if (known && seen.articles <= known.at * 1.1) return known.of
    const of = weights(digest?.terms ?? [], digest?.language ?? '', seen)
    vectors.set(id, { at: seen.articles, of })
    return of
  }
  const near = (id: string, least: number): { readonly id: string; readonly likeness: number }[] => {
    const own = vector(id)
    const telling = [...own.of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TELLING)
    const hints = new Map<string, number>()
    for (const [term, weight] of telling) {
      const list = holders.get(term)
      if (list && list.size <= COMMON) for (const other of list) if (other !== id) hints.set(other, (hints.get(other) ?? 0) + weight * weight)
    }
    return [...hints]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, LOOKED_AT)
      .map(([other]) => ({ id: other, likeness: alike(own, vector(other)) }))
      .filter((n) => n.likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
  }
  return {
    seen,
    vector,
    near,
    get: (id) => digests.get(id),
    ids: () => [...digests.keys()],
    add: (digest) => {
      digests.set(digest.id, digest)
      seen.articles++
      if (holding.size > MOST_TERMS) for (const [term, n] of holding) if (n <= 1 && !holders.has(term)) holding.delete(term)
      for (const { term } of digest.terms) {
        holding.set(term, (holding.get(term) ?? 0) + 1)
        const list = holders.get(term)
        if (list) list.add(digest.id)
        else holders.set(term, new Set([digest.id]))
      }
    },
    remove: (id) => {
      for (const { term } of digests.get(id)?.terms ?? []) {
        const list = holders.get(term)
        list?.delete(id)
        if (list?.size === 0) holders.delete(term)
      }
      digests.delete(id)
      vectors.delete(id)
    },
  }
}
