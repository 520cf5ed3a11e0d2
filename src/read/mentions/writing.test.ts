import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compounds } from '../../text/compounds.ts'
import { type Token, tokenized } from '../../text/token.ts'
import { isHeadline, writingOf } from './writing.ts'

const cut = (text: string): Token[] => compounds(tokenized(text))
const written = (text: string, asked: readonly string[]) =>
  writingOf(text, [{ all: cut(text), headline: false }], new Set(asked))

test('a line that writes its words with capitals is a headline, unless a mark ends it', () => {
  assert.ok(isHeadline(cut('Harbour Board Closes Old Ferry Pier')))
  assert.ok(!isHeadline(cut('Harbour board closes the old ferry pier')))
  assert.ok(!isHeadline(cut('Orla Finch met Oru Vance Monday.')))
  assert.ok(!isHeadline(cut('Orla Finch Oru')))
})

test('of a compound each part counts', () =>
  assert.ok(!isHeadline(cut('Orla Finch Met Ten-year-old twin-engine pilots'))))

test('words in small letters are told of those asked for, the parts of compounds too', () =>
  assert.deepEqual([...written('The board of al-Marsa met', ['board', 'al', 'pier']).small], ['board', 'al']))

test('a capital tells of a name where a word and one blank stand before it', () =>
  assert.deepEqual([...written('Then Finch left, Vance stayed. Boats  Lay there', []).large], ['Finch', 'Vance']))
