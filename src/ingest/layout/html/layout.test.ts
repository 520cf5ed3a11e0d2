import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutHtml } from './index.ts'

/** Prose about nothing in particular, long enough to be taken for an article. */
const PROSE = [
  'The council of Harwick voted on Tuesday to rebuild the old ferry landing, which was closed after the spring floods, and asked two firms for their plans.',
  'Engineers had warned since 2017 that the timber piles were rotting, but repairs were put off four times, said Edda Lorne, who leads the works department.',
  '“We have waited long enough,” she told the meeting, adding that the first boats should land there again before the end of next summer.',
  'Shopkeepers on the quay welcomed the vote. Some of them have lost a third of their trade, according to a survey by the town, and three have closed.',
]
const page = (
  inner: string,
  head = '',
): string => `<!doctype html><html lang="en"><head><title>Ferry landing to be rebuilt | Harwick Echo</title>
  <meta property="og:title" content="Ferry landing to be rebuilt">${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>${inner}
  <footer><p>© Harwick Echo. All rights reserved.</p></footer></body></html>`
const article = (...paragraphs: readonly string[]): string =>
  `<article><h1>Ferry landing to be rebuilt</h1>${paragraphs.map((p) => (p.startsWith('<') ? p : `<p>${p}</p>`)).join('')}</article>`

const roles = (html: string): readonly string[] => {
  const { text, blocks } = layoutHtml(html)
  return blocks.map((b) => `${b.role}: ${text.slice(b.from, b.to)}`)
}
const roleOf = (html: string, words: string): string | undefined => {
  const { text, blocks } = layoutHtml(html)
  return blocks.find((b) => text.slice(b.from, b.to).includes(words))?.role
}

test('paragraphs are body, in order, and parted by blank lines', () => {
  const { text, blocks } = layoutHtml(page(article(...PROSE)))
  assert.deepEqual(
    blocks.filter((b) => b.role === 'body').map((b) => text.slice(b.from, b.to)),
    PROSE,
  )
  assert.ok(text.includes(PROSE.join('\n\n')))
})

test('all text is kept, and what is not body says why', () => {
  const html = page(article(...PROSE))
  const { text, blocks } = layoutHtml(html)
  for (const words of ['Home', 'Sport', 'Weather', 'All rights reserved.']) assert.ok(text.includes(words), words)
  for (const b of blocks) assert.ok(b.why.length > 3)
  assert.equal(roleOf(html, 'Weather'), 'furniture')
  assert.equal(roleOf(html, 'All rights reserved'), 'furniture')
})

test('the headline is the title, and a repeated one is furniture', () => {
  const found = roles(page(`<div class="crumbs">Ferry landing to be rebuilt</div>${article(...PROSE)}`))
  assert.ok(found.includes('title: Ferry landing to be rebuilt'))
  assert.ok(found.includes('furniture: Ferry landing to be rebuilt'))
})

test('a headline that comes again within the article is furniture', () => {
  const found = roles(
    page(article(...PROSE.slice(0, 2), '<h1>Ferry landing to be rebuilt</h1>', ...PROSE.slice(2))),
  ).filter((r) => r.endsWith('be rebuilt'))
  assert.deepEqual(found, ['title: Ferry landing to be rebuilt', 'furniture: Ferry landing to be rebuilt'])
})

test('a byline and a date between headline and text are no body, without any class that says so', () => {
  const found = roles(page(article('<div>By Edda Lorne</div>', '<div>5 May 2021, 2:20 pm</div>', ...PROSE)))
  assert.ok(found.includes('byline: By Edda Lorne'))
  assert.ok(found.includes('dateline: 5 May 2021, 2:20 pm'))
})

test('a figure caption is a caption', () => {
  const figure = '<figure><img src="x.jpg"><figcaption>The landing in March. Photo: Ole Brandt</figcaption></figure>'
  assert.equal(roleOf(page(article(PROSE[0] ?? '', figure, ...PROSE.slice(1))), 'The landing in March'), 'caption')
})

test('a quotation and a list within the article are body', () => {
  const quote =
    '<blockquote><p>The landing was built in 1911 by men who were paid in herring, and it has outlived them all.</p></blockquote>'
  const list =
    '<p>The plan has three parts, which will be built one after the other:</p><ul><li>new piles of oak along the whole quay</li><li>a waiting room with a roof for eighty people</li><li>a ramp for carts and wheelchairs</li></ul>'
  const html = page(article(...PROSE.slice(0, 2), quote, list, ...PROSE.slice(2)))
  assert.equal(roleOf(html, 'paid in herring'), 'body')
  assert.equal(roleOf(html, 'waiting room with a roof'), 'body')
})

test('cells of a row stay in one block', () => {
  const table = '<table><tr><td>Piles</td><td>40,000</td></tr><tr><td>Roof</td><td>12,000</td></tr></table>'
  assert.match(
    layoutHtml(page(article(...PROSE.slice(0, 2), table, ...PROSE.slice(2)))).text,
    /Piles\t40,000\n\nRoof\t12,000/,
  )
})

test('two line breaks part paragraphs, one does not', () => {
  const html = page(
    `<div class="article-body"><h1>Ferry landing to be rebuilt</h1>${PROSE[0]}<br><br>${PROSE[1]}<br>${PROSE[2]}</div>`,
  )
  assert.ok(layoutHtml(html).text.includes(`${PROSE[0]}\n\n${PROSE[1]}\n${PROSE[2]}`))
})

test('related articles and comments after the end are furniture', () => {
  const related =
    '<div class="related"><h3>Related articles</h3><ul><li><a href="/a">Bakers strike over the price of flour</a></li><li><a href="/b">Harbour dredging delayed again</a></li></ul></div>'
  const comments =
    '<section class="comments"><h3>2 comments</h3><div class="comment"><p>I remember when the landing was new, and nobody looked after it even then, to be honest.</p></div></section>'
  const html = page(article(...PROSE) + related + comments)
  assert.equal(roleOf(html, 'Bakers strike'), 'furniture')
  assert.equal(roleOf(html, 'I remember when'), 'furniture')
})

test('scripts, styles and templates are no text; hidden elements are furniture', () => {
  const html = page(
    `${article(...PROSE)}<script>var secret = "code"</script><style>p{color:red}</style><div style="display:none">Not to be seen</div>`,
  )
  assert.doesNotMatch(layoutHtml(html).text, /secret|color:red/)
  assert.equal(roleOf(html, 'Not to be seen'), 'furniture')
})

test('entities are read, invisible break hints and control characters are not', () => {
  assert.ok(
    layoutHtml('<p>Fish &amp; chips&nbsp;for a&shy;ll &#7;&#x20AC;5</p>').text.includes('Fish & chips for all €5'),
  )
})

test('a page without an article has no body', () => {
  const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Story number ${i}</a></li>`).join('')
  assert.deepEqual(
    roles(page(`<div><ul>${links}</ul></div>`)).filter((r) => r.startsWith('body')),
    [],
  )
})

test('elements deeper than the cap are read and told', () => {
  const { text, page: p } = layoutHtml(`${'<div>'.repeat(600)}deep${'</div>'.repeat(600)}`)
  assert.equal(text, 'deep')
  assert.equal(p.tooDeep, true)
})
