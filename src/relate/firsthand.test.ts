import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firsthand } from './firsthand.ts'
import { type Invented, reading } from './fixture.ts'
import { telling } from './telling.ts'

const CLOSED = 'The harbour of Port Elda stays closed.'
/** Who said what, and in which article, of articles in each of which one person is quoted. */
const named = (
  ...speakers: readonly (Partial<Invented> & { readonly by: string })[]
): (readonly [article: string, name: string])[] => {
  const tellings = speakers.map(({ by, ...more }, i) => {
    const said = `“we are ${['sorry', 'calm', 'sure', 'glad'][i]}”`
    return telling(
      reading({
        id: 'abcd'[i] ?? '',
        text: `${CLOSED}\n${by} said ${said}.`,
        says: [`${by} > ${said}`],
        mentions: [{ text: by, kind: 'person' }],
        ...more,
      }),
    )
  })
  return firsthand(tellings, []).map((c) => [c.article, c.name])
}

test('one person is one origin under a fuller name and a shorter one', () =>
  assert.deepEqual(named({ by: 'Ann Lee' }, { by: 'Ann Maria Lee' }), [
    ['a', 'Ann Maria Lee'],
    ['b', 'Ann Maria Lee'],
  ]))

test('a name that is two shorter ones at once makes them one', () =>
  assert.deepEqual(
    named({ by: 'Ann Lee' }, { by: 'Lee Dahl' }, { by: 'Ann Lee Dahl' }).map(([, name]) => name),
    ['Ann Lee Dahl', 'Ann Lee Dahl', 'Ann Lee Dahl'],
  ))

test('who speaks in one article alone is an origin of that', () =>
  assert.deepEqual(named({ by: 'Ann Lee' }, { by: 'Bo Dahl' }), [
    ['a', 'Ann Lee'],
    ['b', 'Bo Dahl'],
  ]))

test('a person is one origin, however many days lie between two statements', () => {
  const names = (day: string): string[] =>
    named({ by: 'Ann Lee', published: '2031-03-04' }, { by: 'Ann Lee', published: day }).map(([, name]) => name)
  assert.deepEqual(names('2031-03-08'), ['Ann Lee', 'Ann Lee'])
  assert.deepEqual(names('2031-03-20'), ['Ann Lee', 'Ann Lee'])
})

test('papers that nobody is named behind are told once', () => {
  const paper = telling(
    reading({ id: 'a', text: `${CLOSED}\nThe crane was never tested, according to court documents.` }),
  )
  assert.equal(firsthand([paper], []).length, 1)
})
