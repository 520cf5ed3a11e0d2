import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ELSEWHERE, INDEPENDENT, REWRITTEN, reading, WIRE } from '../relate/fixture.ts'
import { events } from './events.ts'

const wire = reading({ id: 'wire', text: WIRE, title: 'Fire destroys fertiliser warehouse in Port Elda harbour', published: '2031-03-04' })
const paper = reading({ id: 'paper', text: REWRITTEN, title: 'Port Elda harbour warehouse fire', published: '2031-03-05' })
const local = reading({ id: 'local', text: INDEPENDENT, title: 'Blaze at Port Elda harbour', published: '2031-03-05' })
const zoo = reading({ id: 'zoo', text: ELSEWHERE, title: 'Snow leopard born in Velden' })

test('articles of another event stand apart', () =>
  assert.deepEqual(
    events([local, paper, wire, zoo].map((r) => r.article)).map((e) => e.articles),
    [['local', 'paper', 'wire'], ['zoo']],
  ))

test('the article most like the others comes first', () => assert.equal(events([local, paper, wire].map((r) => r.article))[0]?.central[0], 'wire'))

test('nothing gives no events', () => assert.deepEqual(events([]), []))
