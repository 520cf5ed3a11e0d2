import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf } from '../../src/model/fixture.ts'
import type { Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { asPage } from './html.ts'
import { cellsOf, marksOf } from './marks.ts'
import { inTerminal } from './terminal.ts'

const reading = (text: string): Reading => {
  const article = articleOf(text)
  return { article, annotations: read(article) }
}
const TEXT = 'Orla Finch said on 3 May 2021: “The 12 ships left <Marlow> late.”'

test('everything that was read is marked, with what was made of it', () => {
  const marks = marksOf(reading(TEXT)).map(({ kind, from, to, told }) => `${kind}: ${TEXT.slice(from, to)} = ${told}`)
  assert.ok(marks.includes('person: Orla Finch = Orla Finch'))
  assert.ok(marks.includes('time: on 3 May 2021 = 2021-05-03') || marks.includes('time: 3 May 2021 = 2021-05-03'))
  assert.ok(marks.some((m) => m.startsWith('quantity: 12 ships = 12 ')))
  assert.ok(marks.some((m) => m.startsWith('quotation: The 12 ships') && m.includes('Orla Finch direct')))
})

test('a text is cut where marks begin and end, and no letter is lost', () => {
  const marks = [
    { from: 2, to: 8, kind: 'quotation', told: '' },
    { from: 4, to: 6, kind: 'person', told: '' },
    { from: 7, to: 10, kind: 'time', told: '' },
  ] as const
  assert.deepEqual(
    cellsOf(marks, { from: 0, to: 12 }).map((c) => `${c.from}-${c.to} ${c.marks.map((m) => m.kind).join('+')}`),
    ['0-2 ', '2-4 quotation', '4-6 quotation+person', '6-7 quotation', '7-8 quotation+time', '8-10 time', '10-12 '],
  )
})

test('without its colours the terminal shows the article', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  const plain = inTerminal(reading(TEXT)).replace(/\u001b\[[\d;]*m/g, '')
  assert.ok(plain.includes(`[body] ${TEXT}`))
})

test('an article cannot write control characters to the terminal', () => {
  const shown = inTerminal(reading('It sank.\u001b[2J Ann Lee\u0007 left.'))
  assert.ok(!shown.includes('\u001b[2J') && !shown.includes('\u0007'))
})

test('an article cannot write markup into the page', () => {
  const page = asPage(reading(TEXT))
  assert.ok(page.includes('&lt;') && !page.includes('<Marlow>'))
})
