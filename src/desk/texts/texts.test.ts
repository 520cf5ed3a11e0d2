import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { de } from './de.ts'
import { en } from './en.ts'
import { LANGUAGES, languageOf } from './texts.ts'

/** Every entry of a catalogue with its path, functions called with something that shows up in what they say. */
const entries = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return [[path, String((value as (...given: unknown[]) => string)('§1', '§2', '§3', '§4'))]]
  return Object.entries(value as object).flatMap(([key, inner]) => entries(inner, `${path}.${key}`))
}

describe('the catalogues of the page', () => {
  for (const [code, texts] of Object.entries(LANGUAGES))
    it(`leave nothing unsaid: ${code}`, () =>
      assert.deepEqual(
        entries(texts, code).filter(([, says]) => !says.trim()),
        [],
      ))
  it('say the same things with the same parts given', () => {
    const parts = (texts: unknown) =>
      entries(texts, '').map(([path, says]) => [path, [...new Set(says.match(/§\d/g))].sort()])
    assert.deepEqual(parts(de), parts(en))
  })
  it('have as many months as a year', () =>
    assert.deepEqual(
      [en, de].map((x) => x.date.months.split(' ').length),
      [12, 12],
    ))
})

describe('the language of the page', () => {
  it('is the one chosen', () => assert.equal(languageOf('de', ['en-GB']), 'de'))
  it('else the first of the reader that there is', () => assert.equal(languageOf(null, ['pt-BR', 'de-AT', 'en']), 'de'))
  it('else English', () => assert.equal(languageOf('xx', ['ja']), 'en'))
})

const ROOT = new URL('../', import.meta.url)
/** What an element holds, or an attribute that is read out, in plain letters: words that stand in no catalogue. */
const SAID = />\s*[^<>{}]*\p{L}{3,}[^<>{}]*<|\b(?:aria-label|title|placeholder)="(?!https)[^"{]*\p{L}{3,}[^"]*"/gu
/** Names, which are the same in every language. */
const NAMES = />\s*(?:Variorum|HTML|CSV|JSON|Markdown|ninjs)\s*</

/** Markup without what stands in braces, the innermost first. */
const withoutCode = (markup: string): string => {
  const less = markup.replace(/\{[^{}]*\}/g, '')
  return less === markup ? markup : withoutCode(less)
}

describe('the parts of the page', () => {
  const files = [
    'App.svelte',
    ...['parts', 'views'].flatMap((folder) => readdirSync(new URL(`${folder}/`, ROOT)).map((f) => `${folder}/${f}`)),
  ]
  it('are looked at', () => assert.ok(files.length > 30))
  it('say nothing that stands in no catalogue', () => {
    const found = files.flatMap((file) => {
      const markup = readFileSync(new URL(file, ROOT), 'utf8')
        .replace(/<script[\s\S]*?<\/script>/g, '')
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/=>/g, '')
      return [...withoutCode(markup).matchAll(SAID)]
        .map((m) => `${file}: ${m[0].trim()}`)
        .filter((said) => !NAMES.test(said))
    })
    assert.deepEqual(found, [])
  })
})
