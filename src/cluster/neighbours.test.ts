import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '../relate/fixture.ts'
import { digest } from './digest.ts'
import { neighbours } from './neighbours.ts'
import { open, openIndex } from './open-index.ts'

const FLOOD =
  'Floods in the Arno Delta drove 3,400 people from Brescova. Mayor Lidia Fontane opened the schools of Brescova to families.'
const index = openIndex()
const put = (id: string, text: string): void =>
  open(index, digest(reading({ id, text, published: '2031-05-05' }).article))
/** Thirty alike: the later one came, the earlier stands its name in the alphabet. */
const alike = Array.from({ length: 30 }, (_, i) => `flood${String(99 - i)}`)
for (const id of alike) put(id, FLOOD)
put('zoo', 'A rare snow leopard cub was born at the Velden zoo, keepers announced with delight.')
put('own', FLOOD)

test('of many alike those are weighed that came first; eight are given, in the order of their names', () =>
  assert.deepEqual(
    neighbours(index, 'own', 0.1).map((n) => n.id),
    alike.slice(0, 20).sort().slice(0, 8),
  ))

test('what shares no telling term is no neighbour', () =>
  assert.ok(!neighbours(index, 'own', 0).some((n) => n.id === 'zoo')))

test('nobody is a neighbour of oneself', () => assert.deepEqual(neighbours(index, 'zoo', 0), []))
