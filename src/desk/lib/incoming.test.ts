import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addressesIn, isOpml, ofFile, otherLines } from './incoming.ts'

describe('isOpml', () => {
  it('knows a list of feeds by its first element', () =>
    assert.ok(isOpml('<?xml version="1.0"?>\n<!-- mine -->\n<opml version="2.0"><body/></opml>')))

  it('takes an article that speaks of one for an article', () =>
    assert.ok(!isOpml('The file began with <opml> and was lost.')))
})

describe('ofFile', () => {
  it('makes an article of a text', () =>
    assert.deepEqual(ofFile('quay.txt', 'The quay is shut.'), {
      kind: 'article',
      name: 'quay.txt',
      body: { text: 'The quay is shut.', name: 'quay.txt' },
    }))

  it('makes feeds of a list of feeds', () => assert.equal(ofFile('f.xml', '<opml version="2.0"></opml>').kind, 'feeds'))
})

describe('addressesIn', () => {
  it('takes lines, spaces and commas apart and says nothing twice', () =>
    assert.deepEqual(addressesIn('https://a.example/x, http://b.example\nhttps://a.example/x'), [
      'https://a.example/x',
      'http://b.example',
    ]))

  it('takes a bare host for https', () =>
    assert.deepEqual(addressesIn('herald.example/feed'), ['https://herald.example/feed']))

  it('takes no line of a text for addresses, and tells it once', () => {
    const text = 'https://a.example/x\nThree people died, the harbour master said.\nlocalhost:8000/y'
    assert.deepEqual(addressesIn(text), ['https://a.example/x', 'https://localhost:8000/y'])
    assert.deepEqual(otherLines(text), ['Three people died, the harbour master said.'])
  })

  it('finds none in white space', () => assert.deepEqual(addressesIn(' \n '), []))
})
