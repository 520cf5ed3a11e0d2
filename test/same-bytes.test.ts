import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Account, compare } from '../src/index.ts'
import { inputsOf } from './accounts.ts'

const ALL = () => inputsOf('ferry-fire', 'solvent-leak', 'another-event')
const bytes = (value: unknown): string => JSON.stringify(value)

/** The parts of an account as bytes. Articles, stories and notices are listed as they come in; all within them has an order of its own. */
const parts = ({ articles, stories }: Account): string[] => [...articles, ...stories].map(bytes).sort()

/** Where two accounts differ, short enough to read. */
const differences = (a: Account, b: Account): string[] => {
  const [x, y] = [parts(a), parts(b)]
  return x.flatMap((part, i) => (part === y[i] ? [] : [`${part.slice(0, 80)} ... became ${y[i]?.slice(0, 80)}`]))
}

describe('the account', async () => {
  const first = await compare(ALL())

  it('is the same bytes again for the same input', async () => assert.ok(bytes(await compare(ALL())) === bytes(first)))

  it('says the same whatever the order of the input', async () => {
    assert.deepEqual(differences(await compare(ALL().reverse()), first), [])
    const shuffled = ALL().map((_, i, all) => all[(i * 5) % all.length] ?? assert.fail())
    assert.equal(new Set(shuffled.map((input) => input.name)).size, shuffled.length)
    assert.deepEqual(differences(await compare(shuffled), first), [])
  })

  it('takes the very same article twice as one', async () => assert.deepEqual(differences(await compare([...ALL(), ...ALL()]), first), []))
})
