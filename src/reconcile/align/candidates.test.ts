import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementOf } from '../fixture.ts'
import { bag } from '../likeness.ts'
import type { Statement } from '../statement.ts'
import { candidates } from './candidates.ts'

const heavy: Readonly<Record<string, number>> = { the: 0.05, barge: 0.5, sank: 0.4, lock: 0.8 }
const weigh = (stem: string): number => heavy[stem] ?? 1
const statement = (words: string, telling: number): Statement =>
  statementOf(words, telling, { whole: bag(words.split(' '), weigh) })
const pairs = (...texts: readonly string[]): (readonly [number, number])[] => candidates(texts.map(statement), weigh)

test('statements that share words of enough weight are looked at, the earlier one first', () =>
  assert.deepEqual(pairs('the barge sank early', 'fog in spring', 'the barge sank late'), [[0, 2]]))

test('a weight that is just enough is enough, a little less is not', () => {
  assert.deepEqual(pairs('lock shut', 'lock open'), [[0, 1]])
  assert.deepEqual(pairs('the barge', 'the barge'), [])
})

test('a word that very many statements hold says nothing', () => {
  const many = (n: number): number => pairs(...Array.from({ length: n }, (_, i) => `lock ${i} alone${i}`)).length
  assert.ok(many(300) > 0)
  assert.equal(many(301), 0)
})

test('of very many partners the sixty that share most are looked at', () => {
  const others = Array.from({ length: 80 }, (_, i) => (i < 20 ? `lock other${i}` : `lock mill other${i}`))
  const partners = pairs('lock mill', ...others).flatMap(([a, b]) => (a === 0 ? [b] : []))
  assert.deepEqual(
    partners.toSorted((x, y) => x - y),
    Array.from({ length: 60 }, (_, i) => i + 21),
  )
})
