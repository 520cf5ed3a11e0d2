// Proves the package: packs it, installs the tarball into an empty folder, and compares the bundled story there with what was installed.
// Where the Node that is first on the PATH outside this project is older than 22.13, it also looks for the sentence that says so.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'variorum-pack-'))

const run = (command: string, args: readonly string[], cwd = place, env = process.env): SpawnSyncReturns<string> =>
  spawnSync(command, args, { cwd, env, encoding: 'utf8' })

/** What "brings only what it needs" is held against. */
const [MOST_PACKAGES, MOST_MEGABYTES] = [15, 6]

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .reduce((sum, f) => sum + statSync(join(f.parentPath, f.name)).size, 0)

/** Says what holds; stops at the first thing that does not, since all others hang on it. */
const must = (what: string, ok: boolean, done: SpawnSyncReturns<string>): void => {
  if (!ok)
    throw new Error(`check-pack: it does not hold that ${what}\nexit ${done.status}\n${done.stdout}\n${done.stderr}`)
  console.log(`ok: ${what}`)
}

/** The PATH without the folders of this checkout, as somebody else's shell has it. */
const outside = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.startsWith(project))
  .join(delimiter)

try {
  const packed = run('npm', ['pack', '--pack-destination', place], project)
  const [tarball = ''] = readdirSync(place).filter((f) => f.endsWith('.tgz'))
  must('npm pack makes a tarball', packed.status === 0 && tarball !== '', packed)

  writeFileSync(join(place, 'package.json'), '{"private":true}')
  const installed = run('npm', ['install', '--prefer-offline', '--omit=dev', '--no-audit', '--no-fund', `./${tarball}`])
  must('it installs into an empty folder', installed.status === 0, installed)

  const tree = readdirSync(join(place, 'node_modules'), { withFileTypes: true }).filter(
    (f) => f.isDirectory() && !f.name.startsWith('.'),
  )
  const packages = tree.flatMap((f) =>
    f.name.startsWith('@') ? readdirSync(join(place, 'node_modules', f.name)) : [f.name],
  )
  must(`it brings ${packages.length} packages, at most ${MOST_PACKAGES}`, packages.length <= MOST_PACKAGES, installed)
  const megabytes = sizeOf(join(place, 'node_modules')) / 1e6
  must(`it takes ${megabytes.toFixed(1)} MB, at most ${MOST_MEGABYTES}`, megabytes <= MOST_MEGABYTES, installed)
  cpSync(join(project, 'examples/ferry-fire'), join(place, 'story'), { recursive: true })
  const parts = [['serve', 'story'], ['mcp'], ['fetch', 'http://localhost:1/']].map((args) =>
    run('npx', ['--no-install', 'variorum', ...args]),
  )
  for (const part of parts)
    must(
      'a part that is not installed is told, and how to have it',
      part.status === 2 && /needs packages .*npm install /.test(part.stderr),
      part,
    )

  const text = run('npx', ['--no-install', 'variorum', 'compare', 'story'])
  must('npx variorum compare works', text.status === 0 && text.stdout.includes('THE ARTICLES'), text)
  const json = run('npx', ['--no-install', 'variorum', 'compare', 'story', '--format', 'json'])
  must(
    'its JSON is what the checkout gives',
    json.stdout ===
      run(process.execPath, [join(project, 'src/cli/main.ts'), 'compare', 'story', '--format', 'json']).stdout,
    json,
  )
  const page = run('npx', ['--no-install', 'variorum', 'compare', 'story', '--output', 'account.html', '--quiet'])
  must('it writes the page', page.status === 0 && readdirSync(place).includes('account.html'), page)
  const api = run(process.execPath, [
    '--input-type=module',
    '-e',
    "import { compare } from 'variorum'; console.log((await compare([])).variorum)",
  ])
  must("import { compare } from 'variorum' works", api.stdout === '2\n', api)
  must('the examples are in it', readdirSync(join(place, 'node_modules/variorum')).includes('examples'), api)

  const other = run('node', ['--version'], place, { ...process.env, PATH: outside })
  const [major = 0, minor = 0] = other.stdout.slice(1).split('.').map(Number)
  if (other.status === 0 && (major < 22 || (major === 22 && minor < 13))) {
    const old = run('node', ['node_modules/variorum/dist/cli/main.js', 'compare', 'story'], place, {
      ...process.env,
      PATH: outside,
    })
    must(
      `Node ${other.stdout.trim()} is told in a sentence that it is too old`,
      old.status === 2 && /^variorum needs Node 22\.13/.test(old.stderr) && !old.stdout,
      old,
    )
  }
} finally {
  rmSync(place, { recursive: true, force: true })
}
