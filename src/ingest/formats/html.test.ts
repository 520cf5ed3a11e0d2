import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from './html.ts'
import { type Found, formatOf, type Input } from './index.ts'

const input = (page: string, more: Partial<Input> = {}): Input => ({
  name: 'ferry.html',
  bytes: new TextEncoder().encode(page),
  ...more,
})
const read = async (i: Input): Promise<Extract<Found, { article: unknown }>['article']> => {
  for await (const found of html.read(i, {})) if ('article' in found) return found.article
  throw new Error('no article')
}
const PROSE =
  '<p>The council of Harwick voted on Tuesday to rebuild the old ferry landing, which was closed after the spring floods, and asked two firms for their plans.</p>'

for (const [name, start] of [
  ['a doctype', '<!DOCTYPE html><p>x'],
  ['a comment first', '<!-- saved --><html><p>x'],
  ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html><p>x'],
] as const)
  test(`pages are known by their beginning: ${name}`, () =>
    assert.equal(formatOf(input(start, { name: 'x' })).name, 'html'))

test('text that speaks of tags is no page', () =>
  assert.notEqual(formatOf(input('How to use <div> in a page', { name: 'x.txt' })).name, 'html'))

test('blocks point into the text', async () => {
  const a = await read(input(`<html><body><h1>Ferry landing to be rebuilt</h1>${PROSE}</body></html>`))
  assert.equal(a.name, 'ferry')
  assert.deepEqual(
    a.blocks?.map((b) => [b.role, a.text.slice(b.from, b.to).slice(0, 16)]),
    [
      ['title', 'Ferry landing to'],
      ['body', 'The council of H'],
    ],
  )
})

test('a page without an article says so', async () => {
  const a = await read(input('<html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav></body></html>'))
  assert.deepEqual(
    a.notices?.map((n) => n.rule),
    ['no-article'],
  )
})

test('a shell that has a title and a day in its head is an article without text, and told', async () => {
  const a = await read(
    input(
      '<html><head><title>Ferry landing to be rebuilt</title><meta property="article:published_time" content="2031-05-04T08:00:00Z"></head><body><div id="app"></div></body></html>',
    ),
  )
  assert.deepEqual([a.title, a.dates?.[0]?.value, a.text], ['Ferry landing to be rebuilt', '2031-05-04T08:00:00Z', ''])
  assert.deepEqual(
    a.notices?.map((n) => n.rule),
    ['no-article'],
  )
})

test('what is nested too deep is read and told', async () => {
  const a = await read(input(`<html><body>${'<div>'.repeat(1000)}${PROSE}`))
  assert.ok(a.text.includes('council of Harwick'))
  assert.ok(a.notices?.some((n) => n.rule === 'nested-too-deep'))
})

test('a declared encoding is believed', async () => {
  const bytes = Uint8Array.from(
    [...'<html><head><meta charset="iso-8859-1"></head><body><p>Caf']
      .map((c) => c.charCodeAt(0))
      .concat(0xe9, ...[...'</p>'].map((c) => c.charCodeAt(0))),
  )
  assert.ok((await read({ name: 'x.html', bytes })).text.includes('Café'))
})
