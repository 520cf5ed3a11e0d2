import assert from 'node:assert/strict'
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
/** Articles that contradict those before, added one after another until one came after the first account was told. */
const MOST = 20

describe('variorum watch', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-watch-'))
  const store = join(place, 'store.db')
  let watching: ChildProcessWithoutNullStreams | null = null
  const add = (name: string, killed: number): void => {
    const path = join(place, `${name}.txt`)
    writeFileSync(
      path,
      `Crane falls into harbour of Lindmouth\n\n${killed} people died when a crane fell into the harbour of Lindmouth on Thursday, the harbour master Ama Osei said.\n`,
    )
    assert.equal(
      spawnSync(process.execPath, [MAIN, 'add', path, '--store', store, '--quiet'], { encoding: 'utf8' }).status,
      0,
    )
  }
  after(() => {
    watching?.kill('SIGKILL')
    rmSync(place, { recursive: true, force: true })
  })

  it('tells a line when articles that come contradict, and ends by Ctrl-C with 0', async () => {
    add('gazette', 30)
    add('courier', 30)
    const child = spawn(process.execPath, [MAIN, 'watch', '--store', store, '--format', 'jsonl'])
    watching = child
    const lines: string[] = []
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
    await new Promise((begun) => child.stderr.once('data', begun))
    for (let i = 1; i <= MOST && !lines.length; i++) {
      add(`paper${i}`, 30 + i)
      await new Promise((turn) => setTimeout(turn, 500))
    }
    const told = JSON.parse(lines[0] ?? '{}') as { title?: string; news?: { what: string; says: string }[] }
    assert.match(told.title ?? '', /Crane falls/)
    assert.match(told.news?.map((n) => n.says).join() ?? '', /: .*\d+.* \/ /)
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGINT')
    assert.equal(await ended, 0)
  })
})
