// Builds dist/, what the package carries: the sources as JavaScript with types, and the files beside them that are read at run time.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Files that tsc leaves behind. */
const ASSETS = ['publish/html/*.{css,js}', '{ingest,read,relate,reconcile}/**/*.json', 'lang/**/*.txt']

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
for (const file of globSync(ASSETS, { cwd: 'src' })) cpSync(`src/${file}`, `dist/${file}`)
chmodSync('dist/cli/main.js', 0o755)

/** Types that those of the package lead to; who takes the package sees no others. */
const reached = (from: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(from)) return found
  found.add(from)
  for (const [, to = ''] of readFileSync(from, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g))
    reached(normalize(join(dirname(from), to.replace(/\.[jt]s$/, '.d.ts'))), found)
  return found
}
const types = reached('dist/index.d.ts')
for (const file of globSync('dist/**/*.d.ts')) if (!types.has(normalize(file))) rmSync(file)

// the API's reference is served from the package; a browser takes it packed
const SCRIPT = 'node_modules/redoc/bundles/redoc.standalone.js'
if (existsSync(SCRIPT)) {
  mkdirSync('dist/reference')
  writeFileSync('dist/reference/redoc.standalone.js.gz', gzipSync(readFileSync(SCRIPT), { level: 9 }))
  cpSync(`${SCRIPT}.LICENSE.txt`, 'dist/reference/redoc.standalone.js.LICENSE.txt')
}

// a package of 4 MB, most of it other languages and maps: the ten stemmers that are used are carried, 70 kB
const STEMMERS = '@orama/stemmers'
const using = 'dist/lang/stemmers.js'
mkdirSync('dist/lang/snowball')
const local = readFileSync(using, 'utf8').replace(/'@orama\/stemmers\/([a-z]+)'/g, (_, language: string) => {
  cpSync(fileURLToPath(import.meta.resolve(`${STEMMERS}/${language}`)), `dist/lang/snowball/${language}.js`)
  return `'./snowball/${language}.js'`
})
writeFileSync(using, local)
cpSync(`node_modules/${STEMMERS}/LICENSE.md`, 'dist/lang/snowball/LICENSE.md')
