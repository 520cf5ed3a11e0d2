import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bare, holdsAny, longestFirst, opensWith, phrasesIn } from './phrases.ts'

test('a line without what stands around its words', () => {
  assert.equal(bare('» read more …'), 'read more')
  assert.equal(bare('(c) 2031 northern post.'), '(c) 2031 northern post')
  assert.equal(bare('***'), '')
})
test('the first phrase of the list with which a line opens, whole words', () => {
  const phrases = ['read more', 'read', 'see also', 'photo:']
  assert.equal(opensWith('read more about ferries', phrases), 'read more')
  assert.equal(opensWith('read about ferries', phrases), 'read')
  assert.equal(opensWith('photo: ana prado', phrases), 'photo:')
  assert.equal(opensWith('photo:ana prado', phrases), 'photo:')
  for (const line of ['readers', 'reading', 'rea', '', 'we read more'])
    assert.equal(opensWith(line, phrases), null, line)
})
test('the longest that fits, where the longest come first', () => {
  assert.equal(opensWith('by and by ana prado', longestFirst(['by', 'story by', 'by and by'])), 'by and by')
  assert.equal(opensWith('by ana prado', longestFirst(['by', 'story by', 'by and by'])), 'by')
})
test('a line holds all phrases of one entry', () => {
  const lists = [
    ['^sign up for', 'newsletter'],
    ['^get our app'],
    ['cookies', 'your consent'],
    ['cookies', 'accept'],
    ['all rights reserved'],
  ]
  for (const line of [
    'sign up for the ferry newsletter',
    'get our app today',
    'with your consent we use cookies',
    'accept the cookies of the house',
    '2031, all rights reserved.',
  ])
    assert.ok(holdsAny(line, lists), line)
  for (const line of [
    'sign up for the ferry',
    'please sign up for our newsletter',
    'you get our app',
    'cookies and milk',
    'all rights',
    '',
  ])
    assert.ok(!holdsAny(line, lists), line)
})
test('the phrases that a line holds', () => {
  const phrases = ['file photo', 'pictured', '(left)', 'stock image']
  assert.deepEqual(phrasesIn('the harbour master (left), pictured in a file photo', phrases), [
    'file photo',
    'pictured',
    '(left)',
  ])
  assert.deepEqual(phrasesIn('the harbour', phrases), [])
})
