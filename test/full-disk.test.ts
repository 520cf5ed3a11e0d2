import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { storeAt } from '../src/store/index.ts'
import { type SmallDisk, small, smallDisk } from './servers/disk.ts'
import { inventedLines } from './servers/invented.ts'
import { MAIN } from './servers/workers.ts'

const ARTICLES = 600
const variorum = (...args: readonly string[]) => spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' })
const acknowledged = (said: string): number =>
  Number([...said.matchAll(/^acknowledged (\d+) articles?/gm)].at(-1)?.[1] ?? 0)

describe('a disk that is full', { skip: small ? false : 'no small disk can be mounted here' }, () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-full-'))
  const news = join(place, 'news.jsonl')
  let disk: SmallDisk
  let store = ''
  const counted = (): number => {
    const own = storeAt(store, { mode: 'read' })
    try {
      assert.deepEqual(own.faults(), [])
      return own.counts().versions
    } finally {
      own.close()
    }
  }
  before(() => {
    writeFileSync(news, inventedLines(ARTICLES))
    disk = smallDisk(16)
    store = join(disk.folder, 'store.db')
  })
  after(() => {
    disk?.end()
    rmSync(place, { recursive: true, force: true })
  })

  it('keeps what was acknowledged, says what to do, and goes on once there is room', () => {
    disk.fill(2500)
    const { status, stdout, stderr } = variorum('add', news, '--store', store)
    assert.equal(status, 2, stdout)
    assert.match(
      stderr,
      /the disk is full; what was acknowledged is kept, and the same command goes on where it was once there is room/,
    )
    const kept = counted()
    assert.ok(kept > 0 && kept >= acknowledged(stdout) && kept < ARTICLES, `${kept} of ${acknowledged(stdout)}`)
    disk.free()
    const again = variorum('add', news, '--store', store)
    assert.deepEqual([again.status, acknowledged(again.stdout), counted()], [0, ARTICLES, ARTICLES], again.stderr)
  })

  it('leaves the name of a backup free, and an export what it was', () => {
    const [copy, out] = [join(disk.folder, 'copy.db'), join(disk.folder, 'all.jsonl')]
    writeFileSync(out, 'the export of yesterday\n')
    disk.fill(100)
    for (const args of [
      ['backup', copy],
      ['export', '--output', out],
    ] as const) {
      const { status, stderr } = variorum(...args, '--store', store)
      assert.equal(status, 2)
      assert.match(stderr, /disk is full|no space|ENOSPC/i)
    }
    assert.equal(existsSync(copy), false)
    assert.equal(readFileSync(out, 'utf8'), 'the export of yesterday\n')
  })
})
