/** A term that more of the open articles hold leads nowhere. */
const COMMON = 200
/** Stands in place of the count of such a term. */
const LEFT_OUT = 255
/** Room for terms at first: 2,000 articles that have nothing in common are opened each on its own, and with 2^16 that took ten seconds. */
const FIRST = 1 << 10
/** Numbers in a link of a chain: the link + 1 before it, and places. One after another they lie in one line of the processor's cache. */
const WIDTH = 8
const HELD = WIDTH - 1

/**
 * The postings of an inverted index: the places of the open articles that hold each term. Terms and places are small numbers; the places
 * of a term form a chain in flat arrays. Changed by its verbs only.
 */
export interface Postings {
  readonly isOpen: (place: number) => boolean
  /** by term: the last link + 1 of its chain, 0 where it has none */
  heads: Int32Array
  /** by term: how many places its chain holds, closed ones among them until it is tidied */
  counts: Uint8Array
  /** the links, WIDTH numbers each; all of a chain but its last one are full */
  chains: Int32Array
  links: number
}

/** Postings without any; a place counts for as long as `isOpen` says so. */
export const postings = (isOpen: (place: number) => boolean): Postings => ({
  isOpen,
  heads: new Int32Array(FIRST),
  counts: new Uint8Array(FIRST),
  chains: new Int32Array(FIRST * WIDTH),
  links: 0,
})

const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
  made.set(old)
  return made
}

const push = (of: Postings, term: number, place: number): void => {
  const count = of.counts[term] ?? 0
  const at = count % HELD
  if (at === 0) {
    of.chains[of.links * WIDTH] = of.heads[term] ?? 0
    of.heads[term] = ++of.links
  }
  of.chains[((of.heads[term] ?? 0) - 1) * WIDTH + 1 + at] = place
  of.counts[term] = count + 1
}

/** Visits the open places of a term in `from`, the last one first. */
const eachOpen = (
  { heads, counts, isOpen }: Postings,
  term: number,
  from: Int32Array,
  visit: (place: number) => void,
): void => {
  let left = (((counts[term] ?? 0) - 1) % HELD) + 1
  for (let link = heads[term] ?? 0; link !== 0; link = from[(link - 1) * WIDTH] ?? 0) {
    for (let i = (link - 1) * WIDTH + left; left > 0; left--) {
      const place = from[i--] ?? 0
      if (isOpen(place)) visit(place)
    }
    left = HELD
  }
}

/** Leaves the closed places out of the chain of a term, which lies in `from`. */
const tidy = (of: Postings, term: number, from: Int32Array): void => {
  const open: number[] = []
  eachOpen(of, term, from, (place) => open.push(place))
  of.heads[term] = 0
  of.counts[term] = 0
  for (let i = open.length - 1; i >= 0; i--) push(of, term, open[i] ?? 0)
}

/** Makes room for another link: closed places go, and where few do, the arrays grow. */
const makeRoom = (of: Postings): void => {
  const old = of.chains
  of.chains = new Int32Array(old.length)
  of.links = 0
  for (let term = 0; term < of.heads.length; term++) if (of.heads[term] !== 0) tidy(of, term, old)
  if (of.links * WIDTH * 2 > old.length) of.chains = wider(of.chains, new Int32Array(old.length * 2))
}

const roomFor = (of: Postings, term: number): void => {
  if (term < of.heads.length) return
  const length = Math.max(term + 1, of.heads.length * 2)
  of.heads = wider(of.heads, new Int32Array(length))
  of.counts = wider(of.counts, new Uint8Array(length))
}

/** Puts the article at `place` down as one that holds the term. */
export const post = (of: Postings, term: number, place: number): void => {
  roomFor(of, term)
  if (of.counts[term] === LEFT_OUT) return
  if ((of.links + 1) * WIDTH > of.chains.length) makeRoom(of)
  push(of, term, place)
  if ((of.counts[term] ?? 0) <= COMMON) return
  // what is tidied may need as many links again as it had
  if (of.links + Math.ceil(COMMON / HELD) + 1 > of.chains.length / WIDTH) makeRoom(of)
  else tidy(of, term, of.chains)
  if ((of.counts[term] ?? 0) <= COMMON / 2) return
  of.counts[term] = LEFT_OUT
  of.heads[term] = 0
}

/** Calls `visit` with the place of every open article that holds the term, the last one first, unless too many do. */
export const eachPosting = (of: Postings, term: number, visit: (place: number) => void): void =>
  eachOpen(of, term, of.chains, visit)
