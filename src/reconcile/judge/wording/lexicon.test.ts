import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../../lang/index.ts'
import { stem } from '../../../text/stem.ts'
import { lexiconAt, linkOf, ofOneKind } from './lexicon.ts'

const en = languageOf('en')
const lexicon = lexiconAt(en.relations?.lexicon)
const link = (a: string, b: string): string => linkOf(lexicon, stem(a, en), stem(b, en))

test('words of one set mean the same', () => assert.equal(link('purchased', 'bought'), 'same'))
test('words of one family are told as such where no set holds both', () =>
  assert.ok(['same', 'family'].includes(link('invaded', 'invasion'))))
test('a kind of a thing is more exact, however many steps lie between', () => {
  assert.equal(link('tractor', 'vehicle'), 'wider')
  assert.equal(link('animal', 'rat'), 'narrower')
})
test('opposites are told, also by what they are like', () => {
  assert.equal(link('rich', 'poor'), 'opposite')
  assert.equal(link('huge', 'tiny'), 'opposite')
})
test('sister terms have a parent in common', () => assert.equal(link('violin', 'cello'), 'sister'))
test('words in one slot are of one kind by a remoter ancestor', () => {
  assert.equal(ofOneKind(lexicon, stem('vodka', en), stem('beer', en)), true)
  assert.equal(ofOneKind(lexicon, stem('vodka', en), stem('justice', en)), false)
})
test('a language without a table knows only what is written alike', () => {
  const empty = lexiconAt(undefined)
  assert.equal(linkOf(empty, 'haus', 'haus'), 'same')
  assert.equal(linkOf(empty, 'haus', 'heim'), 'none')
})
