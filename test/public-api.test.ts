import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as variorum from '../src/index.ts'
import { textOf } from './tree.ts'

it('the package exports these names; a name once given stays', () => {
  assert.deepEqual(Object.keys(variorum).sort(), [
    'account',
    'accountWithin',
    'ask',
    'compare',
    'ingest',
    'isPartial',
    'read',
    'reconcile',
    'relate',
  ])
})

it('the package exports these types besides the nouns of the model', () => {
  const named = [...textOf('src/index.ts').matchAll(/export type \{([^}]*)\}/g)].flatMap((match) =>
    (match[1] ?? '').split(','),
  )
  assert.deepEqual(
    named
      .map((name) => name.trim())
      .filter(Boolean)
      .sort(),
    ['Effort', 'IngestOptions', 'Input', 'Step'],
  )
})
