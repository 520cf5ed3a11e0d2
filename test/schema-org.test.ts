import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { FIXTURE } from '../src/publish/fixture.ts'
import { PLAIN } from '../src/publish/writer.ts'
import { schemaOrg } from '../src/publish/writers/schema-org.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const FLAGS =
  '--noEmit --ignoreConfig --strict --skipLibCheck --target es2024 --module nodenext --pretty false --types'.split(' ')

/** schema-dts has the vocabulary of schema.org as types: which properties a type has, and what each may hold. */
const module = (json: string): string => `import type { Graph } from 'schema-dts'\nexport const told: Graph = ${json}`

const written = schemaOrg.write(FIXTURE, PLAIN)
/** The same with a fault each: what the vocabulary does not have must be found, or finding nothing would say nothing. */
const FAULTS: Readonly<Record<string, readonly [string, string]>> = {
  'no-such-type': ['"@type": "ClaimReview"', '"@type": "ClaimVerdict"'],
  'no-such-property': ['"claimReviewed":', '"claimJudged":'],
  'of-another-type': ['"spokenByCharacter":', '"ratingExplanation":'],
  'no-such-value': ['"headline": "', '"headline": 7, "abstract": "'],
}

describe('what is written for schema.org, held against its vocabulary', () => {
  let place = ''
  let says: readonly string[] = []
  before(() => {
    place = mkdtempSync(join(tmpdir(), 'variorum-schema-org-'))
    symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'), 'junction')
    writeFileSync(join(place, 'package.json'), '{"type":"module"}')
    writeFileSync(join(place, 'as-it-is.ts'), module(written))
    for (const [name, [from, to]] of Object.entries(FAULTS)) {
      assert.ok(written.includes(from), name)
      writeFileSync(join(place, `${name}.ts`), module(written.replace(from, to)))
    }
    const files = ['as-it-is', ...Object.keys(FAULTS)].map((name) => `${name}.ts`)
    says = spawnSync(process.execPath, [TSC, ...FLAGS, '', ...files], { cwd: place, encoding: 'utf8' }).stdout.split(
      '\n',
    )
  })
  after(() => rmSync(place, { recursive: true, force: true }))

  it('has nothing that the vocabulary does not know', () =>
    assert.deepEqual(
      says.filter((line) => line.startsWith('as-it-is') || line.startsWith('error')),
      [],
    ))
  for (const name of Object.keys(FAULTS))
    it(`would be found wrong: ${name}`, () => assert.ok(says.some((line) => line.startsWith(name))))
})
