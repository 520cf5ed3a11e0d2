import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
/** Runs `variorum --help` with that folder for temporary files. */
const help = (folder: string) => {
  const { NODE_COMPILE_CACHE: _, NODE_DISABLE_COMPILE_CACHE: __, ...env } = process.env
  return spawnSync(process.execPath, [MAIN, '--help'], { encoding: 'utf8', env: { ...env, TMPDIR: folder } })
}

test('compiled code is kept among the temporary files', { skip: process.platform === 'win32' }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-cache-'))
  assert.equal(help(folder).status, 0)
  assert.deepEqual(readdirSync(folder), ['node-compile-cache'])
  await rm(folder, { recursive: true })
})

test('where no file can be kept, the program runs all the same and says nothing of it', () => {
  for (const folder of [join(tmpdir(), 'variorum-no-such-folder', 'below'), '/proc/nowhere', '/dev/null']) {
    const { status, stderr, stdout } = help(folder)
    assert.deepEqual([status, stderr], [0, ''], folder)
    assert.match(stdout, /^Usage: variorum/)
  }
})
