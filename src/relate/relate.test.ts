import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Story } from '../model/index.ts'
import { INDEPENDENT, REWRITTEN, reading, WIRE } from './fixture.ts'
import { relate } from './index.ts'

const wire = reading({
  id: 'wire',
  text: WIRE,
  title: 'Fire destroys fertiliser warehouse in Port Elda harbour',
  published: '2031-03-04',
})
const paper = reading({
  id: 'paper',
  text: REWRITTEN,
  title: 'Port Elda harbour warehouse fire',
  outlet: 'Elda Evening Herald',
  published: '2031-03-05',
})
const local = reading({
  id: 'local',
  text: INDEPENDENT,
  title: 'Blaze at Port Elda harbour',
  outlet: 'Port Elda Gazette',
  published: '2031-03-05',
})

/** Who stands behind an article; an article that names nobody has itself for its default, which says nothing here. */
const behind = (story: Story, article: string): string[] =>
  story.origins.filter((o) => o.articles.includes(article) && o.name !== article).map((o) => o.name)

test('a story bears the title of the article most like the others, and the opening of a body where none has one', () => {
  assert.equal(relate([wire, paper, local], ['paper', 'wire', 'local']).title, 'Port Elda harbour warehouse fire')
  assert.match(relate([reading({ id: 'a', text: INDEPENDENT })]).title, /^Huge columns of black smoke .* …$/)
})

test('the order of the readings does not matter', () => {
  const want = JSON.stringify(relate([wire, paper, local]))
  fc.assert(
    fc.property(fc.shuffledSubarray([wire, paper, local], { minLength: 3 }), (list) =>
      assert.equal(JSON.stringify(relate(list)), want),
    ),
    { numRuns: 10 },
  )
})

test('no readings give an empty story', () => assert.deepEqual(relate([]).articles, []))

test('a rewriting goes back to the agency behind its original, not to its outlet; a report of one’s own to the outlet', () => {
  const story = relate([wire, paper, local])
  assert.deepEqual(behind(story, 'paper'), ['Reuters'])
  assert.deepEqual(behind(story, 'local'), ['Port Elda Gazette'])
})

test('words that one article credits to an agency came to the others from there too', () => {
  const said = '“We shall rebuild the hall on the same spot and with better walls,”'
  const giver = reading({ id: 'giver', text: `${INDEPENDENT}\n${said} the mayor told AFP.` })
  const taker = reading({
    id: 'taker',
    text: `The harbour of Port Elda lay in smoke after the blaze on the quay.\n${said} said the mayor.`,
  })
  const story = relate([giver, taker])
  assert.deepEqual(behind(story, 'taker'), ['AFP'])
  assert.equal(
    story.origins.find((o) => o.name === 'AFP')?.evidence.some((e) => e.article === 'taker'),
    true,
  )
})

test('an article that names an agency of its own keeps it', () => {
  const said = '“We shall rebuild the hall on the same spot and with better walls,”'
  const giver = reading({ id: 'giver', text: `${INDEPENDENT}\n${said} the mayor told AFP.` })
  const taker = reading({
    id: 'taker',
    text: `PORT ELDA (dpa) - The harbour of Port Elda lay in smoke after the blaze on the quay.\n${said} said the mayor.`,
  })
  assert.deepEqual(behind(relate([giver, taker]), 'taker'), ['dpa'])
})

test('a post is an origin of the sentence that reports it; articles that tell it under one name meet in it', () => {
  const tell = (id: string, who: string, words: string) =>
    reading({
      id,
      text: `${INDEPENDENT}\n${words}`,
      published: '2031-03-05',
      mentions: [{ text: who, kind: 'person' }],
    })
  const story = relate([
    tell('x', 'Ines Marlow', 'Ines Marlow said on Twitter that her brother had left the hall in time.'),
    tell('y', 'Ines Marlow', 'Her brother left the hall in time, Ines Marlow tweeted.'),
  ])
  const post = story.origins.find((o) => o.name === 'Ines Marlow, post')
  assert.deepEqual(post?.articles, ['x', 'y'])
  const credit = story.credits.find((c) => c.origin === post?.id && c.article === 'y')
  assert.equal(INDEPENDENT.length + 1, credit?.from)
})

test('what a body says weeks later is another statement', () => {
  const board = (id: string, published: string, text: string) =>
    reading({
      id,
      published,
      title: 'Port Elda Harbour Board on the blaze',
      text,
      mentions: [{ text: 'The Harbour Board', kind: 'organisation' }],
    })
  const names = relate([
    board(
      'x',
      '2031-03-05',
      'The Harbour Board said in a statement that the Port Elda blaze had begun in a store of fertiliser.',
    ),
    board(
      'y',
      '2031-04-20',
      'In Port Elda the quay is open again. The Harbour Board said in a statement that it would pay the fishermen.',
    ),
  ])
    .origins.map((o) => o.name)
    .filter((n) => n.length > 1)
  assert.deepEqual(names, ['The Harbour Board, statement (2031-03-05)', 'The Harbour Board, statement (2031-04-20)'])
})

test('every credit names an origin of the story and lies inside its article', () => {
  const readings = [wire, paper, local]
  const story = relate(readings)
  for (const c of story.credits) {
    assert.ok(story.origins.some((o) => o.id === c.origin && o.articles.includes(c.article)))
    assert.ok(
      c.from >= 0 &&
        c.from < c.to &&
        c.to <= (readings.find((r) => r.article.id === c.article)?.article.text.length ?? 0),
    )
  }
})

test('what a body says within four days is one statement, a day later it speaks anew', () => {
  const board = (id: string, published: string, text: string) =>
    reading({
      id,
      published,
      title: 'The Harbour Board',
      text,
      mentions: [{ text: 'The Harbour Board', kind: 'organisation' }],
    })
  const statements = (later: string): number =>
    relate([
      board(
        'x',
        '2031-03-05',
        'The Harbour Board said in a statement that the Port Elda blaze had begun in a store of fertiliser.',
      ),
      board(
        'y',
        later,
        'In Port Elda the quay is open again. The Harbour Board said in a statement that it would pay the fishermen.',
      ),
    ]).origins.filter((o) => o.name.startsWith('The Harbour Board, statement')).length
  assert.deepEqual([statements('2031-03-09'), statements('2031-03-10')], [1, 2])
})
