import { type Holders, holders } from './holders.ts'
import { across, kindsOf, type Profile, weights } from './profile.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'

/** An article of a stream while its story is open, as plain data. */
export interface Digest {
  readonly id: string
  /** ISO 639-1 */
  readonly language: string
  /** days since 1970, or null where the article has no date */
  readonly day: number | null
  readonly profile: Profile
}

/** An article or a story as a vector: numbers of terms, and the weight of each. */
export interface Vector {
  readonly language: string
  readonly terms: Int32Array
  readonly weights: Float32Array
}

/** How many articles hold each term, as plain data. */
export interface Counted {
  readonly articles: number
  readonly terms: Uint32Array
  readonly holding: Uint32Array
}
export const NOTHING_COUNTED: Counted = { articles: 0, terms: new Uint32Array(), holding: new Uint32Array() }

/** Terms by which neighbours are looked up: an article on the same event shares some of these. */
const TELLING = 30
/** Terms counted; beyond it those seen once, in no open article, are forgotten. */
const MOST_TERMS = 1_000_000
/** It is forgotten anew only when so many times as many terms are there as were left. */
const AGAIN = 1.5
/** More than articles can come between the first and the last open one of a stream at work; two on one slot only share a hint. */
const HINTS = 1 << 17
/** Room for places, at first. */
const FIRST = 1 << 14
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
  readonly has: (id: string) => boolean
  /** the day of an open article, days since 1970; null where it has none */
  readonly day: (id: string) => number | null
  readonly get: (id: string) => Digest | undefined
  readonly ids: () => string[]
  readonly count: () => number
  /** articles seen, open and closed */
  readonly articles: () => number
  /** the vector of an open article by what has been seen so far */
  readonly vector: (id: string) => Vector
  /** how alike two open articles are in what they are about, 0..1 */
  readonly alike: (a: string, b: string) => number
  /** how alike an open article is to each of `others` */
  readonly likenesses: (id: string, others: readonly string[]) => number[]
  /** open articles at least `least` like the one with `id`, the nearest first */
  readonly near: (id: string, least: number) => { readonly id: string; readonly likeness: number }[]
  /** terms that vectors may hold are numbered below this */
  readonly terms: () => number
  readonly counted: () => Counted
}

interface Open {
  readonly about: Omit<Digest, 'profile'>
  readonly kinds: Uint8Array
  readonly counts: Uint8Array
  readonly place: number
  /** numbers of its terms */
  terms: Int32Array
  /** made when so many articles had been seen */
  vector: { readonly at: number; readonly of: Vector } | null
}

const roomier = <T extends Uint8Array | Uint32Array | Float32Array>(old: T, room: number, make: (length: number) => T): T => {
  if (room <= old.length) return old
  const wider = make(Math.max(room, old.length * 2))
  wider.set(old)
  return wider
}

/** Whether an article of the first hint comes before one of the second; of two alike the one that came earlier. */
const isBefore = (hint: number, place: number, otherHint: number, otherPlace: number): boolean => hint > otherHint || (hint === otherHint && place < otherPlace)

/** Where in the vector the terms stand that weigh most; where the last of them weigh the same, those that come first. */
const heaviest = ({ weights }: Vector, most: number): number[] => {
  if (weights.length <= most) return [...weights.keys()]
  const last = weights.toSorted()[weights.length - most] ?? 0
  const found: number[] = []
  for (let i = 0; i < weights.length; i++) if ((weights[i] ?? 0) > last) found.push(i)
  for (let i = 0; i < weights.length && found.length < most; i++) if (weights[i] === last) found.push(i)
  return found
}

/** Begins with what was counted before, so that the words of the first articles are weighed like those of the later ones. */
export const openArticles = (before: Counted = NOTHING_COUNTED): OpenArticles => {
  const open = new Map<string, Open>()
  let words: Vocabulary = vocabulary()
  let holding = new Uint32Array(0)
  let articles = before.articles
  /** the article at each place; undefined once closed */
  const places: (string | undefined)[] = []
  /** 1 at the places of those open: asked for by the thousand for every article */
  let openAt = new Uint8Array(FIRST)
  const isOpen = (place: number): boolean => openAt[place] === 1
  let standing: Holders = holders(isOpen)
  let mostTerms = MOST_TERMS
  /** how many articles hold each term of one that is weighed */
  let held = new Uint32Array(0)
  /** a hint for each open place while neighbours are looked up: places are given in turn, and far fewer are open at once */
  const hints = new Float32Array(HINTS)
  /** the weight of each term of one vector while it is held against others; zero between two such times */
  let spread = new Float32Array(0)

  const numbered = (term: number): number => {
    const number = words.number(term)
    holding = roomier(holding, words.size(), (n) => new Uint32Array(n))
    return number
  }
  const allNumbered = (terms: Uint32Array): Int32Array => {
    const numbers = new Int32Array(terms.length)
    for (let i = 0; i < terms.length; i++) numbers[i] = numbered(terms[i] ?? 0)
    return numbers
  }
  const profileOf = ({ terms, counts }: Open): Profile => {
    const all = new Uint32Array(terms.length)
    for (let i = 0; i < terms.length; i++) all[i] = words.term(terms[i] ?? 0)
    return { terms: all, counts }
  }
  const count = (term: number, times: number): void => {
    const number = numbered(term)
    holding[number] = (holding[number] ?? 0) + times
  }
  for (const [i, term] of before.terms.entries()) count(term, before.holding[i] ?? 0)

  const vectorOf = (its: Open): Vector => {
    if (its.vector && articles <= its.vector.at * FRESH) return its.vector.of
    const { terms, kinds, counts } = its
    held = roomier(held, terms.length, (n) => new Uint32Array(n))
    for (let i = 0; i < terms.length; i++) held[i] = holding[terms[i] ?? 0] ?? 0
    const of = { language: its.about.language, terms, weights: weights(kinds, counts, { articles, holding: held }) }
    its.vector = { at: articles, of }
    return of
  }
  const known = (id: string): Open => {
    const its = open.get(id)
    if (!its) throw new Error(`relate/open-articles: article ${id} is not open`)
    return its
  }
  /** Calls `work` with a function that tells how alike `own` is to another vector. */
  const against = <T>(own: Vector, work: (alike: (other: Vector) => number) => T): T => {
    spread = roomier(spread, words.size(), (n) => new Float32Array(n))
    for (let i = 0; i < own.terms.length; i++) spread[own.terms[i] ?? 0] = own.weights[i] ?? 0
    const made = work((other) => {
      let n = 0
      for (let i = 0; i < other.terms.length; i++) n += (other.weights[i] ?? 0) * (spread[other.terms[i] ?? 0] ?? 0)
      return n * across(own.language, other.language)
    })
    for (const term of own.terms) spread[term] = 0
    return made
  }
  /** Places of open articles that share terms with `own`, those that share most first. */
  const hinted = (own: Vector, self: number): number[] => {
    const found: number[] = []
    for (const i of heaviest(own, TELLING)) {
      const hint = (own.weights[i] ?? 0) ** 2
      if (hint === 0) continue
      standing.each(own.terms[i] ?? 0, (place) => {
        if (place === self) return
        const slot = place % HINTS
        if (hints[slot] === 0) found.push(place)
        hints[slot] = (hints[slot] ?? 0) + hint
      })
    }
    const hintOf = (place: number): number => hints[place % HINTS] ?? 0
    const nearest: number[] = []
    for (const place of found) {
      const hint = hintOf(place)
      let at = nearest.length
      while (at > 0 && isBefore(hint, place, hintOf(nearest[at - 1] ?? 0), nearest[at - 1] ?? 0)) at--
      if (at >= LOOKED_AT) continue
      nearest.splice(at, 0, place)
      if (nearest.length > LOOKED_AT) nearest.pop()
    }
    for (const place of found) hints[place % HINTS] = 0
    return nearest
  }
  /** Drops the terms that stand in closed articles alone and were seen once; the others are numbered anew. */
  const forget = (): void => {
    const kept = counted(2)
    const all = [...open.values()].map((its) => ({ its, terms: profileOf(its).terms }))
    words = vocabulary()
    holding = new Uint32Array(0)
    standing = holders(isOpen)
    for (const [i, term] of kept.terms.entries()) count(term, kept.holding[i] ?? 0)
    for (const { its, terms } of all) {
      its.terms = allNumbered(terms)
      its.vector = null
      for (const number of its.terms) {
        if (holding[number] === 0) holding[number] = 1
        standing.hold(number, its.place)
      }
    }
    mostTerms = Math.max(MOST_TERMS, Math.round(words.size() * AGAIN))
  }
  const counted = (least = 1): Counted => {
    const numbers = [...Array(words.size()).keys()].filter((n) => (holding[n] ?? 0) >= least)
    return { articles, terms: Uint32Array.from(numbers, words.term), holding: Uint32Array.from(numbers, (n) => holding[n] ?? 0) }
  }
  return {
    articles: () => articles,
    terms: () => words.size(),
    counted: () => counted(),
    vector: (id) => vectorOf(known(id)),
    alike: (a, b) => against(vectorOf(known(a)), (alike) => alike(vectorOf(known(b)))),
    likenesses: (id, others) => against(vectorOf(known(id)), (alike) => others.map((o) => alike(vectorOf(known(o))))),
    near: (id, least) => {
      const its = known(id)
      const own = vectorOf(its)
      const found = against(own, (alike) =>
        hinted(own, its.place)
          .flatMap((place) => places[place] ?? [])
          .map((other) => ({ id: other, likeness: alike(vectorOf(known(other))) })),
      )
      return found
        .filter((n) => n.likeness >= least)
        .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
        .slice(0, GIVEN)
    },
    has: (id) => open.has(id),
    day: (id) => open.get(id)?.about.day ?? null,
    get: (id) => {
      const its = open.get(id)
      return its && { ...its.about, profile: profileOf(its) }
    },
    ids: () => [...open.keys()],
    count: () => open.size,
    add: ({ id, language, day, profile }) => {
      const place = places.push(id) - 1
      openAt = roomier(openAt, place + 1, (n) => new Uint8Array(n))
      openAt[place] = 1
      const terms = allNumbered(profile.terms)
      open.set(id, { about: { id, language, day }, kinds: kindsOf(profile.terms), counts: profile.counts, place, terms, vector: null })
      articles++
      for (const number of terms) {
        holding[number] = (holding[number] ?? 0) + 1
        standing.hold(number, place)
      }
      if (words.size() > mostTerms) forget()
    },
    remove: (id) => {
      const its = open.get(id)
      if (its) {
        places[its.place] = undefined
        openAt[its.place] = 0
      }
      open.delete(id)
    },
  }
}
