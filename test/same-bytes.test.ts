import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Account, compare } from '../src/index.ts'
import { inputsOf } from './accounts.ts'

const ALL = () => inputsOf('ferry-fire', 'solvent-leak', 'another-event')
const bytes = (account: Account): string => JSON.stringify(account)

describe('the account', async () => {
  const first = bytes(await compare(ALL()))

  it('is the same bytes again for the same input', async () => assert.equal(bytes(await compare(ALL())), first))

  it('does not depend on the order of the input', async () => {
    assert.equal(bytes(await compare(ALL().reverse())), first)
    const shuffled = ALL().map((input, i, all) => all[(i * 5) % all.length] ?? input)
    assert.equal(new Set(shuffled).size, shuffled.length)
    assert.equal(bytes(await compare(shuffled)), first)
  })

  it('takes the same article twice as one', async () => assert.equal(bytes(await compare([...ALL(), ...ALL()])), first))
})
