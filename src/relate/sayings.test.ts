import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './fixture.ts'
import { sharedSayings } from './sayings.ts'
import { telling } from './telling.ts'

const [REBUILD, SORRY] = [
  '“We shall rebuild the hall on the same spot,”',
  '“Nobody is more sorry about this than I am,”',
]
const a = telling(reading({ id: 'a', text: `${REBUILD} the mayor said.\n${SORRY} the owner said.` }))
const both = telling(reading({ id: 'b', text: `${SORRY} said the owner.\n${REBUILD} said the mayor.` }))
const whole = { from: 0, to: a.article.text.length }
const shared = (span: { from: number; to: number }, other = both): string[] =>
  sharedSayings(a, span, other).map((s) => a.article.text.slice(s.here.from, s.here.to))

test('quotations that stand in both are found, wherever they stand', () =>
  assert.deepEqual(shared(whole), [REBUILD, SORRY]))
test('only those within the stretch that is asked of', () => {
  const first = REBUILD.length
  assert.deepEqual([shared({ from: 0, to: first }), shared({ from: first, to: whole.to })], [[REBUILD], [SORRY]])
})
test('a few words meet by chance', () => {
  const few = telling(reading({ id: 'c', text: '“We shall rebuild,” said the mayor.' }))
  assert.deepEqual(shared(whole, few), [])
})
test('four words in five are enough, three are not', () => {
  const other = (said: string) => telling(reading({ id: 'd', text: `“${said}” she said.` }))
  assert.deepEqual(shared(whole, other('We shall rebuild the hall at the same spot,')), [REBUILD])
  assert.deepEqual(shared(whole, other('We will rebuild a hall at another spot soon,')), [])
})
