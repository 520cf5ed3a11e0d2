import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ingest } from '../ingest/index.ts'
import { type AtomStory, storiesAtom, storyAtom } from './atom.ts'
import { factRows } from './facts/fact-row.ts'
import { FIXTURE } from './fixture.ts'

const BASE = 'http://localhost:4317'
const crane: AtomStory = {
  id: 'a1',
  title: 'Crane falls <into> harbour',
  articles: 3,
  outlets: 3,
  disputes: ['killed: 5 / 3'],
  last: '2031-04-18',
  changed: 7,
}
const idsOf = (atom: string): string[] => [...atom.matchAll(/<entry>\s*<id>([^<]*)/g)].map((m) => m[1] ?? '')
const rows = factRows(FIXTURE).filter((f) => f.verdict !== 'only')
const story = { id: 's', title: 'Ferry' }

describe('the stories as an Atom feed', () => {
  it('tell what is disputed, with a link to the story', () => {
    const atom = storiesAtom([crane], BASE)
    assert.match(atom, /<title>Crane falls &#60;into&#62; harbour<\/title>\n {4}<updated>2031-04-18T00:00:00Z/)
    assert.match(atom, /href="http:\/\/localhost:4317\/story\/a1"/)
    assert.match(atom, /<summary>3 articles, 3 outlets\. killed: 5 \/ 3<\/summary>/)
  })
  it('have another entry when a story has changed', () =>
    assert.notDeepEqual(idsOf(storiesAtom([crane], BASE)), idsOf(storiesAtom([{ ...crane, changed: 8 }], BASE))))
  it('have a time where nothing is dated', () =>
    assert.match(storiesAtom([{ ...crane, last: null }], BASE), /<updated>1970-01-01T00:00:00Z/))
})

describe('a story as an Atom feed', () => {
  it('has an entry a fact that leads to it', () => {
    const atom = storyAtom(story, rows, BASE)
    assert.equal(idsOf(atom).length, rows.length)
    assert.ok(atom.includes(`/story/s?fact=${rows[0]?.id}`))
  })
  it('has another entry when a figure has changed, or a second origin came', () => {
    const [fact] = rows
    assert.ok(fact)
    const one = idsOf(storyAtom(story, [fact], BASE))
    const changed = { ...fact, answers: fact.answers.map((a) => ({ ...a, value: `${a.value}!` })) }
    assert.notDeepEqual(idsOf(storyAtom(story, [changed], BASE)), one)
    assert.notDeepEqual(idsOf(storyAtom(story, [{ ...fact, origins: fact.origins + 1 }], BASE)), one)
    assert.deepEqual(idsOf(storyAtom(story, [{ ...fact, id: 'other' }], BASE)), one)
  })
  it('is read by our own reader of feeds', async () => {
    const found = []
    for await (const item of ingest({
      name: 'atom.xml',
      bytes: new TextEncoder().encode(storyAtom(story, rows, BASE)),
    }))
      if ('article' in item) found.push(item.article)
    assert.ok(found.length > 0)
  })
})
