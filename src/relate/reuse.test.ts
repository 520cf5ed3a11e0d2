import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reuse } from '../model/index.ts'
import { ELSEWHERE, INDEPENDENT, type Invented, REWRITTEN, reading, WIRE } from './fixture.ts'
import { chain } from './passages.ts'
import { reuse } from './reuse.ts'
import { telling } from './telling.ts'
import { traces } from './traces.ts'

const between = (...articles: readonly Invented[]): Reuse[] => {
  const tellings = articles.map((a) => telling(reading(a)))
  return reuse(tellings, new Map(tellings.map((t) => [t.article.id, traces(t.reading, t.language)])))
}
const [wire, rewritten] = [
  { id: 'a', text: WIRE },
  { id: 'b', text: REWRITTEN },
]

test('the same text under another name is a copy', () => {
  const [r] = between(wire, { id: 'b', text: WIRE.replace('PORT ELDA (Reuters) - ', '') })
  assert.equal(r?.kind, 'copy')
  assert.ok((r?.share ?? 0) > 0.9)
})

test('the same told again in other words and the same order is rewritten', () => {
  assert.equal(between(wire, rewritten)[0]?.kind, 'rewritten')
})

test('two reporters on one event, and two events, share nothing', () => {
  assert.deepEqual(between(wire, { id: 'b', text: INDEPENDENT }, { id: 'c', text: ELSEWHERE }), [])
})

test('one long sentence taken over is reuse with that passage alone', () => {
  const taken =
    'Investigators are looking at a faulty conveyor motor in the loading bay that had been due for replacement since spring.'
  const [r] = between(wire, { id: 'b', text: `${INDEPENDENT}\n${taken}` })
  assert.deepEqual(
    r?.passages.map((p) => p.b.exact),
    [taken],
  )
})

test('words in quotation marks are no reuse', () => {
  const said =
    '“We will find out how a store of fertiliser came to stand beside the fish market and we will tell everybody who lives here what we find,” she said.'
  assert.deepEqual(
    between({ id: 'a', text: `${ELSEWHERE}\n${said}` }, { id: 'b', text: `${INDEPENDENT}\n${said}` }),
    [],
  )
})

test('people named alike do not make a borrowed sentence', () => {
  const a =
    'Deputy Harbour Master Jonas Peter Kallweit of the Port Elda Harbour Board told the Marsh Bay Courier on Sunday.'
  const b =
    'The Marsh Bay Courier was told on Sunday by Jonas Peter Kallweit, Deputy Harbour Master of the Port Elda Harbour Board.'
  assert.deepEqual(between({ id: 'a', text: `${ELSEWHERE}\n${a}` }, { id: 'b', text: `${INDEPENDENT}\n${b}` }), [])
})

test('every passage says where it stands in both', () => {
  for (const p of between(wire, rewritten)[0]?.passages ?? []) {
    assert.equal(WIRE.slice(p.a.from, p.a.to), p.a.exact)
    assert.equal(REWRITTEN.slice(p.b.from, p.b.to), p.b.exact)
  }
})

test('the article an agency signed comes first, whatever the order; that is no evidence that the other took it from there', () => {
  assert.equal(between(rewritten, wire)[0]?.from, 'a')
  assert.equal(between(rewritten, wire)[0]?.direction, null)
})

test('else the earlier one comes first; a bare day says nothing about a moment of it', () => {
  const plain = WIRE.replace('(Reuters) ', '')
  const early = { id: 'z', text: REWRITTEN, published: '2031-03-04T08:00:00Z' }
  assert.equal(between({ id: 'a', text: plain, published: '2031-03-04T09:00:00Z' }, early)[0]?.from, 'z')
  assert.equal(between({ id: 'a', text: plain, published: '2031-03-04' }, early)[0]?.direction, null)
})

test('the one that says it was corrected comes later', () => {
  const plain = WIRE.replace('(Reuters) ', '')
  const [r] = between(
    { id: 'a', text: `${plain}\nCorrection: an earlier version named another quay.` },
    { id: 'b', text: REWRITTEN },
  )
  assert.equal(r?.from, 'b')
})

test('of two papers that both took from one agency neither is said to have it from the other', () => {
  const [r] = between(
    { id: 'a', text: WIRE, published: '2031-03-04T08:00:00Z' },
    { id: 'b', text: WIRE, published: '2031-03-04T09:00:00Z' },
  )
  assert.equal(r?.direction, null)
})

test('the one with the agency’s own sign-off comes first', () => {
  const [r] = between({ id: 'a', text: WIRE }, { id: 'b', text: `${WIRE}\n(Reporting by Ann Lee; Editing by Bo Dahl)` })
  assert.equal(r?.from, 'b')
})

test('what goes against the printed times is told with them', () => {
  const [r] = between(
    { id: 'a', text: WIRE, outlet: 'Reuters', published: '2031-03-05T08:00:00Z' },
    { id: 'b', text: REWRITTEN, published: '2031-03-04T09:00:00Z' },
  )
  assert.equal(r?.from, 'a')
  assert.match(r?.direction ?? '', /though it is dated later \(2031-03-05T08:00:00Z and 2031-03-04T09:00:00Z\)/)
})

test('a signature speaks for no single sentence of background', () => {
  const taken =
    'Investigators are looking at a faulty conveyor motor in the loading bay that had been due for replacement since spring.'
  assert.equal(between({ id: 'a', text: WIRE }, { id: 'b', text: `${INDEPENDENT}\n${taken}` })[0]?.direction, null)
})

test('of two sentences taken over, in another order and far apart, both are shown', () => {
  const taken = [
    'Investigators are looking at a faulty conveyor motor in the loading bay that had been due for replacement since spring.',
    'Firefighters from three towns fought the flames through the night and brought them under control at dawn.',
  ]
  const [r] = between({ id: 'a', text: WIRE }, { id: 'b', text: `${taken[0]}\n${INDEPENDENT}\n${taken[1]}` })
  assert.deepEqual(
    r?.passages.map((p) => p.b.exact),
    taken,
  )
})

/** So many made-up words, which stand in no other list of another `stem`. */
const made = (count: number, stem: string): string =>
  Array.from({ length: count }, (_, i) => `${stem}${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`).join(
    ' ',
  )

test('a fifth of the shorter text’s runs of five words, twelve of them, make one text of two; one run less does not', () => {
  const kinds = (run: number): (string | undefined)[] =>
    between(
      { id: 'a', text: `${made(64 - run, 'ba')} ${made(run, 'xo')}.` },
      { id: 'b', text: `${made(run, 'xo')} ${made(90 - run, 'du')}.` },
    ).map((r) => r.kind)
  assert.deepEqual([kinds(16), kinds(15)], [['rewritten'], ['copy']])
})

test('of an undated one and a dated one neither came first', () => {
  const plain = WIRE.replace('(Reuters) ', '')
  const ways = [{ published: '2031-03-04T08:00:00Z' }, {}].map((more, i) => ({
    id: `${i}`,
    text: i ? REWRITTEN : plain,
    ...more,
  }))
  assert.deepEqual([between(...ways)[0]?.direction, between(...ways.toReversed())[0]?.direction], [null, null])
})

test('an excerpt comes after the longer text in which nearly all of it stands', () => {
  const plain = WIRE.replace('(Reuters) ', '')
  const excerpt = plain.split('\n').slice(1, 4).join('\n')
  const [r] = between({ id: 'a', text: excerpt }, { id: 'b', text: `${plain}\n${ELSEWHERE}\n${INDEPENDENT}` })
  assert.deepEqual([r?.from, r?.to], ['b', 'a'])
  assert.match(r?.direction ?? '', /^nearly all of a stands in the longer one$/)
})

test('all of a text is carried by itself', () => {
  const t = telling(reading({ id: 'a', text: WIRE }))
  const { ofA, ofB } = chain(t, t)
  assert.deepEqual([ofA, ofB], [1, 1])
})

test('a sentence of hardly a word is no phrase to compare', () =>
  assert.deepEqual(
    telling(reading({ id: 'a', text: 'Rain fell.\nFirefighters from three towns fought the flames.' })).phrases.map(
      (p) => p.from,
    ),
    [11],
  ))
