import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Expected } from '../gold/expected.ts'
import { ingest } from '../src/index.ts'
import { EXAMPLES, inputsOf } from './accounts.ts'
import { textOf } from './tree.ts'

/** Every stretch of words that the marks say stands in an article. */
const markedWords = (value: unknown): { article: string; text: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(markedWords)
  if (!('article' in value) || typeof value.article !== 'string') return below
  const article = value.article
  const text = 'text' in value ? value.text : 'what' in value ? value.what : []
  return [...[text].flat().map((words) => ({ article, text: String(words) })), ...below]
}

const flat = (text: string): string => text.replace(/\s+/g, ' ')

for (const example of EXAMPLES) {
  describe(`the marks of ${example}`, async () => {
    const expected = JSON.parse(textOf(`gold/${example}/expected.json`)) as Expected
    const texts = new Map<string, string>()
    for (const input of inputsOf(example))
      for await (const found of ingest(input))
        if ('article' in found) texts.set(found.article.name, flat(found.article.text))

    it('speak of the articles there are', () =>
      assert.deepEqual([...expected.story.articles].sort(), [...texts.keys()].sort()))

    it('are words of the articles', () => {
      const absent = markedWords(expected).filter(({ article, text }) => !texts.get(article)?.includes(flat(text)))
      assert.deepEqual(
        absent.filter(
          ({ text, article }) => !expected.furniture?.some((f) => f.text === text && f.article === article),
        ),
        [],
      )
    })

    it('hold at least twenty facts, over all four verdicts', () => {
      const verdicts = (expected.facts ?? []).map((fact) => fact.verdict)
      assert.ok(verdicts.length >= 20)
      assert.deepEqual([...new Set(verdicts)].sort(), ['agree', 'compatible', 'differ', 'only'])
    })
  })
}
