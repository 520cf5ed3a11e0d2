import assert from 'node:assert/strict'
import { test } from 'node:test'
import { admitted } from './dissenters.ts'
import type { Link } from './group.ts'

const ENTRY = { least: 0.3, ahead: 0.05 }

interface Case {
  /** groups of statements; one of a single statement was left alone */
  readonly groups: readonly (readonly number[])[]
  /** [a, b, score] */
  readonly links: readonly (readonly [number, number, number])[]
  /** the telling of each statement; each has its own where nothing is said */
  readonly tellings?: readonly number[]
  readonly origins?: readonly number[]
  readonly mayJoin?: (i: number, group: readonly number[]) => boolean
}

/** The first group, with all that is taken into it. */
const first = ({ groups, links, tellings, origins, mayJoin = () => true }: Case): readonly number[] => {
  const tellingOf = (i: number): number => tellings?.[i] ?? i
  const asked = links.map(([a, b, score]): Link => ({ a, b, score }))
  return admitted(groups, asked, tellingOf, (i) => origins?.[i] ?? tellingOf(i), mayJoin, ENTRY)[0] ?? []
}

const GROUP = { groups: [[0, 1], [2]], links: [[2, 0, 0.5] as const, [1, 2, 0.4] as const] }

test('a lone clashing figure is taken into the group it is most like', () => assert.deepEqual(first(GROUP), [0, 1, 2]))

test('it must be like the group as a whole: a link to one of two counts half', () => {
  assert.deepEqual(first({ ...GROUP, links: [[2, 0, 0.58]] }), [0, 1])
  assert.deepEqual(first({ ...GROUP, links: [[2, 0, 0.6]] }), [0, 1, 2])
})

test('two copies have one vote', () => {
  const groups = [[0, 1, 2], [3]]
  const links = [[3, 0, 0.5] as const, [3, 1, 0.5] as const]
  assert.deepEqual(first({ groups, links, origins: [0, 0, 2, 3] }), [0, 1, 2])
  assert.deepEqual(first({ groups, links }), [0, 1, 2, 3])
})

test('of a large group three origins are asked', () => {
  const groups = [[0, 1, 2, 3, 4, 5], [6]]
  assert.deepEqual(first({ groups, links: [6, 6, 6].map((i, k) => [i, k, 0.31] as const) }), [0, 1, 2, 3, 4, 5, 6])
  assert.deepEqual(first({ groups, links: [6, 6].map((i, k) => [i, k, 0.31] as const) }), [0, 1, 2, 3, 4, 5])
})

test('not where another sentence of the same article fits as well', () => {
  const rivals = (other: number): Case => ({
    groups: [[0, 1], [2], [3]],
    links: [
      [2, 0, 0.5],
      [2, 1, 0.5],
      [3, 0, other],
      [3, 1, other],
    ],
    tellings: [0, 1, 2, 2],
  })
  assert.deepEqual(first(rivals(0.46)), [0, 1])
  assert.deepEqual(first(rivals(0.44)), [0, 1, 2])
})

test('just as far ahead as is asked is far enough', () => {
  const links = [
    [2, 0, 0.75],
    [2, 1, 0.75],
    [3, 0, 0.5],
    [3, 1, 0.5],
  ] as const
  const taken = (ahead: number): number[] | undefined =>
    admitted(
      [[0, 1], [2], [3]],
      links.map(([a, b, score]) => ({ a, b, score })),
      (i) => Math.min(i, 2),
      (i) => Math.min(i, 2),
      () => true,
      { least: 0.75, ahead },
    )[0]
  assert.deepEqual(taken(0.25), [0, 1, 2])
  assert.deepEqual(taken(0.26), [0, 1])
})

test('not where the article has one in it', () => {
  assert.deepEqual(first({ ...GROUP, tellings: [0, 1, 1] }), [0, 1])
})

test('not where the two may not be linked', () =>
  assert.deepEqual(first({ ...GROUP, mayJoin: (i, group) => !(i === 2 && group.includes(1)) }), [0, 1]))

test('one that answers another question already is not asked', () => {
  assert.deepEqual(
    first({
      groups: [
        [0, 1],
        [2, 3],
      ],
      links: [
        [2, 0, 0.9],
        [2, 1, 0.9],
      ],
    }),
    [0, 1],
  )
})

test('between two groups it goes to the one it is more like', () => {
  const groups = [[0, 1], [2, 3], [4]]
  const links = [
    [4, 0, 0.4],
    [4, 1, 0.4],
    [4, 2, 0.6],
    [4, 3, 0.6],
  ] as const
  const all = admitted(
    groups,
    links.map(([a, b, score]) => ({ a, b, score })),
    (i) => i,
    (i) => i,
    () => true,
    ENTRY,
  )
  assert.deepEqual(all.slice(0, 2), [
    [0, 1],
    [2, 3, 4],
  ])
})
