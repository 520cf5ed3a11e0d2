import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, NOTHING_READ } from '../model/fixture.ts'
import type { Manner, Quotation, Reading, Sentence } from '../model/index.ts'
import { sayings } from './sayings.ts'

interface Told {
  readonly article: string
  readonly text: string
  readonly by?: string
  readonly manner?: Manner
}

/** Each article is its quotations and a sentence about the harbour; what is joined is answered as sets of `article:number`. */
const joined = (told: readonly Told[]): string[][] => {
  const names = [...new Set(told.map((t) => t.article))]
  const quotations = told.map(
    (t, i): Quotation => ({
      id: `${t.article}:${i}`,
      article: t.article,
      spans: [{ from: 0, to: t.text.length }],
      text: [t.text],
      manner: t.manner ?? 'direct',
      speaker: t.by
        ? { name: t.by, at: { article: t.article, from: 0, to: 0, exact: '', prefix: '', suffix: '' } }
        : null,
      cue: null,
      said: null,
      stance: 'asserts',
    }),
  )
  const readings = names.map((name): Reading => {
    const lines = [
      ...told.filter((t) => t.article === name).map((t) => t.text),
      'The harbour of Marlow was closed.',
      'The harbour board met in Marlow.',
      'In Marlow the harbour is old.',
    ]
    const text = lines.join('\n')
    let at = 0
    const sentences = lines.map((l): Sentence => {
      const from = at
      at += l.length + 1
      return { from, to: from + l.length, block: 0 }
    })
    return { article: articleOf(text, { id: name }), annotations: { ...NOTHING_READ, sentences } }
  })
  return sayings(quotations, readings).map((s) => [...s.members].sort())
}

test('two translations of one utterance are one saying', () =>
  assert.deepEqual(
    joined([
      {
        article: 'a',
        text: 'We will press the owners to repair the old pier before the summer tourists arrive.',
        by: 'Orla Finch',
      },
      {
        article: 'b',
        text: 'We are going to push the proprietors to fix the old pier before summer tourists come.',
        by: 'the mayor',
      },
      { article: 'b', text: 'Nobody has ever drowned in this harbour while I was mayor of Marlow.', by: 'the mayor' },
    ]),
    [['a:0', 'b:1']],
  ))

test('a fragment joins the quotation that holds it', () =>
  assert.deepEqual(
    joined([
      {
        article: 'a',
        text: 'We will press the owners to repair the old pier before the summer tourists arrive.',
        by: 'Orla Finch',
      },
      { article: 'b', text: 'repair the old pier', by: 'Orla Finch', manner: 'mixed' },
    ]),
    [['a:0', 'b:1']],
  ))

test('a single word joins only a short one of the same speaker', () => {
  const word = (text: string, by: string): string[][] =>
    joined([
      { article: 'a', text: 'numerous', by: 'Coast Guard', manner: 'mixed' },
      { article: 'b', text, by, manner: 'mixed' },
    ])
  assert.deepEqual(word('numerous sailors.', 'Coast Guard spokesman'), [['a:0', 'b:1']])
  assert.deepEqual(word('numerous sailors.', 'Orla Finch'), [])
  assert.deepEqual(word('numerous sailors from three countries who had been warned twice', 'Coast Guard'), [])
})

test('known speakers who disagree need more likeness', () => {
  const with_ = (by: string): number =>
    joined([
      { article: 'a', text: 'The pier was closed in bad weather and sailors were warned twice.', by: 'Orla Finch' },
      { article: 'b', text: 'We warned everyone twice that the lights had failed along the northern quay.', by },
    ]).length
  assert.equal(with_('the mayor'), 1)
  assert.equal(with_('Tobias Vance'), 0)
})

test('quotations of one article are never joined by themselves', () =>
  assert.deepEqual(
    joined([
      { article: 'a', text: 'The old pier is closed for repair.' },
      { article: 'a', text: 'The old pier is closed for repair.' },
    ]),
    [],
  ))

test('what is told without marks joins the saying it is closest to, and leads no further', () => {
  const got = joined([
    { article: 'a', text: 'The old pier is closed for repair until the storm season ends.', by: 'Orla Finch' },
    {
      article: 'b',
      text: 'the old pier is closed for repair until the storm season ends',
      by: 'Orla Finch',
      manner: 'indirect',
    },
    {
      article: 'c',
      text: 'the old pier is closed for repair until the storm season ends',
      by: 'Orla Finch',
      manner: 'indirect',
    },
  ])
  assert.deepEqual(got, [['a:0', 'b:1', 'c:2']])
})

test('two indirect ones alone are no saying', () =>
  assert.deepEqual(
    joined([
      { article: 'b', text: 'the old pier is closed for repair until winter', manner: 'indirect' },
      { article: 'c', text: 'the old pier is closed for repair until winter', manner: 'indirect' },
    ]),
    [],
  ))

test('nothing in, nothing out', () => assert.deepEqual(joined([]), []))

const BRIDGE = 'The bridge will not carry another lorry until it has new bearings.'
const BOATS = 'The boats will not carry another passenger until they have new engines.'

test('what several articles tell as two sayings stays two, however much the two sound alike', () => {
  const both = (article: string): Told[] => [
    { article, text: BRIDGE, by: 'Orla Finch' },
    { article, text: BOATS, by: 'Orla Finch' },
  ]
  assert.deepEqual(joined([...both('a'), ...both('b'), ...both('c')]).length, 2)
})

test('one teller breaks in two what another gives whole', () =>
  assert.deepEqual(
    joined([
      { article: 'a', text: BRIDGE, by: 'Orla Finch' },
      { article: 'a', text: 'Lorries must go round by Marlow, and that is thirty miles.', by: 'Orla Finch' },
      { article: 'b', text: `${BRIDGE} Lorries must go round by Marlow, and that is thirty miles.`, by: 'Orla Finch' },
    ]),
    [['a:0', 'a:1', 'b:2']],
  ))

test('what one speaker says between two shared sayings is one saying, though a translation kept none of its words', () => {
  const told = (article: string, text: string, by = 'Orla Finch'): string[][] =>
    joined([
      { article: 'a', text: BRIDGE, by: 'Tobias Vance' },
      { article: 'a', text: 'Whoever planned this was asleep.', by: 'Orla Finch' },
      { article: 'a', text: BOATS, by: 'Tobias Vance' },
      { article, text: BRIDGE, by: 'Tobias Vance' },
      { article, text, by },
      { article, text: BOATS, by: 'Tobias Vance' },
    ])
  assert.equal(told('b', 'The engineers must have dozed.').length, 3)
  assert.equal(told('b', 'The engineers must have dozed.', 'Ada Hollis').length, 2, 'another speaker')
  assert.equal(
    told(
      'b',
      'The engineers dozed, the council looked away, the builders laughed and nobody in Marlow ever measured a single beam.',
    ).length,
    2,
    'much longer',
  )
})

test('two articles that share few of their quotations are not held against each other in turn', () =>
  assert.equal(
    joined([
      { article: 'a', text: BRIDGE, by: 'Tobias Vance' },
      { article: 'a', text: 'Whoever planned this was asleep.', by: 'Orla Finch' },
      { article: 'a', text: 'Nobody told my family.', by: 'Ada Hollis' },
      { article: 'b', text: BRIDGE, by: 'Tobias Vance' },
      { article: 'b', text: 'The engineers must have dozed.', by: 'Orla Finch' },
      { article: 'b', text: 'We sold tickets until noon.', by: 'Ines Marlow' },
    ]).length,
    1,
  ))

test('what is told in the reporter’s words is one saying with what is quoted where three words of it are alike, not two', () => {
  const told = (text: string): string[][] =>
    joined([
      { article: 'a', text, by: 'Orla Finch' },
      { article: 'b', text: text.toLowerCase(), by: 'Orla Finch', manner: 'indirect' },
    ])
  assert.deepEqual([told('Divers panicked.').length, told('Divers panicked early.').length], [0, 1])
})
