import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { bare, changed, mutantsOf, named, OPERATORS, sampled } from './mutants.ts'

const broken = (code: string): string[] => mutantsOf('a.ts', code).map((m) => changed(code, m))

describe('an operator', () => {
  for (const { name, example } of OPERATORS)
    it(`${name}: ${example[0]}`, () =>
      assert.ok(broken(example[0]).includes(example[1]), broken(example[0]).join('; ')))
})

test('a fraction is doubled, an even figure goes one up, an odd one down', () => {
  assert.deepEqual(broken('const A = 0.4'), ['const A = 0.8'])
  assert.deepEqual(broken('const A = 10_000'), ['const A = 10001'])
  assert.deepEqual(broken('const A = 7'), ['const A = 6'])
})

test('words, expressions, comments, imports and shapes stay as they are', () => {
  for (const code of [
    "f('1 < 2')",
    'f(`1 + $' + '{a < b}`)',
    'f(/a{1,2} + "/)',
    '// a < 1',
    '/* a && 1 */',
    "import { a } from './1.ts'",
    'interface A {\n  readonly a: 1\n}',
  ])
    assert.deepEqual(broken(code), [], code)
})

test('nothing is moved where something is left out', () => {
  const code = "const a = 'it && that' // 1\nconst b = a < 1"
  assert.equal(bare(code).length, code.length)
  assert.deepEqual(broken(code), [
    "const a = 'it && that' // 1\nconst b = a <= 1",
    "const a = 'it && that' // 1\nconst b = a < 0",
  ])
})

test('types in pointed brackets are no comparison', () =>
  assert.deepEqual(broken('const m = new Map<string, Set<number>>()'), []))

test('a sample is the same for one seed, without repeats, and a longer one begins with it', () => {
  const all = mutantsOf('a.ts', Array.from({ length: 50 }, (_, i) => `const a${i} = 1`).join('\n'))
  const ten = sampled(all, 10, '3')
  assert.deepEqual(sampled(all, 20, '3').slice(0, 10), ten)
  assert.equal(new Set(sampled(all, 50, '3')).size, 50)
  assert.notDeepEqual(sampled(all, 10, '4'), ten)
})

test('a mutant keeps its name where lines are written above it', () => {
  const names = (code: string): string[] => mutantsOf('a.ts', code).map(named)
  assert.deepEqual(names('\n\nconst a = 1 + 1'), names('const a = 1 + 1'))
  assert.equal(new Set(names('const a = 1 + 1')).size, 3)
})

test('a number behind an index is a fallback, for the types; one behind anything else is none', () => {
  const fallbacks = (code: string): boolean[] => mutantsOf('a.ts', code).map((m) => m.fallback)
  assert.deepEqual(fallbacks('const a = list[i] ?? 0'), [true])
  assert.deepEqual(fallbacks('const a = list[i] ?? -1'), [true])
  assert.deepEqual(fallbacks('const a = map.get(i) ?? 0'), [false])
  assert.deepEqual(fallbacks('const a = list[i]?.to ?? 0'), [false])
})
