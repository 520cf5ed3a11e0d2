import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, NOTHING_READ } from '../model/fixture.ts'
import type { BlockRole } from '../model/index.ts'
import { telling } from './terms.ts'

const ROLES: Readonly<Record<string, BlockRole>> = { By: 'byline', Read: 'furniture' }
const article = articleOf(
  'By Mara Lind\nThe weir at Tolmin burst and US engineers came.\nRead more about gardens',
  {},
  (line) => ROLES[line.split(' ')[0] ?? ''] ?? 'body',
)
const words = telling({ article, annotations: NOTHING_READ }).terms.map((t) => article.text.slice(t.from, t.to))

test('the terms of an article are the words of its text but for small ones, bylines and furniture', () =>
  assert.deepEqual(words, ['weir', 'Tolmin', 'burst', 'US', 'engineers', 'came']))
