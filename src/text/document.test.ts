import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { articleOf } from '../model/fixture.ts'
import { type Document, documentOf, quotedAt, sentenceAt, tokensWithin } from './document.ts'

const made = (text: string, language = 'en'): Document =>
  documentOf(
    articleOf(text, {}, (line) => (line.startsWith('Photo') ? 'furniture' : 'body')),
    languageOf(language),
  )
const words = (document: Document, { from, to }: { from: number; to: number }): string => document.text.slice(from, to)

const TEXT = 'The ferry sank. “It rose,” said Ann Lee.\nPhoto: a well-known pier'

test('a document holds the paragraphs and sentences that are read', () => {
  const document = made(TEXT)
  assert.equal(document.paragraphs.length, 1)
  assert.deepEqual(
    document.sentences.map((s) => words(document, s)),
    ['The ferry sank.', '“It rose,” said Ann Lee.'],
  )
})

test('what stands in quotation marks is known, by the marks of the language', () => {
  const document = made('Sie sagte: „Der Steg sinkt.“', 'de')
  assert.deepEqual(
    document.quoted.map(({ outer }) => words(document, outer)),
    ['„Der Steg sinkt.“'],
  )
})

test('tokens are those of the whole text, furniture too', () => {
  const { tokens, compounds } = made(TEXT)
  assert.deepEqual(
    tokens.slice(-4).map((t) => t.text),
    ['well', '-', 'known', 'pier'],
  )
  assert.equal(compounds.at(-2)?.text, 'well-known')
})

test('the tokens of a sentence', () => {
  const document = made(TEXT)
  assert.deepEqual(
    document.sentences.map((s) =>
      tokensWithin(document, s)
        .map((t) => t.text)
        .join(' '),
    ),
    ['The ferry sank .', '“ It rose , ” said Ann Lee .'],
  )
})

test('the sentence and the quotation of a place', () => {
  const document = made(TEXT)
  const at = (word: string): number => document.text.indexOf(word)
  assert.deepEqual(
    [sentenceAt(document, at('sank')), sentenceAt(document, at('rose')), sentenceAt(document, at('pier'))],
    [0, 1, -1],
  )
  assert.deepEqual(
    [quotedAt(document, at('sank')), quotedAt(document, at('rose'))?.outer.from, quotedAt(document, at('said'))],
    [undefined, 16, undefined],
  )
})
