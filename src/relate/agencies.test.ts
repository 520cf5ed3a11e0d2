import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agenciesIn } from './agencies.ts'
import { reading } from './fixture.ts'
import { telling } from './telling.ts'

const found = (text: string, outlet?: string): string[] =>
  agenciesIn([telling(reading({ id: 'a', text, ...(outlet ? { outlet } : {}) }))]).map((m) => m.name)

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['PORT ELDA, May 4 (Harbour Wire) - The quay was closed.', ['Harbour Wire']],
  ['VELDEN (Alpenblick) — Die Brücke ist gesperrt.', ['Alpenblick']],
  [
    'Fire at the quay\n\nBy Ann Lee\nMay 4, 2031\n\nMarsh Bay, May 4 (Coastline News) – The quay was closed.',
    ['Coastline News'],
  ],
  ['The harbour board (which runs the quay) - and others - met.', []],
  ['Otto Grell (born 1961) - banker', []],
  ['He lives in Velden (Austria) with his family.', []],
]
for (const [text, want] of cases) test(text.slice(0, 60), () => assert.deepEqual(found(text), want))

test('a paper with a dateline of its own is no agency', () =>
  assert.deepEqual(found('ELDA (Elda Gazette) - The quay was closed.', 'Elda Gazette'), []))
test('a long line hangs nothing', () => {
  found(`A${' A'.repeat(50_000)}(${'A '.repeat(50_000)}`)
})
