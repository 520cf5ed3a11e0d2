import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lowerBound } from './lower-bound.ts'

const first = (list: readonly number[], least: number): number => lowerBound(list.length, (i) => list[i] ?? 0, least)

test('the first that is as much or more, of equal ones the first', () =>
  assert.deepEqual([first([1, 3, 3, 5], 3), first([1, 3, 3, 5], 4)], [1, 3]))
test('before all where all are more, behind all where none is', () =>
  assert.deepEqual([first([2, 4], 1), first([2, 4], 9), first([], 1)], [0, 2, 0]))
