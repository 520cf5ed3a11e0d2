import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { openApi } from './document.ts'

describe('the OpenAPI document, held against the rules that Redocly recommends', () => {
  it('has no error and no warning', async () => {
    // what the server answers at its own address needs no server named; the licence is that of the package, which has no address
    const config = await createConfig({
      extends: ['recommended'],
      rules: { 'no-empty-servers': 'off', 'info-license': 'off', 'info-license-strict': 'off' },
    })
    const problems = await lintFromString({ source: await openApi(), config })
    assert.deepEqual(
      problems.map((p) => `${p.severity} ${p.ruleId}: ${p.message} at ${p.location[0]?.pointer ?? ''}`),
      [],
    )
  })
})
