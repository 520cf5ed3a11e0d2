import assert from 'node:assert/strict'
import fs, { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { filled } from '../../../bench/filled.ts'
import { backupCommand } from '../backup.ts'
import { exportCommand } from '../export.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-durable-'))
after(() => rmSync(folder, { recursive: true }))
const store = join(folder, 'news.db')
filled(store, 3, 2)

/** A name as the test tells it: what is written beside bears the number of the process. */
const named = (path: fs.PathLike): string =>
  String(path) === folder ? 'its folder' : basename(String(path)).replace(`.${process.pid}.part`, '.part')

/** What `work` flushes to the disk and what it gives a name, in order, as the real functions of the file system are asked for it. */
const recorded = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const { openSync, fsyncSync, linkSync, renameSync } = fs
  const done: string[] = []
  const opened = new Map<number, string>()
  fs.openSync = (path, ...rest) => {
    const file = openSync(path, ...rest)
    opened.set(file, named(path))
    return file
  }
  fs.fsyncSync = (file) => {
    fsyncSync(file)
    done.push(`flushed ${opened.get(file)}`)
  }
  fs.linkSync = (from, to) => {
    linkSync(from, to)
    done.push(`${named(from)} became ${named(to)}`)
  }
  fs.renameSync = (from, to) => {
    renameSync(from, to)
    done.push(`${named(from)} became ${named(to)}`)
  }
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    Object.assign(fs, { openSync, fsyncSync, linkSync, renameSync })
    syncBuiltinESMExports()
  }
  return done
}

describe('a file gets its name when all of it is on the disk, and the name is flushed then', () => {
  it('variorum backup', async () =>
    assert.deepEqual(await recorded(() => backupCommand(join(folder, 'copy.db'), { store })), [
      'flushed copy.db.part',
      'copy.db.part became copy.db',
      'flushed its folder',
    ]))

  it('variorum export', async () =>
    assert.deepEqual(
      await recorded(() => exportCommand({ store, format: 'jsonl', output: join(folder, 'all.jsonl') })),
      ['flushed all.jsonl.part', 'all.jsonl.part became all.jsonl', 'flushed its folder'],
    ))
})
