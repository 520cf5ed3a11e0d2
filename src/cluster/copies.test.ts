import assert from 'node:assert/strict'
import { test } from 'node:test'
import { INDEPENDENT, REWRITTEN, reading, WIRE } from '../relate/fixture.ts'
import { isOneText } from './copies.ts'
import { profile } from './profile.ts'

const of = (text: string) => profile(reading({ id: 'a', text }).article)

test('a copy that lost a sentence and gained one is one text', () =>
  assert.ok(isOneText(of(WIRE), of(`${WIRE.split('\n').slice(0, -1).join('\n')}\nThe mayor will speak on Friday.`))))
test('a rewriting is not, nor another report', () => {
  assert.ok(!isOneText(of(WIRE), of(REWRITTEN)))
  assert.ok(!isOneText(of(WIRE), of(INDEPENDENT)))
})
test('a short text within a long one is not', () =>
  assert.ok(!isOneText(of(WIRE), of(`${WIRE}\n${INDEPENDENT}\n${REWRITTEN}`))))
