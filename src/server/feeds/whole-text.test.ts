import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '../../ingest/formats/feed/feed.ts'
import { hasWholeText } from './whole-text.ts'

const entry = (value: string | null, html = false): Entry => ({
  title: 'Quay stays closed',
  link: null,
  id: null,
  author: null,
  published: null,
  updated: null,
  content: value === null ? null : { value, html },
  summary: null,
  language: null,
  fields: {},
})
const words = (n: number): string => Array.from({ length: n }, (_, i) => `quay${i}`).join(' ')

test('a text of a hundred words is whole, a shorter one is a summary', () =>
  assert.deepEqual(
    [hasWholeText(entry(words(100))), hasWholeText(entry(words(99))), hasWholeText(entry(null))],
    [true, false, false],
  ))

test('tags are no words', () =>
  assert.equal(hasWholeText(entry(`<p class="a b c">${words(60)}</p>${'<br> '.repeat(60)}`, true)), false))

for (const end of ['...', ' …', ' [...]', ' [&#8230;]', '&hellip;</p>'])
  test(`a text that ends in ${end} goes on elsewhere`, () =>
    assert.equal(hasWholeText(entry(`<p>${words(150)}${end}`, true)), false))
