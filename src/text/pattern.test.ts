import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ahead, either, finderOf, foundIn, glued, kind, matchAt, maybe, notAhead, one, type Pattern, phrases, repeat, sequence, slot, word } from './pattern.ts'
import { tokenized } from './token.ts'

/** What `pattern` takes of `text` first, its slots behind it. */
const takes = (pattern: Pattern, text: string): string | null => {
  const list = tokenized(text)
  const words = (first: number, end: number): string =>
    list
      .slice(first, end)
      .map((t) => t.text)
      .join(' ')
  for (const i of list.keys()) {
    const m = matchAt(pattern, list, i)
    if (m) return [words(m.first, m.end), ...[...m.slots].map(([name, s]) => `${name}: ${words(s.first, s.end)}`)].join(' | ')
  }
  return null
}

const unit = word(['day', 'days', 'week', 'weeks'])
const ago = sequence(slot('n', kind('number')), maybe(word(['long'])), slot('unit', unit), word(['ago']))

test('a sequence takes what its parts take, slots by name', () =>
  assert.equal(takes(ago, 'It sank 3 long weeks ago.'), '3 long weeks ago | n: 3 | unit: weeks'))
test('without its last part it takes nothing', () => assert.equal(takes(ago, 'It took 3 weeks.'), null))
test('an optional part gives back where the rest would not fit', () =>
  assert.equal(takes(sequence(maybe(word(['the'])), word(['the']), kind('word')), 'the pier'), 'the pier'))
test('a repeated part takes as much as it may', () => {
  const run = repeat(
    one((t) => t.capital),
    2,
    3,
  )
  assert.equal(takes(run, 'then Ann Bea Cora Dora left'), 'Ann Bea Cora')
  assert.equal(takes(run, 'then Ann left'), null)
})
test('the first option that lets the rest fit is taken', () =>
  assert.equal(takes(sequence(either(word(['new']), sequence(word(['new']), word(['york']))), word(['times'])), 'new york times'), 'new york times'))
test('what stands ahead is not taken', () => {
  assert.equal(takes(sequence(kind('number'), ahead(unit)), '3 weeks'), '3')
  assert.equal(takes(sequence(kind('number'), notAhead(unit)), '3 weeks, 4 men'), '4')
})
test('glued is what no blank parts', () => assert.equal(takes(sequence(kind('number'), glued(kind('word'))), '3 km or 5km'), '5 km'))
test('of phrases the longest is taken', () =>
  assert.equal(takes(phrases(['new year', 'new', 'new year’s eve'.replace('’s', " 's")]), 'on New Year’s Eve'), 'New Year ’s Eve'))
test('a part that takes nothing is not repeated for ever', () => assert.equal(takes(sequence(repeat(maybe(unit), 0, 5), word(['ago'])), 'ago'), 'ago'))

test('a finder tells which patterns fit where', () => {
  const finder = finderOf([
    { pattern: ago, value: 'ago' },
    { pattern: word(['yesterday']), value: 'day' },
    { pattern: sequence(maybe(word(['the'])), word(['third']), unit), value: 'nth' },
  ])
  const found = foundIn(finder, tokenized('Yesterday, or 3 weeks ago, on the third day'))
  assert.deepEqual(
    found.map((f) => `${f.value} ${f.first}-${f.end}`),
    ['day 0-1', 'ago 3-6', 'nth 8-11', 'nth 9-11'],
  )
})

test('a pattern is tried only where it can begin', () => {
  const finder = finderOf([{ pattern: sequence(maybe(word(['the'])), word(['day'])), value: 0 }])
  assert.deepEqual([...finder.byWord.keys()], ['the', 'day'])
  assert.equal(finder.others.length, 0)
})

test('a hundred thousand words pass', { timeout: 4000 }, () => {
  const many = finderOf([{ pattern: sequence(repeat(word(['a']), 0, 12), word(['b'])), value: 0 }])
  assert.equal(foundIn(many, tokenized('a '.repeat(100_000))).length, 0)
})
