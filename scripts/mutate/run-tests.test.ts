import assert from 'node:assert/strict'
import { test } from 'node:test'
import { covers } from './coverage.ts'
import { failing, noting } from './run-tests.ts'
import { moved, thresholdsOf } from './thresholds.ts'

type Runner = (name: string, body: () => unknown) => void

/** What fails of a file that notes its tests so. */
const ran = (
  body: (runner: { test: Runner; describe: Runner }) => void,
  enough = (_: string) => false,
): Promise<string[]> => {
  const { runner, taken } = noting()
  return failing(
    { load: async () => body(runner as unknown as { test: Runner; describe: Runner }) as never },
    'a.test.ts',
    taken,
    enough,
  )
}

const broken = (): never => assert.fail()

test('the tests that fail are named, with what they stand under', async () => {
  assert.deepEqual(await ran(({ test }) => test('sound', () => {})), [])
  const both = ({ test, describe }: { test: Runner; describe: Runner }): void => {
    test('broken', broken)
    describe('of all', () => test('broken too', async () => broken()))
  }
  assert.deepEqual(await ran(both), ['broken', 'of all > broken too'])
  assert.deepEqual(await ran(both, () => true), ['broken'])
})

test('a file that cannot be loaded fails as a whole', async () =>
  assert.deepEqual(await ran(() => broken()), ['a.test.ts']))

test('what takes long on a long text is not run', async () =>
  assert.deepEqual(await ran(({ test }) => test('100 KB of blanks pass', broken)), []))

test('a place is reached where the innermost range around it ran', () => {
  const ranges = [
    { startOffset: 0, endOffset: 100, count: 1 },
    { startOffset: 20, endOffset: 40, count: 0 },
    { startOffset: 30, endOffset: 35, count: 2 },
  ]
  assert.deepEqual(
    [10, 25, 32, 40, 100].map((at) => covers(ranges, at)),
    [true, false, true, true, false],
  )
  assert.equal(covers(undefined, 1), false)
})

const CODE =
  "const LEAST = 0.4 // of 9\nexport const SHARE: Shares = {\n  clause: 0.2,\n  words: ['a1', 7],\n} as const\nconst least = 5\nconst A = f(LEAST, 3)\n"

test('the numbers of constants in capitals are thresholds', () => {
  const all = thresholdsOf('a.ts', CODE)
  assert.deepEqual(
    all.map(({ name, value, line }) => [name, value, line]),
    [
      ['LEAST', 0.4, 1],
      ['SHARE.clause', 0.2, 3],
      ['SHARE', 7, 4],
      ['A', 3, 7],
    ],
  )
  assert.deepEqual(
    all.map(({ from, to }) => CODE.slice(from, to)),
    ['0.4', '0.2', '7', '3'],
  )
  assert.equal(all[0] && moved(all[0], 0.8).into, '0.8')
})
