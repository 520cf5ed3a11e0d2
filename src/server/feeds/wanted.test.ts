import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Entry } from '../../ingest/formats/feed/feed.ts'
import { isWanted } from './wanted.ts'

const entry: Entry = {
  title: 'Crane falls into harbour',
  link: null,
  id: null,
  author: null,
  published: null,
  updated: null,
  content: { value: '<p>The <b>Fähre</b> was scarred.</p>', html: true },
  summary: null,
  language: null,
  fields: {},
}
const wanted = (only: readonly string[], never: readonly string[] = []): boolean => isWanted(entry, { only, never })

describe('an entry of a feed', () => {
  it('is wanted where nobody made rules', () => assert.ok(isWanted(entry, undefined) && wanted([])))
  it('is wanted that holds one of the words, whatever the accents', () => assert.ok(wanted(['moon', 'fahre'])))
  it('is not that holds none of them', () => assert.ok(!wanted(['moon'])))
  it('holds words, not parts of them', () => assert.ok(!wanted(['car']) && !wanted(['p'])))
  it('holds phrases', () => assert.ok(wanted(['into harbour']) && !wanted(['harbour into'])))
  it('is not wanted that holds a word never wanted, whatever else it holds', () =>
    assert.ok(!wanted(['crane'], ['harbour'])))
})
