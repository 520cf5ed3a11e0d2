import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from '../src/index.ts'
import { bytes, differences, inputsOf } from './accounts.ts'

/** Two events in a page, lines and texts, few enough to be told without a thread; all of the examples are compared in same-bytes-of-all.test.ts, which takes long. */
const FEW = () =>
  inputsOf('solvent-leak', 'another-event').filter(({ name }) => /(?:articles|grounding|observer)\.\w+$/.test(name))

describe('the account', async () => {
  const first = await compare(FEW())

  it('is the same bytes again for the same input', async () => assert.ok(bytes(await compare(FEW())) === bytes(first)))

  it('says the same whatever the order of the input', async () => {
    assert.deepEqual(differences(await compare(FEW().reverse()), first), [])
    const shuffled = FEW().map((_, i, all) => all[(i * 2) % all.length] ?? assert.fail())
    assert.equal(new Set(shuffled.map((input) => input.name)).size, shuffled.length)
    assert.deepEqual(differences(await compare(shuffled), first), [])
  })

  it('tells one article that lies in two places once, whichever comes first: its address, and where a doubt about it was found', async () => {
    const text = Buffer.from('The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard.')
    const twice = ['a', 'b'].map((folder) => ({
      name: `${folder}/telling.txt`,
      bytes: text,
      known: { url: `javascript:${folder}`, outlet: folder },
    }))
    const told = await compare(twice)
    assert.deepEqual(differences(await compare(twice.toReversed()), told), [])
    const doubts = told.notices.filter((n) => n.rule === 'bad-address')
    assert.deepEqual([told.articles.length, doubts.map((n) => n.where)], [1, ['a/telling.txt']])
  })

  it('takes the very same article twice as one', async () =>
    assert.deepEqual(differences(await compare([...FEW(), ...FEW()]), first), []))
})
