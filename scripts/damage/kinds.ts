import { copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '../../src/store/index.ts'

export interface Harmed {
  readonly path: string
  readonly bytes: Buffer
  readonly original: string
  readonly chance: () => number
  readonly write: (bytes: Uint8Array) => void
}

/** A way a file is damaged. */
export interface Damage {
  readonly name: string
  /** articles it may cost; where not given, it may be more than one page */
  readonly most?: number
  /** Damages the copy, and says where. */
  readonly harm: (harmed: Harmed) => string
}

const PAGE = 8192
const below = (chance: () => number, n: number): number => Math.floor(chance() * n)
const pagesOf = (bytes: Buffer): number => Math.floor(bytes.length / PAGE)

const onPage =
  (change: (page: Buffer, chance: () => number, bytes: Buffer) => void) =>
  ({ bytes, chance, write }: Harmed): string => {
    const n = below(chance, pagesOf(bytes))
    change(bytes.subarray(n * PAGE, (n + 1) * PAGE), chance, bytes)
    write(bytes)
    return `page ${n + 1}`
  }

/** Changes one blob of one article where it lies in the file. */
const inBlob = ({ path, chance }: Harmed): string => {
  const db = new DatabaseSync(path)
  const n = Number(db.prepare('SELECT max(seq) AS n FROM content').get()?.['n'])
  const seq = 1 + below(chance, n)
  const column = chance() < 0.5 ? 'article' : 'annotations'
  const blob = db.prepare(`SELECT ${column} AS bytes FROM content WHERE seq = ?`).get(seq)?.['bytes']
  const bytes = Buffer.from(blob as Uint8Array)
  const at = below(chance, bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(chance, 8))
  db.prepare(`UPDATE content SET ${column} = ? WHERE seq = ?`).run(bytes, seq)
  db.close()
  return `${column} ${seq}, byte ${at}`
}

/** A copy as a kill leaves it in the middle, with a log that holds what somebody's reading kept from the file. */
const withLog = (path: string): void => {
  const writer = sqliteStore(path, { mode: 'write' })
  const reader = new DatabaseSync(path, { readOnly: true })
  reader.exec('BEGIN; SELECT count(*) FROM article')
  reader.prepare('SELECT count(*) FROM article').get()
  const [first] = [...writer.rows()]
  if (first)
    writer.put({ entries: [], links: [], stories: [{ id: `${first.story}`, articles: [first.id] }], closed: [] })
  for (const feed of writer.feeds()) writer.follow({ ...feed })
  for (const ending of ['', '-wal']) copyFileSync(path + ending, `${path}.killed${ending}`)
  reader.close()
  writer.close()
  for (const ending of ['', '-wal']) {
    copyFileSync(`${path}.killed${ending}`, path + ending)
    rmSync(`${path}.killed${ending}`)
  }
  rmSync(`${path}-shm`, { force: true })
}

export const damages: readonly [Damage, ...Damage[]] = [
  {
    name: 'a bit',
    harm: ({ bytes, chance, write }) => {
      const at = below(chance, bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(chance, 8))
      write(bytes)
      return `byte ${at}`
    },
  },
  {
    name: 'a bit of the head',
    harm: ({ bytes, chance, write }) => {
      const at = below(chance, 100)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(chance, 8))
      write(bytes)
      return `byte ${at}`
    },
  },
  {
    name: 'bytes',
    harm: ({ bytes, chance, write }) => {
      const at = below(chance, bytes.length)
      for (let i = at; i < Math.min(bytes.length, at + 1 + below(chance, 64)); i++) bytes[i] = below(chance, 256)
      write(bytes)
      return `byte ${at}`
    },
  },
  { name: 'a bit of one article', most: 1, harm: inBlob },
  { name: 'a page of zeros', harm: onPage((page) => void page.fill(0)) },
  {
    name: 'a page of noise',
    harm: onPage((page, chance) => {
      for (let i = 0; i < page.length; i++) page[i] = below(chance, 256)
    }),
  },
  {
    name: 'a page in the place of another',
    harm: onPage((page, chance, bytes) => {
      const from = below(chance, pagesOf(bytes)) * PAGE
      page.set(Buffer.from(bytes.subarray(from, from + PAGE)))
    }),
  },
  {
    name: 'truncation',
    harm: ({ bytes, chance, write }) => {
      const at = chance() < 0.5 ? below(chance, bytes.length) : below(chance, pagesOf(bytes)) * PAGE
      write(bytes.subarray(0, at))
      return `to ${at} bytes`
    },
  },
  {
    name: 'the log gone',
    harm: ({ path }) => {
      withLog(path)
      rmSync(`${path}-wal`)
      return ''
    },
  },
  {
    name: 'the log damaged',
    harm: ({ path, chance }) => {
      withLog(path)
      const log = readFileSync(`${path}-wal`)
      const at = below(chance, log.length)
      log[at] = (log[at] ?? 0) ^ (1 << below(chance, 8))
      writeFileSync(`${path}-wal`, log)
      return `byte ${at} of ${log.length}`
    },
  },
  {
    name: 'the clock set back',
    most: 0,
    harm: ({ path }) => {
      const past = new Date('1999-01-01')
      utimesSync(path, past, past)
      return 'to 1999'
    },
  },
]
