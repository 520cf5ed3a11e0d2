import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { headlineOf, type Titled } from './headline.ts'

const titled = (published: string | null, title: string | null): Titled => ({
  id: `${published} ${title}`,
  title,
  language: 'en',
  published,
})
const named = (...titles: readonly [string | null, string | null][]): string | null =>
  headlineOf(titles.map(([day, title]) => titled(day, title)))

describe('a headline, by titles and dates alone', () => {
  it('is the latest, in whatever order they come', () =>
    assert.equal(
      named(['2031-03-04', 'Crane falls into harbour, pier shut'], ['2031-03-03', 'Crane falls into harbour']),
      'Crane falls into harbour, pier shut',
    ))
  it('is no slogan', () =>
    assert.equal(
      named(
        ['2031-03-03', 'Crane falls into harbour'],
        ['2031-03-04', 'Harbour crane down'],
        ['2031-03-05', 'Our daily briefing'],
      ),
      'Harbour crane down',
    ))
  it('has no figure that was told before another one was', () =>
    assert.equal(
      named(
        ['2031-03-03', 'Two hurt as harbour crane falls'],
        ['2031-03-04', 'Three hurt as harbour crane falls'],
        ['2031-03-05', 'Harbour crane falls: 2 hurt'],
        ['2031-03-05', 'Harbour crane: pier shut'],
      ),
      'Harbour crane: pier shut',
    ))
  it('has no figure of an earlier day where one without a figure will do', () =>
    assert.equal(
      named(
        ['2031-03-03', 'Harbour crane falls'],
        ['2031-03-03T09:00', 'Two hurt as harbour crane falls'],
        ['2031-03-05', 'What we know'],
      ),
      'Harbour crane falls',
    ))
  it('is one with a figure of an earlier day where there is no other', () =>
    assert.equal(
      named(
        ['2031-03-03', 'Two hurt as harbour crane falls'],
        ['2031-03-03', 'Harbour crane hurts two'],
        ['2031-03-05', 'What we know'],
      )?.includes('arbour crane'),
      true,
    ))
  it('reads figures in the words of the language of each', () =>
    assert.equal(
      headlineOf([
        { ...titled('2031-03-03', 'Kran im Hafen gestürzt'), language: 'de' },
        { ...titled('2031-03-03T10:00', 'Zwei Verletzte: Kran im Hafen gestürzt'), language: 'de' },
        { ...titled('2031-03-05', 'Was wir wissen'), language: 'de' },
      ]),
      'Kran im Hafen gestürzt',
    ))
  it('is none where no article has a title', () => assert.equal(named(['2031-03-03', null]), null))
})
