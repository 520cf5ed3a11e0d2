import assert from 'node:assert/strict'
import { it } from 'node:test'
import { compare } from '../src/index.ts'
import { differences, inputsOf } from './accounts.ts'

const ALL = () => inputsOf('ferry-fire', 'solvent-leak', 'another-event')

it('the account of all examples says the same whatever the order of the input', async () => {
  const first = await compare(ALL())
  assert.deepEqual(differences(await compare(ALL().reverse()), first), [])
  const shuffled = ALL().map((_, i, all) => all[(i * 5) % all.length] ?? assert.fail())
  assert.equal(new Set(shuffled.map((input) => input.name)).size, shuffled.length)
  assert.deepEqual(differences(await compare(shuffled), first), [])
})
