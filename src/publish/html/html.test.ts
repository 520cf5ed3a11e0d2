import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Parser } from 'htmlparser2'
import { FIXTURE } from '../fixture.ts'
import { PLAIN } from '../index.ts'
import { html } from '../writers/html.ts'
import { safeUrl } from './escape.ts'
import { forest } from './forest.ts'

const page = html.write(FIXTURE, PLAIN)

interface Seen {
  readonly tags: ReadonlyMap<string, number>
  readonly ids: readonly string[]
  readonly links: readonly string[]
  readonly attributes: ReadonlySet<string>
}

/** What the page is made of, as a parser other than a browser sees it. */
const seen = ((): Seen => {
  const tags = new Map<string, number>()
  const [ids, links, attributes]: [string[], string[], Set<string>] = [[], [], new Set()]
  const parser = new Parser({
    onopentag: (name, attribs) => {
      tags.set(name, (tags.get(name) ?? 0) + 1)
      if (attribs['id']) ids.push(attribs['id'])
      if (attribs['href']) links.push(attribs['href'])
      for (const a of Object.keys(attribs)) attributes.add(a)
    },
  })
  parser.end(page)
  return { tags, ids, links, attributes }
})()

describe('the page', () => {
  it('has one style and one script, and nothing that loads', () => {
    assert.deepEqual([seen.tags.get('style'), seen.tags.get('script')], [1, 1])
    for (const tag of ['img', 'link', 'iframe', 'object', 'b-post']) assert.equal(seen.tags.get(tag), undefined, tag)
  })

  it('has no handler and no style in an attribute', () =>
    assert.deepEqual(
      [...seen.attributes].filter((a) => a.startsWith('on') || a === 'style' || a === 'src'),
      [],
    ))

  it('names nothing twice', () => assert.equal(new Set(seen.ids).size, seen.ids.length))

  it('leads every link within it to something', () => {
    const ids = new Set(seen.ids)
    assert.deepEqual(
      seen.links.filter((l) => l.startsWith('#') && !ids.has(l.slice(1))),
      [],
    )
  })

  it('leads out only to the addresses of articles', () =>
    assert.deepEqual(
      seen.links.filter((l) => !l.startsWith('#')),
      ['https://mirror.example/ferry?a=1&b=2'],
    ))
})

describe('safeUrl', () => {
  it('takes http and https', () =>
    assert.equal(safeUrl('https://a.example/?b=1&c="'), 'https://a.example/?b=1&amp;c=%22'))
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', '//a.example', ' ', 'file:///a'])
    it(`takes no ${bad}`, () => assert.equal(safeUrl(bad), null))
})

describe('forest', () => {
  /** "a b" a line, a column per two characters: where each node stands. */
  const drawn = (nodes: string, parents: Readonly<Record<string, string>>): string[] => {
    const rows: string[][] = []
    for (const [id, { column, row }] of forest([...nodes], new Map(Object.entries(parents)))) {
      rows[row] ??= []
      const cells = rows[row]
      cells[column] = id
    }
    return rows.map((r) => Array.from(r, (c) => c ?? '.').join(' '))
  }
  it('puts what takes from another to its right, each in a row of its own', () =>
    assert.deepEqual(drawn('abcd', { b: 'a', c: 'a', d: 'b' }), ['a b d', '. c']))
  it('puts those that stand alone last', () => assert.deepEqual(drawn('abc', { c: 'b' }), ['b c', 'a']))
  it('cuts a circle', () => assert.deepEqual(drawn('ab', { a: 'b', b: 'a' }), ['b a']))
})

it('the title of the page is words alone, also where a headline holds marks and hidden characters', () => {
  const [first, ...rest] = FIXTURE.stories
  assert.ok(first)
  const account = { ...FIXTURE, stories: [{ ...first, title: 'Fire < 5 km from\u202e Morvel >' }, ...rest].slice(0, 1) }
  const title = /<title>(.*)<\/title>/.exec(html.write(account, PLAIN))?.[1] ?? ''
  assert.match(title, /^Fire &lt; 5 km from\S* ?Morvel &gt;$/)
})
