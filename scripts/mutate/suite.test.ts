import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { failures, kills } from './suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-mutate-'))
after(() => rmSync(folder, { recursive: true }))
const ran = (code: string) => {
  writeFileSync(join(folder, 'a.test.mjs'), `import { test } from 'node:test'\nimport assert from 'node:assert/strict'\n${code}`)
  return failures(folder, ['a.test.mjs'], 2)
}

test('the tests that fail are named', () => {
  assert.deepEqual(ran("test('sound', () => {})"), [])
  assert.deepEqual(ran("test('sound', () => {})\ntest('broken', () => assert.equal(1, 2))"), ['broken'])
})

test('a run that stalls comes to no end', () => assert.equal(ran("test('stalled', () => { for (;;); })"), null))

test('a file that cannot be loaded is no sound one', () => assert.notDeepEqual(ran('throw new Error()'), []))

test('killed is what fails otherwise than before, or stalls', () => {
  assert.deepEqual([kills([], []), kills(['a'], ['a'])], [false, false])
  assert.deepEqual([kills([], ['a']), kills(['a'], []), kills([], null)], [true, true, true])
})
