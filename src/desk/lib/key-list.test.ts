import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { en } from '../texts/en.ts'
import { KEYS } from './key-list.ts'

it('the guide tells every key, and no other', () => {
  const guide = readFileSync(new URL('../../../docs/guide/desk.md', import.meta.url), 'utf8')
  const rows = [...guide.matchAll(/^\| (`[^|]+) \| ([^|]+) \|$/gm)].map(([, key = '', does = '']) => [
    key.replaceAll('`', ''),
    does,
  ])
  assert.deepEqual(
    rows.slice(0, KEYS.length).map(([key, does]) => `${key}: ${does}`),
    KEYS.map(([key, does]) => `${key}: ${en.keys[does]}`),
  )
})
