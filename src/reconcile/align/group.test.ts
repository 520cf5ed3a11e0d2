import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { group, type Link } from './group.ts'

const link = (a: number, b: number, score: number): Link => ({ a, b, score })
type MayJoin = Parameters<typeof group>[3]
const always: MayJoin = () => true
/** Items by groups, each of an origin of its own. */
const ofTheirOwn = (items: number, links: readonly Link[], threshold: number, mayJoin: MayJoin = always): number[][] =>
  group(
    Array.from({ length: items }, (_, i) => i),
    links,
    threshold,
    mayJoin,
  )

test('items that are like enough are one group, the others stay alone', () => {
  assert.deepEqual(ofTheirOwn(3, [link(0, 1, 0.8), link(1, 2, 0.2)], 0.5), [[0, 1], [2]])
})

test('the threshold itself is enough', () => assert.deepEqual(ofTheirOwn(2, [link(0, 1, 0.5)], 0.5), [[0, 1]]))

test('one strong link to one member is enough', () =>
  assert.deepEqual(ofTheirOwn(4, [link(0, 1, 0.9), link(1, 2, 0.9), link(2, 3, 0.9)], 0.6), [[0, 1, 2, 3]]))

test('a link that is weak to all leads no further', () =>
  assert.deepEqual(ofTheirOwn(3, [link(0, 1, 0.9), link(0, 2, 0.4), link(1, 2, 0.4)], 0.5), [[0, 1], [2]]))

test('the likeness of two groups is mostly their best link, the rest the mean of those of their origins', () => {
  const links = [link(0, 1, 1), link(0, 2, 0.5)]
  assert.deepEqual(ofTheirOwn(3, links, 0.4), [[0, 1, 2]])
  assert.deepEqual(ofTheirOwn(3, links, 0.41), [[0, 1], [2]])
})

/** A reporter (origin 1) agrees with a wire story (origin 0) of which there are some copies; a third article (origin 2) is a little like the wire story only. */
const wire = (copies: number, threshold: number): boolean => {
  const [reporter, third] = [copies, copies + 1]
  const all = Array.from({ length: copies }, (_, i) => i)
  const links = [
    ...all.flatMap((i) => all.slice(i + 1).map((j) => link(i, j, 1))),
    ...all.map((i) => link(i, reporter, 0.9)),
    ...all.map((i) => link(i, third, 0.5)),
  ]
  const groups = group([...all.map(() => 0), 1, 2], links, threshold, always)
  assert.ok(groups[0]?.includes(reporter))
  return groups[0]?.includes(third) ?? false
}

test('an origin has one vote: four copies count no more than one', () => {
  for (const threshold of [0.35, 0.39, 0.41, 0.43, 0.45, 0.49])
    assert.equal(wire(4, threshold), wire(1, threshold), `from ${threshold}`)
  assert.equal(wire(4, 0.39), true)
  assert.equal(wire(4, 0.41), false)
})

test('what may not be linked is kept apart, also by a third that both are like', () => {
  const chain = [link(0, 1, 0.9), link(1, 2, 0.8)]
  const apart = (a: readonly number[], b: readonly number[]): boolean =>
    ![...a, ...b].includes(0) || ![...a, ...b].includes(2)
  assert.deepEqual(ofTheirOwn(3, chain, 0.5), [[0, 1, 2]])
  assert.deepEqual(ofTheirOwn(3, chain, 0.5, apart), [[0, 1], [2]])
})

const ITEMS = 7
const PAIRS = Array.from({ length: ITEMS }, (_, a) =>
  Array.from({ length: ITEMS - a - 1 }, (_, k) => [a, a + k + 1] as const),
).flat()
const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: PAIRS.length,
  maxLength: PAIRS.length,
})
const ORIGINS = [0, 0, 1, 2, 2, 2, 3]
const FIVE_AND_ONE = (a: readonly number[], b: readonly number[]): boolean =>
  !([...a, ...b].includes(5) && [...a, ...b].includes(1))

test('the order of the links, and which end comes first, change nothing', () =>
  fc.assert(
    fc.property(scores, fc.shuffledSubarray([...PAIRS.keys()], { minLength: PAIRS.length }), (list, order) => {
      const links = PAIRS.map(([a, b], i) => link(a, b, list[i] ?? 0))
      const other = order
        .flatMap((i) => links[i] ?? [])
        .map(({ a, b, score }, i) => (i % 2 ? link(b, a, score) : link(a, b, score)))
      assert.deepEqual(group(ORIGINS, other, 0.5, FIVE_AND_ONE), group(ORIGINS, links, 0.5, FIVE_AND_ONE))
    }),
    { seed: 7 },
  ))

test('every item is in one group', () =>
  fc.assert(
    fc.property(scores, (list) => {
      const links = PAIRS.map(([a, b], i) => link(a, b, list[i] ?? 0))
      const groups = group(ORIGINS, links, 0.5, FIVE_AND_ONE)
      assert.deepEqual(
        groups.flat().toSorted((x, y) => x - y),
        [...ORIGINS.keys()],
      )
    }),
    { seed: 11 },
  ))

test('where groups come together each pair of origins keeps its best link, once', () => {
  // 0 and 1 are one group at .9; 2 is like both: two pairs of origins, .6 and .4, best .6
  const links = [link(0, 1, 0.9), link(0, 2, 0.6), link(1, 2, 0.4)]
  const likeness = 0.6 * 0.6 + 0.4 * ((0.6 + 0.4) / 2)
  assert.deepEqual(ofTheirOwn(3, links, likeness - 0.001), [[0, 1, 2]])
  assert.deepEqual(ofTheirOwn(3, links, likeness + 0.001), [[0, 1], [2]])
})
