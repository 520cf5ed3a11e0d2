import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingest } from '../index.ts'
import { datedBySiblings } from './siblings.ts'

const BODY =
  'The council of Harwick voted on Tuesday to rebuild the old ferry landing, which was closed after the floods of the spring.'
const article = async (text: string, name: string) => {
  for await (const found of ingest({ name, bytes: new TextEncoder().encode(text) }))
    if ('article' in found) return found.article
  throw new Error('no article')
}
const dated = async (dateline: string, ...others: readonly string[]): Promise<string | null> => {
  const one = await article(`Landing to be rebuilt\n\n${dateline} - ${BODY}`, 'one.txt')
  const rest = await Promise.all(
    others.map((day, i) => article(`Landing to be rebuilt\n\n${day}\n\n${BODY}`, `${i}.txt`)),
  )
  return datedBySiblings([one, ...rest])[0]?.published?.value ?? null
}

test('a dateline without a year takes that of the other articles', async () =>
  assert.equal(await dated('PORT HARWICK, May 3 (Reuters)', '4 May 2031', '5 May 2031'), '2031-05-03'))
test('about the turn of the year the nearer one', async () =>
  assert.equal(await dated('PORT HARWICK, Dec 31 (Reuters)', '1 January 2032'), '2031-12-31'))
test('a day far from the others is that of another event, and alone it has no year', async () => {
  assert.equal(await dated('PORT HARWICK, May 3 (Reuters)', '4 November 2031'), null)
  assert.equal(await dated('PORT HARWICK, May 3 (Reuters)'), null)
})
