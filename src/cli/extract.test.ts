import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { extractCommand } from './extract.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const STORY = 'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All were brought ashore.'
const PAGE = `<!doctype html><html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`
let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-extract-'))
  writeFileSync(join(folder, 'ferry.txt'), `Ferry aground\n\n${STORY}`)
  writeFileSync(join(folder, 'ferry.html.gz'), gzipSync(PAGE))
})
after(() => rmSync(folder, { recursive: true }))

const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--no-warnings', MAIN, ...args], { cwd: folder })
const ended = async (
  child: ChildProcess,
  input = '',
): Promise<{ readonly out: string; readonly err: string; readonly code: number | null }> => {
  let [out, err] = ['', '']
  child.stdout?.on('data', (d) => {
    out += d
  })
  child.stderr?.on('data', (d) => {
    err += d
  })
  child.stdin?.end(input)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { out, err, code }
}
const run = (...args: readonly string[]) => ended(start(...args))
const record = (n: number): string => {
  const http = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n${PAGE.replaceAll('45', String(n))}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://gazette.example/${n}\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`
}

test('an article as a line of JSON: the body is its text, every block comes along', async () => {
  const { out, code } = await run('extract', 'ferry.html.gz', '--format', 'jsonl')
  const line = JSON.parse(out)
  assert.equal(code, 0)
  assert.deepEqual([line.name, line.title, line.language], ['ferry', 'Ferry aground', 'en'])
  assert.equal(line.text, `${STORY}\n\n${STORY}`)
  assert.ok(line.blocks.some((b: { role: string }) => b.role === 'title'))
  assert.ok(Array.isArray(line.notices))
})

test('a list of JSON is a list, whatever comes into it', async () => {
  const { out } = await run('extract', 'ferry.txt', 'ferry.html.gz', '--format', 'json')
  assert.equal(JSON.parse(out).length, 2)
})

test('what is written shows control characters instead of passing them on', async () => {
  for (const format of ['text', 'jsonl']) {
    const { out } = await ended(
      start('extract', '-', '--format', format),
      `Ferry \u001b[31maground\u202e\n\n${STORY} \u009b2J \u001b]0;x\u0007`,
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not come out
    assert.doesNotMatch(out, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/, format)
    assert.ok(out.includes('45 people'), format)
  }
})

test('a missing file is named and the others are read; the exit code is 2', async () => {
  const { out, err, code } = await run('extract', 'nowhere.txt', 'ferry.txt')
  assert.equal(code, 2)
  assert.ok(err.includes('cannot read nowhere.txt: there is no such file or folder.'))
  assert.ok(out.includes('45 people'))
})

test('nothing found is exit code 1, and the rejected one is named in a file', async () => {
  writeFileSync(join(folder, 'empty.txt'), '')
  const { err, code } = await run('extract', 'empty.txt', '--output', 'none.jsonl')
  assert.equal(code, 1)
  assert.ok(err.includes('1 rejected, named in none.jsonl.rejected'))
  assert.equal(readFileSync(join(folder, 'none.jsonl.rejected'), 'utf8').split('\t')[1], 'empty')
})

test('an input given up as too slow is named, the next one is read, and the exit code is 2', async () => {
  const [slow, good, output] = ['slow.txt', 'ferry.txt', 'hasty.jsonl'].map((name) => join(folder, name))
  assert.ok(slow && good && output)
  writeFileSync(slow, `${STORY}\n\n`.repeat(100_000))
  const code = await extractCommand([slow, good], { output, quiet: true }, { quiet: 200, perMegabyte: 0 })
  assert.match(readFileSync(`${output}.rejected`, 'utf8'), /slow\.txt\ttoo-slow\t/)
  assert.equal(JSON.parse(readFileSync(output, 'utf8')).name, 'ferry')
  assert.equal(code, 2)
})

test('a feed extracted and read again gives the same text', async () => {
  const feed = `<rss version="2.0"><channel><title>Gazette</title><item><title>Ferry</title><description>${STORY}</description></item></channel></rss>`
  const first = await ended(start('extract', '-', '--format', 'jsonl'), feed)
  const second = await ended(start('extract', '-', '--format', 'jsonl'), first.out)
  assert.equal(JSON.parse(second.out).text, JSON.parse(first.out).text)
  assert.equal(JSON.parse(second.out).outlet, 'Gazette')
})

/** Articles enough that a quick machine is still at work when it has come far enough to be stopped, twice. */
const MANY = 2000

test('killed in the middle, the same command goes on and gives the same bytes', async () => {
  writeFileSync(join(folder, 'crawl.warc'), Array.from({ length: MANY }, (_, n) => record(n)).join(''))
  writeFileSync(
    join(folder, 'dump.jsonl'),
    Array.from({ length: MANY }, (_, n) => JSON.stringify({ id: `d${n}`, text: `${STORY} Number ${n}.` })).join('\n'),
  )
  await run('extract', 'crawl.warc', 'dump.jsonl', '--output', 'whole.jsonl')
  let goings = 0
  for (let again = true; again && goings < 30; goings++) {
    const child = start('extract', 'crawl.warc', 'dump.jsonl', '--output', 'parts.jsonl')
    const end = ended(child)
    if (goings < 2) {
      const state = join(folder, 'parts.jsonl.state')
      const seen = existsSync(state) ? readFileSync(state, 'utf8') : ''
      // until it has come further than the last time
      while (child.exitCode === null && (!existsSync(state) || readFileSync(state, 'utf8') === seen)) await sleep(20)
      child.kill('SIGKILL')
    }
    again = (await end).code !== 0
  }
  assert.ok(goings > 1, 'it was stopped at least once')
  assert.equal(readFileSync(join(folder, 'parts.jsonl'), 'utf8'), readFileSync(join(folder, 'whole.jsonl'), 'utf8'))
  assert.ok(!existsSync(join(folder, 'parts.jsonl.state')))
})

test('an address is reached when it is allowed, and not otherwise', async (t) => {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const refused = await run('extract', `http://${host}/ferry`)
  assert.equal(refused.code, 2)
  assert.ok(refused.err.includes('must not be reached'), refused.err)
  const { out, code } = await run('extract', `http://${host}/ferry`, '--allow', host, '--format', 'jsonl')
  assert.equal(code, 0)
  assert.equal(JSON.parse(out).title, 'Ferry aground')
})
