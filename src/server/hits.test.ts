import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf } from '../model/fixture.ts'
import { hitsIn } from './hits.ts'

const article = articleOf(
  'The crane fell at dawn. Nobody was on the quay. The harbour master saw the crane fall from the quay.',
)
const told = (query: string) => hitsIn(article, 's', query).map((h) => [h.exact, h.words])

describe('sentences that answer a search', () => {
  it('hold every word, and say which', () =>
    assert.deepEqual(told('quay crane'), [['The harbour master saw the crane fall from the quay.', ['quay', 'crane']]]))
  it('hold the most of them where none holds all', () =>
    assert.deepEqual(told('dawn fell noon'), [['The crane fell at dawn.', ['dawn', 'fell']]]))
  it('hold a phrase as it stands', () =>
    assert.deepEqual(told('"crane fall"'), [['The harbour master saw the crane fall from the quay.', ['crane fall']]]))
  it('are none where no word stands', () => assert.deepEqual(told('noon'), []))
})
