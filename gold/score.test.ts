import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, factOf, memberOf, storyOf, versionOf } from '../src/model/fixture.ts'
import type { Account, Article, Fact, Member, Quotation, StoryAccount, Verdict } from '../src/model/index.ts'
import type { Expected } from './expected.ts'
import { score } from './score.ts'
import type { Row } from './sheet.ts'

const TEXTS = {
  a: 'Mill burns. At least three people died on Monday. "We saw the smoke," said Ann Low. Read more: markets',
  b: 'Mill burns down. Five people died. "We saw smoke," Low said.',
}

const article = (name: 'a' | 'b', over: Partial<Article> = {}): Article =>
  articleOf(TEXTS[name], { id: `id-${name}`, name, blocks: [], ...over })

const member = (name: 'a' | 'b', exact: string): Member => {
  const from = TEXTS[name].indexOf(exact)
  return memberOf(`id-${name}`, from, exact)
}

const fact = (id: string, verdict: Verdict, ...members: Member[]): Fact =>
  factOf(id, { verdict, reason: null, versions: members.map((m) => versionOf(m.exact, [m])) })

const quotation = (id: string, name: 'a' | 'b', text: string, speaker: string | null): Quotation => ({
  id,
  article: `id-${name}`,
  spans: [],
  text: [text],
  manner: 'direct',
  speaker: speaker === null ? null : { name: speaker, at: member(name, 'Low') },
  cue: null,
  said: null,
  stance: 'asserts',
})

const account = (over: Partial<StoryAccount> = {}, articles = [article('a'), article('b')]): Account => ({
  variorum: 2,
  articles,
  stories: [{ ...storyOf('s', ['id-a', 'id-b'], []), ...over }],
  notices: [],
})

const marks = (over: Partial<Expected>): Expected => ({
  about: '',
  story: { articles: ['a', 'b'], event: '' },
  ...over,
})

const rows = (told: Account, over: Partial<Expected>): Record<string, Row> =>
  Object.fromEntries(score(told, marks(over)).map(({ name, row }) => [name, row]))

const DEAD: NonNullable<Expected['facts']>[number] = {
  name: 'dead',
  kind: 'quantity',
  verdict: 'differ',
  why: '',
  versions: [
    { value: '3', members: [{ article: 'a', text: 'At least three people died' }] },
    { value: '5', members: [{ article: 'b', text: 'Five people died' }] },
  ],
}
const TOLD = [member('a', 'At least three people died'), member('b', 'Five people died')] as const

describe('score', () => {
  it('leaves out what the marks say nothing of; an empty list of quotations means that there is none', () => {
    assert.deepEqual(Object.keys(rows(account(), {})), ['story', 'anchors'])
    assert.deepEqual(Object.keys(rows(account(), { quotations: [] })), ['story', 'quotations', 'anchors'])
  })

  it('sees articles of one story in two', () => {
    const parted = account()
    const [one] = parted.stories
    const two = {
      ...parted,
      stories: one
        ? [
            { ...one, articles: ['id-a'] },
            { ...one, id: 't', articles: ['id-b'] },
          ]
        : [],
    }
    assert.deepEqual(rows(two, {})['story'], { share: 0.5, of: 2 })
  })

  it('takes a date to the day', () => {
    const dated = account({}, [article('a', { published: { value: '2024-05-14T09:30', evidence: '', rejected: [] } })])
    const published = [
      { article: 'a', value: '2024-05-14' },
      { article: 'b', value: '2024-05-14' },
    ]
    assert.deepEqual(rows(dated, { published })['published'], { share: 0.5, of: 2 })
  })

  it('asks that furniture is out of the body and marked words in it', () => {
    const end = TEXTS.a.indexOf('Read more')
    const cut = article('a', {
      blocks: [
        { from: 0, to: end, role: 'body', why: '' },
        { from: end, to: TEXTS.a.length, role: 'furniture', why: '' },
      ],
    })
    const expected: Partial<Expected> = {
      furniture: [{ article: 'a', text: 'Read more: markets' }],
      quotations: [{ article: 'a', text: ['We saw the smoke,'] }],
    }
    assert.deepEqual(rows(account({}, [cut]), expected)['furniture'], { share: 1, of: 1 })
    assert.deepEqual(rows(account({}, [cut]), expected)['body kept'], { share: 1, of: 1 })
    assert.deepEqual(rows(account(), expected)['furniture'], { share: 0, of: 1 })
  })

  it('counts quotations right, extra and missed, and the speakers of those found', () => {
    const quotations = [
      { article: 'a', text: ['We saw the smoke,'], speaker: 'Ann Low' },
      { article: 'b', text: ['We saw smoke,'], speaker: 'Ann Low' },
    ]
    const told = account({
      quotations: [quotation('q1', 'a', 'We saw the smoke,', 'Bob High'), quotation('q2', 'a', 'Mill burns', null)],
    })
    assert.deepEqual(rows(told, { quotations })['quotations'], { p: 0.5, r: 0.5, f: 0.5, tp: 1, fp: 1, fn: 1 })
    assert.deepEqual(rows(told, { quotations })['speakers'], { share: 0, of: 1 })
  })

  it('asks for pairs of one saying across articles', () => {
    const sameSaying = [
      {
        name: 'smoke',
        members: [
          { article: 'a', text: ['We saw the smoke,'] },
          { article: 'b', text: ['We saw smoke,'] },
        ],
      },
    ]
    const quotations = [quotation('q1', 'a', 'We saw the smoke,', null), quotation('q2', 'b', 'We saw smoke,', null)]
    const saying = { id: 'y', members: ['q1', 'q2'], outlets: 2, origins: 1, speakers: 1 }
    assert.deepEqual(rows(account({ quotations, sayings: [saying] }), { sameSaying })['same saying'], {
      p: 1,
      r: 1,
      f: 1,
      tp: 1,
      fp: 0,
      fn: 0,
    })
    assert.deepEqual(rows(account({ quotations }), { sameSaying })['same saying'], {
      p: 1,
      r: 0,
      f: 0,
      tp: 0,
      fp: 0,
      fn: 1,
    })
  })

  it('asks a figure for its bound as well as its value', () => {
    const quantities = [{ article: 'a', text: 'At least three people', value: 3, bound: 'at-least', counts: 'dead' }]
    const figure = {
      id: 'n',
      article: 'id-a',
      from: 12,
      to: 33,
      text: 'At least three people',
      unit: 'person',
      counts: 'people',
      figure: { from: 12, to: 26 },
    }
    const plain = { change: null, former: false, per: null, of: null, extent: null, denied: false }
    const exact = account({ quantities: [{ ...figure, ...plain, low: 3, high: 3, bound: 'exact' }] })
    const bounded = account({ quantities: [{ ...figure, ...plain, low: 3, high: null, bound: 'at-least' }] })
    assert.deepEqual(rows(exact, { quantities })['quantity values'], { share: 0, of: 1 })
    assert.deepEqual(rows(bounded, { quantities })['quantity values'], { share: 1, of: 1 })
  })

  it('asks a fact to be found, and then for its verdict', () => {
    const right = rows(account({ facts: [fact('f', 'differ', ...TOLD)] }), { facts: [DEAD] })
    assert.deepEqual(
      [right['facts'], right['verdicts']],
      [
        { share: 1, of: 1 },
        { share: 1, of: 1 },
      ],
    )
    const wrong = rows(account({ facts: [fact('f', 'agree', ...TOLD)] }), { facts: [DEAD] })
    assert.deepEqual(
      [wrong['facts'], wrong['verdicts']],
      [
        { share: 1, of: 1 },
        { share: 0, of: 1 },
      ],
    )
    assert.deepEqual(wrong['differ told'], { p: 1, r: 0, f: 0, tp: 0, fp: 0, fn: 1 })
  })

  it('lets either verdict count where two readers differ', () => {
    const either = rows(account({ facts: [fact('f', 'compatible', ...TOLD)] }), {
      facts: [{ ...DEAD, verdictAlso: ['compatible'] }],
    })
    assert.deepEqual([either['verdicts'], either['differ told']], [{ share: 1, of: 1 }, undefined])
  })

  it('counts agreement told of what differs, and what is not judged', () => {
    const falsely = rows(account({ facts: [fact('f', 'agree', ...TOLD)] }), { facts: [DEAD] })
    assert.deepEqual(
      [falsely['told agree though they differ'], falsely['not judged']],
      [{ count: 1, of: 1 }, undefined],
    )
    const silent = rows(account({ facts: [fact('f', 'unjudged', ...TOLD)] }), { facts: [DEAD] })
    assert.deepEqual(
      [silent['told agree though they differ'], silent['not judged'], silent['verdicts where judged']],
      [{ count: 0, of: 1 }, { count: 1, of: 1 }, undefined],
    )
  })

  it('hears dissent where one fact holds two rival answers, whatever it is told as', () => {
    const heard = rows(account({ facts: [fact('f', 'agree', ...TOLD)] }), { facts: [DEAD] })
    assert.deepEqual(heard['dissent heard'], { share: 1, of: 1 })
    const deaf = rows(account({ facts: [fact('f', 'only', TOLD[0]), fact('g', 'only', TOLD[1])] }), { facts: [DEAD] })
    assert.deepEqual(deaf['dissent heard'], { share: 0, of: 1 })
  })

  it('asks that what is told as differing answers a marked fact that does', () => {
    const stray = fact('g', 'differ', member('a', 'The mill was empty'), member('b', 'The mill was full'))
    const told = rows(account({ facts: [fact('f', 'differ', ...TOLD), stray] }), { facts: [DEAD] })
    assert.deepEqual(told['differ borne out'], { share: 0.5, of: 2 })
  })

  it('sees one marked fact told with two verdicts', () => {
    const told = rows(account({ facts: [fact('f', 'differ', ...TOLD), fact('g', 'agree', ...TOLD)] }), {
      facts: [DEAD],
    })
    assert.deepEqual(told['told with two verdicts'], { count: 1, of: 1 })
  })

  it('gains nothing from telling a fact twice', () => {
    const twice = rows(account({ facts: [fact('f', 'differ', ...TOLD), fact('g', 'differ', ...TOLD)] }), {
      facts: [DEAD],
    })
    assert.deepEqual(
      [twice['facts repeated'], twice['differ, not in gold']],
      [
        { count: 1, of: 2 },
        { count: 1, of: 2 },
      ],
    )
  })

  it('tells reuse from kin: a copy of a copy is neither right nor wrong', () => {
    const reuse = [{ from: 'a', to: 'b', kind: 'copy' }]
    const told = account({
      reuse: [{ from: 'id-b', to: 'id-a', kind: 'edited', share: 1, passages: [], direction: null }],
    })
    const got = rows(told, { reuse })
    assert.deepEqual(
      [got['reuse'], got['reuse kinds'], got['reuse direction']],
      [
        { p: 1, r: 1, f: 1, tp: 1, fp: 0, fn: 0 },
        { share: 0, of: 1 },
        { share: 0, of: 1 },
      ],
    )
  })

  it('finds the anchor that points elsewhere', () => {
    const off = { ...member('a', 'died'), from: 0, to: 4 }
    assert.deepEqual(rows(account({ facts: [fact('f', 'only', off, member('b', 'died'))] }), {})['anchors'], {
      share: 0.5,
      of: 2,
    })
  })
})
