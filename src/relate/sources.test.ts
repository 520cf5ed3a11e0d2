import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { type Invented, reading } from './fixture.ts'
import { channelled, credited, speaking } from './sources.ts'

const en = languageOf('en')
const read = (of: Omit<Invented, 'id'>) => reading({ id: 'a', ...of })

describe('where a statement was first made', () => {
  const told = (text: string, ...mentions: NonNullable<Invented['mentions']>): (string | null)[] =>
    channelled(read({ text, mentions }), en).flatMap((s) => [s.channel?.name ?? null, s.who, s.kind])

  it('is the statement of whoever is named beside the verb', () =>
    assert.deepEqual(
      told('Marlow Ferries said in a statement that the crane was safe.', {
        text: 'Marlow Ferries',
        kind: 'organisation',
      }).slice(1),
      ['Marlow Ferries', 'official'],
    ))

  it('is told with the body that the speaker stands for', () =>
    assert.deepEqual(
      told('Ann Lee said in a statement that the crane was safe.', {
        text: 'Ann Lee',
        kind: 'person',
        role: 'harbour board',
      })[1],
      'Ann Lee (harbour board)',
    ))

  it('is a person rather than the office beside the name', () =>
    assert.equal(
      told(
        'The harbour master, Ann Lee, confirmed in a statement that the crane was safe.',
        { text: 'harbour master', kind: 'role' },
        { text: 'Ann Lee', kind: 'person' },
      )[1],
      'Ann Lee',
    ))

  it('is whoever the statement comes from, behind its words', () =>
    assert.equal(
      told('It was in a statement from Marlow Ferries.', { text: 'Marlow Ferries', kind: 'organisation' })[1],
      'Marlow Ferries',
    ))

  it('is nobody where a name stands further behind', () =>
    assert.deepEqual(
      told('It was in a statement that nobody at all in the port had seen but Marlow Ferries.', {
        text: 'Marlow Ferries',
        kind: 'organisation',
      }),
      [],
    ))

  it('is no place, and no pronoun', () =>
    assert.deepEqual(
      [
        ...told('Marlow said in a statement that all was well.', { text: 'Marlow', kind: 'place' }),
        ...told('She said in a statement that all was well.', { text: 'She', kind: 'person' }),
      ],
      [],
    ))

  it('is a paper of its own where nobody stands behind it', () => {
    const [only, ...more] = channelled(read({ text: 'The crane was never tested, according to court documents.' }), en)
    assert.deepEqual([only?.who, only?.kind, more.length], [null, 'document', 0])
  })

  it('covers its sentence, and shows the words that tell', () => {
    const text = 'The crane fell. Ann Lee said in a statement that it was safe. Nobody was hurt.'
    const [found] = channelled(read({ text, mentions: [{ text: 'Ann Lee', kind: 'person' }] }), en)
    assert.equal(
      found?.covers && text.slice(found.covers.from, found.covers.to),
      'Ann Lee said in a statement that it was safe.',
    )
    assert.match(found ? text.slice(found.at.from, found.at.to) : '', /^in a statement$|^statement$/)
  })

  it('is not told of a caption', () =>
    assert.deepEqual(
      told('Caption: Ann Lee said in a statement that all was well.', { text: 'Ann Lee', kind: 'person' }),
      [],
    ))
})

describe('whose words a quotation is', () => {
  it('of a person, with the body in the role', () =>
    assert.deepEqual(
      speaking(
        read({
          text: 'Ann Lee said “it was calm”.\nBo Dahl said “it was cold”.',
          says: ['Ann Lee > “it was calm”', 'Bo Dahl > “it was cold”'],
          mentions: [
            { text: 'Bo Dahl', kind: 'person', role: 'weather office' },
            { text: 'Ann Lee', kind: 'person', role: 'harbour board' },
          ],
        }),
        en,
      ).map((s) => [s.who, s.kind]),
      [
        ['Ann Lee (harbour board)', 'person'],
        ['Bo Dahl (weather office)', 'person'],
      ],
    ))

  it('of a body, which is no person', () =>
    assert.deepEqual(
      speaking(
        read({ text: 'The harbour board said “it was calm”.', says: ['harbour board > “it was calm”'] }),
        en,
      ).map((s) => [s.who, s.kind]),
      [['harbour board', 'official']],
    ))

  it('of a spokesman: of the one body that the sentence before is about', () => {
    const text = 'The harbour board met on Friday. “It was calm”, a spokesman said.'
    const says = ['spokesman > “It was calm”']
    assert.deepEqual(
      speaking(read({ text, says, mentions: [{ text: 'harbour board', kind: 'organisation' }] }), en).map((s) => s.who),
      ['harbour board'],
    )
    const two = 'The harbour board met the fire service. “It was calm”, a spokesman said.'
    const mentions = [
      { text: 'harbour board', kind: 'organisation' },
      { text: 'fire service', kind: 'organisation' },
    ] as const
    assert.deepEqual(speaking(read({ text: two, says, mentions }), en), [])
  })

  it('of nobody who has no name', () =>
    assert.deepEqual(
      speaking(read({ text: 'Two guards said “it was calm”.', says: ['Two guards > “it was calm”'] }), en),
      [],
    ))

  it('of nobody in a caption', () =>
    assert.deepEqual(
      speaking(read({ text: 'Caption: Ann Lee said “it was calm”.', says: ['Ann Lee > “it was calm”'] }), en),
      [],
    ))
})

test('credited is a name, a body or a paper; neither a pronoun nor an office without a name', () => {
  assert.deepEqual(
    ['Ann Lee', 'harbour board', 'memo', 'she', 'mayor', 'witnesses', 'the company'].map((name) => credited(name, en)),
    ['Ann Lee', 'harbour board', 'memo', null, null, null, null],
  )
})
