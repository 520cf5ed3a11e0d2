import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from '../src/index.ts'
import { inputsOf } from './accounts.ts'

describe('articles of several events', async () => {
  const account = await compare(inputsOf('ferry-fire', 'solvent-leak', 'another-event'))
  const nameOf = new Map(account.articles.map((article) => [article.id, article.name]))
  const stories = account.stories.map((story) => story.articles.map((id) => nameOf.get(id) ?? '').sort())

  it('are parted: another ferry, aground elsewhere, is another story', () => {
    assert.deepEqual(
      stories.find((names) => names.includes('lowmoor-sound-grounding')),
      ['lowmoor-sound-grounding'],
    )
  })

  it('keep each event whole', () => {
    assert.deepEqual(stories.map((names) => names.length).sort(), [1, 6, 6])
  })
})
