import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { reading } from './fixture.ts'
import { traces } from './traces.ts'

const found = (text: string, language = 'en'): string[] =>
  traces(reading({ id: 'a', text, language }), languageOf(language)).map(
    (t) => `${t.name}: ${t.rule}${t.covers ? '' : ', all'}`,
  )

const cases: readonly (readonly [string, readonly string[], string?])[] = [
  ['ELDA, May 4 (Reuters) - The harbour was closed.', ['Reuters: dateline, all']],
  ['ELDA (dpa/AFP) - The harbour was closed.', ['dpa: dateline, all', 'AFP: dateline, all']],
  [
    'The harbour was closed.\nCopyright 2031 The Associated Press. All rights reserved.',
    ['Associated Press: copyright, all'],
  ],
  [
    'The harbour was closed.\nReuters - Ap - Afp',
    ['Reuters: signature, all', 'Associated Press: signature, all', 'AFP: signature, all'],
  ],
  ['The harbour was closed. (AFP)', ['AFP: signed in brackets, all']],
  ['The mayor told the news agency France Press agency that it was closed.', ['AFP: told']],
  ['According to a report from the agency Reuters the harbour was closed.', ['Reuters: according to']],
  ['The papers, seen by Reuters, name the owner.', ['Reuters: according to']],
  ['The harbour was closed.\n(Reporting by Ann Lee; Editing by Bo Dahl)', ['Reuters: sign-off, all']],
  ['ELDA, May 4 (dpa) - It was closed.\n(Reporting by Ann Lee; Editing by Bo Dahl)', ['dpa: dateline, all']],
  ['Analysts polled by Quorum had expected less.', ['Quorum: according to']],
  ['A survey by Meridian Opinion found that most want it open.', ['Meridian Opinion: according to']],
  ['Die Agentur Alpenblick berichtete, der Hafen sei zu.', ['Alpenblick: reported'], 'de'],
  ['The harbour was closed, reported the Marsh Bay Courier.', ['Marsh Bay Courier: reported by']],
  ['Sailors told the Elda Evening Herald that they saw nothing.', ['Elda Evening Herald: told']],
  ['CNN affiliate Radiolux reported that it was closed.', ['CNN: affiliate', 'Radiolux: reported']],
  ['Al Jazeera’s Ines Marlow, reporting from Elda, said the quay was empty.', ['Al Jazeera: correspondent']],
  ['Der Bürgermeister sagte der Nachrichtenagentur AFP, der Hafen sei zu.', ['AFP: told'], 'de'],
  ['Selon l’AFP, le port était fermé.', ['AFP: according to'], 'fr'],
  ['Según informó EFE, el puerto estaba cerrado.', ['EFE: according to'], 'es'],
  ['A quay at night. JORGE AMADOR / REUTERS', []],
  ['A quay at night (AP Photo/Ines Marlow, File)', []],
  ['Caption: A quay at night, told by Reuters', []],
  ['He once sold a story to the Elda Evening Herald.', []],
  ['She told Congress about the harbour.', []],
  [`The harbour was closed.\n${'Reuters - '.repeat(30)}`, []],
]

for (const [text, want, language] of cases) test(text, () => assert.deepEqual(found(text, language), want))

test('50,000 names, brackets or spaces hang nothing', () => {
  for (const piece of ['Reuters ', '(Reuters', 'told the ', ' ', 'News ', 'The Daily Daily ', '/'])
    found(piece.repeat(50_000))
})
