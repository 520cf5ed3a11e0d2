import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact, Reading } from '../model/index.ts'
import { read } from '../read/index.ts'
import { provenance } from './count-origins.ts'
import { toldBy } from './fixture.ts'
import { onlyFacts } from './only.ts'
import { telling } from './terms.ts'
import { weights } from './weights.ts'

const { reading } = toldBy(read)
const SHARED =
  'The weir at Tolmin burst on Tuesday. The river flooded the fields below the town. Farmers fled with what they could carry.'

/** The facts that the first of two articles alone has, beside what both say; `told` are the facts told before. */
const onlyOf = (one: string, other: string, told: readonly Fact[] = []): Fact[] => {
  const readings: Reading[] = [one, other].map((s, i) => reading(`${SHARED} ${s}`, { id: `${i}` }))
  const story = { id: 's', title: '', articles: ['0', '1'], origins: [], reuse: [], credits: [] }
  const tellings = readings.map(telling)
  const facts = onlyFacts(tellings, told, weights(tellings), provenance(story, readings))
  return facts.filter((f) => f.versions[0]?.members[0]?.article === '0')
}
const only = (...args: Parameters<typeof onlyOf>): string[] => onlyOf(...args).map((f) => f.about)
const whys = (...args: Parameters<typeof onlyOf>): Record<string, string> =>
  Object.fromEntries(onlyOf(...args).map((f) => [f.about, f.why]))

const BAND = 'A brass band from Kobarid played on the roof of the mill.'
const SCHOOL = 'Schools in Tolmin stay shut until the mud is gone.'

test('a sentence like none of another article is that article alone', () =>
  assert.deepEqual(only(BAND, SCHOOL), [BAND]))

test('what another article says in nearly the same words is not', () =>
  assert.deepEqual(only(BAND, 'On the roof of the mill played a brass band, from Kobarid.'), []))

/** A fact told already of `words` of the first article. */
const toldOf = (words: string, verdict: Fact['verdict'] = 'agree', certainty = 0.9): Fact => {
  const from = `${SHARED} ${BAND} ${SCHOOL}`.indexOf(words)
  const member = {
    article: '0',
    from,
    to: from + words.length,
    exact: words,
    prefix: '',
    suffix: '',
    origin: null,
    speaker: null,
    stance: 'asserts' as const,
  }
  const version = {
    value: words,
    low: null,
    high: null,
    unit: null,
    start: null,
    end: null,
    asOf: null,
    members: [member],
  }
  return {
    id: words,
    about: words,
    kind: 'other',
    verdict,
    reason: null,
    why: '',
    certainty,
    outlets: 2,
    origins: 2,
    speakers: 0,
    versions: [version],
    relations: [],
  }
}

test('a sentence of which most is told with another article is not that article alone', () => {
  assert.deepEqual(only(`${BAND} ${SCHOOL}`, 'It rained.', [toldOf('A brass band from Kobarid played on the roof')]), [
    SCHOOL,
  ])
  assert.deepEqual(only(`${BAND} ${SCHOOL}`, 'It rained.', [toldOf('A brass band from Kobarid')]).length, 2)
  assert.deepEqual(
    only(`${BAND} ${SCHOOL}`, 'It rained.', [toldOf('A brass band from Kobarid played on the roof', 'unjudged')])
      .length,
    2,
  )
})

test('a fact that is told without certainty speaks against no sentence', () =>
  assert.equal(
    only(`${BAND} ${SCHOOL}`, 'It rained.', [toldOf('A brass band from Kobarid played on the roof', 'agree', 0.29)])
      .length,
    2,
  ))

test('a sentence of which some is told with another article says so', () =>
  assert.deepEqual(whys(`${BAND} ${SCHOOL}`, 'It rained.', [toldOf('A brass band from Kobarid')]), {
    [BAND]: 'no other article has all of it',
    [SCHOOL]: 'no other article has it',
  }))

test('first comes what the others have no word of', () => {
  const near = 'Farmers without hay watched boats.'
  const other = `${SCHOOL} There was hay enough last year. The boats lay idle.`
  assert.deepEqual(only(`${BAND} ${near}`, other), [BAND, near])
  assert.deepEqual(only(`${near} ${BAND}`, other), [BAND, near])
})

test('a figure that no fact tells speaks for a sentence', () => {
  const [plain, counted] = [
    'Swallows nested under a bridge of planks nearby.',
    'Swallows left 40 nests under planks nearby.',
  ]
  assert.deepEqual(only(`${plain} ${counted}`, SCHOOL), [counted, plain])
  assert.deepEqual(only(`${counted} ${plain}`, SCHOOL), [counted, plain])
})

test('a sentence in somebody’s mouth comes behind one like it', () => {
  const goats = 'Goats swam across to Ladra.'
  const placeOf = (text: string): number => only(`Pigs drowned in stables near Volarje. ${text}`, SCHOOL).indexOf(goats)
  const [plain = 0, quoted = 0] = [
    placeOf(`The mill fell. ${goats} It was night.`),
    placeOf(`“The mill fell. ${goats} It was night,” said Ana Kos.`),
  ]
  assert.ok(plain >= 0 && plain < quoted)
})

test('each article tells eight at most', () => {
  const things = 'lamps doors chairs violins barrels lanterns saddles kettles ladders blankets'.split(' ')
  assert.equal(
    only(things.map((t, i) => `Workers ${i % 2 ? 'hid' : 'lost'} ${t} somewhere.`).join(' '), SCHOOL).length,
    8,
  )
})

test('of one telling alone nothing can be said', () => {
  const t = [telling(reading(SHARED, { id: 'a' }))]
  assert.deepEqual(
    onlyFacts(
      t,
      [],
      weights(t),
      provenance({ id: 's', title: '', articles: ['a'], origins: [], reuse: [], credits: [] }, []),
    ),
    [],
  )
})
