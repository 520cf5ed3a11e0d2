import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const crane = (n: string): string =>
  `Crane falls into harbour\n\n${n} people died when a crane fell into the harbour of Lindmouth on Thursday, the harbour master Ama Osei said.`

describe('variorum ask', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-ask-'))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [MAIN, 'ask', ...args], { encoding: 'utf8', cwd: place })
  before(() => {
    writeFileSync(join(place, 'gazette.txt'), crane('Three'))
    writeFileSync(join(place, 'mirror.txt'), crane('Five'))
  })
  after(() => rmSync(place, { recursive: true, force: true }))

  it('tells what bears a sentence out and what contradicts it, with the words', () => {
    const { stdout, status } = run(
      'Five people died when a crane fell into the harbour of Lindmouth.',
      'gazette.txt',
      'mirror.txt',
    )
    assert.equal(status, 0)
    assert.match(stdout, /CONTRADICTS IT[\s\S]*Three people[\s\S]*“.*Three people died/)
    // in whole words, with who says so, and no wider than a terminal
    assert.match(stdout, /crane fell into the \S*\s+…” gazette|crane fell into the …” gazette/)
    assert.ok(stdout.split('\n').every((line) => line.length <= 80))
    assert.match(stdout, /BEARS IT OUT[\s\S]*Five people/)
  })

  it('gives the same as data', () => {
    const [story] = JSON.parse(
      run('Five people died in Lindmouth.', 'gazette.txt', 'mirror.txt', '--format', 'json').stdout,
    )
    assert.ok(story.findings.every((f: { members: unknown[] }) => f.members.length > 0))
  })

  it('says where nothing speaks of it', () => {
    const { stderr, status } = run('Beekeepers counted forty swarms.', 'gazette.txt')
    assert.deepEqual([status, /nothing speaks of it/.test(stderr)], [1, true])
  })

  it('asks for a sentence', () => assert.equal(run(' ').status, 2))
})
