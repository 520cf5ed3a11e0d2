import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spanMemo } from './span-memo.ts'

const counting = (most: number) => {
  const made: string[] = []
  const memo = spanMemo(
    (words) => {
      made.push(words)
      return { words }
    },
    { most, longest: 20 },
  )
  return { made, memo }
}

test('the same words are made once, wherever they stand', () => {
  const { made, memo } = counting(100)
  assert.equal(memo('a crane fell', 2, 7), memo('the crane', 4, 9))
  assert.deepEqual(made, ['crane'])
})

test('other words are told apart, however many there are', () => {
  const { made, memo } = counting(1_000_000)
  const all = Array.from({ length: 30_000 }, (_, i) => `word${i}`)
  for (const word of all) assert.equal(memo(word, 0, word.length).words, word)
  for (const word of all) assert.equal(memo(word, 0, word.length).words, word)
  assert.equal(made.length, all.length)
})

test('what is asked for again and again stays, what is not is made anew', () => {
  const { made, memo } = counting(10)
  for (let i = 0; i < 100; i++) {
    memo('crane', 0, 5)
    memo(`w${i}`, 0, 3)
  }
  memo('w0', 0, 2)
  assert.equal(made.filter((w) => w === 'crane').length, 1)
  assert.equal(made.filter((w) => w === 'w0').length, 2)
})

test('what is very long is made anew each time', () => {
  const { made, memo } = counting(10)
  const long = 'x'.repeat(21)
  for (let i = 0; i < 2; i++) assert.equal(memo(long, 0, long.length).words, long)
  assert.equal(made.length, 2)
})

test('words of one hash are still told apart', () => {
  // any hash of 32 bits has such among so many
  const { memo } = counting(1_000_000)
  for (let i = 0; i < 200_000; i++) assert.equal(memo(`${i * 7919}`, 0, `${i * 7919}`.length).words, `${i * 7919}`)
})
