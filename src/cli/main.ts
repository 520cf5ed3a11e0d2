#!/usr/bin/env node
// Looks at the version of Node before anything is loaded that an older one could not even parse.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const OLDEST: readonly [number, number] = [22, 13]

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(`variorum needs Node ${OLDEST.join('.')} or later; this is Node ${process.versions.node}.\n`)
  process.exitCode = 2
} else if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? '')) {
  // a script that asks for the version waits for nothing else to load
  const { version } = await import('./version.ts')
  process.stdout.write(`${version()}\n`)
} else {
  // before the rest, for what is loaded earlier is not kept
  const { keepCompiled } = await import('./compile-cache.ts')
  keepCompiled()
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2))
}
