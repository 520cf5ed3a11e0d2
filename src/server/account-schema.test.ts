import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { accountOf, EXAMPLES } from '../../test/accounts.ts'
import { AccountSchema } from './account-schema.ts'

/** Paths of fields that a value has and its parsed form has not: what the schema does not know. */
const unknownIn = (value: unknown, parsed: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, own]) => {
    const kept = (parsed as Record<string, unknown> | null)?.[key]
    return kept === undefined && own !== undefined ? [`${path}/${key}`] : unknownIn(own, kept, `${path}/${key}`)
  })
}

describe('the schema of the account', () => {
  for (const example of EXAMPLES)
    it(`fits the account of ${example}, and knows every field of it`, async () => {
      const account = await accountOf(example)
      assert.deepEqual([...new Set(unknownIn(account, AccountSchema.parse(account)))], [])
    })

  it('refuses what is no account', () =>
    assert.equal(AccountSchema.safeParse({ variorum: 1, articles: [], stories: [], notices: [] }).success, false))
})
