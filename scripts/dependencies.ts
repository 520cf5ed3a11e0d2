// Writes docs/reference/dependencies.md from package-lock.json, and asks npm when each package was first and last released: node scripts/dependencies.ts
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  dependencies,
  NOT_KNOWN,
  type Package,
  type Released,
  releasedBy,
  taggedReleases,
  written,
} from './dependencies/table.ts'

const tagged = taggedReleases().packages

const released = ({ name }: Package): Released => {
  const { stdout } = spawnSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const told: unknown = JSON.parse(stdout || '{}')
  const known = releasedBy((told ?? {}) as Readonly<Record<string, string>>)
  return known === NOT_KNOWN ? (tagged[name] ?? NOT_KNOWN) : known
}

const found = dependencies()
const dates = new Map([...found.named, ...found.brought, ...found.development].map((p) => [p.name, released(p)]))
writeFileSync(
  fileURLToPath(new URL('../docs/reference/dependencies.md', import.meta.url)),
  written(found, dates, new Date().toISOString().slice(0, 10)),
)
