// Writes docs/reference/dependencies.md from package-lock.json, and asks npm when each package we name was first and last released: node scripts/dependencies.ts
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dependencies, type Package, type Released, releasedBy, written } from './dependencies/table.ts'

const released = ({ name }: Package): Released => {
  const { stdout } = spawnSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const told: unknown = JSON.parse(stdout || '{}')
  return releasedBy((told ?? {}) as Readonly<Record<string, string>>)
}

const found = dependencies()
const dates = new Map([...found.named, ...found.development].map((p) => [p.name, released(p)]))
writeFileSync(
  fileURLToPath(new URL('../docs/reference/dependencies.md', import.meta.url)),
  written(found, dates, new Date().toISOString().slice(0, 10)),
)
