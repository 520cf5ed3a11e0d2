import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Origin, Reuse } from '../../model/index.ts'
import { FIXTURE } from '../fixture.ts'
import { lineage } from './lineage.ts'
import { witnesses } from './sigla.ts'

const [story] = FIXTURE.stories
const [a, b, c] = FIXTURE.articles.map((x) => x.id)
const told = (reuse: readonly Reuse[], agencies: Readonly<Record<string, readonly string[]>>): string[] => {
  assert.ok(story && c)
  const origins = Object.entries(agencies).map(
    ([name, articles]): Origin => ({ id: name, name, kind: 'agency', articles: [...articles], evidence: [] }),
  )
  return lineage({ ...story, reuse, origins }, c, witnesses(FIXTURE))
}
const from = (id: string | undefined, share: number, direction: string | null = null): Reuse => ({
  from: id ?? assert.fail(),
  to: c ?? assert.fail(),
  kind: 'edited',
  share,
  passages: [],
  direction,
})

test('an article that is known to have taken text goes back to where it took it from', () =>
  assert.deepEqual(told([from(a, 0.84, 'printed later')], {}), ['edited from A (84% of it)']))

test('the agency that stands behind several articles is named once', () =>
  assert.deepEqual(told([from(a, 0.34), from(b, 0.06)], { Harbour: [a ?? '', b ?? '', c ?? ''] }), [
    'shares 34% of its text with A (edited) and 6% with B (edited); all go back to Harbour',
  ]))

test('agencies that only the article itself names come last', () =>
  assert.deepEqual(told([from(a, 0.34)], { Harbour: [a ?? '', c ?? ''], Sol: [c ?? ''] }), [
    'shares 34% of its text with A (edited); both go back to Harbour',
    'goes back to Sol',
  ]))
