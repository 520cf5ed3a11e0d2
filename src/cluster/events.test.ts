import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Article } from '../model/index.ts'
import { ELSEWHERE, INDEPENDENT, REWRITTEN, reading, WIRE } from '../relate/fixture.ts'
import { events } from './events.ts'

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
  published: '2031-03-05',
})
const local = reading({ id: 'local', text: INDEPENDENT, title: 'Blaze at Port Elda harbour', published: '2031-03-05' })
const zoo = reading({ id: 'zoo', text: ELSEWHERE, title: 'Snow leopard born in Velden' })
const groups = (articles: readonly Article[]) => events(articles).map((e) => e.articles)
const found = (...readings: readonly ReturnType<typeof reading>[]) => groups(readings.map((r) => r.article))

test('articles of another event stand apart', () =>
  assert.deepEqual(found(local, paper, wire, zoo), [['local', 'paper', 'wire'], ['zoo']]))
test('the article most like the others comes first', () =>
  assert.equal(events([local, paper, wire].map((r) => r.article))[0]?.central[0], 'wire'))
test('nothing gives no events', () => assert.deepEqual(events([]), []))

/** The texts of a folder of the project, their first line for a title, dated. */
const folder = (path: string, published: string): Article[] => {
  const at = new URL(`../../${path}/`, import.meta.url)
  return readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const [title = '', ...lines] = readFileSync(new URL(name, at), 'utf8').split('\n')
      return reading({ id: name, title, text: lines.join('\n'), published }).article
    })
}
const ferry = folder('examples/ferry-fire', '2024-05-15')
const ids = (articles: readonly Article[]): string[] => articles.map((a) => a.id)

test('the day of a crawl parts none', () => {
  const crawled = ferry.map((a, i) =>
    i % 3 ? a : { ...a, published: { value: '2026-01-01', evidence: 'invented', rejected: [] } },
  )
  assert.deepEqual(groups(crawled), [ids(ferry)])
})

/** So many invented words that begin alike. */
const invented = (beginning: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => `${beginning}${'abcdefghijklmnopqrst'[i % 20]}${'aeiou'[Math.floor(i / 20)]}l`)

test('articles about something else move no event: two that are just alike enough stay so, and two just not alike enough', () => {
  const telling = (id: string, text: string) => reading({ id, text, published: '2031-03-05' }).article
  const capital = (word: string): string => word.replace(/./, (c) => c.toUpperCase())
  const words = [...invented('bak', 25), ...invented('flo', 25)]
  const others = Array.from({ length: 60 }, (_, i) =>
    telling(
      `other${i}`,
      Array.from({ length: 12 }, (__, k) => words[(i * (k + 3) + k * k * 5) % words.length]).join(' '),
    ),
  )
  // both have Port Elda and four words in common; the more words of its own each has, the less alike they are
  const told = (id: string, own: string, words: number) =>
    telling(
      id,
      `was in Port Elda with ${invented(own, 13).map(capital).join(' ')} and ${invented('mor', 4).join(' ')} ${invented(`${own}d`, words).join(' ')}.`,
    )
  const joined = (n: number, beside: readonly Article[]): boolean =>
    groups([told('one', 'zel', n), told('two', 'tru', n), ...beside]).some(
      (ids) => ids.includes('one') && ids.includes('two'),
    )
  const lengths = Array.from({ length: 12 }, (_, i) => 36 + 2 * i)
  const alone = lengths.map((n) => joined(n, []))
  assert.deepEqual(new Set(alone).size, 2)
  assert.deepEqual(
    lengths.map((n) => joined(n, others)),
    alone,
  )
})

test('two briefs that name nobody are of one event where their words are', () => {
  const brief = (id: string, text: string) => reading({ id, text, published: '2024-05-15' }).article
  const [garden, cellar] = [
    brief('garden', 'The bakers are waiting in the garden.'),
    brief('cellar', 'The bakers are waiting in the cellar.'),
  ]
  assert.deepEqual(groups([garden, cellar]), [['garden', 'cellar']])
  assert.equal(groups([garden, brief('wages', 'Nurses and porters have asked for better wages.')]).length, 2)
})

test('beside one article alone a brief about it is of its event', () => {
  const long = reading({
    id: 'long',
    text: 'The mill at Torvale, which had ground oats since 1804, was sold by the Harrand family to a brewery in the spring for its cellars.',
  }).article
  const brief = (text: string) => reading({ id: 'brief', text }).article
  assert.deepEqual(groups([long, brief('The Torvale mill was sold.')]), [['long', 'brief']])
  assert.equal(groups([long, brief('Rain fell in Oster.')]).length, 2)
})

test('of two articles a brief need not share a name: the other may say "she"', () => {
  const she = reading({
    id: 'she',
    text: 'She is a Torvale rower who has won four medals in the double sculls since 2019 and coaches the juniors of her club at weekends.',
  })
  const named = (id: string) => reading({ id, text: 'Ida Marsen won four medals in the double sculls.' }).article
  assert.equal(groups([she.article, named('a')]).length, 1)
})

test('a caption of one line joins none', () => {
  const caption = reading({
    id: 'caption',
    text: 'The Stella Morvel burning in the Carrow Strait off Tarnwick on Tuesday night.',
    published: '2024-05-15',
  }).article
  assert.deepEqual(groups([...ferry, caption]), [ids(ferry), ['caption']])
})

test('a thousand identical articles are one story', () => {
  const copies = Array.from({ length: 1000 }, (_, i) => ({ ...wire.article, id: `copy${i}` }))
  assert.equal(groups(copies).length, 1)
})

test('eighty edited tellings of one event are one story', () => {
  const [text = ''] = ferry.filter((a) => a.id === 'wire.txt').map((a) => a.text)
  const sentences = text.split(/(?<=[.!?])\s+/)
  const edited = Array.from({ length: 80 }, (_, i) => {
    const kept = sentences
      .filter((_, n) => (i * 7 + n * 5) % 3 > 0)
      .map((s, n) => ((i + n) % 4 ? s : s.replace(/ \w+$/, ` word${i}`)))
    return reading({
      id: `telling${i}`,
      text: `${(i % 2 ? kept.reverse() : kept).join(' ')} Reporter Rowan${i} adds a line of street${i}.`,
      published: '2024-05-15',
    }).article
  })
  assert.equal(groups(edited).length, 1)
})

test('the articles of an event stand in the order in which they were given', () => {
  const three = [wire, paper, local]
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const list = order.flatMap((i) => three[i]?.article ?? [])
    assert.deepEqual(groups(list), [ids(list)])
  }
})

test('a copy stands in its event where it came, not beside its text', () => {
  const copy = reading({ id: 'copy', text: WIRE, published: '2031-03-05' })
  assert.deepEqual(found(wire, local, paper, copy), [['wire', 'local', 'paper', 'copy']])
})
