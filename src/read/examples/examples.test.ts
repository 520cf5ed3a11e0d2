import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { articleOf, dated } from '../../model/fixture.ts'
import { read } from '../index.ts'
import { TOLD } from './told.fixture.ts'

/** A Wednesday, where an example tells no other day. */
const PUBLISHED = '2031-05-14'
const KINDS = ['quantities', 'times', 'people'] as const

interface Example {
  readonly language: string
  /** when the article appeared; "none" where nobody knows */
  readonly published: string
  readonly text: string
  readonly told: readonly string[]
}

/** Examples of a file: "== de 2031-01-02" begins those of a language, and of a day; lines of text, then what is read in them, indented; a blank line between two. */
const examplesOf = (file: string): Example[] => {
  let [language = 'en', published = PUBLISHED]: readonly string[] = []
  return file.split(/\n\n+/).flatMap((part): Example[] => {
    const lines = part.split('\n').filter((l) => l !== '' && !l.startsWith('#'))
    const head = lines[0]?.startsWith('== ') ? lines.shift() : undefined
    if (head) [language = 'en', published = PUBLISHED] = head.slice(3).split(' ')
    const isTold = (l: string): boolean => l.startsWith('  ')
    const text = lines.filter((l) => !isTold(l)).join('\n')
    return text ? [{ language, published, text, told: lines.filter(isTold).map((l) => l.trim()) }] : []
  })
}

for (const kind of KINDS)
  describe(kind, () => {
    for (const { language, published, text, told } of examplesOf(readFileSync(new URL(`./${kind}.txt`, import.meta.url), 'utf8')))
      it(`${language} ${published}: ${text}`, () => {
        const article = articleOf(text, { language, published: published === 'none' ? null : dated(published) })
        assert.deepEqual(TOLD[kind](text, read(article)), told)
      })
  })
