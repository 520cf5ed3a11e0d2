import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sqliteStore } from '../../store/index.ts'
import { batch, entry } from '../../store/suite.ts'
import { TooLong } from '../too-long.ts'
import { asker } from './asker.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-claims-'))
after(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'claims.db')
const store = sqliteStore(path, { mode: 'write' })
/** Takes seconds to read, and the thread is looked at ten times a second. */
const long = Array.from({ length: 4000 }, (_, i) => `It rained ${i} times in Lindmouth, said Ama Osei.`).join(' ')
store.put(batch([entry('a', 'Three people died when the crane fell.'), entry('long', long)]))
const [story, heavy] = ['a', 'long'].map((id) => store.row(id)?.story ?? '')
store.close()

describe('a claim', () => {
  it('is held against the story that is named', async () => {
    const { ask, close } = asker(path)
    const [found] = await ask({ claim: 'Five people died when the crane fell.', story: story ?? null }, 1)
    assert.equal(found?.story, story)
    await close()
  })
  it('that takes more than its budget is given up, in a sentence', async () => {
    const { ask, close } = asker(path, 0)
    await assert.rejects(
      ask({ claim: 'It rained.', story: heavy ?? null }, 1),
      (error) => error instanceof TooLong && error.message.startsWith('It takes too long to hold this claim'),
    )
    await close()
  })
  it('fails where the store is not there, and says why', async () => {
    const { ask, close } = asker(join(folder, 'none.db'))
    await assert.rejects(ask({ claim: 'It rained.', story: story ?? null }, 1), /none\.db/)
    await close()
  })
})
