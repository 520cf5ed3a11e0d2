import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf } from '../model/fixture.ts'
import { read } from './index.ts'

const TEXT =
  'More than 40 , 000 gulls , the guards said , left Marlow at 7 : 45 p . m . on Friday .\nThe board paid $ 31 . 7bn , a lot , for a 90 - billion mill , said Orla Finch , 44 , its head : " We , alas , had to " , she added .'

test('figures and times of a text whose marks are set apart are read whole, and lie where they stand', () => {
  const { quantities, times, quotations, sentences } = read(
    articleOf(TEXT, { published: { value: '2031-05-14', evidence: '', rejected: [] } }),
  )
  assert.deepEqual(
    quantities.slice(0, 3).map((q) => [q.text, q.low]),
    [
      ['More than 40 , 000 gulls', 40_000],
      ['$ 31 . 7bn', 31_700_000_000],
      ['90 - billion', 90_000_000_000],
    ],
  )
  assert.ok(times.some((t) => t.start === '2031-05-09T19:45'))
  for (const one of [...quantities, ...times]) assert.equal(TEXT.slice(one.from, one.to), one.text)
  for (const q of quotations)
    for (const a of [q.cue, q.speaker?.at]) assert.equal(a && TEXT.slice(a.from, a.to), a?.exact)
  assert.equal(sentences.at(-1)?.to, TEXT.length)
})
