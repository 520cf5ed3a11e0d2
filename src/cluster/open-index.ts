import type { Digest } from './digest.ts'
import { type Counted, counted, type Frequencies, frequencies, numbered, termsOf } from './frequencies.ts'
import { eachPosting, type Postings, post, postings } from './postings.ts'
import { kindsOf, type Profile, weights } from './profile.ts'
import { roomier } from './room.ts'
import { against, type Scatter, scatter, type Vector } from './scatter.ts'

/** Terms counted; beyond it those seen once, in no open article, are forgotten. */
const MOST_TERMS = 1_000_000
/** It is forgotten anew only when so many times as many terms are there as were left. */
const AGAIN = 1.5
/** Room for places, at first. */
const FIRST = 1 << 14
/** More than articles can come between the first and the last open one of a stream at work; two on one slot only share a hint. */
export const HINTS = 1 << 17
/** An article of fewer terms is a caption or a brief: the few words it has are like any story's, so it is like none, unless one article at most that says more shares any with it. */
export const SAYS_LITTLE = 10
/** An article's vector is made anew when this many times as much has been seen: the weights of words change little before. */
export const FRESH = 1.2

/** An article whose story is open, as the index holds it. */
interface Open {
  readonly about: Omit<Digest, 'profile'>
  readonly kinds: Uint8Array
  readonly counts: Uint8Array
  readonly place: number
  /** numbers of its terms */
  terms: Int32Array
  /** made when so many articles had been seen */
  vector: { readonly at: number; readonly of: Vector } | null
  /** known to say too little to be like any other: of several indexes none sees all that its terms are shared by */
  readonly little: boolean
}

/** The open articles, findable by what they tell of: an inverted index with the document frequencies of its terms. Changed by its verbs only. */
export interface OpenIndex {
  readonly open: Map<string, Open>
  frequencies: Frequencies
  postings: Postings
  /** terms at which the rare ones are forgotten */
  mostTerms: number
  /** the article at each place, in the order they came; undefined once closed */
  readonly places: (string | undefined)[]
  readonly standing: Standing
  /** how many articles hold each term of the one that is weighed */
  held: Uint32Array
  readonly scatter: Scatter
  /** room for a number for each open place: places are given in turn, and far fewer are open at once; zero between two calls */
  readonly hints: Float32Array
  /** an article of few terms is weighed as any other, whatever stands beside it */
  readonly weighsBriefs: boolean
}

/** 1 at the places of those open: looked up thousands of times per article. */
interface Standing {
  open: Uint8Array
}

/** Begins with what was counted before, so that the words of the first articles are weighed like those of the later ones. */
export const openIndex = (before?: Counted, weighsBriefs = false): OpenIndex => {
  const standing: Standing = { open: new Uint8Array(FIRST) }
  return {
    open: new Map(),
    frequencies: frequencies(before),
    postings: postings((place) => standing.open[place] === 1),
    mostTerms: MOST_TERMS,
    places: [],
    standing,
    held: new Uint32Array(0),
    scatter: scatter(),
    hints: new Float32Array(HINTS),
    weighsBriefs,
  }
}

const known = ({ open }: OpenIndex, id: string): Open => {
  const its = open.get(id)
  if (!its) throw new Error(`cluster/open-index: article ${id} is not open`)
  return its
}

/** Counts an article as one that holds its terms. */
const count = ({ frequencies }: OpenIndex, { terms }: Pick<Open, 'terms'>): void => {
  frequencies.articles++
  for (const number of terms) frequencies.holding[number] = (frequencies.holding[number] ?? 0) + 1
}

/** Drops the terms that stand in closed articles alone and were seen once; the others are numbered anew. */
const forget = (index: OpenIndex): void => {
  const all = [...index.open.values()].map((its) => ({ its, terms: termsOf(index.frequencies, its.terms) }))
  index.frequencies = frequencies(counted(index.frequencies, 2))
  index.postings = postings(index.postings.isOpen)
  for (const { its, terms } of all) {
    its.terms = numbered(index.frequencies, terms)
    its.vector = null
    for (const number of its.terms) {
      if (index.frequencies.holding[number] === 0) index.frequencies.holding[number] = 1
      post(index.postings, number, its.place)
    }
  }
  index.mostTerms = Math.max(MOST_TERMS, Math.round(index.frequencies.words.size * AGAIN))
}

/** Puts an article down at its place. Throws where the id is in already. */
const stand = (index: OpenIndex, { id, language, day, profile }: Digest, place: number, little: boolean): Open => {
  if (index.open.has(id)) throw new Error(`cluster/open-index: article ${id} is open already`)
  index.places[place] = id
  index.standing.open = roomier(index.standing.open, place + 1, (n) => new Uint8Array(n))
  index.standing.open[place] = 1
  const terms = numbered(index.frequencies, profile.terms)
  const its: Open = {
    about: { id, language, day },
    kinds: kindsOf(profile.terms),
    counts: profile.counts,
    place,
    terms,
    vector: null,
    little,
  }
  index.open.set(id, its)
  for (const number of terms) post(index.postings, number, place)
  return its
}

const forgetRare = (index: OpenIndex): void => {
  if (index.frequencies.words.size > index.mostTerms) forget(index)
}

/** Takes in an article. A copy is not counted: a text carried a hundred times would make its own words common. Throws where the id is in already. */
export const open = (index: OpenIndex, digest: Digest, isCopy = false, little = false): void => {
  const its = stand(index, digest, index.places.length, little)
  if (!isCopy) count(index, its)
  forgetRare(index)
}

/** Counts an article that another index has open: its place stays empty here. */
export const pass = (index: OpenIndex, { profile }: Digest, isCopy = false): void => {
  index.places.push(undefined)
  const terms = numbered(index.frequencies, profile.terms)
  if (!isCopy) count(index, { terms })
  forgetRare(index)
}

/** Takes in an article that was counted before, at the place it has among all that came. Throws where the id is in already. */
export const moveIn = (index: OpenIndex, digest: Digest, place: number, little = false): void => {
  while (index.places.length < place) index.places.push(undefined)
  stand(index, digest, place, little)
  forgetRare(index)
}

/** Takes out an article; what was counted of it stays counted. */
export const close = (index: OpenIndex, id: string): void => {
  const its = index.open.get(id)
  if (!its) return
  index.places[its.place] = undefined
  index.standing.open[its.place] = 0
  index.open.delete(id)
}

const profileOf = (index: OpenIndex, { terms, counts }: Open): Profile => ({
  terms: termsOf(index.frequencies, terms),
  counts,
})

/** What was taken in. */
export const digestOf = (index: OpenIndex, id: string): Digest | undefined => {
  const its = index.open.get(id)
  return its && { ...its.about, profile: profileOf(index, its) }
}

/** The day of an open article, days since 1970; null where it has none. */
export const dayOf = ({ open }: OpenIndex, id: string): number | null => open.get(id)?.about.day ?? null

/** Its place among all that came. */
export const placeOf = ({ open }: OpenIndex, id: string): number => open.get(id)?.place ?? 0

/** Whether it was said of an article, when it came in, that it says too little. */
export const isLittle = ({ open }: OpenIndex, id: string): boolean => open.get(id)?.little ?? false

export const saysLittle = ({ terms }: { readonly terms: { readonly length: number } }): boolean =>
  terms.length < SAYS_LITTLE

/** Two that say more make a story, or two; beside one alone a brief has nothing else to be like. */
export const SEVERAL = 2
/** Only of those with which it shares so many terms: an article about something else changes nothing. */
export const SHARING = 2

/** How many open articles that say more share terms with a brief. */
const longerThan = ({ open, places, postings }: OpenIndex, terms: Int32Array): number => {
  const shared = new Map<number, number>()
  for (const term of terms) eachPosting(postings, term, (place) => shared.set(place, (shared.get(place) ?? 0) + 1))
  let longer = 0
  for (const [place, terms] of shared) {
    const other = open.get(places[place] ?? '')
    if (terms >= SHARING && other && !saysLittle(other)) longer++
  }
  return longer
}

/** As `longerThan`, for an article that is not open here; 0 for one that is no brief. */
export const longerThanBrief = (index: OpenIndex, { profile }: Digest): number =>
  saysLittle(profile) ? longerThan(index, numbered(index.frequencies, profile.terms)) : 0

/** A brief that shares terms with several articles that say more. */
const saysTooLittle = (index: OpenIndex, its: Open): boolean =>
  !index.weighsBriefs && (its.little || (saysLittle(its) && longerThan(index, its.terms) >= SEVERAL))

/** The weights of an article's terms by what has been seen so far. */
const weighed = (
  index: OpenIndex,
  { terms, kinds, counts }: Pick<Open, 'terms' | 'kinds' | 'counts'>,
): Float32Array => {
  const { articles, holding } = index.frequencies
  index.held = roomier(index.held, terms.length, (n) => new Uint32Array(n))
  for (let i = 0; i < terms.length; i++) index.held[i] = holding[terms[i] ?? 0] ?? 0
  return weights(kinds, counts, { articles, holding: index.held })
}

/** The vector of an open article by what has been seen so far. */
export const vectorOf = (index: OpenIndex, id: string): Vector => {
  const its = known(index, id)
  const { articles } = index.frequencies
  if (its.vector && articles <= its.vector.at * FRESH) return its.vector.of
  const { terms } = its
  const of = {
    language: its.about.language,
    terms,
    weights: saysTooLittle(index, its) ? new Float32Array(terms.length) : weighed(index, its),
  }
  its.vector = { at: articles, of }
  return of
}

/** The vector of an article that another index has open, as this one would make it. */
export const vectorFor = (index: OpenIndex, { language, profile }: Digest): Vector => {
  const terms = numbered(index.frequencies, profile.terms)
  return { language, terms, weights: weighed(index, { terms, kinds: kindsOf(profile.terms), counts: profile.counts }) }
}

/** How alike a vector is to each of the open articles `others`, 0..1. */
export const likenessesTo = (index: OpenIndex, own: Vector, others: readonly string[]): number[] =>
  against(index.scatter, index.frequencies.words.size, own, (cosine) => others.map((o) => cosine(vectorOf(index, o))))

/** How alike an open article is in what it is about to each of `others`, 0..1. */
export const likenesses = (index: OpenIndex, id: string, others: readonly string[]): number[] =>
  likenessesTo(index, vectorOf(index, id), others)

/** Visits the open articles that hold a term, the last one first. */
export const eachHolder = (index: OpenIndex, term: number, visit: (place: number) => void): void =>
  eachPosting(index.postings, term, visit)
