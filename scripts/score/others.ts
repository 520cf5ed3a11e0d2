import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './shared.ts'
import { markdown, type Table } from './tables.ts'

/** A section of SCORES.md, ready to write. */
export interface Section {
  readonly title: string
  readonly text: string
}

/** A script that measures something else may export `tables` or `rows`; it gives none where what it needs is absent. */
interface Measuring {
  readonly tables?: () => Promise<readonly Table[]> | readonly Table[]
  readonly rows?: () => Promise<Table | null> | Table | null
}

const EXPORTS = /^export (?:const|async function|function) (?:tables|rows)\b/m

const exported = async (file: string): Promise<Section[]> => {
  const path = join(ROOT, 'scripts', file)
  if (!EXPORTS.test(readFileSync(path, 'utf8'))) return []
  const script = (await import(pathToFileURL(path).href)) as Measuring
  const one = await script.rows?.()
  const tables = [...((await script.tables?.()) ?? []), ...(one ? [one] : [])]
  return tables.filter((table) => table.rows.length > 0).map((table) => ({ title: table.title, text: markdown(table) }))
}

const nameOf = (file: string): string => file.replace(/^score-|\.ts$/g, '')

/** What the other measuring scripts say, or one of them: "names" of scripts/score-names.ts. */
export const otherSections = async (only?: string): Promise<Section[]> => {
  const files = readdirSync(join(ROOT, 'scripts')).filter((name) => /^(score-[a-z-]+|suites|hostile)\.ts$/.test(name))
  const sections: Section[] = []
  for (const file of files.filter((f) => only === undefined || nameOf(f) === only).sort())
    sections.push(...(await exported(file)))
  return sections
}
