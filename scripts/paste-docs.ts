// Pastes what the program really prints into the documentation: npm run docs
// A block to fill is a comment `<!-- prints: ARGUMENTS -->` (or `<!-- prints the first 30 lines: ARGUMENTS -->`) with a fenced block under it.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const BLOCK = /(<!-- prints(?: the first (\d+) lines)?: ([^\n]*?) -->\n+```text\n)([\s\S]*?)(```)/g

/** What `variorum ARGUMENTS` prints on a terminal of 80 columns without colour, whatever its exit code. */
const printed = (args: string): string => {
  const command = ['src/cli/main.ts', ...args.split(' ').filter(Boolean)]
  const env = { ...process.env, NO_COLOR: '1' }
  try {
    return execFileSync(process.execPath, command, {
      cwd: ROOT,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout
    throw error
  }
}

const firstLines = (text: string, count: number | undefined): string => {
  const lines = text.trimEnd().split('\n')
  return count !== undefined && lines.length > count
    ? `${lines.slice(0, count).join('\n').trimEnd()}\n...\n`
    : `${lines.join('\n')}\n`
}

/** `text` with every such block filled anew. */
export const filled = (text: string): string =>
  text.replace(BLOCK, (_, open: string, count: string | undefined, args: string, __, close: string) => {
    const output = firstLines(printed(args), count === undefined ? undefined : Number(count))
    return `${open}${output}${close}`
  })

/** The documents that may hold such blocks, as paths from the root. */
export const documents = (): string[] => [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort(),
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const path of documents()) {
    const before = readFileSync(join(ROOT, path), 'utf8')
    const after = filled(before)
    if (after === before) continue
    writeFileSync(join(ROOT, path), after)
    console.log(`pasted anew: ${path}`)
  }
