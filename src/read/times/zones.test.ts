import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { offsetAt } from './zones.ts'

const offset = (words: string, clock: string, day = '2031-06-11'): number | null =>
  offsetAt(words, words.indexOf(clock), words.indexOf(clock) + clock.length, day, languageOf('en'))

test('a zone behind a time of day, or in it', () => {
  assert.equal(offset('at 9pm GMT on Monday', '9pm'), 0)
  assert.equal(offset('at 2106 GMT', '2106 GMT'), 0)
  assert.equal(offset('at 2.30am local time (GMT+3)', '2.30am'), 180)
  assert.equal(offset('at 2.30am UTC-03:30', '2.30am'), -210)
})

test('a clock that is put forward in summer; in the weeks when some are, nobody knows', () => {
  assert.equal(offset('at 9pm ET', '9pm'), -240)
  assert.equal(offset('at 9pm ET', '9pm', '2031-01-11'), -300)
  assert.equal(offset('at 9pm ET', '9pm', '2031-03-11'), null)
})

test('no zone', () => {
  assert.equal(offset('at 9pm local time', '9pm'), null)
  assert.equal(offset('at 9pm estates closed', '9pm'), null)
})
