import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sorted } from './index.ts'
import type { Reader } from './reader.ts'

const reader = (name: string, ...needs: readonly string[]): Reader =>
  ({ name, needs, read: () => [] }) as unknown as Reader
const names = (...list: readonly Reader[]): string[] => sorted(list).map((r) => r.name)

test('each reader comes after all it needs', () =>
  assert.deepEqual(names(reader('times', 'numbers'), reader('numbers', 'sentences'), reader('sentences')), [
    'sentences',
    'numbers',
    'times',
  ]))
test('what is not among them is not waited for', () =>
  assert.deepEqual(names(reader('times', 'numbers'), reader('names')), ['times', 'names']))
test('readers that need each other are a mistake', () =>
  assert.throws(() => names(reader('times', 'numbers'), reader('numbers', 'times')), /times, numbers need each other/))
