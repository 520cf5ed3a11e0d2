import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../model/index.ts'
import { read } from '../index.ts'

const article = (text: string): Article => ({
  id: 'a',
  name: 'a',
  title: null,
  byline: null,
  outlet: null,
  language: 'en',
  url: null,
  published: null,
  text,
  blocks: [{ from: 0, to: text.length, role: 'body', why: 'test' }],
  fields: {},
})
const stances = (text: string): string[] => read(article(text)).quotations.map((q) => q.stance)

for (const [text, stance] of [
  ['Orla Finch said that the pier was safe and dry.', 'asserts'],
  ['Orla Finch denied that the pier was rotten.', 'denies'],
  ['Orla Finch did not confirm that the pier was closed.', 'unknown'],
  ['Orla Finch asked whether the pier was closed.', 'unknown'],
] as const)
  test(`${stance}: ${text}`, () => assert.deepEqual(stances(text), [stance]))
