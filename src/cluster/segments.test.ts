import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hash32 } from '../text/shingles.ts'
import { full, growing, insert, sharing } from './segments.ts'

/** A print of runs that are the article's own, with some of those of `shared`. */
const print = (article: number, shared: number, many: number): Uint32Array =>
  Uint32Array.from(
    { length: 60 },
    (_, i) => (hash32(i < many ? `story ${shared} ${i}` : `article ${article} ${i}`) >>> 2) << 2,
  )

test('a part that is full finds what it found while it grew', () => {
  const part = growing()
  for (let i = 0; i < 2000; i++) insert(part, `a${i}`, print(i, i % 300, i % 40))
  const whole = full(part)
  for (let i = 0; i < 300; i++) {
    const asked = print(9999, i, 30)
    const order = (list: ReturnType<typeof sharing>) => list.toSorted((a, b) => a.owner - b.owner)
    const found = order(sharing(part, asked, 5))
    assert.ok(found.length > 0)
    assert.deepEqual(order(sharing(whole, asked, 5)), found)
  }
})

const carried = (many: number): number => {
  const part = growing()
  for (let i = 0; i < 100; i++) insert(part, `a${i}`, print(i, 1, many))
  return sharing(part, print(5000, 1, many), 5).length
}

test('a run that very many hold tells nothing', () => assert.equal(carried(20), 0))
test('where most of an article is carried everywhere, its runs tell after all', () => assert.ok(carried(40) > 0))
