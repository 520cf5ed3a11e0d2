import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, NOTHING_READ, timeOf } from '../model/fixture.ts'
import type { Quotation, Reading, Time } from '../model/index.ts'
import { timeline } from './timeline.ts'

interface When {
  readonly words: string
  readonly start: string
  readonly more?: Partial<Time>
}

/** An article of one sentence, with its times. */
const reading = (id: string, text: string, ...times: readonly When[]): Reading => {
  const article = articleOf(text, { id })
  const made = times.map(({ words, start, more }): Time => {
    const from = text.indexOf(words)
    return timeOf(start, { article: id, from, to: from + words.length, text: words, ...more })
  })
  return { article, annotations: { ...NOTHING_READ, sentences: [{ from: 0, to: text.length, block: 0 }], times: made } }
}

test('two articles that tell of one event make one entry, the finest time first', () => {
  const a = reading('a', 'A ferry struck the old pier at Marlow on Monday.', { words: 'Monday', start: '2031-05-12' })
  const b = reading('b', 'The ferry struck the Marlow pier at 6 a.m., police said.', {
    words: '6 a.m.',
    start: '2031-05-12T06:00',
    more: { grain: 'minute' },
  })
  const list = timeline([a, b])
  assert.equal(list.length, 1)
  assert.equal(list[0]?.start, '2031-05-12T06:00')
  assert.deepEqual(
    list[0]?.members.map((m) => m.article),
    ['a', 'b'],
  )
})

test('events come in order of time, unlike ones of a day apart', () => {
  const a = reading('a', 'Divers searched the harbour basin for the captain on Tuesday.', {
    words: 'Tuesday',
    start: '2031-05-13',
  })
  const b = reading('b', 'The council closed every school in town on Tuesday.', {
    words: 'Tuesday',
    start: '2031-05-13',
  })
  const c = reading('c', 'A ferry struck the old pier at Marlow on Monday.', { words: 'Monday', start: '2031-05-12' })
  assert.deepEqual(
    timeline([a, b, c]).map((e) => e.start),
    ['2031-05-12', '2031-05-13', '2031-05-13'],
  )
})

const left: readonly (readonly [string, Reading])[] = [
  [
    'a length of time',
    reading('a', 'The old pier at Marlow was shut for eight years.', {
      words: 'for eight years',
      start: 'P8Y',
      more: { duration: true, grain: 'year' },
    }),
  ],
  [
    'a year',
    reading('a', 'The old pier at Marlow was built with oak in 1912.', {
      words: '1912',
      start: '1912',
      more: { grain: 'year' },
    }),
  ],
  [
    'a repeat',
    reading('a', 'Divers came to the harbour after Monday’s crash at the pier.', {
      words: 'Monday’s',
      start: '2031-05-12',
    }),
  ],
  [
    'a credit',
    reading('a', 'The old pier at Marlow was rebuilt (Marlow Daily, 05/12/2031) with oak.', {
      words: '05/12/2031',
      start: '2031-05-12',
    }),
  ],
  [
    'a question',
    reading('a', 'Who rebuilt the old pier at Marlow on Monday?', { words: 'Monday', start: '2031-05-12' }),
  ],
  [
    'a condition',
    reading('a', 'If the storm ends the old pier at Marlow may open on Monday.', {
      words: 'Monday',
      start: '2031-05-12',
    }),
  ],
]
for (const [name, one] of left) test(`left out: ${name}`, () => assert.deepEqual(timeline([one]), []))

test('what is told of long before the articles is another event', () => {
  const one = reading('a', 'A barge had struck the old pier at Marlow on January 3.', {
    words: 'January 3',
    start: '2031-01-03',
  })
  const dated = (value: string): Reading => ({
    ...one,
    article: { ...one.article, published: { value, evidence: 'test', rejected: [] } },
  })
  assert.equal(timeline([dated('2031-01-04')]).length, 1)
  assert.equal(timeline([dated('2031-05-13')]).length, 0)
})

test('the day on which somebody spoke is no event', () => {
  const one = reading('a', 'The old pier at Marlow is lost, said the mayor at a meeting of the board on Monday.', {
    words: 'Monday',
    start: '2031-05-12',
  })
  const { text } = one.article
  const at = (words: string) => ({
    article: 'a',
    from: text.indexOf(words),
    to: text.indexOf(words) + words.length,
    exact: words,
    prefix: '',
    suffix: '',
  })
  const said = at('The old pier at Marlow is lost')
  const quotation: Quotation = {
    id: 'q',
    article: 'a',
    spans: [said],
    text: [said.exact],
    manner: 'indirect',
    speaker: null,
    cue: at('said'),
    said: null,
    stance: 'asserts',
  }
  assert.equal(timeline([one]).length, 1)
  assert.equal(timeline([{ ...one, annotations: { ...one.annotations, quotations: [quotation] } }]).length, 0)
})

test('every member repeats its words', () => {
  const one = reading('a', 'A ferry struck the old pier at Marlow on Monday.', { words: 'Monday', start: '2031-05-12' })
  for (const e of timeline([one]))
    for (const m of e.members) assert.equal(one.article.text.slice(m.from, m.to), m.exact)
})

test('a sentence tells its event at the finest of its times of that day', () => {
  const text = 'On Monday at 6 a.m. a ferry struck the old pier at Marlow.'
  const one = reading(
    'a',
    text,
    { words: 'Monday', start: '2031-05-12' },
    { words: '6 a.m.', start: '2031-05-12T06:00', more: { grain: 'minute' } },
  )
  assert.deepEqual(
    timeline([one]).map((e) => e.start),
    ['2031-05-12T06:00'],
  )
})

test('a day within two days that are named together is no event of its own', () => {
  const text = 'Divers searched the old harbour of Marlow on Monday and Tuesday.'
  const both = { words: 'Monday and Tuesday', start: '2031-05-12', more: { end: '2031-05-13' } }
  assert.deepEqual(
    timeline([reading('a', text, both, { words: 'Tuesday', start: '2031-05-13' })]).map((e) => [e.start, e.end]),
    [['2031-05-12', '2031-05-13']],
  )
})

test('a line of hardly a word tells no event', () =>
  assert.deepEqual(timeline([reading('a', 'Harbour edition, Monday', { words: 'Monday', start: '2031-05-12' })]), []))
