import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countWords, evened } from './spaces.ts'

const texts = fc.string({
  unit: fc.constantFrom(
    'a',
    '–',
    'é',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u2009',
    '\u3000',
    '\ufeff',
    '\u0085',
    '\ud83d\ude00',
  ),
})

test('words are what white space parts', () => {
  assert.equal(countWords(' The  ferry\nsank\u00a0at noon. '), 5)
  assert.equal(countWords('The ferry sank', 4), 1)
  fc.assert(fc.property(texts, (text) => assert.equal(countWords(text), text.match(/\S+/g)?.length ?? 0)))
})
test('one blank stands for any white space', () => {
  assert.equal(evened(' The  ferry\nsank '), 'The ferry sank')
  fc.assert(fc.property(texts, (text) => assert.equal(evened(text), text.replace(/\s+/g, ' ').trim())))
})
