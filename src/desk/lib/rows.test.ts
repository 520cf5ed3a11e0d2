import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { across, type Row } from './rows.ts'

const ENDS: Row = [1000, 2000]
const ROWS: readonly Row[] = [
  [100, 800],
  [600, 1000],
]

describe('two columns side by side', () => {
  it('have a shared passage level', () =>
    assert.deepEqual([across(ROWS, ENDS, 100), across(ROWS, ENDS, 600)], [800, 1000]))
  it('have what is between two passages in proportion', () => assert.equal(across(ROWS, ENDS, 350), 900))
  it('begin and end together', () => assert.deepEqual([across(ROWS, ENDS, 0), across(ROWS, ENDS, 1000)], [0, 2000]))
  it('go by their lengths where nothing is shared', () => assert.equal(across([], ENDS, 250), 500))
  it('never go backwards for a passage that was moved', () =>
    assert.equal(across([...ROWS, [700, 50]], ENDS, 800), 1500))
})
