import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

/** Two events: one whose first toll was too low and whose latest title is a slogan, one of a single article. */
const ARTICLES: readonly (readonly [name: string, title: string, day: string, body: string])[] = [
  ['gazette', 'Two hurt as crane falls into harbour of Velm', '2031-03-03', 'two dockers were hurt'],
  ['mirror', 'Crane in harbour of Velm: three hurt, dockers stop work', '2031-03-04', 'three dockers were hurt'],
  [
    'observer',
    'Crane that fell into the harbour of Velm had not been looked at since the spring before last',
    '2031-03-05',
    'three dockers were hurt',
  ],
  ['post', 'Your morning briefing', '2031-03-06', 'three dockers were hurt'],
]
const crane = ([, title, day, hurt]: (typeof ARTICLES)[number]): string =>
  `${title}\n\n${day}\n\nA crane fell into the harbour of Velm on Monday and ${hurt}, the port authority said. The crane stood on the eastern pier and had been bought in 1998. Ships wait outside the harbour of Velm.\n`
const OTHER =
  'Orchards of Ostle lose their blossom\n\n2031-04-17\n\nFrost killed the blossom of nine apple orchards around Ostle, growers said on Thursday.\n'

describe('variorum stories', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-stories-'))
  const folder = join(place, 'articles')
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', cwd: place })
  const stories = (...args: string[]): string => run('stories', '--store', 'store.db', ...args)
  before(() => {
    mkdirSync(folder)
    for (const article of ARTICLES) writeFileSync(join(folder, `${article[0]}.txt`), crane(article))
    writeFileSync(join(folder, 'ostle.txt'), OTHER)
    run('add', folder, '-q', '--store', 'store.db')
  })
  after(() => rmSync(place, { recursive: true, force: true }))

  it('calls a story as its account does: by the latest fair headline', () => {
    const listed = (JSON.parse(stories('--format', 'json')) as { title: string }[]).map((s) => s.title)
    const told = JSON.parse(run('compare', folder, '--format', 'json')) as { stories: { title: string }[] }
    assert.equal(listed[0], ARTICLES[2]?.[1])
    assert.deepEqual(listed.sort(), told.stories.map((s) => s.title).sort())
  })
  it('counts whoever tells it, an article without an outlet by its file', () =>
    assert.match(stories(), / {4}4 articles, 4 outlets, 2031-03-03 to 2031-03-06\n[\s\S]* {4}1 article, 1 outlet, /))
  it('is at most 80 columns wide, and each story begins with its id', () => {
    const lines = stories('--articles').trimEnd().split('\n')
    assert.deepEqual(
      lines.filter((line) => line.length > 80),
      [],
    )
    assert.equal(lines.filter((line) => /^[0-9a-f]{16} {2}/.test(line)).length, 2)
  })
})
