import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examplesOf } from '../../model/examples.fixture.ts'
import { read } from '../../read/index.ts'
import { relate } from '../../relate/index.ts'
import { files, toldBy } from './told.fixture.ts'

const told = toldBy(read, relate)

for (const file of files)
  describe(file, () => {
    for (const { heading, text, told: want } of examplesOf(new URL(`./${file}.txt`, import.meta.url)))
      it(text, () => assert.deepEqual(told(file, text, heading), want))
  })
