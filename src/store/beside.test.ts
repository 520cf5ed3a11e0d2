import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { beside } from './beside.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-beside-'))
after(() => rmSync(folder, { recursive: true }))

test('what is written whole gets its name', () => {
  const path = join(folder, 'whole.txt')
  beside(path, { replace: false }, (half) => writeFileSync(half, 'all of it'))
  assert.equal(readFileSync(path, 'utf8'), 'all of it')
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('whole')),
    ['whole.txt'],
  )
})

test('what breaks off leaves the old file whole, and nothing beside it', () => {
  const path = join(folder, 'old.txt')
  writeFileSync(path, 'the old one')
  const broken = (half: string): void => {
    writeFileSync(half, 'a ha')
    throw new Error('no room')
  }
  assert.throws(() => beside(path, { replace: true }, broken), /no room/)
  assert.equal(readFileSync(path, 'utf8'), 'the old one')
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('old')),
    ['old.txt'],
  )
})

test('a file that is there is not replaced unasked', () => {
  const path = join(folder, 'there.txt')
  writeFileSync(path, 'first')
  assert.throws(() => beside(path, { replace: false }, (half) => writeFileSync(half, 'second')), { code: 'EEXIST' })
  assert.equal(readFileSync(path, 'utf8'), 'first')
})

test('what a killed process left beside it is swept away, what a living one writes is not', () => {
  const path = join(folder, 'swept.txt')
  const gone = spawnSync(process.execPath, ['--version']).pid
  writeFileSync(`${path}.${gone}.part`, 'a half')
  writeFileSync(`${path}.${process.ppid}.part`, 'still being written')
  beside(path, { replace: true }, (half) => writeFileSync(half, 'whole'))
  assert.deepEqual(
    readdirSync(folder)
      .filter((name) => name.startsWith('swept'))
      .sort(),
    ['swept.txt', `swept.txt.${process.ppid}.part`],
  )
})
