import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cut, tagsIn } from './cut.ts'

const XML = '<?xml version="1.0"?><doc><row><p>one</p></row><row><p a="b">two</p><br/><p>three</p></row></doc>'

describe('XML that is cut', () => {
  it('has as many tags as angles open', () => assert.equal(tagsIn(Buffer.from(XML)), 14))
  it('ends behind the last whole element among the first tags, and what is open there is closed', () =>
    assert.equal(cut(XML, 9, 'p'), '<?xml version="1.0"?><doc><row><p>one</p></row><row><p a="b">two</p></row></doc>'))
  it('is not cut where no such element ends', () => assert.equal(cut(XML, 3, 'p'), null))
  it('is not cut where its tags do not match', () => assert.equal(cut('<doc><p>one</row></p></doc>', 5, 'p'), null))
})
