import assert from 'node:assert/strict'
import { test } from 'node:test'
import { INDEPENDENT, type Invented, REWRITTEN, reading, WIRE } from './fixture.ts'
import { relate } from './index.ts'

const UNKNOWN = WIRE.replace('(Reuters)', '(Harbour Wire)')
const storyOf = (...articles: readonly Invented[]) => relate(articles.map(reading))
/** The name of what stands behind the whole of an article. */
const behind = (story: ReturnType<typeof storyOf>, id: string): string[] => {
  const whole = story.credits.filter((c) => c.article === id && c.from === 0)
  const widest = Math.max(...whole.map((c) => c.to))
  return whole.filter((c) => c.to === widest).map((c) => story.origins.find((o) => o.id === c.origin)?.name ?? '')
}

test('an agency that no list knows stands behind what bears its dateline, and behind what was taken from that', () => {
  const story = storyOf({ id: 'wire', text: UNKNOWN }, { id: 'paper', text: REWRITTEN, outlet: 'Elda Evening Herald' })
  assert.deepEqual([behind(story, 'wire'), behind(story, 'paper')], [['Harbour Wire'], ['Harbour Wire']])
  assert.equal(story.origins.find((o) => o.name === 'Harbour Wire')?.kind, 'agency')
})

test('once its dateline has shown an agency, being told by it in another article credits the sentence', () => {
  const story = storyOf(
    { id: 'wire', text: UNKNOWN },
    { id: 'other', text: `${INDEPENDENT}\nNobody was hurt, a sailor told Harbour Wire.`, outlet: 'Elda Gazette' },
  )
  assert.deepEqual(behind(story, 'other'), ['Elda Gazette'])
  assert.deepEqual(story.origins.find((o) => o.name === 'Harbour Wire')?.articles, ['other', 'wire'])
})

test('every article has one default origin, over all of its text', () => {
  const articles = [
    { id: 'a', text: UNKNOWN },
    { id: 'b', text: REWRITTEN },
    { id: 'c', text: INDEPENDENT },
    { id: 'd', text: `THE ELDA GAZETTE\n${INDEPENDENT.replaceAll('smoke', 'soot')}` },
  ]
  const story = storyOf(...articles)
  for (const { id, text } of articles)
    assert.equal(story.credits.filter((c) => c.article === id && c.from === 0 && c.to === text.length).length, 1, id)
})

test('an article that names nobody is its own origin, one with a masthead its paper’s', () => {
  assert.deepEqual(behind(storyOf({ id: 'c', text: INDEPENDENT }), 'c'), ['c'])
  assert.deepEqual(behind(storyOf({ id: 'd', text: `THE ELDA GAZETTE\n${INDEPENDENT}` }), 'd'), ['The Elda Gazette'])
})
