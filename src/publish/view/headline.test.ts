import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, dated, factOf, memberOf, versionOf } from '../../model/fixture.ts'
import type { Article, Fact } from '../../model/index.ts'
import { headline } from './headline.ts'

const BODY = 'The crane fell into the harbour of Velm, and dockers were hurt, the port authority said.'
const article = (id: string, day: string, title: string, body = BODY): Article =>
  articleOf(`${title}\n\n${body}`, { id, title, published: dated(day) }, (line) => (line === title ? 'title' : 'body'))
const named = (articles: readonly Article[], facts: readonly Fact[] = []): string =>
  headline({ title: 'as it was', articles: articles.map((a) => a.id), facts }, articles)

const first = article('first', '2031-03-03', 'Two hurt as crane falls into harbour')
const later = article('later', '2031-03-04', 'Three hurt as crane falls into harbour')
/** "Three" of the later one takes the place of "Two". */
const hurt = (old: Article, now: Article): Fact =>
  factOf('hurt', {
    reason: 'date',
    versions: [
      versionOf('2', [memberOf(old.id, 0, old.text.slice(0, 3))], { asOf: '2031-03-03' }),
      versionOf('3', [memberOf(now.id, 0, now.text.slice(0, 5))], { asOf: '2031-03-04' }),
    ],
    relations: [{ a: 0, b: 1, verdict: 'differ', reason: 'date', why: 'updated' }],
  })

describe('what a story is called', () => {
  it('is the latest headline', () => assert.equal(named([first, later]), later.title))
  it('is never one with an answer that is superseded, however late it came', () => {
    const late = article('late', '2031-03-05', 'Two hurt as crane falls into harbour of Velm')
    assert.equal(named([first, later, late], [hurt(late, later)]), later.title)
  })
  it('is none that the others say nothing of', () => {
    const slogan = article('slogan', '2031-03-06', 'Your morning briefing since eighteen ninety')
    assert.equal(named([first, later, slogan]), later.title)
  })
  it('is the earliest where none has words in common with another', () =>
    assert.equal(
      named([article('a', '2031-03-03', 'Good morning'), article('b', '2031-03-04', 'Weather')]),
      'Good morning',
    ))
  it('is as it was where no article has one', () => assert.equal(named([{ ...first, title: null }]), 'as it was'))
  it('is that of an article by itself', () => assert.equal(named([first]), first.title))
})
