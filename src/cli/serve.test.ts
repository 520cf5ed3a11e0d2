import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { Command } from 'commander'
import { addServe } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-token-'))
after(() => rmSync(folder, { recursive: true }))
const TOKEN = 'VARIORUM_TOKEN'

/** What `serve` for everybody says; it goes no further than a token that is too short. */
const served = async (args: readonly string[], env: string | null = null): Promise<void> => {
  const before = process.env[TOKEN]
  if (env === null) delete process.env[TOKEN]
  else process.env[TOKEN] = env
  try {
    const program = new Command()
    addServe(program, () => {})
    await program.parseAsync(['serve', '--host', '0.0.0.0', '--store', join(folder, 'none.db'), ...args], {
      from: 'user',
    })
  } finally {
    if (before === undefined) delete process.env[TOKEN]
    else process.env[TOKEN] = before
  }
}

describe('the rate of a server', () => {
  for (const rate of ['0', '-1', 'many', '1.5'])
    it(`is no ${rate}`, () =>
      assert.rejects(served(['--token', 'x'.repeat(16), `--rate=${rate}`]), /is no number of requests a minute/))
})

describe('the token of a server for everybody', () => {
  it('is asked for', () => assert.rejects(served([]), /give it a token/))
  it('comes from the environment', () => assert.rejects(served([], 'short'), /the token is too short/))
  it('comes from a file, the line end left out', () => {
    const file = join(folder, 'token.txt')
    writeFileSync(file, `${'x'.repeat(15)}\n`)
    return assert.rejects(served(['--token-file', file]), /the token is too short/)
  })
  it('is missed where its file is not there', () =>
    assert.rejects(served(['--token-file', join(folder, 'none.txt')]), /cannot read the token in .*none\.txt/))
})
