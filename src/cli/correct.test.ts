import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const FERRY = fileURLToPath(new URL('../../examples/ferry-fire', import.meta.url))

describe('variorum correct, of facts', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-correct-'))
  const store = join(place, 'store.db')
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [MAIN, ...args, '--store', store], { encoding: 'utf8' })
  const done = (...args: string[]): string => {
    const { status, stdout, stderr } = run('correct', ...args)
    assert.equal(status, 0, stderr)
    return stdout
  }
  let story = ''
  /** The facts by their names, as they stand now. */
  const facts = () =>
    done('facts', story)
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
  before(() => {
    run('add', FERRY, '-q')
    story = run('stories').stdout.split(' ')[0] ?? ''
  })
  after(() => rmSync(place, { recursive: true, force: true }))

  // each run tells the account of the story, so there are few of them
  it('names facts, makes two one and hides one, says who did, and refuses what is not so', () => {
    const before = facts()
    assert.equal(before[0]?.[1], 'differ')
    const [one = '', other = ''] = before.filter(([, verdict]) => verdict === 'agree').map(([id = '']) => id)
    done('join', story, one, other)
    done('hide', story, before[0]?.[0] ?? '', '--by', 'Ama')
    assert.equal(facts().length, before.length - 2)
    assert.match(done('list'), /verdict join, differ: "[\s\S]* {2}Ama {2}verdict hide: "/)
    const { status, stderr } = run('correct', 'apart', story, before[1]?.[0] ?? '', 'nowhere', 'noon')
    assert.deepEqual([status, /does not tell fact .* in the words "noon"/.test(stderr)], [2, true])
  })
  it('says what is missing', () => assert.match(run('correct', 'hide', story).stderr, /hide takes a story and a fact/))
})
