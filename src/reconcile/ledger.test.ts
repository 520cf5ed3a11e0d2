import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, dated, NOTHING_READ } from '../model/fixture.ts'
import type { Commitment, CommitmentKind, Reading } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { ledger } from './ledger.ts'

/** An article of one sentence; `what` is promised in it by `by`. */
const reading = (
  id: string,
  published: string,
  text: string,
  by = '',
  what = '',
  kind: CommitmentKind = 'promise',
): Reading => {
  const article = articleOf(text, { id, published: dated(published) })
  const from = text.indexOf(what)
  const commitments: Commitment[] = what
    ? [
        {
          by,
          to: null,
          kind,
          what: anchor(article, { from, to: from + what.length }),
          due: null,
          status: 'open',
          evidence: [],
        },
      ]
    : []
  return { article, annotations: { ...NOTHING_READ, sentences: [{ from: 0, to: text.length, block: 0 }], commitments } }
}

const vow = (kind: CommitmentKind = 'promise') =>
  reading(
    'a',
    '2031-05-12',
    'Marlow council vowed to rebuild the burned harbour pier.',
    'Marlow council',
    'rebuild the burned harbour pier',
    kind,
  )
const statuses = (...list: readonly Reading[]) => ledger(list).map((c) => c.status)

test('a promise nobody speaks of again stays open', () => assert.deepEqual(statuses(vow()), ['open']))

test('a later article reports it broken, with its words as evidence', () => {
  const later = reading('b', '2031-06-01', 'The council broke its promise to rebuild the harbour pier.')
  const [c] = ledger([vow(), later])
  assert.equal(c?.status, 'reported broken')
  assert.equal(c?.evidence.at(-1)?.article, 'b')
})

test('kept and uneven are told apart', () => {
  assert.deepEqual(
    statuses(vow(), reading('b', '2031-06-01', 'The council kept its promise to rebuild the harbour pier.')),
    ['reported kept'],
  )
  assert.deepEqual(
    statuses(
      vow(),
      reading('b', '2031-06-01', 'The council has been uneven in its promise to rebuild the harbour pier.'),
    ),
    ['uneven'],
  )
})

test('an earlier article cannot report on it', () => {
  assert.deepEqual(
    statuses(vow(), reading('b', '2031-04-01', 'The council broke its promise to rebuild the harbour pier.')),
    ['open'],
  )
})

test('another promise’s end is not this one’s', () => {
  assert.deepEqual(
    statuses(vow(), reading('b', '2031-06-01', 'The council broke its promise to lower the tram fares.')),
    ['open'],
  )
})

test('a demand is not kept or broken by the one who makes it', () => {
  assert.deepEqual(
    statuses(vow('demand'), reading('b', '2031-06-01', 'The council broke its promise to rebuild the harbour pier.')),
    ['open'],
  )
})

test('a later article that tells what became of the thing reports the promise broken', () => {
  assert.deepEqual(
    statuses(vow(), reading('b', '2031-06-01', 'The council had still not begun to rebuild the burned pier.')),
    ['reported broken'],
  )
  assert.deepEqual(statuses(vow(), reading('b', '2031-06-01', 'The council had still not painted its boats.')), [
    'open',
  ])
})

test('a denial that is taken back is broken', () => {
  const denial = reading(
    'a',
    '2031-05-12',
    'Marlow council denied that the harbour pier had burned.',
    'Marlow council',
    'the harbour pier had burned',
    'denial',
  )
  assert.deepEqual(
    statuses(denial, reading('b', '2031-06-01', 'The council admitted that the harbour pier had burned.')),
    ['reported broken'],
  )
  assert.deepEqual(
    statuses(denial, reading('b', '2031-06-01', 'The council painted the harbour pier that had burned.')),
    ['open'],
  )
})

test('of two that report on it the later one is believed, in whichever order they come', () => {
  const kept = reading('b', '2031-06-01', 'The council kept its promise to rebuild the harbour pier.')
  const broken = reading('c', '2031-06-05', 'The council broke its promise to rebuild the harbour pier.')
  assert.deepEqual(
    [statuses(vow(), kept, broken), statuses(vow(), broken, kept)],
    [['reported broken'], ['reported broken']],
  )
})

test('a report that does not name who promised must tell more of what was promised', () => {
  const report = (what: string): string[] =>
    statuses(vow(), reading('b', '2031-06-01', `The promise to ${what} had been broken, neighbours say.`))
  assert.deepEqual(
    [report('rebuild the burned harbour pier'), report('rebuild the pier')],
    [['reported broken'], ['open']],
  )
})
