import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownOf } from './known.ts'
import { measure } from './measure.ts'
import { scan } from './scan.ts'
import { surroundings } from './surroundings.ts'
import { verdict } from './verdict.ts'

const STANDFIRST =
  'After two years of waiting the council of Harwick puts up the money for a new ferry landing on the quay.'
const PROSE =
  'The council voted on Tuesday to rebuild the old ferry landing, which was closed after the floods, and asked two firms for their plans.'
/** The blocks that are body, by their first word, when `html` is judged with these log odds. */
const body = (html: string, ...odds: readonly number[]): readonly string[] => {
  const page = scan(`<title>Ferry landing to be rebuilt</title><body><article>${html}</article>`)
  const measures = page.runs.map((r) => measure(r.text))
  const judged = verdict(surroundings(page, measures, knownOf(page)), Float64Array.from(odds))
  return page.runs.flatMap((r, i) => (judged[i] ? (r.text.split(' ')[0] ?? '') : []))
}

const H1 = '<h1>Ferry landing to be rebuilt</h1>'
test('what lies above even odds is body', () =>
  assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>More</p>`, -5, 4, -1), ['The']))
test('where no block passes, the surest and what is close to it are body', () =>
  assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>${STANDFIRST}</p><p>More</p>`, -5, -1, -1.2, -2), ['The', 'After']))
const SECOND = 'Boats should land there again before the end of next summer, said the harbour master of the town.'
test('where the surest block is not so sure, less is asked of the others', () => {
  const odds = [-5, 4, -0.9] as const
  assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>${SECOND}</p>`, ...odds), ['The'])
  assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>${SECOND}</p>`, -5, 2, -0.9), ['The', 'Boats'])
})
for (const line of [
  'Advertisement',
  'Read more',
  'Read also: Mill burns down in Oster',
  'See also: who pays for the landing?',
])
  test(`a line that leads away is none, whatever the trees say: ${line}`, () =>
    assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>${line}</p><p>${SECOND}</p>`, -5, 4, 4, 4), ['The', 'Boats']))
for (const [what, block] of [
  ['a link in capitals', '<p><a href="/mill">MILL BURNS DOWN IN OSTER</a></p>'],
  ['a line of those who worked on it', '<p>Edda Lorne contributed to this report.</p>'],
  ['a caption', '<figure><figcaption>The old landing after the floods</figcaption></figure>'],
  ['a moment for machines', '<p>2031-05-04T08:00:00+02:00</p>'],
  ['a command of the system', '<p>[button link="/sign-up"]Write to us now[/button]</p>'],
  [
    'a question with a longer notice',
    '<p>Have a tip? Write to the desk of the Echo on the quay, where somebody reads it</p>',
  ],
] as const)
  test(`${what} is none either`, () =>
    assert.deepEqual(body(`${H1}<p>${PROSE}</p>${block}<p>${SECOND}</p>`, -5, 4, 4, 4), ['The', 'Boats']))
for (const [what, block, word] of [
  ['a link in small letters', '<p><a href="/mill">Mill burns down in Oster</a></p>', 'Mill'],
  ['a cry', '<p>MILL BURNS DOWN IN OSTER</p>', 'MILL'],
  ['a long text in a figure', `<figure><figcaption>${SECOND} ${SECOND}</figcaption></figure>`, 'Boats'],
  ['a sentence with a moment in it', '<p>At 2031-05-04T08:00:00+02:00 the clock stopped.</p>', 'At'],
] as const)
  test(`but ${what} is`, () =>
    assert.deepEqual(body(`${H1}<p>${PROSE}</p>${block}<p>${SECOND}</p>`, -5, 4, 4, 4), ['The', word, 'Boats']))

const LONG = Array.from({ length: 10 }, (_, k) => `${SECOND.replace('Boats', `Boat ${k}`)} ${PROSE}`).join(' ')
test('the text once more, in one element, is none; a line that comes again is', () => {
  assert.deepEqual(body(`${H1}<p>${LONG}</p><div>${LONG}</div>`, -5, 4, 4), ['Boat'])
  assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>${PROSE}</p>`, -5, 4, 4), ['The', 'The'])
})

const NEWS =
  '<ul><li>A mill burned down in Oster on Monday night, and forty people had to leave their houses.</li></ul>'
test('what stands above the headline is none, where the article stands below', () => {
  const odds = [4, -5, 4, 4, 4, 4] as const
  assert.deepEqual(body(`${NEWS}${H1}${`<p>${PROSE}</p>`.repeat(3)}`, ...odds), ['The', 'The', 'The'])
  assert.deepEqual(body(`${NEWS}${H1}<p>${PROSE}</p>`, ...odds), ['A', 'The'])
  assert.deepEqual(body(`<div>${LONG}</div>${NEWS}${H1}${`<p>${PROSE}</p>`.repeat(3)}`, 4, ...odds).slice(0, 2), [
    'Boat',
    'A',
  ])
  assert.deepEqual(body(`${NEWS}<h1>Of mills and men</h1>${`<p>${PROSE}</p>`.repeat(3)}`, ...odds).slice(0, 2), [
    'A',
    'The',
  ])
})
test('but a sentence that opens so is', () =>
  assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>See also how the landing was built.</p>`, -5, 4, 4), ['The', 'See']))
for (const line of ['elo/HPA', 'HPA'])
  test(`a signature below the text is none: ${line}`, () =>
    assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>${line}</p>`, -5, 4, 4), ['The']))
test('but above other text initials are', () =>
  assert.deepEqual(body(`${H1}<p>${PROSE}</p><p>HPA</p><p>${SECOND}</p>`, -5, 4, 4, 4), ['The', 'HPA', 'Boats']))
test('where all are hopeless the page has no article', () => assert.deepEqual(body(`${H1}<p>${PROSE}</p>`, -5, -4), []))

test('a sentence in one element with the headline is a standfirst, however sure the trees are, if it is of the topic and tells no day', () => {
  const beside = (line: string): readonly string[] =>
    body(`<div>${H1}<p>${line}</p></div><div><p>${PROSE}</p></div>`, -5, -4, 4)
  assert.deepEqual(beside(STANDFIRST), ['After', 'The'])
  for (const line of [
    'Your browser is out of date, and some parts of this page may not work as they should for you.',
    'The landing page was last updated on 5 May 2031 by the desk of the Harwick Echo.',
  ])
    assert.deepEqual(beside(line), ['The'], line)
})

const cells = (...words: readonly string[]): string => words.map((w) => `<tr><td>${w}</td></tr>`).join('')
test('a table that is body but for a few cells is body as a whole; one that lays out the page is not', () => {
  const terms = '<dl><dt>Length</dt><dd>ninety</dd><dt>Lamps</dt><dd>two</dd></dl>'
  assert.deepEqual(
    body(`${H1}<p>${PROSE}</p><table>${cells('Length', 'Lamps', 'Built', '1911')}</table>`, -5, 4, 4, 4, 4, -2),
    ['The', 'Length', 'Lamps', 'Built', '1911'],
  )
  assert.deepEqual(body(`${H1}<p>${PROSE}</p>${terms}`, -5, 4, -2, 4, 4, 4).slice(1), [
    'Length',
    'ninety',
    'Lamps',
    'two',
  ])
  assert.deepEqual(body(`${H1}<p>${PROSE}</p>${terms}`, -5, 4, -2, -2, 4, 4).slice(1), ['Lamps', 'two'])
  assert.deepEqual(body(`${H1}<table>${cells(PROSE, SECOND, PROSE, 'Imprint')}</table>`, -5, 4, 4, 4, -2), [
    'The',
    'Boats',
    'The',
  ])
})

test('a doubtful standfirst under the headline is body', () =>
  assert.deepEqual(body(`${H1}<p>${STANDFIRST}</p><p>${PROSE}</p>`, -5, -1.5, 4), ['After', 'The']))
for (const [what, html, ...odds] of [
  ['further down', `${H1}<p>${PROSE}</p><p>${STANDFIRST}</p>`, -5, 4, -1.5],
  ['above the headline', `<p>${STANDFIRST}</p>${H1}<p>${PROSE}</p>`, -1.5, -5, 4],
  ['in a figure', `${H1}<figure><p>${STANDFIRST}</p></figure><p>${PROSE}</p>`, -5, -1.5, 4],
  ['of which the trees are sure that it is none', `${H1}<p>${STANDFIRST}</p><p>${PROSE}</p>`, -5, -2.5, 4],
  ['that is a link', `${H1}<p><a href="/x">${STANDFIRST}</a></p><p>${PROSE}</p>`, -5, -1.5, 4],
  ['of three words', `${H1}<p>Ferry landing rebuilt</p><p>${PROSE}</p>`, -5, -1.5, 4],
  [
    'that speaks of its picture',
    `${H1}<p>In this file photo the old ferry landing of Harwick lies under water, before it was rebuilt.</p><p>${PROSE}</p>`,
    -5,
    -1.5,
    4,
  ],
  [
    'of another topic',
    `${H1}<p>Shares in shoes fell for a third week while those in hats and gloves rose a little.</p><p>${PROSE}</p>`,
    -5,
    -1.5,
    4,
  ],
] as const)
  test(`but none ${what}`, () => assert.deepEqual(body(html, ...odds), ['The']))
