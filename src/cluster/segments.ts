import type { Fingerprint } from './fingerprint.ts'

/** A run that this many articles of a segment hold is a stock phrase: no more places of it are kept. */
export const COMMON = 32
/** Articles a segment; the index forgets by segments. */
export const SEGMENT = 12_500

/** The part of the index that takes in articles: an open hash table from run to a chain of places, all in flat arrays. */
export interface Growing {
  keys: Uint32Array
  heads: Int32Array
  counts: Uint8Array
  used: number
  next: Int32Array
  owners: Uint32Array
  places: number
  readonly ids: string[]
  readonly sizes: number[]
}

export const growing = (): Growing => ({
  keys: new Uint32Array(1 << 16),
  heads: new Int32Array(1 << 16).fill(-1),
  counts: new Uint8Array(1 << 16),
  used: 0,
  next: new Int32Array(1 << 16),
  owners: new Uint32Array(1 << 16),
  places: 0,
  ids: [],
  sizes: [],
})

/** Where `run` stands in the table, or the free place for it. Runs are multiples of SAMPLE: their low bits say nothing. */
const slot = (s: Growing, run: number): number => {
  const mask = s.keys.length - 1
  let at = (run >>> 2) & mask
  while (s.heads[at] !== -1 && s.keys[at] !== run) at = (at + 1) & mask
  return at
}

const grown = <T extends Uint32Array | Int32Array>(old: T, make: (length: number) => T): T => {
  const wider = make(old.length * 2)
  wider.set(old)
  return wider
}

const widen = (s: Growing): void => {
  const { keys, heads, counts } = s
  s.keys = new Uint32Array(keys.length * 2)
  s.heads = new Int32Array(keys.length * 2).fill(-1)
  s.counts = new Uint8Array(keys.length * 2)
  for (let i = 0; i < keys.length; i++) {
    const head = heads[i] ?? -1
    if (head === -1) continue
    const at = slot(s, keys[i] ?? 0)
    s.keys[at] = keys[i] ?? 0
    s.heads[at] = head
    s.counts[at] = counts[i] ?? 0
  }
}

export const insert = (s: Growing, id: string, print: Fingerprint): void => {
  const owner = s.ids.push(id) - 1
  s.sizes.push(print.length)
  for (const run of print) {
    if (s.used * 2 > s.keys.length) widen(s)
    if (s.places === s.next.length) {
      s.next = grown(s.next, (n) => new Int32Array(n))
      s.owners = grown(s.owners, (n) => new Uint32Array(n))
    }
    const at = slot(s, run)
    const count = s.counts[at] ?? 0
    if (s.heads[at] === -1) s.used++
    if (count >= COMMON) continue
    s.keys[at] = run
    s.counts[at] = count + 1
    s.next[s.places] = s.heads[at] ?? -1
    s.owners[s.places] = owner
    s.heads[at] = s.places++
  }
}

/** A part of the index that is full: the places of every run beside one another, in the order of the runs. A quarter of the memory that a growing one takes. */
export interface Full {
  /** by the first bits of a run: where the runs with these bits begin; one more at the end */
  readonly begins: Int32Array
  /** 32 less the number of these bits */
  readonly shift: number
  readonly runs: Uint32Array
  readonly owners: Uint16Array
  readonly ids: readonly string[]
  readonly sizes: readonly number[]
}

/** About two places for each beginning. */
const shiftFor = (places: number): number => 32 - Math.max(1, Math.floor(Math.log2(Math.max(2, places / 2))))

/** Puts the places of a growing part in order. */
export const full = ({ keys, heads, next, owners, places, ids, sizes }: Growing): Full => {
  const shift = shiftFor(places)
  const begins = new Int32Array(2 ** (32 - shift) + 1)
  const each = (visit: (run: number, place: number) => void): void => {
    for (let at = 0; at < keys.length; at++)
      for (let place = heads[at] ?? -1; place !== -1; place = next[place] ?? -1) visit(keys[at] ?? 0, place)
  }
  each((run) => {
    const bucket = (run >>> shift) + 1
    begins[bucket] = (begins[bucket] ?? 0) + 1
  })
  for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0)
  const filled = begins.slice()
  const all = { runs: new Uint32Array(places), owners: new Uint16Array(places) }
  each((run, place) => {
    let at = filled[run >>> shift] ?? 0
    filled[run >>> shift] = at + 1
    // within the few of one beginning, in the order of the runs
    for (; at > (begins[run >>> shift] ?? 0) && (all.runs[at - 1] ?? 0) > run; at--) {
      all.runs[at] = all.runs[at - 1] ?? 0
      all.owners[at] = all.owners[at - 1] ?? 0
    }
    all.runs[at] = run
    all.owners[at] = owners[place] ?? 0
  })
  return { begins, shift, ...all, ids, sizes }
}

/** An article of a segment, and how many runs it shares. */
export interface Sharing {
  readonly owner: number
  readonly shared: number
}

/** Where more than this share of an article's runs is common, the article itself is carried everywhere, and its runs count after all. */
const CARRIED_EVERYWHERE = 0.5

/** Where the places of each run of a print begin, and how many there are. */
interface Found {
  readonly from: Int32Array
  readonly many: Uint8Array
}

const inGrowing = (s: Growing, print: Fingerprint): Found => {
  const [from, many] = [new Int32Array(print.length), new Uint8Array(print.length)]
  for (let i = 0; i < print.length; i++) {
    const at = slot(s, print[i] ?? 0)
    from[i] = s.heads[at] ?? -1
    many[i] = s.counts[at] ?? 0
  }
  return { from, many }
}
const inFull = ({ begins, shift, runs }: Full, print: Fingerprint): Found => {
  const [from, many] = [new Int32Array(print.length), new Uint8Array(print.length)]
  for (let i = 0; i < print.length; i++) {
    const run = print[i] ?? 0
    const end = begins[(run >>> shift) + 1] ?? 0
    let at = begins[run >>> shift] ?? 0
    while (at < end && (runs[at] ?? 0) < run) at++
    from[i] = at
    while (at < end && runs[at] === run) at++
    many[i] = at - (from[i] ?? 0)
  }
  return { from, many }
}

/** Whether so many runs of a print are common that its article is one that is carried everywhere. */
const carriedEverywhere = ({ many }: Found, print: Fingerprint): boolean => {
  let common = 0
  for (const n of many) if (n >= COMMON) common++
  return common > CARRIED_EVERYWHERE * print.length
}

/**
 * The articles of a segment that share at least `least` runs with `print`, with how many. `counts` is room for a number for each article
 * of a segment, all zero, and is zero again afterwards.
 */
export const sharing = (
  s: Growing | Full,
  print: Fingerprint,
  least: number,
  counts = new Uint16Array(SEGMENT),
): Sharing[] => {
  const held = 'next' in s ? inGrowing(s, print) : inFull(s, print)
  const all = carriedEverywhere(held, print)
  const touched: number[] = []
  for (let i = 0; i < print.length; i++) {
    if (!all && (held.many[i] ?? 0) >= COMMON) continue
    for (let n = held.many[i] ?? 0, place = held.from[i] ?? -1; n > 0; n--) {
      const owner = s.owners[place] ?? 0
      if (counts[owner] === 0) touched.push(owner)
      counts[owner] = (counts[owner] ?? 0) + 1
      place = 'next' in s ? (s.next[place] ?? -1) : place + 1
    }
  }
  const found = touched.map((owner) => ({ owner, shared: counts[owner] ?? 0 }))
  for (const owner of touched) counts[owner] = 0
  return found.filter(({ shared }) => shared >= least)
}
