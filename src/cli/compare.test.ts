import assert from 'node:assert/strict'
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'variorum-cli-'))

/** Runs the command line as a shell would, with standard output and standard error piped. */
const variorum = (
  args: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv } = {},
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [MAIN, ...args], {
    cwd: place,
    encoding: 'utf8',
    ...options,
    env: { ...process.env, ...options.env },
  })

const BRIDGE =
  'Two people were hurt when the Orle bridge fell on Monday, the mayor said.\n\nThe bridge was built in 1931.\n'
const SPAN =
  'Three people were hurt when the Orle bridge fell on Monday, police said.\n\nThe bridge was built in 1931.\n'

before(() => {
  writeFileSync(join(place, 'bridge.txt'), BRIDGE)
  writeFileSync(join(place, 'span.txt'), SPAN)
  writeFileSync(join(place, 'empty.txt'), '')
  mkdirSync(join(place, 'story/inner'), { recursive: true })
  mkdirSync(join(place, 'nothing'))
  writeFileSync(join(place, 'story/b.txt'), BRIDGE)
  writeFileSync(join(place, 'story/inner/a.txt'), SPAN)
  writeFileSync(join(place, 'story/photo.jpg'), 'not read')
  writeFileSync(join(place, 'story/.hidden.txt'), 'not read')
  symlinkSync('..', join(place, 'story/inner/round'))
  writeFileSync(
    join(place, 'dump.jsonl'),
    `${JSON.stringify({ id: 'one', outlet: 'Orle Post', text: BRIDGE })}\n${JSON.stringify({ id: 'two', outlet: 'Vale Echo', text: SPAN })}\n`,
  )
})
after(() => rmSync(place, { recursive: true, force: true }))

const namesIn = (done: SpawnSyncReturns<string>): string[] =>
  JSON.parse(done.stdout).articles.map((a: { name: string }) => a.name)

describe('variorum compare', () => {
  it('tells the account on standard output and nothing on standard error', () => {
    const done = variorum(['compare', 'bridge.txt', 'span.txt'])
    assert.deepEqual([done.status, done.stderr], [0, ''])
    assert.match(done.stdout, /^THE ARTICLES \(2\)$/m)
  })

  it('reads folders in the order of names, without hidden files and other endings, and none twice', () => {
    const done = variorum(['compare', 'story', '--format', 'json'])
    assert.deepEqual([done.status, namesIn(done)], [0, ['b', 'a']])
  })

  it('reads JSON Lines from standard input', () => {
    const input = readFileSync(join(place, 'dump.jsonl'), 'utf8')
    assert.deepEqual(namesIn(variorum(['compare', '-', '-f', 'json'], { input })), ['one', 'two'])
  })

  it('names a missing file, tells the others whole, and exits with 2', () => {
    const done = variorum(['compare', 'bridge.txt', 'gone.txt', 'span.txt', '-f', 'json'])
    assert.deepEqual([done.status, namesIn(done)], [2, ['bridge', 'span']])
    assert.equal(done.stderr, 'variorum: cannot read gone.txt: there is no such file or folder.\n')
  })

  it('prints nothing on standard output where no file can be read', () => {
    const done = variorum(['compare', 'gone.txt'])
    assert.deepEqual([done.status, done.stdout], [2, ''])
  })

  for (const input of ['nothing', 'empty.txt'])
    it(`exits with 1 where there is no article: ${input}`, () => {
      const done = variorum(['compare', input])
      assert.equal(done.status, 1)
      assert.match(done.stderr, /^variorum: no article was found in /)
    })

  it('says that one article alone has nothing to be compared with, and reads it', () => {
    const done = variorum(['compare', 'bridge.txt'])
    assert.equal(done.status, 0)
    assert.match(done.stdout, /nothing to compare it with/)
  })

  it('gives the same bytes each time', () =>
    assert.equal(
      variorum(['compare', 'story', '-f', 'json']).stdout,
      variorum(['compare', 'story', '-f', 'json']).stdout,
    ))
})

describe('variorum compare --output', () => {
  it('writes the format its ending tells, and says so on standard error', () => {
    const done = variorum(['compare', 'story', '--output', 'account.html'])
    assert.deepEqual([done.status, done.stdout, done.stderr], [0, '', 'variorum: wrote account.html\n'])
    assert.match(readFileSync(join(place, 'account.html'), 'utf8'), /^<!doctype html>/)
  })

  it('does not read what it wrote into the folder the time before', () => {
    variorum(['compare', 'story', '-q', '-o', 'story/account.html'])
    variorum(['compare', 'story', '-q', '-o', 'story/account.html'])
    const page = readFileSync(join(place, 'story/account.html'), 'utf8')
    rmSync(join(place, 'story/account.html'))
    assert.match(page, /The articles <span class="count">2</)
  })

  it('leaves no half file beside it', () =>
    assert.deepEqual(
      readdirSync(place).filter((f) => f.includes('.part')),
      [],
    ))

  it('says why it cannot write', () => {
    const done = variorum(['compare', 'story', '--output', 'no/such/account.md'])
    assert.deepEqual(
      [done.status, done.stderr],
      [2, 'variorum: cannot write no/such/account.md: there is no folder no/such.\n'],
    )
  })

  it('says nothing with --quiet', () =>
    assert.equal(variorum(['compare', 'story', '-q', '-o', 'account.md']).stderr, ''))
})

describe('variorum compare --color', () => {
  const colored = (args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean =>
    variorum(['compare', 'story', ...args], { env }).stdout.includes('\u001b[')

  it('colours nothing that is not for a terminal', () => assert.equal(colored([]), false))
  it('colours where it is told to', () => assert.equal(colored(['--color', 'always']), true))
  it('lets --color always win over NO_COLOR', () =>
    assert.equal(colored(['--color', 'always'], { NO_COLOR: '1' }), true))
})

describe('a wrong command line', () => {
  const CASES: readonly (readonly [args: string[], says: string])[] = [
    [['comapre'], 'variorum: there is no command comapre; see: variorum --help (Did you mean compare?)\n'],
    [['compare'], 'variorum: name at least one file or folder, such as: variorum compare a.txt b.txt\n'],
    [
      ['compare', '--formt', 'json', 'a'],
      'variorum: there is no option --formt; see: variorum help compare (Did you mean --format?)\n',
    ],
    [
      ['compare', '-f', 'xml', 'a'],
      'variorum: --format cannot be xml; choose one of text, json, markdown, html, csv, web-annotation, schema-org, ninjs.\n',
    ],
    [['compare', '-l', 'xx', 'a'], 'variorum: --lang cannot be xx; choose one of en, de, fr, es, it, nl.\n'],
    [['compare', 'a', '--output'], 'variorum: --output needs a value; see: variorum help compare\n'],
    [
      ['compare', 'story', '--output', 'account.pdf'],
      'variorum: nothing is written as .pdf; give a file that ends in .txt, .json, .md, .markdown, .html, .htm, .csv, .jsonld, or --format.\n',
    ],
  ]
  for (const [args, says] of CASES)
    it(`is answered in one sentence: ${args.join(' ')}`, () => {
      const done = variorum(args)
      assert.deepEqual([done.status, done.stdout, done.stderr], [2, '', says])
    })
})

describe('variorum', () => {
  it('prints its version', () => assert.match(variorum(['--version']).stdout, /^\d+\.\d+\.\d+\n$/))
  it('teaches with examples', () =>
    assert.match(variorum(['compare', '--help']).stdout, /Examples:\n {2}variorum compare /))

  for (const args of [
    ['compare', 'story', '-f', 'json'],
    ['compare', '--help'],
  ])
    it(`ends in silence when its reader has gone: ${args.join(' ')}`, async () => {
      const child = spawn(process.execPath, [MAIN, ...args], { cwd: place, stdio: ['ignore', 'pipe', 'pipe'] })
      child.stdout.destroy()
      let told = ''
      child.stderr.on('data', (chunk) => {
        told += chunk
      })
      const [code] = await new Promise<unknown[]>((done) => child.on('close', (...how) => done(how)))
      assert.deepEqual([code, told], [0, ''])
    })
})
