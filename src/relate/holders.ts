/** A term that more of the open articles hold leads nowhere. */
const COMMON = 200
/** Stands in place of the count of such a term. */
const LEFT_OUT = 255
const FIRST = 1 << 16

/** Where each term stands among the open articles. Terms and places are small numbers; the places of a term form a chain in flat arrays. */
export interface Holders {
  readonly hold: (term: number, place: number) => void
  /** calls `visit` with the place of every open article that holds the term, unless too many do */
  readonly each: (term: number, visit: (place: number) => void) => void
}

const wider = <T extends Int32Array | Uint8Array>(old: T, length: number, made: T): T => {
  made.set(old.subarray(0, Math.min(old.length, length)))
  return made
}

export const holders = (isOpen: (place: number) => boolean): Holders => {
  /** by term: link + 1 of its chain, 0 where it has none; and how many places are in it, closed ones among them until it is tidied */
  let heads = new Int32Array(FIRST)
  let counts = new Uint8Array(FIRST)
  /** two numbers a link, side by side, for they are read together: the place, and the link + 1 that follows */
  let chains = new Int32Array(FIRST * 8)
  let links = 0

  const push = (term: number, place: number): void => {
    chains[2 * links] = place
    chains[2 * links + 1] = heads[term] ?? 0
    heads[term] = ++links
  }
  const placeOf = (link: number): number => chains[2 * link - 2] ?? 0
  const after = (link: number): number => chains[2 * link - 1] ?? 0
  /** Leaves the closed places out of the chain of a term, and gives how many are left. */
  const tidied = (term: number): number => {
    let left = 0
    let before = 0
    for (let link = heads[term] ?? 0; link !== 0; link = after(link)) {
      if (!isOpen(placeOf(link))) continue
      if (before === 0) heads[term] = link
      else chains[2 * before - 1] = link
      before = link
      left++
    }
    if (before === 0) heads[term] = 0
    else chains[2 * before - 1] = 0
    return left
  }
  /** Makes room: closed places go, and where few do, the arrays grow. */
  const makeRoom = (): void => {
    const old = chains
    let open = 0
    for (let i = 0; i < links; i++) if (isOpen(old[2 * i] ?? 0)) open++
    chains = new Int32Array(open * 4 > old.length ? old.length * 2 : old.length)
    links = 0
    for (let term = 0; term < heads.length; term++) {
      let link = heads[term] ?? 0
      if (link === 0) continue
      heads[term] = 0
      let left = 0
      for (; link !== 0; link = old[2 * link - 1] ?? 0) {
        const place = old[2 * link - 2] ?? 0
        if (!isOpen(place)) continue
        push(term, place)
        left++
      }
      counts[term] = left
    }
  }
  return {
    hold: (term, place) => {
      if (term >= heads.length) {
        const length = Math.max(term + 1, heads.length * 2)
        heads = wider(heads, length, new Int32Array(length))
        counts = wider(counts, length, new Uint8Array(length))
      }
      const count = counts[term] ?? 0
      if (count === LEFT_OUT) return
      if (2 * links === chains.length) makeRoom()
      push(term, place)
      counts[term] = (counts[term] ?? 0) + 1
      if ((counts[term] ?? 0) <= COMMON) return
      const left = tidied(term)
      const common = left > COMMON / 2
      counts[term] = common ? LEFT_OUT : left
      if (common) heads[term] = 0
    },
    each: (term, visit) => {
      for (let link = heads[term] ?? 0; link !== 0; link = after(link)) {
        const place = placeOf(link)
        if (isOpen(place)) visit(place)
      }
    },
  }
}
