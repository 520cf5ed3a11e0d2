// Numbers that decide, at what they are and one beside it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '../relate/fixture.ts'
import { candidates, reuseIndex, takeIn } from './candidates.ts'
import { parts } from './parts.ts'
import { profile } from './profile.ts'
import { termOf, WORD } from './term.ts'

/** How many articles are found that share so many runs of `length`. */
const found = (shared: number, length: number): number => {
  const index = reuseIndex()
  takeIn(
    index,
    'a',
    Uint32Array.from({ length }, (_, i) => 4 * i),
  )
  return candidates(
    index,
    Uint32Array.from({ length }, (_, i) => 4 * (i < shared ? i : 10_000 + i)),
  ).length
}

test('five shared runs are more than chance, four are not', () =>
  assert.deepEqual([found(4, 10), found(5, 10)], [0, 1]))
test('a share of .15 is more than chance, one of .14 is not', () =>
  assert.deepEqual([found(14, 100), found(15, 100)], [0, 1]))

test('a word of the title counts three times', () => {
  const { terms, counts } = profile(
    reading({ id: 'a', title: 'Cranes', text: `${'It went on. '.repeat(50)}\n\nNothing else.` }).article,
  )
  assert.equal(counts[terms.indexOf(termOf('en:crane', WORD))], 3)
})

const link = (ab: string, likeness: number) => ({ a: ab.charAt(0), b: ab.charAt(1), likeness })
const parted = (most: number, ...links: readonly ReturnType<typeof link>[]): string[] =>
  parts([...'abcd'], links, most).map((p) => p.join(''))

test('a part is left whole up to the most it may hold', () => {
  const chain = [link('ab', 0.2), link('bc', 0.1), link('cd', 0.2)]
  assert.deepEqual(parted(4, ...chain), ['abcd'])
  assert.deepEqual(parted(3, ...chain), ['ab', 'cd'])
})
test('with the weakest link those up to a quarter stronger are dropped', () => {
  assert.deepEqual(parted(3, link('ab', 0.125), link('bc', 0.1), link('cd', 0.2)), ['a', 'b', 'cd'])
  assert.deepEqual(parted(3, link('ab', 0.126), link('bc', 0.1), link('cd', 0.2)), ['ab', 'cd'])
})
test('links within a story are never dropped', () =>
  assert.deepEqual(parted(3, link('ab', 2), link('bc', 2), link('cd', 2)), ['abcd']))
