// Writes what is told now beneath the texts of examples, for new ones, and to look at what a change changed: node scripts/examples.ts [PART...]
// What it writes is what the code says, right or wrong: read the difference before it is kept.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partsOf } from '../src/model/examples.fixture.ts'
import type { Annotations, Article, Reading, Story } from '../src/model/index.ts'
import { read } from '../src/read/index.ts'
import { relate } from '../src/relate/index.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const parts = process.argv.slice(2)

/** Beside the examples of a folder stands what tells of them. */
interface Teller {
  readonly toldBy: (
    read: (article: Article) => Annotations,
    relate: (readings: readonly Reading[]) => Story,
  ) => (file: string, text: string, heading: readonly string[]) => string[]
}

/** Lists of other tests stand in such folders too; nothing is told of them. */
const isOfTeller = (path: string): boolean => existsSync(join(ROOT, dirname(path), 'told.fixture.ts'))

for (const path of globSync('src/**/examples/*.txt', { cwd: ROOT }).filter(
  (p) => isOfTeller(p) && (!parts.length || parts.some((part) => p.includes(part))),
)) {
  const { toldBy } = (await import(join(ROOT, dirname(path), 'told.fixture.ts'))) as Teller
  const told = toldBy(read, relate)
  const written = partsOf(readFileSync(join(ROOT, path), 'utf8')).map(({ written, text, heading }) => {
    const said = text ? told(basename(path, '.txt'), text, heading) : []
    return [...written, ...said.map((l) => `  ${l}`)].join('\n')
  })
  writeFileSync(join(ROOT, path), `${written.join('\n\n')}\n`)
}
