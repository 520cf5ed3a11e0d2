import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hash32 } from '../text/shingles.ts'
import { eachPosting, type Postings, post, postings } from './postings.ts'
import { numberOf, termAt, vocabulary } from './vocabulary.ts'

test('terms are numbered in the order they are met, each once, however many there are', () => {
  const words = vocabulary()
  const terms = [...new Set(Array.from({ length: 200_000 }, (_, i) => hash32(String(i))))]
  for (const [i, term] of terms.entries()) assert.equal(numberOf(words, term), i)
  for (const [i, term] of terms.entries()) assert.equal(numberOf(words, term), i)
  assert.equal(words.size, terms.length)
  assert.equal(termAt(words, 12_345), terms[12_345])
})

const placesOf = (of: Postings, term: number): number[] => {
  const found: number[] = []
  eachPosting(of, term, (place) => found.push(place))
  return found.sort((a, b) => a - b)
}

test('the open articles that hold a term are found, those that were closed are not', () => {
  const open = new Set([0, 1, 2])
  const standing = postings((place) => open.has(place))
  for (const place of open) post(standing, 7, place)
  post(standing, 8, 2)
  open.delete(1)
  assert.deepEqual(placesOf(standing, 7), [0, 2])
  assert.deepEqual(placesOf(standing, 8), [2])
  assert.deepEqual(placesOf(standing, 9), [])
})

test('a term that very many hold leads nowhere, unless they were closed', () => {
  const closed = new Set<number>()
  const standing = postings((place) => !closed.has(place))
  for (let place = 0; place < 150; place++) post(standing, 1, place)
  assert.equal(placesOf(standing, 1).length, 150)
  for (let place = 150; place < 400; place++) post(standing, 1, place)
  assert.deepEqual(placesOf(standing, 1), [])
  for (let place = 0; place < 400; place++) {
    post(standing, 2, place)
    if (place > 10) closed.add(place - 10)
  }
  assert.deepEqual(
    placesOf(standing, 2),
    [0, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399].filter((p) => !closed.has(p)),
  )
})

// the arrays are full at about article 4600
test('a long stream of articles that open and close loses none of those that are open', () => {
  const [articles, each, terms, open] = [4700, 100, 9000, 400]
  let at = 0
  const standing = postings((place) => place > at - open)
  const termsOf = (place: number): number[] => Array.from({ length: each }, (_, i) => (place * each + i) % terms)
  for (; at < articles; at++) for (const term of termsOf(at)) post(standing, term, at)
  at--
  for (const term of [0, 4321, terms - 1]) {
    const want = Array.from({ length: articles }, (_, place) => place).filter(
      (place) => place > at - open && termsOf(place).includes(term),
    )
    assert.ok(want.length > 2)
    assert.deepEqual(placesOf(standing, term), want)
  }
})
