// Damages copies of a store in every way and looks what becomes of them: node scripts/damage.ts [TIMES] [SEED]
// Each copy is checked, read, searched and written to in a process of its own. It must not crash, nor hang, and what has changed must not be called sound.
import { fork } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { random } from '../bench/planted.ts'
import { type Damage, damages } from './damage/kinds.ts'
import type { Looked } from './damage/look.ts'
import { soundStore } from './damage/sound.ts'

const [times = 300, seed = 1] = process.argv.slice(2).map(Number)
const LOOK = fileURLToPath(new URL('./damage/look.ts', import.meta.url))
/** Milliseconds for one copy; a sound one takes about one second, and a busy machine may take a hundred times that. */
const PATIENCE = 600_000

const folder = mkdtempSync(join(tmpdir(), 'variorum-damaged-'))
const original = join(folder, 'sound.db')
await soundStore(original)

/** What a process of its own says of the store at `path`; it goes on with the next as long as it lives. */
const looker = () => {
  let child: ReturnType<typeof fork> | null = null
  const ask = (path: string): Promise<Looked | { readonly died: string }> =>
    new Promise((done) => {
      const own = child ?? fork(LOOK, [original], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      child = own
      const end = (outcome: Looked | { readonly died: string }): void => {
        clearTimeout(timer)
        own.removeAllListeners()
        if ('died' in outcome) {
          own.kill('SIGKILL')
          child = null
        }
        done(outcome)
      }
      const timer = setTimeout(() => end({ died: 'hang' }), PATIENCE)
      own.once('message', (looked) => end(looked as Looked))
      own.once('exit', (code, signal) => end({ died: `exit ${code ?? signal}` }))
      own.send(path)
    })
  return { ask, end: () => child?.kill() }
}

const chance = random(seed)
const tally = { crashes: 0, hangs: 0, calledSound: 0, failedWhole: 0, told: 0, untouched: 0 }
const byKind = new Map<string, { stores: number; told: number }>()
const { ask, end } = looker()
try {
  for (let n = 0; n < times; n++) {
    const kind: Damage = damages[n % damages.length] ?? damages[0]
    const path = join(folder, 'damaged.db')
    for (const ending of ['', '-wal', '-shm', '-lock']) rmSync(path + ending, { force: true })
    copyFileSync(original, path)
    const where = kind.harm({
      path,
      bytes: readFileSync(path),
      original,
      chance,
      write: (bytes) => writeFileSync(path, bytes),
    })
    const looked = await ask(path)
    const count = byKind.get(kind.name) ?? { stores: 0, told: 0 }
    byKind.set(kind.name, count)
    count.stores++
    const complain = (what: string): void => console.log(`${n}: ${kind.name} ${where}: ${what}`)
    if ('died' in looked) {
      tally[looked.died === 'hang' ? 'hangs' : 'crashes']++
      complain(looked.died)
      continue
    }
    if (looked.crash !== null) {
      tally.crashes++
      complain(looked.crash)
    }
    if (looked.changed.length && looked.sound) {
      tally.calledSound++
      complain(`changed and called sound: ${looked.changed.join(', ')}`)
    }
    if (kind.most !== undefined && looked.lost > kind.most) {
      tally.failedWhole++
      complain(`${looked.lost} articles lost`)
    }
    if (!looked.sound) {
      tally.told++
      count.told++
    } else if (!looked.changed.length) tally.untouched++
  }
  for (const [name, { stores, told }] of byKind) console.log(`${name}: ${told} of ${stores} told`)
  console.log(
    `${times} damaged stores: ${tally.crashes} crashes, ${tally.hangs} hangs, ${tally.calledSound} changed and called sound, ${tally.failedWhole} where one article took others along; ${tally.told} told as damaged, ${tally.untouched} in which nothing that is kept had changed`,
  )
  process.exitCode = tally.crashes + tally.hangs + tally.calledSound + tally.failedWhole ? 1 : 0
} finally {
  end()
  rmSync(folder, { recursive: true })
}
