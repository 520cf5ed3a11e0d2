import assert from 'node:assert/strict'
import { it } from 'node:test'
import { invented } from '../../test/servers/invented.ts'
import { prepare } from '../stream/prepare.ts'
import { decoded, encoded } from './message.ts'
import { preparedOf, type ReadingHead, readingOf } from './reading.ts'

it('a reading comes over the wire as it was prepared', () => {
  for (const article of invented(3)) {
    const prepared = prepare({ article })
    assert.deepEqual(preparedOf(decoded<ReadingHead>(encoded(readingOf(prepared, [1, 2])))), prepared)
  }
})
