import { type Candidate, nearestFirst } from '../candidates.ts'
import type { Digest } from '../digest.ts'
import { KIN, type KinPair } from '../kin.ts'
import { lookedAt, nearest } from '../neighbours.ts'
import { SEVERAL, SHARING, saysLittle } from '../open-index.ts'
import { type Link, parts, STORY } from '../parts.ts'
import { least } from '../same-event.ts'
import { idleUpTo, MOST } from '../settle.ts'
import type { Weighed } from '../story-book.ts'
import { OPEN, tieOf } from '../stream.ts'
import type { Ask, Fresh, Handed, MovedArticle, Near, Standing, Step } from './asks.ts'
import { homes } from './homes.ts'
import { KIN_MOST, partOf } from './partition.ts'

/** An article of a batch, and the version of it that came before, where there is one. */
export interface Coming extends Fresh {
  readonly before: string | null
}

/** What a batch came to: the earlier articles that each shares text with, the stories that articles came into, and those that closed. */
export interface Settled {
  readonly shared: readonly (readonly Candidate[])[]
  readonly stories: readonly Weighed[]
  readonly closed: readonly string[]
  /** open articles of each partition */
  readonly open: readonly number[]
}

/** What who leads knows between two batches: how many partitions there are, the place that comes next, and how many articles each partition has open. */
export interface Leading {
  readonly of: number
  readonly next: number
  readonly open: readonly number[]
  /** articles that may be open in all partitions together */
  readonly most?: number
}

/** Asks all partitions at once. */
const everyOne =
  (ask: Ask, of: number) =>
  <S extends Step>(step: S, asked: (partition: number) => Parameters<typeof ask<S>>[2]) =>
    Promise.all(Array.from({ length: of }, (_, p) => ask(p, step, asked(p))))

/** How many of a batch that say more share terms with a brief. */
const longerInBatch = (brief: Digest, batch: readonly Coming[]): number => {
  const own = new Set(brief.profile.terms)
  return batch.filter(({ digest: { id, profile } }) => {
    if (id === brief.id || saysLittle(profile)) return false
    let shared = 0
    for (const term of profile.terms) if (own.has(term)) shared++
    return shared >= SHARING
  }).length
}

/** A fresh article with all that binds it to others. */
interface Bound {
  readonly digest: Digest
  readonly place: number
  readonly little: boolean
  readonly kin: readonly KinPair[]
}

/** Where an article stands: in which partition, and in which story if in any. */
interface At {
  readonly part: number
  readonly place: number
  readonly story: string | null
}

const linksOf = ({ digest: { id } }: Bound, near: readonly Near[]): Link[] =>
  nearest(lookedAt(near), least(1)).map((n) => ({ a: id, b: n.id, likeness: n.likeness }))

/** Puts the answers of all partitions about a batch together: its parts, and where each article of them stands. */
const reached = (
  fresh: readonly Bound[],
  of: number,
  near: readonly (readonly Near[])[],
  stories: readonly (readonly Standing[])[],
): { readonly parts: string[][]; readonly at: ReadonlyMap<string, At> } => {
  const links = fresh.flatMap((f, i) => [
    ...linksOf(f, near[i] ?? []),
    ...f.kin.map((k) => ({ a: k.a, b: k.b, likeness: KIN })),
  ])
  const known = new Map(
    stories.flatMap((list, part) =>
      list.flatMap(({ id: story, active }) =>
        active.map(({ id, place }) => [id, { part, place, story, active }] as const),
      ),
    ),
  )
  const linked = new Map(
    links.flatMap(({ b }) => (known.get(b) ? [[known.get(b)?.story, known.get(b)?.active ?? []] as const] : [])),
  )
  const within = [...linked.values()].flatMap(([a, ...rest]) =>
    rest.map((b) => ({ a: a?.id ?? '', b: b.id, likeness: STORY })),
  )
  const at = new Map<string, At>(
    fresh.map((f) => [f.digest.id, { part: partOf(f.place, of), place: f.place, story: null }]),
  )
  for (const active of linked.values())
    for (const { id } of active) at.set(id, known.get(id) ?? { part: 0, place: 0, story: null })
  const members = [...at.keys()].sort((a, b) => (at.get(a)?.place ?? 0) - (at.get(b)?.place ?? 0))
  return { parts: parts(members, links.concat(within), MOST), at }
}

const NOTHING: Handed = { stories: [], articles: [], kin: [] }
const joined = (all: readonly Handed[]): Handed => ({
  stories: all.flatMap((h) => h.stories),
  articles: all.flatMap((h) => h.articles),
  kin: all.flatMap((h) => h.kin),
})
/** Of what was given up what goes to the partition that the story is to be in. */
const takenBy = (all: Handed, isTaken: (article: string) => boolean): Handed => ({
  stories: all.stories.filter((s) => s.active.some(isTaken)),
  articles: all.articles.filter((a) => isTaken(a.digest.id)),
  kin: all.kin.filter((k) => isTaken(k.a)),
})

/**
 * Finds the stories of a batch over all partitions, as one stream finds them: what each partition knows of the batch is put together, the batch falls into parts, and
 * each part is settled in one partition, to which the others hand what stories of theirs are in it. What `ask` throws ends the batch, and the partitions
 * must begin anew from what is kept.
 */
export const batch = async (
  ask: Ask,
  { of, next: first, open: before, most = OPEN }: Leading,
  coming: readonly Coming[],
): Promise<Settled> => {
  const all = everyOne(ask, of)
  const shares = await all('share', () => ({ first, articles: coming.map(({ digest, print }) => ({ digest, print })) }))
  const shared = coming.map((_, i) => nearestFirst(shares.flatMap((s) => s[i] ?? [])).slice(0, KIN_MOST))
  const kin = coming.map(({ before: earlier }, i) => [
    ...(shared[i] ?? []).map((c) => c.id),
    ...(earlier === null ? [] : [earlier]),
  ])
  const ties = await all('tie', () => ({ kin }))
  const own = new Map(coming.map((c, i) => [c.digest.id, { i, digest: c.digest }]))
  const fresh = coming.map(({ digest }, i): Bound => {
    const elsewhere = new Map(ties.flatMap((t) => (t.tied[i] ?? []).map((x) => [x.asked, x] as const)))
    const pairs = (kin[i] ?? []).flatMap((k): KinPair[] => {
      const mate = own.get(k)
      if (mate && mate.i < i) return [{ a: digest.id, b: k, tie: tieOf(mate.digest, digest) }]
      const other = elsewhere.get(k)
      return other ? [{ a: digest.id, b: other.id, tie: other.tie }] : []
    })
    const longer = saysLittle(digest.profile)
      ? ties.reduce((n, t) => n + (t.longer[i] ?? 0), longerInBatch(digest, coming))
      : 0
    return {
      digest,
      place: first + i,
      little: longer >= SEVERAL,
      kin: [...new Map(pairs.map((p) => [p.b, p])).values()],
    }
  })
  const opened = await all('open', () => ({
    articles: fresh.map(({ kin, little }) => ({
      isCopy: kin.some((k) => k.tie === 'copy'),
      little,
      tied: kin.map((k) => k.b),
    })),
  }))
  const near = fresh.map((_, i) => opened.flatMap((o) => o.near[i] ?? []))
  const reach = reached(
    fresh,
    of,
    near,
    opened.map((o) => o.stories),
  )
  const partAt = (id: string): number => reach.at.get(id)?.part ?? 0
  const chosen = homes(
    reach.parts.map((part) => part.map(partAt)),
    before.map((n, p) => n + fresh.filter((f) => partOf(f.place, of) === p).length),
  )
  const homeOf = new Map(reach.parts.flatMap((part, i) => part.map((id) => [id, chosen[i] ?? 0] as const)))
  const moving = [...homeOf].filter(([id, home]) => partAt(id) !== home).map(([id]) => id)
  const isFresh = (id: string): boolean => own.has(id)
  const given = joined(
    await all('give', (p) => {
      const from = moving.filter((id) => partAt(id) === p)
      return {
        stories: [...new Set(from.flatMap((id) => reach.at.get(id)?.story ?? []))],
        articles: from.filter(isFresh),
      }
    }),
  )
  const freshly = fresh.flatMap(({ digest, place, little }): MovedArticle[] =>
    moving.includes(digest.id) ? [{ digest, place, little }] : [],
  )
  const handed = joined([given, { ...NOTHING, articles: freshly, kin: fresh.flatMap((f) => f.kin) }])
  const settled = await all('settle', (p) => ({
    parts: reach.parts.filter((_, i) => chosen[i] === p),
    taken: takenBy(handed, (id) => homeOf.get(id) === p),
  }))
  const stories = settled.flatMap((s) => s.stories)
  const open = settled.map((s) => s.open)
  const total = open.reduce((sum, n) => sum + n, 0)
  if (total <= most) return { shared, stories, closed: [], open }
  const idle = (await all('idle', () => null)).flat().sort((a, b) => a.last - b.last)
  const upTo = idleUpTo(idle, total, most)
  const closed = await all('close', () => ({ upTo }))
  return { shared, stories, closed: closed.flatMap((c) => c.closed), open: closed.map((c) => c.open) }
}
