import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, factOf, memberOf, storyOf, versionOf } from '../model/fixture.ts'
import type { Account } from '../model/index.ts'
import { verdictsOf } from './summary.ts'

const TEXT = 'Two barges sank at the weir.'
const ARTICLES = [
  articleOf(TEXT, { id: 'a', outlet: 'world.post.example' }),
  articleOf(TEXT, { id: 'b', outlet: 'post.example' }),
  articleOf(TEXT, { id: 'c', outlet: 'Weir Echo' }),
]
const barges = (...articles: readonly string[]) =>
  factOf(`barges ${articles}`, {
    verdict: 'agree',
    outlets: 2,
    origins: 1,
    versions: [
      versionOf(
        'Two barges',
        articles.map((id) => memberOf(id, 0, 'Two barges', { origin: 'o' })),
      ),
    ],
  })
const account: Account = {
  variorum: 2,
  articles: ARTICLES,
  stories: [
    {
      ...storyOf('s', ['a', 'b', 'c'], [barges('a', 'b'), barges('a', 'c')]),
      origins: [{ id: 'o', name: 'The Post', kind: 'outlet', articles: ['a', 'b'], evidence: [] }],
    },
  ],
  notices: [],
}

describe('a story at a glance', () => {
  it('counts two addresses of one paper as one outlet, as the story itself does', () =>
    assert.equal(verdictsOf(account)?.outlets, 2))
  it('counts as from one origin what several such outlets tell', () => assert.equal(verdictsOf(account)?.oneOrigin, 1))
})
