import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '../relate/fixture.ts'
import { belongs, openArticles } from './agglomerate.ts'
import { withinOf } from './centroid.ts'
import { digest } from './digest.ts'
import { bind, type Kin } from './kin.ts'
import { likenesses, open } from './open-index.ts'

const STORY = ['first', 'second', 'fourth']
const texts: Readonly<Record<string, string>> = {
  first:
    'Floods in the Arno Delta drove 3,400 people from Brescova on Monday. Mayor Lidia Fontane opened the schools of Brescova to families from the delta.',
  second:
    'In Brescova the mayor, Lidia Fontane, said 3,400 people had left the Arno Delta because of the floods. Schools took in families.',
  third:
    'The Arno rose over its banks near Brescova; 3,400 residents fled the delta. Lidia Fontane called on families to stay in the schools.',
  fourth:
    'Brescova has emptied: 3,400 people left the Arno Delta on Monday, floods on their heels, and Lidia Fontane gave families the schools.',
  like: 'Floods in the Sorin Valley drove 900 people from Kestrel Ford on Monday. Governor Piet Halloran opened the barracks to families from the valley.',
  stranger: 'Nothing of the kind was ever seen, wrote a reader in a letter about umbrellas.',
}
const articles = openArticles()
for (const [id, text] of Object.entries(texts))
  open(articles.index, digest(reading({ id, text, published: '2031-05-05' }).article))

const isOf = (story: readonly string[], id: string, known: readonly string[] = []): boolean => {
  const kin: Kin = new Map()
  for (const k of known) bind(kin, id, k, 'reuse')
  return belongs(id, story, { ...articles, kin })
}
const isOfStory = (id: string, known: readonly string[] = []): boolean => isOf(STORY, id, known)

test('another telling of the event belongs to the story without a doubt', () => assert.ok(isOfStory('third')))
test('a telling of a like event does not', () => assert.ok(!isOfStory('like')))
test('of a story of two nothing is beyond doubt but a copy', () => assert.ok(!isOf(['first', 'second'], 'third')))
test('text that goes back to all of the story draws an article into it', () => {
  assert.ok(!isOfStory('stranger'))
  assert.ok(isOfStory('stranger', STORY))
})

test('how alike the articles of a story are is the sum over their pairs', () => {
  const { index, centroids } = articles
  const [a = '', b = '', c = ''] = STORY
  const pairs = [...likenesses(index, a, [b, c]), ...likenesses(index, b, [c])]
  assert.ok(Math.abs(withinOf(centroids, STORY, index) - pairs.reduce((sum, n) => sum + n, 0)) < 1e-3)
  assert.ok(withinOf(centroids, [a], index) < 1e-3)
})
