import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Fact } from '../../model/index.ts'
import { factAt, query, read, written } from './places.ts'

const PLACES = [
  { article: 'a1', from: 10, to: 14 },
  { article: 'b-2', from: 7, to: 9 },
]
const fact = (id: string, from: number): Fact =>
  ({ id, versions: [{ members: [{ article: 'a1', from, to: from + 4 }] }] }) as unknown as Fact

describe('places in an address', () => {
  it('come back as they were written', () => assert.deepEqual(read(written(PLACES)), PLACES))
  it('that are none are left out', () => assert.deepEqual(read('a1:x-9,,b:1-2:3,a1:10-14'), PLACES.slice(0, 1)))
  it('stand beside the fact', () => assert.equal(query('f1', PLACES), '?fact=f1&at=a1%3A10-14%2Cb-2%3A7-9'))
  it('are nothing where nothing is shown', () => assert.equal(query(null, []), ''))
})

describe('the fact that an address leads to', () => {
  const facts = [fact('f1', 100), fact('f2', 10)]
  it('is that of its id', () => assert.equal(factAt(facts, 'f1', PLACES)?.id, 'f1'))
  it('is the one told at its places where its id has changed', () =>
    assert.equal(factAt(facts, 'gone', PLACES)?.id, 'f2'))
  it('is none where neither is there', () => assert.equal(factAt(facts, 'gone', []), null))
})
