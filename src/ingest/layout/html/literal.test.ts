import assert from 'node:assert/strict'
import { test } from 'node:test'
import { within } from '../../../text/within.fixture.ts'
import { literal } from './literal.ts'

for (const [what, script, value] of [
  ['JSON', '{"a":[1,-2.5,"x"],"b":null}', { a: [1, -2.5, 'x'], b: null }],
  ['a statement behind it', '{"a":1};(function(){var s;s=1}())', { a: 1 }],
  ['bare names and other quotes', "{a:'it\\'s',$b_2:`two\nlines`,3:true}", { a: "it's", $b_2: 'two\nlines', 3: true }],
  ['commas at the end, and comments', '{a:[1,2,], /* and } */ b:{},}', { a: [1, 2], b: {} }],
  ['short forms', '{a:!0,b:!1,c:void 0,d:undefined,e:x.y}', { a: true, b: false, c: null, d: null, e: null }],
  ['escapes', String.raw`{a:"\u003cp\x3e caf\u{e9}\n"}`, { a: '<p> café\n' }],
  ['a text to parse', String.raw`JSON.parse("{\"a\":\"say \\\"no\\\"\"}")`, { a: 'say "no"' }],
  [
    'a function called at once',
    '(function(a,b){return {n:a,list:[b,{n:a}]}}("x",2));',
    { n: 'x', list: [2, { n: 'x' }] },
  ],
  ['what would have to be run', '{a:new Date(1)}', undefined],
  ['a broken end', '{"a":"b', undefined],
] as const)
  test(`a script gives a value: ${what}`, () => assert.deepEqual(literal(script), value))

test('neither depth nor floods of signs are traps', () => {
  for (const script of [
    '['.repeat(100_000),
    `{a:"${'\\'.repeat(300_000)}`,
    `[${' '.repeat(300_000)}x`,
    `{a:${'"\\"'.repeat(100_000)}`,
  ])
    within(2000, () => literal(script))
})
