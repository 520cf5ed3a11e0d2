import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { bodyOfSpeaker, isDescription, maySpeak, nameWords } from './bodies.ts'

const en = languageOf('en')

test('a body has the same words in either order, and nothing of whose state it is', () => {
  assert.deepEqual(nameWords('Ministry of Justice of the Republic', en), ['justice', 'ministry'])
  assert.deepEqual(nameWords('justice ministry', en), ['justice', 'ministry'])
  assert.deepEqual(nameWords('Ministry of Justice', en), ['justice', 'ministry'])
})

test('a name that is no body of something keeps its words', () => {
  assert.deepEqual(nameWords('Ann Lee', en), ['ann', 'lee'])
  assert.deepEqual(nameWords('House of Tears', en).includes('tears'), true)
  assert.deepEqual(nameWords('ministry', en), ['ministry'])
})

test('the town hall is the city, by whichever name', () =>
  assert.deepEqual(nameWords('town hall', en), nameWords('city', en)))

describe('whoever speaks', () => {
  const SPEAKERS: readonly (readonly [why: string, name: string, body: string | null])[] = [
    ['a body speaks for itself', 'fire service', 'fire service'],
    ['a spokesman speaks for whoever stands before', 'Marlow harbour board spokeswoman', 'Marlow harbour board'],
    ['a spokesman without a body speaks for nobody that is known', 'spokesman', null],
    ['everybody knows which police is meant', 'police', 'police'],
    ['"the company" may be any', 'company', null],
    ['a kind of company is any of them', 'ferry company', null],
    ['whose union it is says which', 'seafarers’ union', 'seafarers’ union'],
    ['a body with a capital is named', 'Marlow Company', 'Marlow Company'],
    ['people are no body', 'two guards', null],
    ['nobody speaks for no name', '', null],
  ]
  for (const [why, name, body] of SPEAKERS) it(why, () => assert.equal(bodyOfSpeaker(name, en), body))
})

test('a description stands for a body that has its name elsewhere', () => {
  assert.deepEqual(
    ['the company', 'a shipping company', 'the Marlow Company', 'the residents’ group', ''].map((name) =>
      isDescription(name, en),
    ),
    [true, true, false, false, false],
  )
})

test('names and people may speak, things may not', () => {
  assert.deepEqual(
    ['Chinese officials', 'Ann Lee', 'the harbour board', 'Repeated warnings', ''].map((name) => maySpeak(name, en)),
    [true, true, true, false, false],
  )
})
