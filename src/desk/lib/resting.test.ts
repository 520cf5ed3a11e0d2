import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, dated, factOf, memberOf, storyOf, versionOf } from '../../model/fixture.ts'
import type { Account, Fact, Reuse } from '../../model/index.ts'
import { opened } from './open.ts'
import { resting } from './resting.ts'
import { toldBy } from './tellers.ts'
import type { Open } from './types.ts'

const TEXT = 'The weir at Ostle broke at noon. Two barges sank.'
const article = (id: string, outlet: string, day: string) => articleOf(TEXT, { id, outlet, published: dated(day) })
const ARTICLES = [
  article('a', 'Ostle Post', '2031-04-02'),
  article('b', 'Weir Echo', '2031-04-01'),
  article('c', 'Ostle Post', '2031-04-03'),
]

const open = (facts: readonly Fact[], reuse: readonly Reuse[] = []): Open => {
  const ids = ARTICLES.map((a) => a.id)
  const origins = [{ id: 'o', name: 'Harbour Board', kind: 'official' as const, articles: ids, evidence: [] }]
  const account: Account = {
    variorum: 2,
    articles: ARTICLES,
    stories: [{ ...storyOf('s', ids, facts), origins, reuse }],
    notices: [],
  }
  const found = opened(account)
  assert.ok(found)
  return found
}
const telling = (id: string, origin: string | null, speaker: string | null = null) =>
  memberOf(id, 33, 'Two barges', { origin, speaker })
const barges = (members: readonly ReturnType<typeof telling>[]): Fact =>
  factOf('barges', {
    about: '… barges sank',
    verdict: 'agree',
    outlets: 2,
    origins: 1,
    versions: [versionOf('Two barges', members)],
  })

describe('articles on the page', () => {
  it('stand in the order they were published, with the letters of the account', () =>
    assert.deepEqual(
      [...open([]).witnesses.values()].map((w) => w.siglum),
      ['B', 'A', 'C'],
    ))
  it('are called by their outlet, with the letter where an outlet has several', () =>
    assert.deepEqual(
      [...open([]).witnesses.values()].map((w) => w.called),
      ['Weir Echo', 'Ostle Post (A)', 'Ostle Post (C)'],
    ))
})

describe('what rests on one origin', () => {
  it('is told with whom it is from, in which outlets, and the words', () => {
    const [first] = resting(open([barges([telling('a', 'o'), telling('b', 'o')])]))
    assert.deepEqual(
      [first?.name, first?.outlets, first?.words.map((w) => w.says)],
      ['Harbour Board', ['Ostle Post', 'Weir Echo'], ['barges sank: Two barges']],
    )
  })
  it('is text that another outlet took over, with how much of its own that is', () => {
    const place = (article: string) => ({ article, from: 0, to: 8, exact: 'The weir', prefix: '', suffix: '' })
    const reuse: Reuse = {
      from: 'b',
      to: 'a',
      kind: 'copy',
      share: 0.84,
      passages: [{ a: place('b'), b: place('a'), likeness: 1 }],
      direction: 'x',
    }
    const taken = resting(open([], [reuse, { ...reuse, to: 'c', share: 0.03 }])).find((r) => r.how === 'taken')
    assert.deepEqual([taken?.name, taken?.outlets], ['Weir Echo', ['Ostle Post (A) (84% of its own words)']])
  })
  it('is nothing that two articles of one outlet tell', () =>
    assert.deepEqual(
      resting(open([barges([telling('a', 'o'), telling('c', 'o')])])).filter((r) => r.words.some((w) => w.fact)),
      [],
    ))
  it('is nothing that two origins tell', () =>
    assert.ok(
      !resting(open([{ ...barges([telling('a', 'o'), telling('b', 'p')]), origins: 2 }])).some((r) =>
        r.words.some((w) => w.fact),
      ),
    ))
})

describe('who tells an answer, in a line', () => {
  const line = (members: readonly ReturnType<typeof telling>[]): string => {
    const own = open([barges(members)])
    const answer = own.rows.get('barges')?.answers[0]
    return answer ? toldBy(own, answer) : ''
  }
  it('has outlets and days, and whom all have it from', () =>
    assert.equal(
      line([telling('b', 'o'), telling('a', 'o')]),
      'Weir Echo, Ostle Post, 1 to 2 Apr 2031, from Harbour Board',
    ))
  it('credits nobody whom one of them does not', () =>
    assert.equal(line([telling('b', null, 'Ama Osei'), telling('a', null)]), 'Weir Echo, Ostle Post, 1 to 2 Apr 2031'))
})
