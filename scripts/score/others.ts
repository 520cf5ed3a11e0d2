import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, sharedIsPresent } from './shared.ts'
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

/** Scripts that print a few lines and take their material from beside the project; what they print must be the same every time. */
const PRINTING: readonly { readonly title: string; readonly script: string; readonly note: string }[] = [
  {
    title: 'Article bodies out of pages',
    script: 'scripts/score-extraction.ts',
    note: 'Printed by `node scripts/score-extraction.ts`. The model has learnt from these pages; what it does on sites it has not seen `node scripts/train-body.ts --check` tells.',
  },
]

const EXPORTS = /^export (?:const|async function|function) (?:tables|rows)\b/m

const exported = async (file: string): Promise<Section[]> => {
  const path = join(ROOT, 'scripts', file)
  if (!EXPORTS.test(readFileSync(path, 'utf8'))) return []
  const script = (await import(pathToFileURL(path).href)) as Measuring
  const one = await script.rows?.()
  const tables = [...((await script.tables?.()) ?? []), ...(one ? [one] : [])]
  return tables.filter((table) => table.rows.length > 0).map((table) => ({ title: table.title, text: markdown(table) }))
}

const printed = ({ title, script, note }: (typeof PRINTING)[number]): Section[] => {
  if (!sharedIsPresent() || !existsSync(join(ROOT, script))) return []
  const output = execFileSync(process.execPath, [script], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
  return [{ title, text: [`## ${title}`, '', note, '', '```text', output.trimEnd(), '```'].join('\n') }]
}

/** What the other measuring scripts say. */
export const otherSections = async (): Promise<Section[]> => {
  const files = readdirSync(join(ROOT, 'scripts')).filter((name) => /^(score-[a-z-]+|suites)\.ts$/.test(name))
  const sections: Section[] = []
  for (const file of files.sort()) sections.push(...(await exported(file)))
  return [...sections, ...PRINTING.flatMap(printed)]
}
