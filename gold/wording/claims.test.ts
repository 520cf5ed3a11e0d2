import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { read } from '../../src/read/index.ts'
import { judgeWordings, type Worded } from '../../src/reconcile/judge/wording/index.ts'

interface Row {
  readonly slot: string
  readonly verdict: string
  readonly passage: string
  readonly claim: string
}

const rows: readonly Row[] = readFileSync(new URL('claims.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l))

const worded = (id: string, text: string): Worded => {
  const published = { value: '2031-05-08', evidence: 'test', rejected: [] }
  const blocks = [{ from: 0, to: text.length, role: 'body' as const, why: 'test' }]
  const article = {
    id,
    name: id,
    title: null,
    byline: null,
    outlet: id,
    language: 'en',
    url: null,
    published,
    text,
    blocks,
    fields: {},
  }
  return { reading: { article, annotations: read(article) }, span: { from: 0, to: text.length } }
}
const told = (a: string, b: string): string => judgeWordings(worded('a', a), worded('b', b)).verdict

describe('a short claim beside a long passage', () => {
  for (const { slot, verdict, passage, claim } of rows) {
    it(`${slot}: ${verdict}: ${claim}`, () => {
      assert.equal(told(passage, claim), verdict)
      assert.equal(told(claim, passage), verdict, 'the other way round')
    })
  }
})
