import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, dated } from '../../model/fixture.ts'
import { read } from '../index.ts'

/** Who is bound to what. */
const told = (text: string): string[] =>
  read(articleOf(text, { published: dated('2031-05-14') })).commitments.map((c) => `${c.by}: ${c.what.exact}`)

const CASES: readonly (readonly [what: string, text: string, ...want: readonly string[]])[] = [
  ['“we” are who speaks', '“We promised to pay for the roof,” Tom Vance said.', 'Tom Vance: pay for the roof'],
  [
    'whom the speaker names',
    '“The Marlow Board promised to pay for the roof,” Tom Vance said.',
    'Marlow Board: pay for the roof',
  ],
  [
    'a helper stands between',
    '“Ann Lee has promised to pay for the roof,” Tom Vance said.',
    'Ann Lee: pay for the roof',
  ],
  ['a place promises nothing', '“In Marlow they promised to pay for the roof,” Tom Vance said.'],
  ['nor does a name behind a colon', '“Ann Lee: promised to pay for the roof,” Tom Vance said.'],
  [
    'told once, though it is announced with “would”',
    'Ann Lee promised that water would be handed out by noon.',
    'Ann Lee: water would be handed out by noon',
  ],
]
for (const [what, text, ...want] of CASES) test(`${what}: ${text}`, () => assert.deepEqual(told(text), want))
