import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { happening } from './happening.ts'

const en = languageOf('en')
const of = (sentence: string, figure: string): string | undefined => {
  const from = sentence.indexOf(figure)
  const index = happening(sentence, { from: 0, to: sentence.length }, { from, to: from + figure.length }, en)
  return index === null ? undefined : en.verdicts.happenings[index]?.[0]
}
const HARM = 'Nine miners were killed and dozens of others were injured when the roof fell.'

test('each figure takes what happened to its own', () => {
  assert.equal(of(HARM, 'Nine miners'), 'killed')
  assert.equal(of(HARM, 'dozens'), 'injured')
})

test('behind an "and", the word that follows tells', () =>
  assert.equal(of('Two men died and 84 were taken to hospital.', '84'), 'hospital'))

test('a figure of nobody’s fate has none', () =>
  assert.equal(of('The roof weighed nine tonnes.', 'nine tonnes'), undefined))
