import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { counter, type Row } from '../suites/row.ts'
import { literals } from './literals.ts'

export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const ROOT = fileURLToPath(new URL('../../src/', import.meta.url))
const LENGTH = 100_000
/** As the issue has it; of processor time. */
const LONGEST = 2000
/** Milliseconds on the clock until a pattern is given up, with all its strings: a busy machine may take thirty times its processor time. */
const PATIENCE = 120_000
const MOST_LETTERS = 10

const files = (): readonly string[] =>
  readdirSync(ROOT, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && !f.startsWith('desk') && !f.includes('fixture'))
    .sort()

/** The driver of PostgreSQL puts together what it looks for in statements, all of which we write. */
const OF_DRIVER = /node_modules[\\/]postgres[\\/]/

/** Patterns that are put together when a module is loaded (from word lists, say): seen by standing in for RegExp while everything is loaded. */
const built = async (): Promise<readonly Pattern[]> => {
  const found: Pattern[] = []
  const Real = globalThis.RegExp
  let where = ''
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) => {
      const made = new target(pattern, flags)
      if (!OF_DRIVER.test(new Error('made here').stack ?? ''))
        found.push({ source: made.source, flags: made.flags, where })
      return made
    },
  })
  for (const file of files()) {
    if (/^(?:cli\/main|ingest\/worker\/thread)/.test(file)) continue
    where = file
    await import(pathToFileURL(ROOT + file).href).catch(() => {})
  }
  globalThis.RegExp = Real
  return found
}

/** Every regular expression of src, once: the literals, and those put together at load. */
export const patterns = async (): Promise<readonly Pattern[]> => {
  const written = files().flatMap((file) =>
    literals(readFileSync(ROOT + file, 'utf8')).map(({ source, flags }) => ({ source, flags, where: file })),
  )
  const all = new Map([...written, ...(await built())].map((p) => [`/${p.source}/${p.flags}`, p]))
  return [...all.values()].filter((p) => {
    try {
      return new RegExp(p.source, p.flags) instanceof RegExp
    } catch {
      return false
    }
  })
}

/** What a pattern speaks of: its letters, and its skeleton without operators. */
const stuff = (source: string): readonly string[] => {
  const bare = source
    .replace(/\\[dD]/g, '7')
    .replace(/\\s/g, ' ')
    .replace(/\\[wSpP](?:\{[^}]*\})?/g, 'a')
    .replace(/\\n/g, '\n')
    .replace(/\\[bB]/g, '')
    .replace(/\\u\{?[\da-fA-F]+\}?|\\x[\da-fA-F]{2}/g, '“')
    .replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, '')
    .replace(/\{\d*,?\d*\}/g, '')
  const skeleton = bare.replace(/[()[\]*+?^$|\\]/g, '').slice(0, 200)
  const letters = [...new Set(bare.replace(/[()[\]*+?^$|\\]/g, ''))].slice(0, MOST_LETTERS)
  return [skeleton, ...skeleton.split(/(?<=\W)/).slice(0, 4), ...letters].filter(Boolean)
}
const COMMON = ['a', 'A', '0', ' ', '\n', '"', '“', 'a ', 'Aa ', 'A.', '0,', '<', '<a ', '&', '-', 'a\n', '((', '\t ']

/** Strings of 100 KB that are meant to make `pattern` try again and again: repetitions, and repetitions that end where no match can. */
export const attacksOn = (pattern: Pattern): readonly string[] => {
  const units = [...new Set([...COMMON, ...stuff(pattern.source)])]
  const repeated = units.map((u) => u.repeat(Math.ceil(LENGTH / u.length)).slice(0, LENGTH))
  return [...repeated, ...repeated.slice(COMMON.length).map((s) => `${s}\u0000`)]
}

const THREAD = new URL('./match.ts', import.meta.url)

/** Runs every pattern on its strings in a worker, with a time limit for each. */
export const patternRows = async (): Promise<{ readonly rows: Row[]; readonly misses: string[] }> => {
  const count = counter('regular expressions')
  let slowest = { what: '', took: 0 }
  let worker = new Worker(THREAD)
  for (const pattern of await patterns()) {
    const strings = attacksOn(pattern)
    let worst = 0
    for (let i = 0; i < strings.length && worst < LONGEST; ) {
      worker.postMessage({ ...pattern, strings: strings.slice(i) })
      const took = await new Promise<readonly number[] | null>((done) => {
        const timer = setTimeout(() => done(null), PATIENCE)
        worker.once('message', (times: readonly number[]) => {
          clearTimeout(timer)
          done(times)
        })
      })
      if (took === null) {
        worst = LONGEST * 3
        await worker.terminate()
        worker = new Worker(THREAD)
      } else worst = Math.max(worst, ...took)
      i = strings.length
    }
    if (worst > slowest.took) slowest = { what: `${pattern.where} /${pattern.source.slice(0, 60)}/`, took: worst }
    count.add(
      'within 2 s on 100 KB',
      worst < LONGEST,
      `${pattern.where}: /${pattern.source.slice(0, 120)}/${pattern.flags} ${worst.toFixed(0)} ms`,
    )
    count.add(
      'within 200 ms on 100 KB',
      worst < LONGEST / 10,
      `${pattern.where}: /${pattern.source.slice(0, 120)}/${pattern.flags} ${worst.toFixed(0)} ms`,
    )
  }
  await worker.terminate()
  const rows = count
    .rows()
    .map((row) =>
      row.what.startsWith('within 2 s')
        ? { ...row, note: `slowest ${slowest.what.replaceAll('|', '\\|')} ${slowest.took.toFixed(0)} ms` }
        : row,
    )
  return { rows, misses: count.misses() }
}
