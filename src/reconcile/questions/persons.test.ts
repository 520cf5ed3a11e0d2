import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { persons } from './persons.ts'

const { telling } = toldBy(read)
const told = (text: string): string[] =>
  persons.statements(telling(text), 0, () => 1).map((p) => `${p.text} = ${p.name.join(' ')}: ${p.role}`)

test('a person is introduced by name and description, whichever comes first', () => {
  assert.deepEqual(told('Analyst Orla Finch spoke of the weir.'), ['Analyst Orla Finch = orla finch: Analyst'])
  assert.deepEqual(told('Orla Finch, director of the port, spoke of the weir.'), [
    'Orla Finch, director of the port = orla finch: director of the port',
  ])
})
test('a surname with its title, and a name alone, introduce nobody', () => {
  assert.deepEqual(told('President Finch spoke of the weir.'), [])
  assert.deepEqual(told('Orla Finch spoke of the weir.'), [])
})
test('of one person the first introduction counts', () =>
  assert.equal(told('Analyst Orla Finch spoke. Later Orla Finch, the director, left.').length, 1))
