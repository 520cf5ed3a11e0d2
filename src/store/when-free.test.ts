import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { StoreInUse } from './fault.ts'
import { feedTurn } from './feed-turn.ts'
import { sqliteStore } from './sqlite.ts'
import { whenFree } from './when-free.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-free-'))
after(() => rmSync(folder, { recursive: true }))

test('a second writer waits until the first has ended', async () => {
  const path = join(folder, 'waits.db')
  const first = sqliteStore(path, { mode: 'add', what: 'variorum add a.jsonl' })
  const waits: string[] = []
  const second = await whenFree(() => sqliteStore(path, { mode: 'add' }), {
    onWait: (why) => void waits.push(why),
    sleep: async () => first.close(),
  })
  assert.match(waits.join(), /in use by "variorum add a.jsonl"/)
  second.close()
})

test('a second writer gives up after as many tries as it has patience for', async () => {
  const path = join(folder, 'gives-up.db')
  const first = sqliteStore(path, { mode: 'add' })
  let slept = 0
  const tried = whenFree(() => sqliteStore(path, { mode: 'add' }), { tries: 3, sleep: async () => void slept++ })
  await assert.rejects(tried, StoreInUse)
  assert.equal(slept, 2)
  first.close()
})

test('what has another fault is not waited for', async () => {
  let slept = 0
  const tried = whenFree(() => sqliteStore(join(folder, 'none', 'a.db'), { mode: 'add' }), {
    sleep: async () => void slept++,
  })
  await assert.rejects(tried, /cannot be opened|no such file/)
  assert.equal(slept, 0)
})

test('one of two processes follows feeds, and adding does not keep it from that', () => {
  const path = join(folder, 'feeds.db')
  const adding = sqliteStore(path, { mode: 'add' })
  const [first, second] = [feedTurn(path, 'variorum serve'), feedTurn(path, 'variorum serve')]
  assert.deepEqual([first.mine(), second.mine(), first.mine()], [true, false, true])
  first.end()
  assert.equal(second.mine(), true)
  second.end()
  adding.close()
})
