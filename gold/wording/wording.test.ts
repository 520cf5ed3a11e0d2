import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { read } from '../../src/read/index.ts'
import { wordedBy } from '../../src/reconcile/judge/wording/fixture.ts'

interface Row {
  readonly slot: string
  readonly verdict: string
  readonly a: string
  readonly b: string
}

const rows: readonly Row[] = readFileSync(new URL('minimal-pairs.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l))

const { judge } = wordedBy(read)
const told = (a: string, b: string): string => judge(a, b).verdict

/** Names that may stand for one another without changing any verdict. */
const OTHERS: Readonly<Record<string, string>> = {
  Velm: 'Grasten',
  Ardal: 'Lomsund',
  Skell: 'Farrow',
  Orlund: 'Tessin',
}
const renamed = (text: string): string => text.replace(/\p{Lu}\p{Ll}+/gu, (w) => OTHERS[w] ?? w)

describe('sentences that differ in one slot', () => {
  for (const { slot, verdict, a, b } of rows) {
    it(`${slot}: ${verdict}: ${a} / ${b}`, () => {
      assert.equal(told(a, b), verdict)
      assert.equal(told(b, a), verdict, 'the other way round')
    })
  }
  it('a sentence agrees with itself', () => {
    for (const { a } of rows) assert.equal(told(a, a), 'agree', a)
  })
  it('names exchanged everywhere change no verdict', () => {
    for (const { verdict, a, b } of rows) assert.equal(told(renamed(a), renamed(b)), verdict, renamed(a))
  })
})
