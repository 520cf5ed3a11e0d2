/** A term that more of the open articles hold leads nowhere. */
const COMMON = 200
/** Stands in place of the count of such a term. */
const LEFT_OUT = 255
const FIRST = 1 << 16
/** Numbers in a link of a chain: the link + 1 before it, and places. One after another they lie in one line of the processor's cache. */
const WIDTH = 8
const HELD = WIDTH - 1

/** Where each term stands among the open articles. Terms and places are small numbers; the places of a term form a chain in flat arrays. */
export interface Holders {
  readonly hold: (term: number, place: number) => void
  /** calls `visit` with the place of every open article that holds the term, the last one first, unless too many do */
  readonly each: (term: number, visit: (place: number) => void) => void
}

const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
  made.set(old)
  return made
}

export const holders = (isOpen: (place: number) => boolean): Holders => {
  /** by term: the last link + 1 of its chain, 0 where it has none; and how many places are in it, closed ones among them until it is tidied */
  let heads = new Int32Array(FIRST)
  let counts = new Uint8Array(FIRST)
  /** the links, WIDTH numbers each; all of a chain but its last one are full */
  let chains = new Int32Array(FIRST * WIDTH)
  let links = 0

  const push = (term: number, place: number): void => {
    const count = counts[term] ?? 0
    const at = count % HELD
    if (at === 0) {
      chains[links * WIDTH] = heads[term] ?? 0
      heads[term] = ++links
    }
    chains[((heads[term] ?? 0) - 1) * WIDTH + 1 + at] = place
    counts[term] = count + 1
  }
  /** Visits the open places of a term in `from`, the last one first. */
  const eachOpen = (term: number, from: Int32Array, visit: (place: number) => void): void => {
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
  const tidy = (term: number, from: Int32Array): void => {
    const open: number[] = []
    eachOpen(term, from, (place) => open.push(place))
    heads[term] = 0
    counts[term] = 0
    for (let i = open.length - 1; i >= 0; i--) push(term, open[i] ?? 0)
  }
  /** Makes room for another link: closed places go, and where few do, the arrays grow. */
  const makeRoom = (): void => {
    const old = chains
    chains = new Int32Array(old.length)
    links = 0
    for (let term = 0; term < heads.length; term++) if (heads[term] !== 0) tidy(term, old)
    if (links * WIDTH * 2 > chains.length) chains = wider(chains, new Int32Array(chains.length * 2))
  }
  return {
    hold: (term, place) => {
      if (term >= heads.length) {
        const length = Math.max(term + 1, heads.length * 2)
        heads = wider(heads, new Int32Array(length))
        counts = wider(counts, new Uint8Array(length))
      }
      if (counts[term] === LEFT_OUT) return
      if ((links + 1) * WIDTH > chains.length) makeRoom()
      push(term, place)
      if ((counts[term] ?? 0) <= COMMON) return
      // what is tidied may need as many links again as it had
      if (links + Math.ceil(COMMON / HELD) + 1 > chains.length / WIDTH) makeRoom()
      else tidy(term, chains)
      if ((counts[term] ?? 0) <= COMMON / 2) return
      counts[term] = LEFT_OUT
      heads[term] = 0
    },
    each: (term, visit) => eachOpen(term, chains, visit),
  }
}
