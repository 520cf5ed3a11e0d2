import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, NOTHING_READ } from '../model/fixture.ts'
import type { BlockRole } from '../model/index.ts'
import { telling, tellingsOf } from './terms.ts'

const ROLES: Readonly<Record<string, BlockRole>> = { By: 'byline', Read: 'furniture' }
const article = articleOf(
  'By Mara Lind\nThe weir at Tolmin burst and US engineers came.\nRead more about gardens',
  {},
  (line) => ROLES[line.split(' ')[0] ?? ''] ?? 'body',
)
const words = telling({ article, annotations: NOTHING_READ }).terms.map((t) => article.text.slice(t.from, t.to))

test('the terms of an article are the words of its text but for small ones, bylines and furniture', () =>
  assert.deepEqual(words, ['weir', 'Tolmin', 'burst', 'US', 'engineers', 'came']))

/** The terms of the first article where it is told beside another. */
const beside = (language: string, text: string): readonly string[] => {
  const [first] = tellingsOf([
    { article: articleOf('Three firefighters were injured.', { language: 'en' }), annotations: NOTHING_READ },
    { article: articleOf(text, { language }), annotations: NOTHING_READ },
  ]).slice(1)
  return first?.terms.map((t) => t.stem) ?? []
}

test('where a story is told in several languages, words of one meaning are one term', () => {
  assert.deepEqual(beside('fr', 'sauvé'), beside('de', 'gerettet'))
  assert.deepEqual(beside('fr', 'arrêté'), beside('de', 'verhaftet'))
  assert.notDeepEqual(beside('fr', 'sauvé'), beside('de', 'verhaftet'))
})

test('where it is told in one, every word stands for itself', () =>
  assert.deepEqual(beside('en', 'saved rescued'), ['save', 'rescu']))
