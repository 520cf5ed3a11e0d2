import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastOf, memo, perObject } from './memo.ts'

test('what was made once is given again', () => {
  const made: string[] = []
  const upper = memo((s) => {
    made.push(s)
    return { upper: s.toUpperCase() }
  })
  assert.equal(upper('tide'), upper('tide'))
  assert.deepEqual(made, ['tide'])
})
test('a long string is made anew each time, the same', () => {
  const upper = memo((s) => ({ upper: s.toUpperCase() }))
  const long = 'tide'.repeat(40)
  assert.notEqual(upper(long), upper(long))
  assert.deepEqual(upper(long), upper(long))
})
test('after more strings than are kept the one asked for all along is still known, and another is made again', () => {
  const made = new Map<string, number>()
  const count = memo((s) => {
    made.set(s, (made.get(s) ?? 0) + 1)
    return s.length
  })
  count('once')
  for (let i = 0; i < 100_000; i++) {
    count(`w${i}`)
    count('always')
  }
  count('once')
  assert.equal(made.get('always'), 1)
  assert.equal(made.get('once'), 2)
})
test('what was made of an object is given again for it, and made anew for another one like it', () => {
  const sum = perObject((list: readonly number[]) => ({ sum: list.reduce((a, b) => a + b, 0) }))
  const list = [1, 2]
  assert.equal(sum(list), sum(list))
  assert.notEqual(sum(list), sum([1, 2]))
  assert.deepEqual(sum(list), { sum: 3 })
})
test('of the last object alone it is known what was made', () => {
  const made: string[] = []
  const upper = lastOf(({ name }: { readonly name: string }) => {
    made.push(name)
    return name.toUpperCase()
  })
  const [tide, pier] = [{ name: 'tide' }, { name: 'pier' }]
  for (const one of [tide, tide, pier, tide]) assert.equal(upper(one), one.name.toUpperCase())
  assert.deepEqual(made, ['tide', 'pier', 'tide'])
})
