import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rowAfter, rowsIn } from './window.ts'

const view = { top: 0, height: 600, row: 60, count: 1000 }

describe('rowsIn', () => {
  it('draws what is in sight at the top, and some rows more', () => {
    const rows = rowsIn(view, null)
    assert.deepEqual([rows[0], rows.at(-1)], [0, 17])
  })

  it('draws as little far down the list', () => assert.ok(rowsIn({ ...view, top: 30_000 }, null).length < 30))

  it('draws nothing of an empty list', () => assert.deepEqual(rowsIn({ ...view, count: 0 }, null), []))

  it('draws nothing past the end', () => assert.deepEqual(rowsIn({ ...view, count: 3 }, null), [0, 1, 2]))

  it('keeps the row that holds the focus, however far away', () => {
    const rows = rowsIn({ ...view, top: 30_000 }, 4)
    assert.deepEqual([rows[0], rows.filter((i) => i === 4).length], [4, 1])
  })

  it('draws the held row once where it is in sight', () =>
    assert.equal(rowsIn(view, 4).filter((i) => i === 4).length, 1))
})

describe('rowAfter', () => {
  it('steps from the held row', () => assert.deepEqual([rowAfter(view, 40, 1), rowAfter(view, 40, -1)], [41, 39]))

  it('stops at both ends', () => assert.deepEqual([rowAfter(view, 0, -1), rowAfter(view, 999, 1)], [0, 999]))

  it('starts with the first row that is wholly in sight', () =>
    assert.equal(rowAfter({ ...view, top: 610 }, null, 1), 11))

  it('starts backwards with the last one', () => assert.equal(rowAfter({ ...view, top: 610 }, null, -1), 19))
})
