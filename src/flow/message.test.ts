import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decoded, encoded } from './message.ts'

describe('a message', () => {
  const message = {
    head: { id: 'a', says: 'Fähre' },
    parts: [new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array([3])],
  }
  it('comes back as it was sent', () => assert.deepEqual(decoded(encoded(message)), message))
  it('that was cut short is refused', () => assert.throws(() => decoded(encoded(message).slice(0, -1)), /not whole/))
  it('of somebody else is refused', () =>
    assert.throws(() => decoded(new Uint8Array([255, 255, 255, 255, 1])), /no message of ours/))
})
