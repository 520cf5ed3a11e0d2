import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { articleOf, NOTHING_READ } from '../../model/fixture.ts'
import type { Quantity } from '../../model/index.ts'
import { documentOf } from '../../text/document.ts'
import { quantities } from '../quantities.ts'
import { times } from '../times.ts'

const read = (text: string, code = 'en'): readonly Quantity[] => {
  const language = languageOf(code)
  const document = documentOf(articleOf(text, { language: code }), language)
  const sentences = { ...NOTHING_READ, sentences: document.sentences }
  return quantities.read({ document, language }, { ...sentences, times: times.read({ document, language }, sentences) })
}

/** Each figure as "low unit: what it counts". */
const told = (text: string, code = 'en'): string[] => read(text, code).map((q) => `${q.low} ${q.unit}: ${q.counts}`)

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['The toll rose to 17 from 14.', ['17 null: toll', '14 null: toll']],
  ['Freight income fell $2 million to $23 million.', ['2000000 USD: Freight income', '23000000 USD: Freight income']],
  ['The number of people in tents trebled to 90 overnight.', ['90 null: number of people in tents']],
  ['The talks opened late. They lasted four hours.', ['4 hour: talks']],
  ['She raised the price of bread to 5 dollars.', ['5 USD: price of bread']],
  ['The bill was quickly corrected to $284.', ['284 USD: bill']],
  ['Six voted.', ['6 person: ']],
  ['Nobody was hurt, and no one left.', ['0 person: ', '0 person: ']],
  ['Both drivers were killed.', ['2 person: drivers']],
  [
    'Five out of nine members agreed, three were against and one was absent.',
    ['5 person: members', '9 person: members', '3 person: ', '1 person: '],
  ],
  ['Of the 14 boats, three sank.', ['14 boat: boats', '3 boat: ']],
  ['Deputies voted 61-37 for it.', ['61 vote: ', '37 vote: ']],
  ['He stood 5 feet 6 inches.', ['5.5 foot: ']],
  [
    'They earned 30 MUSD, then HK$5m, then 40 million Canadian dollars.',
    ['30000000 USD: ', '5000000 HKD: ', '40000000 CAD: Canadian dollars'],
  ],
  ['It lifts 5,000 pounds (2,268 kilograms).', ['5000 pound: pounds', '2268 kg: kilograms']],
  ['Rates go up to 6.75 percent from 4.25 percent.', ['6.75 percent: Rates', '4.25 percent: Rates']],
]
for (const [text, want] of cases) test(text, () => assert.deepEqual(told(text), want))

const silent = [
  'The Kestrel 9 flew. Kestrel 9 rockets are red, and so is a Marlow 12.',
  'Agenda 2030 and a 747 left; a 737 stayed.',
  'She ranked third, number 12 in the list.',
  'It is new in both form and colour.',
  'On 18 June they met.',
  'See https://x.example/q=25%2020 for more.',
]
for (const text of silent) test(`counts nothing: ${text}`, () => assert.deepEqual(told(text), []))

test('within a span of time is a bound, within a mile is a mile', () => {
  const [days] = read('It was ready within two days of the fire.')
  assert.deepEqual([days?.bound, days?.high], ['at-most', 2])
})

test('a range is none where a verb of change has a unit on either side', () => {
  assert.deepEqual(told('It fell 5 to 7 degrees.'), ['5 degree: degrees'])
  assert.equal(read('It fell 5 degrees to 7 degrees.').length, 2)
})
