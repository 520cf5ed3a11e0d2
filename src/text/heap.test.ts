import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { heap } from './heap.ts'

const emptied = <T>(h: { readonly pop: () => T | undefined }): T[] => {
  const out: T[] = []
  for (let item = h.pop(); item !== undefined; item = h.pop()) out.push(item)
  return out
}

test('the best comes first, in whatever order they came', () =>
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const queue = heap<number>((x, y) => x > y)
      for (const n of numbers) queue.push(n)
      assert.deepEqual(
        emptied(queue),
        numbers.toSorted((x, y) => y - x),
      )
    }),
    { seed: 5 },
  ))

test('what comes in between pops takes its place', () => {
  const queue = heap<string>((x, y) => x < y)
  for (const w of ['pear', 'fig', 'plum']) queue.push(w)
  assert.equal(queue.pop(), 'fig')
  for (const w of ['apple', 'quince']) queue.push(w)
  assert.deepEqual(emptied(queue), ['apple', 'pear', 'plum', 'quince'])
})

test('an empty one gives nothing', () => assert.equal(heap<number>(() => true).pop(), undefined))
