import { averageLink, connected } from './linkage.ts'
import { FRESH, type OpenArticles, type Vector } from './open-articles.ts'
import { ACROSS } from './profile.ts'

/**
 * How alike two groups must be on the average: less where one is a single article, which is rarely drawn to a wrong story, more for two
 * stories of three and more, which are alike when they tell of two like events. B-cubed: 40 news events .956, ECB+ .927, MEANTIME in four
 * languages .968; .01 more or less on any of them costs up to .02 somewhere.
 */
export const LEAST: readonly number[] = [0.09, 0.13, 0.21]
export const least = (smaller: number): number => LEAST[Math.min(smaller, LEAST.length) - 1] ?? 1
/** Articles of which one goes back to the other are as alike as two on one event ever are. */
export const KIN = 0.3
/** Days apart at which likeness begins to count less, at which it counts least, and at which a story is closed to an article. */
const FADE = { from: 7, to: 60, left: 0.5, closed: 400 }
/** Terms kept of a whole story; the others stand in one or two of its articles and add little to the mean. */
const STORY_TERMS = 400
/** A term that more blocks hold weighs next to nothing, and would cost the square of their number. */
const WIDELY = 200
/** Links between the articles of one story are never dropped. */
export const STORY = 2

/** What is left of a likeness over a gap of days, 0..1. */
const fade = (gap: number): number => {
  if (gap > FADE.closed) return 0
  return 1 - (1 - FADE.left) * Math.min(1, Math.max(0, (gap - FADE.from) / (FADE.to - FADE.from)))
}

/** First and last day of a group; null where none of its articles has a date. */
type Days = readonly [number, number] | null

const days = (block: Block, open: OpenArticles): Days => {
  const known = block.flatMap((id) => open.day(id) ?? [])
  return known.length ? [Math.min(...known), Math.max(...known)] : null
}

const spanned = (group: readonly number[], all: readonly Days[]): Days =>
  group.reduce<Days>((span, i) => {
    const own = all[i] ?? null
    return own && span ? [Math.min(span[0], own[0]), Math.max(span[1], own[1])] : (own ?? span)
  }, null)

/** Days between the nearest two of two groups' spans; 0 where either has no dates. */
const apart = (x: Days, y: Days): number => (x && y ? Math.max(0, y[0] - x[1], x[0] - y[1]) : 0)

/** Articles that are grouped together or, in a large part of the stream, a story that stays whole. */
export type Block = readonly string[]

/** What was summed of a block, and when: a story that stays as it is keeps its list, and so its sum. */
const kept = new WeakMap<Block, { readonly at: number; readonly vectors: readonly Vector[] }>()

/** The vectors of a block, one a language: the sum of those of its articles. */
const vectorsOf = (block: Block, open: OpenArticles): readonly Vector[] => {
  if (block.length === 1) return block.map((id) => open.vector(id))
  const known = kept.get(block)
  if (known && open.articles() <= known.at * FRESH) return known.vectors
  const byLanguage = Map.groupBy(block.map(open.vector), (v) => v.language)
  const vectors = [...byLanguage].map(([language, of]) => total(language, of, open.terms()))
  kept.set(block, { at: open.articles(), vectors })
  return vectors
}

/** By number of a term: what is summed of it, zero between two calls. */
let sums = new Float64Array(0)

/** The sum of `vectors`, its heaviest terms only; of terms that weigh the same the one of the lower number. */
const total = (language: string, vectors: readonly Vector[], terms: number): Vector => {
  if (sums.length < terms) sums = new Float64Array(terms * 2)
  const met: number[] = []
  for (const v of vectors) {
    for (let i = 0; i < v.terms.length; i++) {
      const term = v.terms[i] ?? 0
      const weight = v.weights[i] ?? 0
      if (weight > 0 && sums[term] === 0) met.push(term)
      sums[term] = (sums[term] ?? 0) + weight
    }
  }
  const heaviest = met.length <= STORY_TERMS ? met : met.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, STORY_TERMS)
  const of = { language, terms: Int32Array.from(heaviest), weights: Float32Array.from(heaviest, (term) => sums[term] ?? 0) }
  for (const term of met) sums[term] = 0
  return of
}

/** By number of a term: how many vectors of the blocks looked at hold it, and the last of them + 1; zero between two calls. */
let counts = new Uint16Array(0)
let heads = new Int32Array(0)

/** The likeness of every two of `blocks`, summed over the pairs of their articles: for each block a row over those before it. */
const summed = (blocks: readonly Block[], open: OpenArticles): Float32Array[] => {
  if (heads.length < open.terms()) {
    counts = new Uint16Array(open.terms() * 2)
    heads = new Int32Array(open.terms() * 2)
  }
  const all = blocks.flatMap((b, block) => vectorsOf(b, open).map((of) => ({ block, of })))
  const languages = [...new Set(all.map(({ of }) => of.language))]
  const length = all.reduce((n, { of }) => n + of.terms.length, 0)
  /** what holds a term, one after another: the block, its language, the weight there, and the one before it + 1 */
  const [owners, tongues, held, next] = [new Uint32Array(length), new Uint8Array(length), new Float32Array(length), new Int32Array(length)]
  let links = 0
  const rows = blocks.map((_, block) => new Float32Array(block))
  for (const { block, of } of all) {
    const row = rows[block] ?? new Float32Array()
    const tongue = languages.indexOf(of.language)
    const { terms, weights } = of
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0
      const weight = weights[i] ?? 0
      const count = counts[term] ?? 0
      if (count > WIDELY || weight === 0) continue
      for (let link = heads[term] ?? 0; link !== 0; link = next[link - 1] ?? 0) {
        const other = owners[link - 1] ?? 0
        if (other < block) row[other] = (row[other] ?? 0) + weight * (held[link - 1] ?? 0) * (tongues[link - 1] === tongue ? 1 : ACROSS)
      }
      counts[term] = count + 1
      owners[links] = block
      tongues[links] = tongue
      held[links] = weight
      next[links] = heads[term] ?? 0
      heads[term] = ++links
    }
  }
  for (const { of } of all) {
    for (const term of of.terms) {
      heads[term] = 0
      counts[term] = 0
    }
  }
  return rows
}

type Kin = ReadonlyMap<string, ReadonlySet<string>>

/** Articles that go back to one another are at least KIN alike. */
const addKin = (rows: readonly Float32Array[], blocks: readonly Block[], open: OpenArticles, kin: Kin): void => {
  const at = new Map(blocks.flatMap((ids, block) => ids.map((id) => [id, block] as const)))
  for (const [a, x] of at) {
    for (const b of kin.get(a) ?? []) {
      const y = at.get(b)
      const row = rows[x]
      if (y !== undefined && y < x && row) row[y] = (row[y] ?? 0) + Math.max(0, KIN - open.alike(a, b))
    }
  }
}

/** Blocks that may come to stand together. Groups joined are on the average no more alike than some two of their blocks, so what is nowhere alike enough is parted before. */
const components = (blocks: readonly Block[], rows: readonly Float32Array[]): number[][] => {
  const edges: (readonly [number, number])[] = []
  for (const [x, row] of rows.entries()) {
    const size = blocks[x]?.length ?? 1
    for (let y = 0; y < row.length; y++) if ((row[y] ?? 0) >= least(1) * size * (blocks[y]?.length ?? 1)) edges.push([x, y])
  }
  return connected(blocks.length, edges)
}

/** An article so much more alike than it must be to join a story is its own beyond doubt. */
const CLEAR = 1.5

/** Whether an article belongs to a story without a doubt: it is plainly alike to the story's articles on the average. */
export const belongs = (id: string, story: Block, open: OpenArticles, kin: Kin): boolean => {
  const own = kin.get(id)
  const likeness = open.likenesses(id, story).map((n, i) => (own?.has(story[i] ?? '') ? Math.max(n, KIN) : n))
  const mean = likeness.reduce((sum, n) => sum + n, 0) / story.length
  const faded = mean >= CLEAR * least(1) ? mean * fade(apart(days([id], open), days(story, open))) : 0
  return faded >= CLEAR * least(1)
}

/** The stories among `blocks`: lists of article ids. */
export const regrouped = (blocks: readonly Block[], open: OpenArticles, kin: Kin): string[][] => {
  const rows = summed(blocks, open)
  addKin(rows, blocks, open, kin)
  const between = (x: number, y: number): number => (x === y ? 0 : (rows[Math.max(x, y)]?.[Math.min(x, y)] ?? 0))
  return components(blocks, rows).flatMap((component) => {
    const own = component.flatMap((i) => (blocks[i] ? [blocks[i]] : []))
    const spans = own.map((b) => days(b, open))
    const groups = averageLink({
      sizes: own.map((b) => b.length),
      sums: component.map((x) => Float64Array.from(component, (y) => between(x, y))),
      least,
      fade: (x, y) => fade(apart(spanned(x, spans), spanned(y, spans))),
    })
    return groups.map((g) => g.flatMap((i) => own[i] ?? []))
  })
}

/** Two articles of the stream that belong near each other. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly likeness: number
}

/** The connected parts of `members` under `links`, none of more than `most`, weaker links being dropped where one is. */
export const parted = (members: readonly string[], links: readonly Link[], most: number): string[][] => {
  const at = new Map(members.map((m, i) => [m, i]))
  const edges = links.flatMap((l): (readonly [number, number])[] => {
    const [x, y] = [at.get(l.a), at.get(l.b)]
    return x === undefined || y === undefined ? [] : [[x, y]]
  })
  return connected(members.length, edges).flatMap((p) => {
    const inside = p.flatMap((i) => members[i] ?? [])
    if (inside.length <= most) return [inside]
    const own = new Set(inside)
    const within = links.filter((l) => own.has(l.a))
    const weakest = Math.min(...within.map((l) => l.likeness).filter((n) => n < STORY))
    return Number.isFinite(weakest)
      ? parted(
          inside,
          within.filter((l) => l.likeness >= STORY || l.likeness > weakest * 1.25),
          most,
        )
      : [inside]
  })
}
