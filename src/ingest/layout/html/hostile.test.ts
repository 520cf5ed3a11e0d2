import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { within } from '../../../text/within.fixture.ts'
import { layoutHtml } from './index.ts'

/** No page may take more processor time than this, in milliseconds: far above what is needed, far below a hang. A busy machine does not lengthen it. */
const LIMIT = 10_000
const DEPTH = 100_000
const soon = (html: string): ReturnType<typeof layoutHtml> => within(LIMIT, () => layoutHtml(html))
const nested = (tag: string): string =>
  `${`<${tag}>`.repeat(DEPTH)}The bridge was opened on Monday.${`</${tag}>`.repeat(DEPTH)}`

for (const tag of [
  'div',
  'b',
  'a href="/x"',
  'p',
  'ul><li',
  'table><tr><td',
  'span class="x"',
  'blockquote',
  'section',
  'font',
])
  test(`100,000 nested <${tag}> are read and keep their text`, () =>
    assert.match(soon(nested(tag)).text, /The bridge was opened/))

const floods: readonly (readonly [string, string])[] = [
  ['attributes on one element', `<p ${'data-a="b" '.repeat(100_000)}>The bridge</p>`],
  ['one name again and again', `<p ${'class="x" '.repeat(100_000)}>The bridge</p>`],
  ['one long class', `<div class="${'related-'.repeat(100_000)}">The bridge</div>`],
  ['entities', `<p>The bridge ${'&amp;'.repeat(200_000)}</p>`],
  ['broken entities', `<p>The bridge ${'&amp'.repeat(100_000)}${'&#x'.repeat(100_000)}</p>`],
  ['entities in an attribute', `<p title="${'&quot;'.repeat(200_000)}">The bridge</p>`],
  ['open angle brackets', `<p>The bridge</p>${'<'.repeat(300_000)}`],
  ['unclosed comment', `<p>The bridge</p><!--${'-'.repeat(300_000)}`],
  ['siblings', `The bridge ${'<div>a</div>'.repeat(30_000)}`],
  ['links', `The bridge ${'<a href="/x">a</a>'.repeat(30_000)}`],
  ['stray closing tags', `<p>The bridge${'</div>'.repeat(200_000)}`],
  ['misnested tables', `${'<table><td><tr><p><table>'.repeat(20_000)}The bridge`],
  ['line breaks', `<p>The bridge${'<br>'.repeat(200_000)}</p>`],
  ['times', `The bridge ${'<time datetime="2021-10-09">'.repeat(50_000)}`],
  [
    'linked data',
    `<script type="application/ld+json">{"articleBody":"${'\\"'.repeat(150_000)}</script><p>The bridge</p>`,
  ],
]
for (const [name, html] of floods) test(`a flood: ${name}`, () => assert.match(soon(html).text, /The bridge/))

for (const [name, text] of [
  ['one long token', 'x'.repeat(100_000)],
  ['quotation marks', '"'.repeat(50_000)],
  ['spaces', ' '.repeat(50_000)],
  ['digits', '1'.repeat(50_000)],
  ['full stops', '.'.repeat(50_000)],
] as const)
  test(`text of nothing but ${name}`, () => assert.match(soon(`<h1>The bridge</h1><p>${text}</p>`).text, /The bridge/))

test('whatever the bytes, the blocks cover the text in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="content">',
      '</div>',
      '<table>',
      '<td>',
      '<li>',
      '<a href="/">',
      '</a>',
      '<br>',
      '<!--',
      '-->',
      '&nbsp;',
      '<h1>',
      '<script>',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, blocks } = layoutHtml(pieces.join(''))
      let at = 0
      for (const b of blocks) {
        assert.ok(b.from >= at && b.to > b.from && b.to <= text.length)
        assert.equal(text.slice(at, b.from).trim(), '')
        at = b.to
      }
      assert.equal(text.slice(at).trim(), '')
    }),
    { numRuns: 300 },
  )
})
