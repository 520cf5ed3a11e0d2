// Builds dist/, what the package carries: the sources as JavaScript with types, and the files beside them that are read at run time.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, globSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Files that tsc leaves behind. */
const ASSETS = ['publish/html/*.{css,js}', 'ingest/layout/*.json', 'reconcile/judge/wording/*.json', 'lang/**/*.txt']

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
for (const file of globSync(ASSETS, { cwd: 'src' })) cpSync(`src/${file}`, `dist/${file}`)
chmodSync('dist/cli/main.js', 0o755)
