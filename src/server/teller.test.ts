import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { isPartial } from '../pipeline.ts'
import { sqliteStore } from '../store/index.ts'
import { batch, entry } from '../store/suite.ts'
import { toldWithin } from './teller.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-teller-'))
after(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'told.db')
const store = sqliteStore(path, { mode: 'write' })
/** Takes many seconds to read. */
const long = 'The mayor said “we ” on Monday. '.repeat(60_000)
store.put(batch([entry('a', 'Three people died when the crane fell.'), entry('long', long)]))
const [story = '', heavy = ''] = ['a', 'long'].map((id) => store.row(id)?.story ?? '')
store.close()

describe('the account of a story of a store, told within a budget', () => {
  it('is whole where the budget is enough, and bears the name of the story', async () => {
    const told = await toldWithin(path, story)
    assert.deepEqual([told?.stories[0]?.id, told && isPartial(told)], [story, false])
  })
  it('is partial where a text takes too long, or nothing at all', async () => {
    const told = await toldWithin(path, heavy, 1000)
    assert.ok(told === null || isPartial(told))
  })
  it('is null where there is no such story', async () => assert.equal(await toldWithin(path, 'none'), null))
})
