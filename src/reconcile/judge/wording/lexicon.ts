import { readFileSync } from 'node:fs'

/** How one word stands to another: as `a` to `b`. `wider`: the first is a kind of the second. */
export type Link = 'same' | 'family' | 'narrower' | 'wider' | 'sister' | 'opposite' | 'none'

/** The table of word relations, as read from its file (scripts/lexicon.ts writes it). */
export interface Lexicon {
  readonly sets: ReadonlyMap<string, readonly number[]>
  readonly parents: readonly (readonly number[])[]
  /** part of speech of each set: n, v, a */
  readonly kinds: string
  /** pairs of sets of adjectives */
  readonly opposed: ReadonlySet<string>
  readonly opposites: ReadonlySet<string>
  readonly families: ReadonlySet<string>
}

const EMPTY: Lexicon = {
  sets: new Map(),
  parents: [],
  kinds: '',
  opposed: new Set(),
  opposites: new Set(),
  families: new Set(),
}
const RADIX = 36
const number = (s: string): number => Number.parseInt(s, RADIX)

/** The parts of the file between its headings. */
const sections = (text: string): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  let open: string[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) {
      open = []
      found.set(line.slice(2), open)
    } else if (line) open.push(line)
  }
  return found
}

const parse = (text: string): Lexicon => {
  const parts = sections(text)
  const sets = (parts.get('sets') ?? []).map((line): [string, number[]] => {
    const [stem = '', ...ids] = line.split(' ')
    return [stem, ids.map(number)]
  })
  return {
    sets: new Map(sets),
    parents: (parts.get('parents')?.[0] ?? '').split(',').map((p) => (p ? p.split('.').map(number) : [])),
    kinds: parts.get('kinds')?.[0] ?? '',
    opposed: new Set((parts.get('opposed') ?? []).map((l) => l.split(' ').map(number).join(' '))),
    opposites: new Set(parts.get('opposites')),
    families: new Set(parts.get('families')),
  }
}

/** Read once a file; a cache that cannot change a result. */
const read = new Map<string, Lexicon>()

/** The table at `url`; an empty one where a language has none. */
export const lexiconAt = (url: URL | undefined): Lexicon => {
  if (!url) return EMPTY
  const known = read.get(url.href)
  if (known) return known
  const lexicon = parse(readFileSync(url, 'utf8'))
  read.set(url.href, lexicon)
  return lexicon
}

/** Steps upwards within which a word is a kind of another: further up all is "thing" or "act". */
const STEPS = 3

/** The sets above those of a stem, with the steps to them; 0 for its own. */
const above = (lexicon: Lexicon, stem: string): ReadonlyMap<number, number> => {
  const steps = new Map<number, number>()
  let edge = lexicon.sets.get(stem) ?? []
  for (let step = 0; step <= STEPS && edge.length; step++) {
    const fresh = edge.filter((s) => !steps.has(s))
    for (const s of fresh) steps.set(s, step)
    edge = fresh.flatMap((s) => lexicon.parents[s] ?? [])
  }
  return steps
}

/** Ancestors by lexicon and stem; a cache that cannot change a result, emptied when full. */
const ancestors = new WeakMap<Lexicon, Map<string, ReadonlyMap<number, number>>>()
const ANCESTORS_SIZE = 20_000

const aboveOf = (lexicon: Lexicon, stem: string): ReadonlyMap<number, number> => {
  const memo = ancestors.get(lexicon) ?? new Map<string, ReadonlyMap<number, number>>()
  ancestors.set(lexicon, memo)
  const known = memo.get(stem)
  if (known) return known
  if (memo.size > ANCESTORS_SIZE) memo.clear()
  const found = above(lexicon, stem)
  memo.set(stem, found)
  return found
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const nearest = (above: ReadonlyMap<number, number>, sets: readonly number[]): number =>
  sets.reduce((least, s) => Math.min(least, above.get(s) ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY)

const adjective = (lexicon: Lexicon, set: number): boolean => lexicon.kinds[set] === 'a'

/** The clusters of a word's adjectives: their heads. */
const clusters = (lexicon: Lexicon, sets: readonly number[]): number[] =>
  sets.filter((s) => adjective(lexicon, s)).flatMap((s) => [s, ...(lexicon.parents[s] ?? [])])

const opposedSets = (lexicon: Lexicon, a: readonly number[], b: readonly number[]): boolean => {
  const [x, y] = [clusters(lexicon, a), clusters(lexicon, b)]
  return x.some((s) => y.some((t) => lexicon.opposed.has(s < t ? `${s} ${t}` : `${t} ${s}`)))
}

/** Of two words neither of which is a kind of the other: one set stands above both within two steps each, or three steps in all. */
const sisters = (lexicon: Lexicon, a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean => {
  for (const [set, step] of a) {
    const other = b.get(set)
    if (adjective(lexicon, set)) continue
    if (other !== undefined && step > 0 && other > 0 && step + other <= STEPS) return true
  }
  return false
}

const LONGEST_PATH = 20
const rootward = (lexicon: Lexicon, set: number): number[] => {
  const path = [set]
  for (let s = lexicon.parents[set]?.[0]; s !== undefined && path.length < LONGEST_PATH; s = lexicon.parents[s]?.[0])
    path.push(s)
  return path
}

/** A noun is a kind of another however many steps up it stands, if by its two commonest senses: a rat is an animal. */
const kindOf = (lexicon: Lexicon, a: readonly number[], b: readonly number[]): boolean => {
  const nouns = (sets: readonly number[]): number[] => sets.filter((s) => lexicon.kinds[s] === 'n').slice(0, 2)
  const wide = nouns(b)
  return nouns(a).some((s) => rootward(lexicon, s).some((x, i) => i > 0 && wide.includes(x)))
}

const related = (lexicon: Lexicon, a: string, b: string): Link => {
  if (a === b) return 'same'
  const pair = pairOf(a, b)
  if (lexicon.opposites.has(pair)) return 'opposite'
  const [x, y] = [lexicon.sets.get(a), lexicon.sets.get(b)]
  if (!x || !y) return 'none'
  if (x.some((s) => y.includes(s))) return 'same'
  if (lexicon.families.has(pair)) return 'family'
  if (opposedSets(lexicon, x, y)) return 'opposite'
  const [overA, overB] = [aboveOf(lexicon, a), aboveOf(lexicon, b)]
  const [up, down] = [nearest(overA, y), nearest(overB, x)]
  if (up < Number.POSITIVE_INFINITY || down < Number.POSITIVE_INFINITY) {
    const shared = up <= down ? y.find((s) => overA.get(s) === up) : x.find((s) => overB.get(s) === down)
    // one adjective of a cluster is as good as its head: tiny, little
    return shared !== undefined && adjective(lexicon, shared) ? 'same' : up <= down ? 'wider' : 'narrower'
  }
  if (kindOf(lexicon, x, y)) return 'wider'
  if (kindOf(lexicon, y, x)) return 'narrower'
  return sisters(lexicon, overA, overB) ? 'sister' : 'none'
}

/** True where the table has the stem: a word of the language, not a name. */
export const isWord = (lexicon: Lexicon, stem: string): boolean => lexicon.sets.has(stem)

/** Links by lexicon and pair: the words of one story meet again and again. A cache that cannot change a result, emptied when full. */
const links = new WeakMap<Lexicon, Map<string, Link>>()
const LINKS_SIZE = 100_000

/** How the stem `a` stands to the stem `b`. */
export const linkOf = (lexicon: Lexicon, a: string, b: string): Link => {
  if (a === b) return 'same'
  const memo = links.get(lexicon) ?? new Map<string, Link>()
  links.set(lexicon, memo)
  const key = `${a} ${b}`
  const known = memo.get(key)
  if (known) return known
  if (memo.size >= LINKS_SIZE) memo.clear()
  const found = related(lexicon, a, b)
  memo.set(key, found)
  return found
}

/** Words of one part of speech that share an ancestor, however far up, not counting the first so many from the root: sister terms where nothing else can stand. */
const TOP = 4
const FAR = 9

/** `a` and `b` are of one kind, such as drinks or rooms: asked of two words that stand in one slot. */
export const ofOneKind = (lexicon: Lexicon, a: string, b: string): boolean => {
  const nouns = (stem: string): number[] =>
    (lexicon.sets.get(stem) ?? []).filter((s) => lexicon.kinds[s] === 'n').slice(0, 2)
  const paths = nouns(b).map((s) => rootward(lexicon, s))
  return nouns(a).some((s) => {
    const mine = rootward(lexicon, s)
    return paths.some((theirs) => {
      const i = mine.findIndex((x) => theirs.includes(x))
      return i > 0 && mine.length - i > TOP && i + theirs.indexOf(mine[i] ?? -1) <= FAR
    })
  })
}
