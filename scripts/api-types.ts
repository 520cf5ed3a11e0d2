// Writes test/api/api.d.ts, the API's types for clients, from its own OpenAPI document: npm run api-types
// The generator knows an older TypeScript than ours, so it is run by itself and is no dependency.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openApi, stamp } from '../test/api/document.ts'

const GENERATOR = ['--package=openapi-typescript@7.13.0', '--package=typescript@5.9']
const place = mkdtempSync(join(tmpdir(), 'variorum-api-types-'))
try {
  const document = await openApi()
  writeFileSync(join(place, 'openapi.json'), document)
  execFileSync('npm', ['exec', '--yes', ...GENERATOR, '--', 'openapi-typescript', 'openapi.json', '-o', 'api.d.ts'], {
    cwd: place,
    stdio: 'inherit',
  })
  const types = readFileSync(join(place, 'api.d.ts'), 'utf8')
  writeFileSync(fileURLToPath(new URL('../test/api/api.d.ts', import.meta.url)), `${stamp(document)}\n${types}`)
} finally {
  rmSync(place, { recursive: true, force: true })
}
