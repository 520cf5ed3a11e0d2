import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsAgency, isAgencies } from './agencies.ts'

test('a line that names agencies and nothing else', () => {
  for (const line of ['Reuters - AP - AFP', '(dpa)', 'AFP ,  Reuters', 'AP']) assert.ok(isAgencies(line), line)
  for (const line of ['Ana Prado / Reuters', 'Reuters-AP-AFP', '', ' - ']) assert.ok(!isAgencies(line), line)
})

test('a credit one part of which is an agency', () => {
  for (const line of ['Ana Prado/Getty Images', 'Ana Prado  -  AFP', 'Handout via Reuters'])
    assert.ok(holdsAgency(line), line)
  assert.ok(!holdsAgency('Ana Prado / Tarnwick Courier'))
})

test('a line of 100 KB is no credit', () => assert.ok(!isAgencies(' '.repeat(100_000))))
