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
const COMMON = 200
/** Terms counted; beyond it those seen once, in no open article, are forgotten. */
const MOST_TERMS = 1_000_000
/** More than articles can come between the first and the last open one of a stream at work; two on one slot only share a hint. */
const HINTS = 1 << 20
/** Neighbours weighed in full. */
const LOOKED_AT = 20
/** Of them, those given: an article joins the story it is most like, the others need not be weighed anew for it. */
const GIVEN = 8
/** An article's vector is made anew when this many times as much has been seen: the weights of words change little before. */
export const FRESH = 1.2

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

/** Where a term stands among the open articles: their places, closed ones among them until it is tidied; `null` once too many hold it. */
type Holders = Map<string, number[] | null>

/** Begins with what was seen before, so that the words of the first articles are weighed like those of the later ones. */
export const openArticles = (before: Seen = { articles: 0, holding: new Map() }): OpenArticles => {
  const digests = new Map<string, Digest>()
  const holding = new Map(before.holding)
  const seen = { articles: before.articles, holding }
  const holders: Holders = new Map()
  /** the article at each place; undefined once closed */
  const places: (string | undefined)[] = []
  const placeOf = new Map<string, number>()
  /** a hint for each open place while neighbours are looked up: places are given in turn, and far fewer are open at once */
  const hints = new Float64Array(HINTS)
  const vectors = new Map<string, { readonly at: number; readonly of: Weights }>()

  const vector = (id: string): Weights => {
    const digest = digests.get(id)
    const known = vectors.get(id)
    if (known && seen.articles <= known.at * FRESH) return known.of
    const of = weights(digest?.terms ?? [], digest?.language ?? '', seen)
    vectors.set(id, { at: seen.articles, of })
    return of
  }
  const hold = (term: string, place: number): void => {
    const list = holders.get(term)
    if (list === undefined) holders.set(term, [place])
    else if (list !== null && list.push(place) > COMMON) {
      const left = list.filter((p) => places[p] !== undefined)
      holders.set(term, left.length > COMMON / 2 ? null : left)
    }
  }
  const near = (id: string, least: number): { readonly id: string; readonly likeness: number }[] => {
    const own = vector(id)
    const self = placeOf.get(id)
    const telling = [...own.of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TELLING)
    const hinted: number[] = []
    for (const [term, weight] of telling) {
      for (const place of holders.get(term) ?? []) {
        if (place === self || places[place] === undefined) continue
        const slot = place % hints.length
        if (hints[slot] === 0) hinted.push(place)
        hints[slot] = (hints[slot] ?? 0) + weight * weight
      }
    }
    const ranked = hinted.map((place) => ({ place, hint: hints[place % hints.length] ?? 0 })).sort((a, b) => b.hint - a.hint || a.place - b.place)
    for (const place of hinted) hints[place % hints.length] = 0
    return ranked
      .slice(0, LOOKED_AT)
      .flatMap(({ place }) => places[place] ?? [])
      .map((other) => ({ id: other, likeness: alike(own, vector(other)) }))
      .filter((n) => n.likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .slice(0, GIVEN)
  }
  return {
    seen,
    vector,
    near,
    get: (id) => digests.get(id),
    ids: () => [...digests.keys()],
    add: (digest) => {
      digests.set(digest.id, digest)
      const place = places.push(digest.id) - 1
      placeOf.set(digest.id, place)
      seen.articles++
      for (const { term } of digest.terms) {
        holding.set(term, (holding.get(term) ?? 0) + 1)
        hold(term, place)
      }
      if (holding.size > MOST_TERMS) forget(holding, holders, places)
    },
    remove: (id) => {
      const place = placeOf.get(id)
      if (place !== undefined) places[place] = undefined
      placeOf.delete(id)
      digests.delete(id)
      vectors.delete(id)
    },
  }
}

/** Drops the terms that stand in closed articles alone and were seen once. */
const forget = (holding: Map<string, number>, holders: Holders, places: readonly (string | undefined)[]): void => {
  for (const [term, list] of holders) if (list?.every((p) => places[p] === undefined)) holders.delete(term)
  for (const [term, n] of holding) if (n <= 1 && !holders.has(term)) holding.delete(term)
}
