import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { account } from '../../src/pipeline.ts'
import { properties } from './properties.ts'
import { articleOf, mutated } from './stories.ts'

const TEXTS = [
  'The crane in the harbour of Lindmouth fell on Monday and killed three people, the harbour master said. “Nobody saw it coming,” said Ama Osei. The quay stays closed.',
  'Four people died when a crane fell in the harbour of Lindmouth on Monday. “Nobody saw it coming,” Ama Osei, a docker, said on the quay. It was built in 1998.',
]

for (const { name, broken } of properties)
  describe(`of mutated stories ${name}`, () => {
    for (let seed = 1; seed <= 5; seed++)
      it(`seed ${seed}`, () => {
        const articles = mutated(TEXTS, seed).map(articleOf)
        assert.equal(broken(articles, account(articles)), null)
      })
  })
