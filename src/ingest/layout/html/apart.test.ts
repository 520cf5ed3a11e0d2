import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutHtml } from './index.ts'
import { measure } from './measure.ts'

const COUNCIL =
  'The council of Harwick voted on Tuesday to rebuild the old ferry landing, which was closed after the spring floods, and asked two firms for plans.'
const MASTER =
  'The harbour master told residents that boats would leave from the northern quay until then, and that a bus would take everybody there every hour.'
const SHOPS =
  'Shopkeepers on the old quay said that they feared for their trade, and asked the council for money to tide them over until the boats are back.'
const MILL =
  'A mill in Oster burned down on Monday night, and forty people had to leave their houses while the fire brigade fought the flames until the morning.'
const p = (...texts: readonly string[]): string => texts.map((t) => `<p>${t}</p>`).join('')
const page = (body: string, head = ''): string =>
  `<html lang="en"><head><title>Ferry landing to be rebuilt</title>${head}</head><body><header><nav><a href="/n">News</a></nav></header>${body}<footer>© Harwick Echo</footer></body></html>`
const read = (body: string, head = '') => {
  const { text, blocks, stored } = layoutHtml(page(body, head))
  return { body: blocks.filter((b) => b.role === 'body').map((b) => text.slice(b.from, b.to)), stored }
}
const H1 = '<h1>Ferry landing to be rebuilt</h1>'
const ARTICLE = `<article>${H1}${p(COUNCIL, MASTER, SHOPS)}</article>`
const WHOLE = [COUNCIL, MASTER, SHOPS]

for (const icon of [
  '<svg><title/><path/></svg>',
  '<svg><style/></svg>',
  '<math><mtext/><style/></math>',
  '<svg><title>Menu',
])
  test(`an icon does not swallow the page: ${icon}`, () =>
    assert.deepEqual(read(`<a href="/x">${icon}</a><main>${ARTICLE}</main>`).body, WHOLE))

test('data of a picture that only a stylesheet hides are no part of the article', () => {
  const data = '<span>https://echo.example/ferry.jpg</span> <span>1707</span> <span>2560</span> <span>Edda Lorne</span>'
  assert.deepEqual(read(`<main><article>${H1}${p(COUNCIL, MASTER, data, SHOPS)}</article></main>`).body, WHOLE)
  assert.equal(measure('https://echo.example/ferry.jpg 1707 2560 Edda Lorne').words, 0)
})

test('a dialogue over the page is no part of the article', () => {
  const ask = p(
    'We store cookies on your device to see how our pages are read, and to show you what might interest you; you can refuse that below.',
  )
  for (const box of [
    `<div role="dialog">${ask}</div>`,
    `<div id="cookie-banner">${ask}</div>`,
    `<dialog>${ask}</dialog>`,
  ])
    assert.deepEqual(read(`${box}<main>${ARTICLE}</main>`).body, WHOLE, box)
})
test('but an article that stands in a dialogue is read', () =>
  assert.deepEqual(read(`<div role="dialog">${ARTICLE}</div>`).body, WHOLE))

test('an article that follows on the page is another one', () =>
  assert.deepEqual(read(`<main>${ARTICLE}<article><h2>Mill burns down</h2>${p(MILL)}</article></main>`).body, WHOLE))
test('so is the next post of a row', () =>
  assert.deepEqual(
    read(
      `<div><div class="post">${H1}${p(COUNCIL, MASTER, SHOPS)}</div><div class="post"><h2>Mill burns down</h2>${p(MILL)}</div></div>`,
    ).body,
    WHOLE,
  ))
test('but a section of the article under a heading is none', () => {
  const sections = `<section class="story-section">${H1}${p(COUNCIL, MASTER)}</section><section class="story-section"><h2>The trade</h2>${p(SHOPS)}</section>`
  assert.ok(read(`<main>${sections}</main>`).body.includes(SHOPS))
})

for (const line of [
  'Submit your letter to the editor of the Echo by this form',
  'Join our WhatsApp channel for the news of the harbour',
  'Let our news of the harbour meet your inbox',
  'Get the Echo through your letterbox every week',
  'This slideshow requires JavaScript.',
  'GET THE ECHO ON THE QUAY BY CLICKING HERE',
  'Support the Echo so that we can continue',
  'SEE MORE: Mill burns down in Oster',
  'Únete a nuestro canal y recibe tus noticias del puerto',
  'Folge dem Hafen auf unserem WhatsApp-Kanal',
  'Dieser Beitrag enthält Werbung für die Reederei Tarn',
  'Kontakt:',
])
  test(`a notice of the page between paragraphs is none: ${line}`, () =>
    assert.deepEqual(read(`<article>${H1}${p(COUNCIL, line, MASTER, SHOPS)}</article>`).body, WHOLE))

test('a box that asks for money or offers a newsletter is no part of the text', () => {
  const appeal = `<div class="promo"><h3>Morning Harwick</h3>${p('News of the harbour, sent to your inbox every day.')}</div>`
  assert.deepEqual(read(`<article>${H1}${p(COUNCIL)}${appeal}${p(MASTER, SHOPS)}</article>`).body, WHOLE)
  const note = 'If you buy something through a link on this page, we may receive a commission.'
  assert.deepEqual(read(`<article>${H1}${p(...WHOLE, note)}</article>`).body, WHOLE)
})

test('the rest of an article that is hidden beside its beginning is read', () => {
  const body = `<div class="text">${H1}<div class="free">${p(COUNCIL, MASTER)}</div><div class="offer">Subscribe to read on</div><div class="paid" style="display:none">${p(SHOPS, MILL, `${MILL} Nobody was hurt.`)}</div></div>`
  assert.ok(read(body).body.includes(SHOPS))
})
test('but a menu or a second copy that is hidden is not', () => {
  const copy = `<div style="display:none">${p(COUNCIL, MASTER, SHOPS)}</div>`
  assert.deepEqual(read(`<main>${ARTICLE}${copy}</main>`).body, WHOLE)
})

test('a text that only a script would show is read from the data of the page', () => {
  const linked = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry landing to be rebuilt', articleBody: WHOLE.join('\n') })}</script>`
  const shell = read('<div id="app"></div>', linked)
  assert.deepEqual(shell, { body: WHOLE, stored: 'articleBody of the linked data' })
  const teaser = read(`<main><article>${H1}${p(COUNCIL)}</article></main>`, linked)
  assert.deepEqual(teaser.body, WHOLE)
  assert.equal(read(`<main>${ARTICLE}</main>`, linked).stored, null)
  const state = {
    page: {
      story: { title: 'Ferry landing to be rebuilt', blocks: WHOLE.map((text) => ({ text })) },
      more: [{ title: 'Mill', description: MILL }],
    },
  }
  for (const script of [
    `<script type="application/json">${JSON.stringify(state)}</script>`,
    `<script>window.__STATE__ = ${JSON.stringify(state)};</script>`,
    `<script>window.__STATE__=${JSON.stringify(state)};(function(){document.currentScript.remove()}())</script>`,
    `<script>var page = JSON.parse(${JSON.stringify(JSON.stringify(state))})</script>`,
    `<script>window.__DATA__=(function(a,b){return {page:{story:{title:a,blocks:[${WHOLE.map((text) => `{text:${JSON.stringify(text)},mark:b}`)}]}}}}("Ferry landing to be rebuilt",null));</script>`,
  ])
    assert.deepEqual(read('<div id="app"></div>', script).body, WHOLE, script.slice(0, 40))
})

test('a standfirst that is marked is part of the article, in whatever element', () => {
  const dek = 'Two firms are asked, and nobody knows yet who is to pay for the new quay.'
  assert.deepEqual(
    read(`<main><div>${H1}<h2 class="dek">${dek}</h2></div><article>${p(...WHOLE)}</article></main>`).body,
    [dek, ...WHOLE],
  )
})
test('so is a sentence in one element with the headline, whatever it is called', () => {
  const dek = 'Two firms are asked for plans, and nobody knows yet who is to pay for the new landing at Tarn.'
  const [title, text] = [H1, `<div class="a7">${p(...WHOLE)}</div>`]
  const bodyOf = (line: string): readonly string[] =>
    read(`<main><article>${title}${line}${text}</article></main>`).body
  for (const line of [`<h2>${dek.slice(0, -1)}</h2>`, `<p><strong>${dek}</strong></p>`, `<div class="b3">${dek}</div>`])
    assert.deepEqual(bodyOf(line), [line.startsWith('<h2>') ? dek.slice(0, -1) : dek, ...WHOLE], line)
  assert.deepEqual(bodyOf(`<div class="b3">${dek.slice(0, -1)}</div>`), WHOLE, 'a label has no final stop')
  assert.deepEqual(bodyOf('<h2>Who pays?</h2>'), WHOLE, 'the heading of a section is shorter')
})
test('a line of copyright and one that tells how to cite are no part of the text', () => {
  const foot = [
    '© 2031 Harwick Press. All rights reserved. Reprints only by leave of the editor, in writing.',
    'Copyright 2031 Harwick Press. This text may not be printed, sent or written anew without leave.',
    '© 2029-2031 Harwick Press',
    'Citation: Ferry landing to be rebuilt (2031, May 4) retrieved 5 May 2031 from https://echo.example/ferry',
  ]
  for (const line of foot) assert.deepEqual(read(`<article>${H1}${p(...WHOLE, line)}</article>`).body, WHOLE, line)
})
test('a line of a feed on where the text appeared first is no part of it', () => {
  const line =
    '<p>The post <a href="/f">Ferry landing to be rebuilt</a> appeared first on <a href="/">Harwick Echo</a>.</p>'
  assert.deepEqual(read(`<article>${H1}${p(...WHOLE)}${line}</article>`).body, WHOLE)
})
test('a list and a table at the end of the article are part of it', () => {
  const list = `<h2>What is asked of the firms</h2><ul>${['A quay of ninety metres', 'A roof for the bicycles', 'A lamp at each end'].map((t) => `<li>${t}</li>`).join('')}</ul>`
  assert.ok(read(`<article>${H1}${p(...WHOLE)}${list}</article>`).body.includes('A roof for the bicycles'))
  const row = (a: string, b: string): string => `<tr><td>${a}</td><td>${b}</td></tr>`
  const table = `<h2>The quay in figures</h2><table>${row('Length', '90 metres')}${row('Depth', '6 metres')}${row('Lamps', 'two')}</table>`
  assert.ok(read(`<article>${H1}${p(...WHOLE)}${table}</article>`).body.some((line) => line.includes('90 metres')))
})
test('paragraphs of Chinese are as long as their characters', () => {
  const paragraphs = [
    '哈维克市议会周二投票决定重建旧渡轮码头，该码头在春季洪水后关闭，并已邀请两家公司提交设计方案，预计明年夏天开工。',
    '港务局长告诉居民，在新码头完工之前，船只将从北码头出发，每小时有一班公共汽车把所有乘客送到那里，不另收费。',
  ]
  const { text, blocks } = layoutHtml(
    `<html lang="zh"><head><title>渡轮码头将重建</title></head><body><nav><a href="/n">新闻</a></nav><main><h1>渡轮码头将重建</h1>${p(...paragraphs)}</main></body></html>`,
  )
  assert.deepEqual(
    blocks.filter((b) => b.role === 'body').map((b) => text.slice(b.from, b.to)),
    paragraphs,
  )
})
test('readings printed over characters are no part of the text', () => {
  const { text } = layoutHtml('<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>を閉めます。</p>')
  assert.equal(text, '港を閉めます。')
})

test('but what asks its readers for comments is the text where the page has no other', () => {
  const open =
    'Once a quarter we open a thread in which readers of this blog can leave comments and ask us about the ferry, the landing or the quay. You can also subscribe to our newsletter or send your question by mail, and we will answer here what others want to know too; we read all that comes in before the end of the month.'
  const comments = `<section class="comments">${p(MASTER, SHOPS, MILL)}</section>`
  assert.equal(read(`<article>${H1}${p(open)}</article>${comments}`).body[0], open)
})
