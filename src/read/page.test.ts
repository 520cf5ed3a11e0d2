import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import type { Article } from '../model/index.ts'
import { pageOf } from './page.ts'

const printed = (text: string): Pick<Article, 'text' | 'blocks'> => ({ text, blocks: [{ from: 0, to: text.length, role: 'body', why: 'test' }] })
const said = (of: Pick<Article, 'text' | 'blocks'>, code: string): string[] =>
  pageOf(of, languageOf(code)).pieces.map(({ outer }) => of.text.slice(outer.from, outer.to))

test('a page is made once for all who ask', () => {
  const article = printed('The pier sank.')
  assert.equal(pageOf(article, languageOf('en')), pageOf(article, languageOf('en')))
})

test('another article with the same words has a page of its own', () => {
  const [one, other] = [printed('The pier sank.'), printed('The pier sank.')]
  assert.notEqual(pageOf(one, languageOf('en')), pageOf(other, languageOf('en')))
})

test('in another language the page is made anew', () => {
  const article = printed('Sie sagte: „Der Steg sinkt.“')
  const english = pageOf(article, languageOf('en'))
  assert.notEqual(pageOf(article, languageOf('de')), english)
  assert.deepEqual(said(article, 'de'), ['„Der Steg sinkt.“'])
})
