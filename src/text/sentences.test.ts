import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languageOf } from '../lang/index.ts'
import type { Article, BlockRole, Sentence } from '../model/index.ts'
import { paragraphsOf } from './paragraphs.ts'
import { sentencesIn } from './sentences.ts'
import { within } from './within.fixture.ts'

const sentencesOf = (article: Pick<Article, 'text' | 'blocks'>, language: string): Sentence[] =>
  sentencesIn(article.text, paragraphsOf(article), languageOf(language))

const split = (text: string, language = 'en', role: BlockRole = 'body'): string[] =>
  sentencesOf({ text, blocks: [{ from: 0, to: text.length, role, why: 'test' }] }, language).map((s) =>
    text.slice(s.from, s.to),
  )

/** A bar stands where a sentence ends. */
const reads = (marked: string, language?: string): void => {
  const want = marked.split('|').map((s) => s.trim())
  assert.deepEqual(split(marked.replaceAll('|', ''), language), want)
}

test('a full stop, a question mark and an exclamation mark end a sentence', () =>
  reads('The dam held. | Did it? | It did! | Nobody left.'))
test('a title and an initial do not', () =>
  reads('Gen. Orla Finch met Dr. T. Vance and Kim J. Oduya. | They spoke of St. Brannock.'))
test('nor do a decimal, an address and an abbreviation inside a sentence', () =>
  reads('The U.S. Navy paid $3.5 million to Marlow Inc. on Jan. 3 for harbour.example. | It sank.'))
test('an abbreviation ends one where a function word follows in capitals', () =>
  reads('It shut at 5 p.m. | The crew left the U.S. | They were tired.'))
test('what is said and who said it stay together', () =>
  reads('“The bridge is safe.”, said the mayor. | “Is it?” asked a driver. | “It is!” she replied.'))
test('a sentence ends behind its quotation mark', () =>
  reads('He called it “a gift.” | She did not. | (Nobody asked.) | “We left.” | “So did we.”'))
test('a mark set apart by a blank still closes', () => reads('She asked: “Is it safe? ” | Nobody knew.'))
test('an omission does not end a sentence', () =>
  reads('It was … well … a surprise. | Then it was over... | Nobody spoke.'))
test('a line is a paragraph', () => reads('Harbour shut\n|Ships wait outside\n|It is foggy.'))
test('a line broken in the midst of a sentence goes on', () =>
  reads('The ferry left the harbour and\nturned north. | It sank.'))
test('a lost space is seen', () => reads('The ferry sank on Sunday.|Photo by the harbour office'))
test('German ordinals and abbreviations', () =>
  reads('Am 5. Oktober kam Dr. Vogt, d. h. die Ärztin. | Sie blieb bis zum 31. März. | Dann ging sie.', 'de'))
test('French marks with blanks', () =>
  reads('« Le pont est sûr ! » a dit M. Roux. | Il a tort. | « Fermez-le. » | Personne ne bouge.', 'fr'))
test('furniture gives none', () => assert.deepEqual(split('Read more. Subscribe.', 'en', 'furniture'), []))

test('a sentence carries the index of its block', () => {
  const text = 'Title\n\nIt sank. It rose.'
  const blocks = [
    { from: 0, to: 5, role: 'title', why: '' },
    { from: 7, to: text.length, role: 'body', why: '' },
  ] as const
  assert.deepEqual(
    sentencesOf({ text, blocks }, 'en').map((s) => s.block),
    [0, 1, 1],
  )
})

test('sentences lie in order, do not overlap, and lose no letter', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'Gen', 'The', '.', '!', '…', ' ', '\n', '”', '“', '"', '3', ',', '😀'), {
        maxLength: 60,
      }),
      (parts) => {
        const text = parts.join('')
        const found = sentencesOf({ text, blocks: [{ from: 0, to: text.length, role: 'body', why: '' }] }, 'en')
        for (const [i, s] of found.entries()) assert.ok(s.from < s.to && s.from >= (found[i - 1]?.to ?? 0))
        const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '')
        assert.equal(letters(found.map((s) => text.slice(s.from, s.to)).join('')), letters(text))
      },
    ),
  ))

for (const [name, text] of Object.entries({
  'one long token': 'x'.repeat(100_000),
  stops: '.'.repeat(100_000),
  'stops set apart': '. '.repeat(50_000),
  blanks: `A.${' '.repeat(100_000)}B`,
  'lines of blanks': ' \n'.repeat(50_000),
  abbreviations: 'U.S.'.repeat(25_000),
}))
  test(`100 KB of ${name} pass`, () => assert.ok(within(2000, () => split(text)).length >= 0))
