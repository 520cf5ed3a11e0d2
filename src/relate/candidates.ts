import type { Article } from '../model/index.ts'
import { mix } from '../text/shingles.ts'
import { wordHashes } from '../text/word-hashes.ts'

/** Sampled hashes of the three-word runs of an article outside quotations, distinct, in order. Plain data: what a store keeps. */
export type Fingerprint = Uint32Array

/** An earlier article that a later one may go back to. */
export interface Candidate {
  readonly id: string
  /** sampled runs that both have */
  readonly shared: number
  /** share of the smaller fingerprint, 0..1 */
  readonly contained: number
}

/** One run in 4 is kept: .99 of planted reuse is still found at a quarter of the memory (design). */
const SAMPLE = 4
/** Longer articles are fingerprinted by their beginning. */
const MOST_RUNS = 4000
/** Fewer shared runs are chance: a name with its title, a stock phrase. */
const LEAST_SHARED = 5
/** Share of the smaller fingerprint: in 8,000 invented articles no two unrelated ones of a topic shared over .133, 99% of planted pairs over .21. */
const LEAST_CONTAINED = 0.15
/** A run that this many articles of a segment hold is a stock phrase: no more places of it are kept. */
const COMMON = 32
/** Where more than this share of an article's runs is common, the article itself is carried everywhere, and its runs count after all. */
const CARRIED_EVERYWHERE = 0.5
/** Articles a segment; the index forgets by segments. */
const SEGMENT = 25_000

/** The body of an article, without titles, captions and furniture. */
export const bodyText = (article: Article): string =>
  article.blocks
    .filter((b) => b.role === 'body')
    .map((b) => article.text.slice(b.from, b.to))
    .join('\n')

/** The fingerprint of a text. */
export const fingerprint = (text: string): Fingerprint => {
  const words = wordHashes(text)
  const kept = new Set<number>()
  for (let i = 0; i + 2 < words.length && i < MOST_RUNS; i++) {
    const run = mix(Math.imul(Math.imul(words[i] ?? 0, 31) + (words[i + 1] ?? 0), 31) + (words[i + 2] ?? 0))
    if (run % SAMPLE === 0) kept.add(run)
  }
  return Uint32Array.from(kept)
}

/** A part of the index: an open hash table from run to a chain of places, all in flat arrays. */
interface Segment {
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

const segment = (): Segment => ({
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
const slot = (s: Segment, run: number): number => {
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

const widen = (s: Segment): void => {
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

const insert = (s: Segment, id: string, print: Fingerprint): void => {
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

/** Shared runs by article of a segment, zero between two calls. */
const counts = new Uint16Array(SEGMENT)

/** The articles of the segment that share at least LEAST_SHARED runs with `print`, with how many. */
const tally = (s: Segment, print: Fingerprint): { readonly owner: number; readonly shared: number }[] => {
  const slots = new Int32Array(print.length)
  for (let i = 0; i < print.length; i++) slots[i] = slot(s, print[i] ?? 0)
  let common = 0
  for (const at of slots) if ((s.counts[at] ?? 0) >= COMMON) common++
  const all = common > CARRIED_EVERYWHERE * print.length
  const touched: number[] = []
  for (const at of slots) {
    if (!all && (s.counts[at] ?? 0) >= COMMON) continue
    for (let place = s.heads[at] ?? -1; place !== -1; place = s.next[place] ?? -1) {
      const owner = s.owners[place] ?? 0
      if (counts[owner] === 0) touched.push(owner)
      counts[owner] = (counts[owner] ?? 0) + 1
    }
  }
  const found = touched.flatMap((owner) => ((counts[owner] ?? 0) >= LEAST_SHARED ? [{ owner, shared: counts[owner] ?? 0 }] : []))
  for (const owner of touched) counts[owner] = 0
  return found
}

/** An index of what earlier articles say, word by word. `add` and `find` change or read it in memory only. */
export interface ReuseIndex {
  /** Takes in an article. An id taken in twice is found twice. */
  readonly add: (id: string, print: Fingerprint) => void
  /** Earlier articles that share more than chance with `print`, the nearest first. */
  readonly find: (print: Fingerprint, most?: number) => Candidate[]
  /** Articles held. */
  readonly size: () => number
}

/**
 * An index that holds the last `capacity` articles (rounded up to segments), 1 KB each for news of 400 words. Deterministic: it depends on
 * nothing but the articles added and their order.
 */
export const reuseIndex = (capacity = 1_000_000): ReuseIndex => {
  const segments: Segment[] = [segment()]
  const size = (): number => segments.reduce((n, s) => n + s.ids.length, 0)
  return {
    size,
    add: (id, print) => {
      let last = segments.at(-1)
      if (!last || last.ids.length >= SEGMENT) {
        last = segment()
        segments.push(last)
        if (size() > capacity && segments.length > 2) segments.shift()
      }
      insert(last, id, print)
    },
    find: (print, most = 20) =>
      segments
        .flatMap((s) =>
          tally(s, print).flatMap(({ owner, shared }): Candidate[] => {
            const contained = shared / Math.max(1, Math.min(print.length, s.sizes[owner] ?? 0))
            return contained >= LEAST_CONTAINED ? [{ id: s.ids[owner] ?? '', shared, contained: Math.min(1, contained) }] : []
          }),
        )
        .sort((a, b) => b.contained - a.contained || b.shared - a.shared || (a.id < b.id ? -1 : 1))
        .slice(0, most),
  }
}
