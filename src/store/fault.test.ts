import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { fault, isDamage, StoreFault } from './fault.ts'

/** What the engine throws at `sql`. */
const thrown = (...sql: readonly string[]): unknown => {
  const db = new DatabaseSync(':memory:')
  try {
    for (const s of sql) db.exec(s)
  } catch (error) {
    return error
  }
  return assert.fail('nothing was thrown')
}

test('an index that contradicts its table is damage, told in a sentence', () => {
  const error = thrown('CREATE TABLE t (n UNIQUE)', 'INSERT INTO t VALUES (1)', 'INSERT INTO t VALUES (1)')
  const told = fault(error, 'a.db')
  assert.ok(isDamage(error) && told instanceof StoreFault)
  assert.match(told.message, /^the store a\.db: .*the file is damaged; take the last backup/)
})

test('what is not of the engine is no damage', () => {
  const error = new Error('no')
  assert.ok(!isDamage(error) && fault(error, 'a.db') === error)
})
