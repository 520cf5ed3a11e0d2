import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FIXTURE } from '../fixture.ts'
import { PLAIN } from '../writer.ts'
import { csv } from './csv.ts'

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '  =1',
  '|calc',
  '%0A=1',
  '＝1',
  '\r=1',
  '=HYPERLINK("http://a.example")',
  '="a",=1',
]

/** Cells as a spreadsheet reads them. */
const cells = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"]|"")*)"|([^",\n]+)/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"'))

const withWords = (words: string) => ({
  ...FIXTURE,
  stories: FIXTURE.stories.map((s) => ({
    ...s,
    facts: s.facts.map((f) => ({
      ...f,
      about: words,
      why: words,
      versions: f.versions.map((v) => ({ ...v, value: words })),
    })),
  })),
})

describe('the csv writer', () => {
  for (const formula of FORMULAS)
    it(`gives ${JSON.stringify(formula)} as text`, () => {
      const written = cells(csv.write(withWords(formula), PLAIN))
      assert.ok(written.length > 100)
      assert.deepEqual(
        written.filter((c) => /^\s*[=+\-@|%＝]/.test(c)),
        [],
      )
    })

  it('gives every row as many cells as there are columns', () => {
    const [head = '', ...rows] = csv.write(withWords('a "b", c\nd'), PLAIN).trimEnd().split('\n')
    // cut at commas that stand outside quotation marks
    const width = (row: string): number => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length
    assert.equal(width(head), 21)
    assert.deepEqual([...new Set(rows.map(width))], [21])
  })
})
