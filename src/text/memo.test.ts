import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memo } from './memo.ts'

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
