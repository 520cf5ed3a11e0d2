import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { FIXTURE } from './fixture.ts'
import { PLAIN, writers } from './index.ts'
import { painter } from './text/paint.ts'
import { widthOf } from './text/width.ts'
import { HIDDEN } from './view/visible.ts'

const EMPTY = { variorum: 2, articles: [], stories: [], notices: [] } as const
const GOLDEN = {
  text: 'account.txt',
  json: 'account.json',
  markdown: 'account.md',
  html: 'account.html',
  csv: 'account.csv',
  'web-annotation': 'account.jsonld',
  'schema-org': 'account.schema-org.jsonld',
  ninjs: 'account.ninjs.json',
} as const
/** The page without its style and script, which change for other reasons than the account. */
const told = (page: string): string =>
  page.replace(/^<(style|script)>.*?<\/\1>$/gms, '<$1>...</$1>').replace(/'sha256-[^']*'/g, "'sha256-...'")
const file = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url)

/** What no line of any output may hold: hidden characters other than the line feed. */
const hidden = (s: string): string[] => (s.match(HIDDEN) ?? []).filter((c) => c !== '\n')

for (const writer of writers)
  describe(`the ${writer.name} writer`, () => {
    const written = told(writer.write(FIXTURE, PLAIN))

    // a change that is meant: ACCEPT=1 node --test src/publish/writers.test.ts, and read the difference
    it('gives what its file in fixtures/ shows', () => {
      const golden = file(GOLDEN[writer.name as keyof typeof GOLDEN])
      if (process.env['ACCEPT'] || !existsSync(golden)) writeFileSync(golden, written)
      assert.equal(written, readFileSync(golden, 'utf8'))
    })

    it('gives the same bytes for the same account', () =>
      assert.equal(writer.write(structuredClone(FIXTURE), PLAIN), writer.write(FIXTURE, PLAIN)))

    it('lets no control character and no bidi override through', () => assert.deepEqual(hidden(written), []))

    it('ends in one line feed', () => assert.match(written, /[^\n]\n$/))

    it('can write an account without articles', () => assert.match(writer.write(EMPTY, PLAIN), /\S/))
  })

describe('the text writer', () => {
  const text = writers[0]

  it('keeps every line within the width', () => {
    for (const width of [24, 30, 40, 60, 80, 120])
      for (const line of text?.write(FIXTURE, { ...PLAIN, width }).split('\n') ?? [])
        assert.ok(widthOf(line) <= width, `${width}: ${line}`)
  })

  it('colours nothing but what it would write anyway', () => {
    const plain = text?.write(FIXTURE, { ...PLAIN, all: true }).replaceAll(/[*\s]|\[-\]/g, '')
    const colored = text?.write(FIXTURE, { ...PLAIN, all: true, color: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control sequences
    const bare = colored?.replaceAll(/\u001b\[[\d;]*m/g, '').replaceAll(/[*\s]|\[-\]/g, '')
    assert.notEqual(colored, bare)
    assert.equal(
      bare,
      plain?.replace('Thefirstwordingistheonetheothersaremeasuredby:wordsitdoesnothave,wordsofitleftout.', ''),
    )
  })

  it('paints only where asked to', () => assert.equal(painter(false)('words', 'differ'), 'words'))
})

describe('the JSON writer', () => {
  it('loses nothing', () => {
    const json = writers.find((w) => w.name === 'json')
    assert.deepEqual(JSON.parse(json?.write(FIXTURE, PLAIN) ?? ''), JSON.parse(JSON.stringify(FIXTURE)))
  })
})
