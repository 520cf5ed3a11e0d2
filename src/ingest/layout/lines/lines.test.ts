import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../../lang/index.ts'
import { layout } from '../text.ts'

const BODY = [
  'The council of Harwick voted on Tuesday to rebuild the old ferry landing, which was closed after the floods of the spring, and asked two firms for plans.',
  'The harbour master told residents that boats would leave from the northern quay until then, and that a bus would take everybody there every hour.',
  'Shopkeepers on the old quay said that they feared for their trade, and asked the council for money to tide them over until the boats are back.',
  'The landing was built ninety years ago of oak that had been brought over from the other side of the sound, and had last been mended before the war.',
  'Nobody knows yet who is to pay for the new one, said the mayor, who has asked the government in the capital for half of the money that is needed.',
]
const roles = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const text = lines.join('\n\n')
  const reading = { language: 'en', dayFirst: false }
  return new Map(
    layout(text, { title: null }, languageOf('en'), reading).blocks.map((b) => [text.slice(b.from, b.to), b.role]),
  )
}
const H = 'Ferry landing to be rebuilt after all'

test('what stands around a text and is like no line of it is furniture', () => {
  const found = roles([H, ...BODY, 'Tarn Quay Courier | Terms | Imprint | Jobs'])
  assert.equal(found.get('Tarn Quay Courier | Terms | Imprint | Jobs'), 'furniture')
})
test('sentences and headings within the text are body', () => {
  const found = roles([
    H,
    BODY[0] ?? '',
    'The cause is not known.',
    BODY[1] ?? '',
    'A landing of oak',
    ...BODY.slice(2),
  ])
  for (const line of [...BODY, 'The cause is not known.']) assert.equal(found.get(line), 'body', line)
})
test('in a text of a few lines only rules speak', () =>
  assert.equal(roles([H, BODY[0] ?? '', 'A long night']).get('A long night'), 'body'))

test('the outlet’s name above the headline, and its menu, are no title', () => {
  const found = roles(['HARWICK ECHO', 'Markets   Property   Letters   Jobs', H, ...BODY])
  assert.equal(found.get('HARWICK ECHO'), 'furniture')
  assert.equal(found.get('Markets   Property   Letters   Jobs'), 'furniture')
  assert.equal(found.get(H), 'title')
})
test('a headline in capitals above the text is the title', () =>
  assert.equal(roles(['FERRY LANDING REBUILT', ...BODY]).get('FERRY LANDING REBUILT'), 'title'))
test('an agency that no list knows stands in a dateline', () => {
  const found = roles([H, `PORT HARWICK, May 3 (Tarn Wire) - ${BODY[0]}`, ...BODY.slice(1)])
  assert.equal(found.get('PORT HARWICK, May 3 (Tarn Wire) - '), 'dateline')
})
test('a row of writer, day and reading time is the byline', () => {
  const row = 'By Edda Lorne · May 3, 2031 · 3 min read'
  assert.equal(roles([H, row, ...BODY]).get(row), 'byline')
})
