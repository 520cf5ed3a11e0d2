import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { inPlace } from './desk-folder.ts'

const inFolder = async (act: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-desk-'))
  try {
    await act(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('of several that build the desk at once each serves a whole one, and none leaves anything beside it', () =>
  inFolder(async (folder) => {
    const desk = join(folder, 'dist', 'desk')
    const build = (name: string) => async (into: string) => {
      writeFileSync(join(into, 'index.html'), name)
      await new Promise(setImmediate)
      mkdirSync(join(into, 'assets'))
      writeFileSync(join(into, 'assets', 'page.js'), name)
    }
    await Promise.all(['a', 'b', 'c'].map((name) => inPlace(desk, build(name))))
    assert.equal(readFileSync(join(desk, 'index.html'), 'utf8'), readFileSync(join(desk, 'assets', 'page.js'), 'utf8'))
    assert.deepEqual(readdirSync(join(folder, 'dist')), ['desk'])
  }))

test('a build that fails leaves the desk that was there', () =>
  inFolder(async (folder) => {
    const desk = join(folder, 'desk')
    mkdirSync(desk)
    writeFileSync(join(desk, 'index.html'), 'before')
    await assert.rejects(
      inPlace(desk, async () => {
        throw new Error('no such plugin')
      }),
      /no such plugin/,
    )
    assert.equal(readFileSync(join(desk, 'index.html'), 'utf8'), 'before')
    assert.deepEqual(readdirSync(folder), ['desk'])
  }))
