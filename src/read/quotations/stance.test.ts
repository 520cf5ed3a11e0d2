import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf } from '../../model/fixture.ts'
import { read } from '../index.ts'

const stances = (text: string): string[] => read(articleOf(text)).quotations.map((q) => q.stance)

for (const [text, stance] of [
  ['Orla Finch said that the pier was safe and dry.', 'asserts'],
  ['Orla Finch denied that the pier was rotten.', 'denies'],
  ['Orla Finch did not confirm that the pier was closed.', 'unknown'],
  ['Orla Finch asked whether the pier was closed.', 'unknown'],
] as const)
  test(`${stance}: ${text}`, () => assert.deepEqual(stances(text), [stance]))
