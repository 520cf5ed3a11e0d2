import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { hasMeaning, meaningOf } from './glossary.ts'
import { stem } from './stem.ts'

const meaning = (word: string, code: string): string => meaningOf(stem(word, languageOf(code)), code)

test('words of one meaning are one in every language', () =>
  assert.deepEqual(
    new Set([
      meaning('injured', 'en'),
      meaning('Verletzte', 'de'),
      meaning('blessés', 'fr'),
      meaning('heridos', 'es'),
      meaning('feriti', 'it'),
      meaning('gewonden', 'nl'),
    ]).size,
    1,
  ))

test('words of two meanings stay apart', () => assert.notEqual(meaning('Verletzte', 'de'), meaning('arrêtés', 'fr')))

test('a word that no row holds stands for itself', () => {
  const plain = stem('Gartenzwerg', languageOf('de'))
  assert.deepEqual([meaningOf(plain, 'de'), hasMeaning(plain, 'de')], [plain, false])
})

test('a language without a column has no meanings', () => assert.equal(hasMeaning('dead', 'xx'), false))
