import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from '../src/index.ts'
import { bytes, differences, inputsOf } from './accounts.ts'

/** Two events in pages, lines and texts; all of the examples are compared in same-bytes-of-all.test.ts, which takes long. */
const FEW = () => inputsOf('solvent-leak', 'another-event')

describe('the account', async () => {
  const first = await compare(FEW())

  it('is the same bytes again for the same input', async () => assert.ok(bytes(await compare(FEW())) === bytes(first)))

  it('says the same whatever the order of the input', async () => {
    assert.deepEqual(differences(await compare(FEW().reverse()), first), [])
    const shuffled = FEW().map((_, i, all) => all[(i * 2) % all.length] ?? assert.fail())
    assert.equal(new Set(shuffled.map((input) => input.name)).size, shuffled.length)
    assert.deepEqual(differences(await compare(shuffled), first), [])
  })

  it('takes the very same article twice as one', async () => assert.deepEqual(differences(await compare([...FEW(), ...FEW()]), first), []))
})
