import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { metrics } from './metrics.ts'

const GUIDE = readFileSync(new URL('../../docs/guide/scale.md', import.meta.url), 'utf8')
const own = metrics('read', async () => ({ pending: 7, inHand: 2 }))

describe('what a worker counts', () => {
  it('is told in the guide', async () => {
    const names = [...(await own.text()).matchAll(/^# TYPE (variorum_\w+)/gm)].map((m) => m[1] ?? '')
    assert.ok(names.length >= 7)
    assert.deepEqual(
      names.filter((name) => !GUIDE.includes(`\`${name}\``)),
      [],
    )
  })
  it('says how much is before its role when it is asked', async () => {
    const text = await own.text()
    assert.match(text, /^variorum_waiting\{role="read"\} 7$/m)
    assert.match(text, /^variorum_in_hand\{role="read"\} 2$/m)
  })
})
