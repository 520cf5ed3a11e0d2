import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutHtml } from './index.ts'
import { isClock } from './live.ts'

const ENTRIES = [
  [
    '20:02',
    'The vote is over: by nine to four the council of Harwick decides to rebuild the landing at a cost of two million crowns.',
  ],
  [
    '19:15',
    'Shopkeepers on the old quay say that they fear for their trade and ask for money to tide them over until the autumn.',
  ],
  [
    '18:05',
    'The council has opened its meeting on the ferry landing; some two hundred residents fill the hall and the stairs.',
  ],
] as const
const TEXTS = ENTRIES.map(([, text]) => text)
const TIMES = ENTRIES.map(([time]) => time)
const LEDE =
  'We follow the meeting of the council of Harwick on the ferry landing minute by minute, from the first speaker to the vote, and tell what residents say in the hall and before it, where many wait in the rain.'
const H1 = '<h1>Ferry landing: the vote as it happens</h1>'
const entries = (tag: string): string =>
  ENTRIES.map(([time, text]) => `<${tag} class="entry"><time>${time}</time><p>${text}</p></${tag}>`).join('')
const data = (): string =>
  JSON.stringify({
    '@type': 'LiveBlogPosting',
    headline: 'Ferry landing: the vote as it happens',
    liveBlogUpdate: ENTRIES.map(([time, articleBody]) => ({
      '@type': 'BlogPosting',
      datePublished: `2031-05-04T${time}:00+02:00`,
      articleBody,
    })),
  })
const read = (body: string, head = '') => {
  const { text, blocks } = layoutHtml(
    `<html lang="en"><head><title>Ferry landing: the vote as it happens</title>${head}</head><body><main>${body}</main></body></html>`,
  )
  const of = (role: string): readonly string[] =>
    blocks.filter((b) => b.role === role).map((b) => text.slice(b.from, b.to))
  return { body: of('body'), times: of('dateline') }
}

for (const [what, html] of [
  ['within one element', `<article>${H1}${entries('div')}</article>`],
  ['as articles in a row', `${H1}${entries('article')}`],
  ['as articles after that of the headline', `<article>${H1}<p>${LEDE}</p></article>${entries('article')}`],
] as const)
  test(`the entries of a live blog are its text, with their times: ${what}`, () => {
    const { body, times } = read(html)
    assert.deepEqual(
      body.filter((t) => t !== LEDE),
      TEXTS,
    )
    assert.deepEqual(times, TIMES)
  })
test('entries that a script alone would show are read from the linked data', () => {
  const { body, times } = read(`${H1}<div id="app"></div>`, `<script type="application/ld+json">${data()}</script>`)
  assert.deepEqual(body, TEXTS)
  assert.deepEqual(
    times,
    TIMES.map((t) => `2031-05-04T${t}:00+02:00`),
  )
})
test('a time of day is one with little beside it', () => {
  for (const time of ['18:05', '6.05pm BST', '18:05 Uhr', '18h05', 'Updated 18:05']) assert.ok(isClock(time), time)
  for (const other of ['57:33', '4 May', '18:05 The council opens its meeting', '1.25', 'Harwick'])
    assert.ok(!isClock(other), other)
})
