import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isOwnName } from './own-name.ts'

describe('the name of an outlet', () => {
  it('is its own, however it is written', () => assert.ok(isOwnName('The Halmar Wire', 'the halmar-wire')))
  it('is a part of its address', () => assert.ok(isOwnName('Tarnwick Post', 'edition.tarnwickpost.example')))
  it('is not one that its address only holds', () => assert.ok(!isOwnName('Post', 'edition.tarnwickpost.example')))
  it('is none where there is no name', () => assert.ok(!isOwnName('?', 'x.example')))
})
