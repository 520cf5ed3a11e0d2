import type { Article } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { averageLink, connected } from './linkage.ts'
import { type Digest, type OpenArticles, openArticles } from './open-articles.ts'
import { across, alike, profile, type Seen } from './profile.ts'

export type { Digest } from './open-articles.ts'

/** A story of a stream: the ids of its articles in the order they came. */
export interface StreamStory {
  readonly id: string
  readonly articles: readonly string[]
}

/** All that a stream needs to go on later; plain data, survives JSON. Closed stories are the store's alone. */
export interface StreamState {
  readonly articles: readonly Digest[]
  readonly stories: readonly StreamStory[]
  /** articles that go back to one another, as told to `add` */
  readonly kin: readonly (readonly [string, string])[]
  readonly seen: { readonly articles: number; readonly holding: readonly (readonly [string, number])[] }
}

/**
 * How alike two groups must be on the average: less where one is a single article, which is rarely drawn to a wrong story, more for two
 * stories of three and more, which are alike when they tell of two like events. B-cubed: 40 news events .956, ECB+ .927, MEANTIME in four
 * languages .968; .01 more or less on any of them costs up to .02 somewhere.
 */
const LEAST: readonly number[] = [0.09, 0.13, 0.21]
const least = (smaller: number): number => LEAST[Math.min(smaller, LEAST.length) - 1] ?? 1
/** Articles of which one goes back to the other are as alike as two on one event ever are. */
const KIN = 0.3
/** Days apart at which likeness begins to count less, at which it counts least, and at which a story is closed to an article. */
const FADE = { from: 7, to: 60, left: 0.5, closed: 400 }
/** Articles held open; beyond it the stories that longest had no article close. */
const OPEN = 10_000
/** A part of the stream that is grouped anew as a whole; in a larger one stories of three and more stay as they are. */
const WHOLE = 1200
/** A part larger than this is parted at its weaker links first. */
const MOST = 3000
/** Links between the articles of one story are never dropped. */
const STORY = 2
const DAY = 86_400_000

/** What the stream keeps of an article. */
export const digest = (article: Article): Digest => {
  const moment = Date.parse(article.published?.value ?? '')
  return { id: article.id, language: article.language, day: Number.isNaN(moment) ? null : Math.floor(moment / DAY), terms: profile(article) }
}

/** What is left of a likeness over `days`, 0..1. */
const fade = (days: number): number => {
  if (days > FADE.closed) return 0
  return 1 - (1 - FADE.left) * Math.min(1, Math.max(0, (days - FADE.from) / (FADE.to - FADE.from)))
}

/** Days between the nearest two of two groups' spans; 0 where either has no dates. */
const apart = (x: readonly Digest[], y: readonly Digest[]): number => {
  const span = (list: readonly Digest[]): readonly number[] => list.flatMap((d) => d.day ?? [])
  const [a, b] = [span(x), span(y)]
  if (!a.length || !b.length) return 0
  return Math.max(0, Math.min(...b) - Math.max(...a), Math.min(...a) - Math.max(...b))
}

/** Articles that are grouped together or, in a large part of the stream, a story that stays whole. */
type Block = readonly string[]

/** The likeness of every two of `blocks`, summed over the pairs of their articles: one pass over the articles that hold each term. */
const summed = (blocks: readonly Block[], open: OpenArticles, kin: ReadonlyMap<string, ReadonlySet<string>>): Float64Array[] => {
  const sums = blocks.map(() => new Float64Array(blocks.length))
  const rows = blocks.flatMap((b, block) => b.map((id) => ({ id, block, vector: open.vector(id) })))
  const add = (x: number, y: number, n: number): void => {
    const [row, column] = [sums[x], sums[y]]
    if (!row || !column || x === y) return
    row[y] = (row[y] ?? 0) + n
    column[x] = (column[x] ?? 0) + n
  }
  const holders = new Map<string, { readonly block: number; readonly language: string; readonly weight: number }[]>()
  for (const { block, vector } of rows) {
    for (const [term, weight] of vector.of) {
      const list = holders.get(term) ?? []
      for (const other of list) add(block, other.block, weight * other.weight * across(vector.language, other.language))
      list.push({ block, language: vector.language, weight })
      holders.set(term, list)
    }
  }
  const at = new Map(rows.map((r) => [r.id, r]))
  for (const a of rows) {
    for (const other of kin.get(a.id) ?? []) {
      const b = at.get(other)
      if (b && a.id < b.id) add(a.block, b.block, Math.max(0, KIN - alike(a.vector, b.vector)))
    }
  }
  return sums
}

/** The stories among `blocks`: lists of article ids. */
const regrouped = (blocks: readonly Block[], open: OpenArticles, kin: ReadonlyMap<string, ReadonlySet<string>>): string[][] => {
  const digests = blocks.map((b) => b.flatMap((id) => open.get(id) ?? []))
  const all = (group: readonly number[]): Digest[] => group.flatMap((i) => digests[i] ?? [])
  const groups = averageLink({ sizes: blocks.map((b) => b.length), sums: summed(blocks, open, kin), least, fade: (x, y) => fade(apart(all(x), all(y))) })
  return groups.map((g) => g.flatMap((i) => blocks[i] ?? []))
}

/** Two articles of the stream that belong near each other. */
interface Link {
  readonly a: string
  readonly b: string
  readonly likeness: number
}

/** The connected parts of `members` under `links`, none of more than `most`, weaker links being dropped where one is. */
const parted = (members: readonly string[], links: readonly Link[], most: number): string[][] => {
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

/** Stories out of a stream. Deterministic: it depends on nothing but what was added, in which order, and when it was settled. */
export interface StoryStream {
  /** Takes in an article, and the earlier ones it shares text with. Throws where the id is open already. */
  readonly add: (digest: Digest, kin?: readonly string[]) => void
  /** Finds the stories of what was added since, splitting and merging earlier ones where the new articles show it. Gives the stories that changed. */
  readonly settle: () => StreamStory[]
  /** The open stories, in the order their first articles came. */
  readonly stories: () => StreamStory[]
  readonly state: () => StreamState
}

/** A stream that goes on from `from`. */
export const storyStream = (from?: StreamState): StoryStream => {
  const before: Seen | undefined = from && { articles: from.seen.articles - from.articles.length, holding: withoutOpen(from) }
  const open = openArticles(before)
  const stories = new Map<string, readonly string[]>()
  const storyOf = new Map<string, string>()
  const kin = new Map<string, Set<string>>()
  const order = new Map<string, number>()
  const waiting: string[] = []

  const relate = (a: string, b: string): void => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = kin.get(x) ?? new Set()
      list.add(y)
      kin.set(x, list)
    }
  }
  const take = (d: Digest): void => {
    if (open.get(d.id)) throw new Error(`relate/cluster: article ${d.id} is in the stream already`)
    order.set(d.id, order.size)
    open.add(d)
  }
  const put = (id: string, articles: readonly string[]): void => {
    stories.set(id, articles)
    for (const a of articles) storyOf.set(a, id)
  }
  const inOrder = (ids: readonly string[]): string[] => ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))

  for (const d of from?.articles ?? []) take(d)
  for (const s of from?.stories ?? []) put(s.id, s.articles)
  for (const [a, b] of from?.kin ?? []) relate(a, b)

  /** Gives each group the id of the old story it has most of; the others are named for their first article. */
  const renamed = (groups: readonly string[][]): StreamStory[] => {
    const claims = groups.flatMap((group, g) => {
      const votes = Map.groupBy(
        group.filter((a) => storyOf.has(a)),
        (a) => storyOf.get(a) ?? '',
      )
      return [...votes].map(([id, of]) => ({ g, id, votes: of.length, first: order.get(group[0] ?? '') ?? 0 }))
    })
    const names = new Map<number, string>()
    const used = new Set<string>()
    for (const c of claims.sort((a, b) => b.votes - a.votes || a.first - b.first || (a.id < b.id ? -1 : 1))) {
      if (names.has(c.g) || used.has(c.id)) continue
      names.set(c.g, c.id)
      used.add(c.id)
    }
    for (const id of new Set(groups.flat().flatMap((a) => storyOf.get(a) ?? []))) stories.delete(id)
    return groups.map((articles, g) => {
      let id = names.get(g) ?? hash('story', articles[0] ?? '')
      while (!names.has(g) && (used.has(id) || stories.has(id))) id = hash('story', id)
      put(id, articles)
      return { id, articles }
    })
  }

  const part = (members: readonly string[]): string[][] => {
    const whole = members.length <= WHOLE
    const kept = whole
      ? []
      : [...new Set(members.flatMap((a) => storyOf.get(a) ?? []))].map((s) => stories.get(s) ?? []).filter((s) => s.length >= LEAST.length)
    const inKept = new Set(kept.flat())
    return regrouped([...kept, ...members.filter((a) => !inKept.has(a)).map((a) => [a])], open, kin).map(inOrder)
  }

  const close = (): void => {
    const ids = open.ids()
    if (ids.length <= OPEN) return
    const keep = OPEN * 0.9
    const last = [...stories].map(([id, articles]) => ({ id, articles, at: order.get(articles.at(-1) ?? '') ?? 0 })).sort((a, b) => a.at - b.at)
    let left = ids.length
    for (const s of last) {
      if (left <= keep) return
      left -= s.articles.length
      stories.delete(s.id)
      for (const a of s.articles) {
        open.remove(a)
        storyOf.delete(a)
        order.delete(a)
        for (const k of kin.get(a) ?? []) kin.get(k)?.delete(a)
        kin.delete(a)
      }
    }
  }

  const settle = (): StreamStory[] => {
    const touched = new Set<string>(waiting)
    const links: Link[] = []
    for (const id of waiting) {
      const near = [...open.near(id, least(1)), ...[...(kin.get(id) ?? [])].map((k) => ({ id: k, likeness: KIN }))]
      for (const n of near) {
        links.push({ a: id, b: n.id, likeness: n.likeness })
        for (const m of stories.get(storyOf.get(n.id) ?? '') ?? [n.id]) {
          touched.add(m)
          links.push({ a: n.id, b: m, likeness: STORY })
        }
      }
    }
    waiting.length = 0
    const changed = parted(inOrder([...touched]), links, MOST).flatMap((p) => renamed(part(p)))
    close()
    return changed
  }

  return {
    settle,
    add: (d, related = []) => {
      take(d)
      for (const r of related) if (open.get(r)) relate(d.id, r)
      waiting.push(d.id)
    },
    stories: () =>
      [...stories].map(([id, articles]) => ({ id, articles })).sort((a, b) => (order.get(a.articles[0] ?? '') ?? 0) - (order.get(b.articles[0] ?? '') ?? 0)),
    state: () => ({
      articles: open.ids().flatMap((id) => open.get(id) ?? []),
      stories: [...stories].map(([id, articles]) => ({ id, articles })),
      kin: [...kin].flatMap(([a, of]) => [...of].filter((b) => a < b).map((b) => [a, b] as const)),
      seen: { articles: open.seen.articles, holding: [...open.seen.holding] },
    }),
  }
}

/** What was seen of articles whose stories are closed: taking the open ones in counts theirs again. */
const withoutOpen = (state: StreamState): Map<string, number> => {
  const holding = new Map(state.seen.holding)
  for (const d of state.articles) for (const { term } of d.terms) holding.set(term, (holding.get(term) ?? 1) - 1)
  return holding
}
