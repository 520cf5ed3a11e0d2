// What flat arrays, chains and hash tables find, against the same counted plainly, over invented streams.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hash32 } from '../text/shingles.ts'
import { openArticles } from './agglomerate.ts'
import { centroidsOf, withinOf } from './centroid.ts'
import { averageLinkage } from './linkage.ts'
import { hinted, lookedAt, nearest } from './neighbours.ts'
import { likenesses, open, vectorOf } from './open-index.ts'
import { heads, pairwise } from './pairwise.ts'
import { eachPosting, post, postings } from './postings.ts'
import { kindsOf, weights } from './profile.ts'
import { full, growing, insert, type Sharing, sharing } from './segments.ts'
import { tallied, tallies, tally } from './tallies.ts'
import { NAME, NUMBER, termOf, WORD } from './term.ts'

/** Numbers below `below` that look drawn by chance, and are the same each time. */
const chance = (seed: string): ((below: number) => number) => {
  let n = 0
  return (below) => hash32(`${seed} ${n++}`) % below
}
const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)]
const close = (a: number, b: number, least = 1e-4): void => assert.ok(Math.abs(a - b) < least, `${a} ${b}`)

const KEPT = 32
/** Articles that share runs, where each run remembers its first 32, and a run so common counts only where most of an article is. */
const sharedPlainly = (prints: readonly Uint32Array[], asked: Uint32Array, least: number): Sharing[] => {
  const holders = (run: number): number[] => prints.flatMap((p, i) => (p.includes(run) ? [i] : [])).slice(0, KEPT)
  const all = [...asked].map(holders)
  const everywhere = all.filter((h) => h.length === KEPT).length > asked.length / 2
  const told = all.filter((h) => everywhere || h.length < KEPT).flat()
  return distinct(told)
    .map((owner) => ({ owner, shared: told.filter((o) => o === owner).length }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => a.owner - b.owner)
}
const inOrder = (found: readonly Sharing[]): Sharing[] => found.toSorted((a, b) => a.owner - b.owner)

for (const [what, articles, below] of [
  ['few runs, held by nearly all', 45, 40],
  ['runs held by some', 60, 300],
  ['runs held by few', 80, 4000],
] as const)
  test(`shared runs are found as they are counted plainly: ${what}`, () => {
    const drawn = chance(what)
    // neighbouring runs fall on neighbouring slots of the table
    const prints = Array.from({ length: articles }, () =>
      Uint32Array.from(distinct(Array.from({ length: 20 }, () => 4 * drawn(below)))),
    )
    const part = growing()
    for (const [i, p] of prints.entries()) insert(part, `a${i}`, p)
    const whole = full(part)
    for (let i = 0; i < 40; i++) {
      const asked = Uint32Array.from(distinct(Array.from({ length: 12 }, () => 4 * drawn(below + 5))))
      for (const least of [1, 2, 5]) {
        const want = sharedPlainly(prints, asked, least)
        assert.deepEqual(inOrder(sharing(part, asked, least)), want)
        assert.deepEqual(inOrder(sharing(whole, asked, least)), want)
      }
    }
  })

test('a run is common from its thirty-second article on, an article is carried everywhere where more than half of its runs are', () => {
  const common = Uint32Array.from([4, 8])
  const asked = (holders: number, own: readonly number[]): number => {
    const part = growing()
    for (let i = 0; i < holders; i++) insert(part, `a${i}`, common)
    return sharing(part, Uint32Array.from([...common, ...own]), 1).length
  }
  assert.equal(asked(31, [12, 16]), 31)
  assert.equal(asked(32, [12, 16]), 0)
  assert.equal(asked(32, [12]), 32)
})

test('the table of runs grows where it is half full, and forgets none', () => {
  const part = growing()
  const runs = Array.from({ length: 70_000 }, (_, i) => 4 * i)
  for (let i = 0; i < 700; i++) insert(part, `a${i}`, Uint32Array.from(runs.slice(100 * i, 100 * i + 100)))
  assert.equal(part.used, runs.length)
  assert.equal(part.keys.length, 1 << 18)
  assert.deepEqual(sharing(part, Uint32Array.from([0, 4, 399, 400, 279_996].filter((r) => r % 4 === 0)), 1), [
    { owner: 0, shared: 2 },
    { owner: 1, shared: 1 },
    { owner: 699, shared: 1 },
  ])
  assert.deepEqual(sharing(full(part), Uint32Array.from([279_996]), 1), [{ owner: 699, shared: 1 }])
})

test('the holders of a term come last first; at two hundred and one it leads nowhere, whatever comes after', () => {
  const of = postings(() => true)
  const found = (): number[] => {
    const places: number[] = []
    eachPosting(of, 3, (place) => places.push(place))
    return places
  }
  for (let i = 0; i < 200; i++) {
    post(of, 3, i)
    if (i === 6 || i === 7 || i === 13 || i === 199)
      assert.deepEqual(
        found(),
        Array.from({ length: i + 1 }, (_, n) => i - n),
      )
  }
  post(of, 3, 200)
  assert.deepEqual(found(), [])
  post(of, 3, 201)
  assert.deepEqual(found(), [])
})

for (const [left, want] of [
  [100, 100],
  [101, 0],
] as const)
  test(`a term that was held by too many is found again where ${left} of them are still open: ${want}`, () => {
    let closed = 0
    const of = postings((place) => place >= closed)
    for (let i = 0; i < 200; i++) post(of, 70_000, i)
    closed = 201 - left
    post(of, 70_000, 200)
    let found = 0
    eachPosting(of, 70_000, () => found++)
    assert.equal(found, want)
  })

test('a word is a name where its capital says so more often than not; each counts as much as it weighs, at most 255', () => {
  const [name, word] = [termOf('reed', NAME), termOf('en:reed', WORD)]
  const counted = (
    ...met: readonly (readonly [capital: boolean, weight: number, named: boolean])[]
  ): (readonly [number, number])[] => {
    const of = tallies()
    for (const [capital, weight, named] of met)
      tally(of, { at: 0, name: name | 0, word: word | 0, capital }, weight, named)
    const { terms, counts } = tallied(of)
    return [...terms].map((t, i) => [t, counts[i] ?? 0] as const)
  }
  assert.deepEqual(counted([true, 1, true]), [[name, 1]])
  assert.deepEqual(counted([true, 3, false]), [[word, 3]])
  assert.deepEqual(counted([true, 2, true], [false, 1, false]), [[word, 3]])
  assert.deepEqual(counted([true, 2, true], [true, 2, true], [false, 1, false]), [[name, 5]])
  assert.deepEqual(counted([true, 200, true], [true, 55, true]), [[name, 255]])
  assert.deepEqual(counted([true, 200, true], [true, 56, true]), [[name, 255]])
})

test('of very many words none is lost, in the order they were met', () => {
  const of = tallies()
  const terms = Array.from({ length: 2000 }, (_, i) => termOf(`w${i}`, WORD))
  for (const round of [1, 2])
    for (const t of terms) tally(of, { at: 0, name: (t - 2) | 0, word: t | 0, capital: false }, round, false)
  const { terms: found, counts } = tallied(of)
  assert.deepEqual([...found], distinct(terms))
  assert.ok(counts.every((n) => n === 3))
})

test('a term weighs by its share among those of its kind, damped by how often it stands and how many articles hold it', () => {
  const terms = Uint32Array.from([
    termOf('a', NAME),
    termOf('b', NAME),
    termOf('#3', NUMBER),
    termOf('en:c', WORD),
    termOf('en:d', WORD),
  ])
  const counts = Uint8Array.from([1, 4, 2, 1, 3])
  const holding = Uint32Array.from([0, 9, 5, 50, 5000])
  const its = weights(kindsOf(terms), counts, { articles: 400, holding })
  const rare = (n: number, before: number, held: number): number =>
    Math.max(0, (1 + Math.log(n)) * (Math.log(500) - Math.log(before + held)))
  const [a, b, n, c] = [rare(1, 1, 0), rare(4, 1, 9), rare(2, 2, 5), rare(1, 4, 50)]
  for (const [i, want] of [
    (Math.sqrt(0.5) * a) / Math.hypot(a, b),
    (Math.sqrt(0.5) * b) / Math.hypot(a, b),
    Math.sqrt(0.2) * Math.sign(n),
    Math.sqrt(0.3) * Math.sign(c),
    0,
  ].entries())
    close(its[i] ?? 0, want)
})

/** An index of invented articles of one or two languages, of few names, numbers and words. */
const stream = (articles: number, seed: string) => {
  const drawn = chance(seed)
  const all = openArticles()
  const ids = Array.from({ length: articles }, (_, i) => `a${String(i).padStart(3, '0')}`)
  for (const [i, id] of ids.entries()) {
    const language = i % 5 === 4 ? 'de' : 'en'
    const terms = distinct([
      ...Array.from({ length: 4 }, () => termOf(`name ${drawn(9)}`, NAME)),
      ...Array.from({ length: 2 }, () => termOf(`#${drawn(5)}`, NUMBER)),
      ...Array.from({ length: 8 }, () => termOf(`${language}:word ${drawn(30)}`, WORD)),
    ])
    open(all.index, {
      id,
      language,
      day: 20_000 + i,
      profile: { terms: Uint32Array.from(terms), counts: Uint8Array.from(terms, () => 1 + drawn(3)) },
    })
  }
  return { ...all, ids }
}

const cosine = (all: ReturnType<typeof stream>, a: string, b: string): number => {
  const [x, y] = [vectorOf(all.index, a), vectorOf(all.index, b)]
  const sum = [...x.terms].reduce(
    (n, t, i) => n + (x.weights[i] ?? 0) * ([...y.terms].includes(t) ? (y.weights[[...y.terms].indexOf(t)] ?? 0) : 0),
    0,
  )
  return x.language === y.language ? sum : sum / 0.7
}

test('likeness is the cosine, over what two languages can share', () => {
  const all = stream(20, 'cosine')
  for (const a of all.ids)
    for (const [i, n] of likenesses(all.index, a, all.ids).entries()) close(n, cosine(all, a, all.ids[i] ?? ''))
})

test('how alike blocks are is summed over the pairs of their articles, and nothing where they share no names or figures to speak of', () => {
  const all = stream(30, 'pairwise')
  const blocks = [
    ...Array.from({ length: 6 }, (_, i) => all.ids.slice(3 * i, 3 * i + 3)),
    ...all.ids.slice(18).map((id) => [id]),
  ]
  const rows = pairwise(heads(), blocks, all.index, all.centroids)
  let [some, none] = [0, 0]
  for (const [x, row] of rows.entries())
    for (const [y, sum] of row.entries()) {
      const pairs = (blocks[x] ?? []).flatMap((a) => (blocks[y] ?? []).map((b) => cosine(all, a, b)))
      if (sum === 0) none++
      else {
        some++
        close(
          sum,
          pairs.reduce((n, c) => n + c, 0),
        )
      }
    }
  assert.ok(some > 100, `${some} ${none}`)
  for (const block of blocks.slice(0, 6)) {
    const [a = '', b = '', c = ''] = block
    close(withinOf(all.centroids, block, all.index), cosine(all, a, b) + cosine(all, a, c) + cosine(all, b, c))
    assert.equal(centroidsOf(all.centroids, block, all.index), centroidsOf(all.centroids, block, all.index))
  }
})

test('neighbours are those that share most of the thirty heaviest terms, by the squares of their weights', () => {
  const all = stream(60, 'neighbours')
  for (const id of all.ids.slice(0, 20)) {
    const own = vectorOf(all.index, id)
    const hint = (other: string): number => {
      const its = new Set(vectorOf(all.index, other).terms)
      return [...own.terms].reduce((n, t, i) => n + (its.has(t) ? (own.weights[i] ?? 0) ** 2 : 0), 0)
    }
    const found = hinted(all.index, own, all.ids.indexOf(id))
    const least = Math.min(...found.map((f) => f.hint))
    assert.equal(found.length, 20)
    assert.ok(!found.some((f) => f.id === id))
    for (const f of found) {
      close(f.hint, hint(f.id))
      close(f.likeness, cosine(all, id, f.id))
      assert.equal(f.place, all.ids.indexOf(f.id))
    }
    for (const other of all.ids)
      if (other !== id && !found.some((f) => f.id === other)) assert.ok(hint(other) <= least + 1e-6)
  }
})

test('twenty are weighed, the greatest hint first and of two alike the earlier; eight that are alike enough are given', () => {
  const found = Array.from({ length: 25 }, (_, place) => ({ place, hint: place % 5 }))
  assert.deepEqual(
    lookedAt(found).map((f) => f.place),
    [4, 9, 14, 19, 24, 3, 8, 13, 18, 23, 2, 7, 12, 17, 22, 1, 6, 11, 16, 21],
  )
  const weighed = [0.3, 0.5, 0.5, 0.2, 0.19, 0.9, 0.8, 0.7, 0.6, 0.4].map((likeness, i) => ({
    id: `a${9 - i}`,
    likeness,
  }))
  assert.deepEqual(
    nearest(weighed, 0.2).map((n) => n.id),
    ['a4', 'a3', 'a2', 'a1', 'a7', 'a8', 'a0', 'a9'],
  )
  assert.deepEqual(
    nearest(weighed, 0.8).map((n) => n.id),
    ['a4', 'a3'],
  )
})

/** Average linkage by looking at every two clusters each time. */
const linkedPlainly = (rows: readonly (readonly number[])[], least: number): number[][] => {
  const clusters = rows.map((_, i) => [i])
  const mean = (x: readonly number[], y: readonly number[]): number =>
    x.flatMap((a) => y.map((b) => rows[a]?.[b] ?? 0)).reduce((n, s) => n + s, 0) / (x.length * y.length)
  for (;;) {
    let best: readonly [number, number, number] = [least, -1, -1]
    for (const [x, a] of clusters.entries())
      for (const [y, b] of clusters.entries()) if (x < y && mean(a, b) > best[0]) best = [mean(a, b), x, y]
    const [, x, y] = best
    if (x < 0) return clusters.map((c) => c.toSorted((a, b) => a - b))
    clusters[x] = [...(clusters[x] ?? []), ...(clusters[y] ?? [])]
    clusters.splice(y, 1)
  }
}

test('clusters are those of average linkage done plainly', () => {
  for (let round = 0; round < 30; round++) {
    const drawn = chance(`linkage ${round}`)
    const half = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => drawn(1_000_000) / 1_000_000))
    const rows = half.map((row, x) => row.map((n, y) => (x === y ? 0 : x < y ? n : (half[y]?.[x] ?? 0))))
    const least = 0.3 + 0.01 * round
    const found = averageLinkage({
      sizes: rows.map(() => 1),
      within: rows.map(() => 0),
      sums: rows.map((r) => Float64Array.from(r)),
      worth: (mean) => (mean > least ? mean : 0),
    })
    assert.deepEqual(found, linkedPlainly(rows, least))
  }
})
