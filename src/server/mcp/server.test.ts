import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { Anchor } from '../../model/index.ts'
import { storedLibrary } from '../stored/library.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples/ferry-fire/', import.meta.url))
const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))

describe('variorum mcp, asked by a client of the protocol', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-mcp-'))
  const client = new Client({ name: 'test', version: '1' })
  const ask = async <T>(name: string, input: Record<string, unknown>): Promise<T> => {
    const { content, isError } = (await client.callTool({ name, arguments: input })) as { content: { text: string }[]; isError?: boolean }
    if (isError) throw new Error(content[0]?.text)
    return JSON.parse(content[0]?.text ?? '') as T
  }
  const anchors: Anchor[] = []
  const texts = new Map<string, string>()
  /** Every anchor in an answer, wherever it lies. */
  const wordsIn = (value: unknown): Anchor[] => {
    if (typeof value !== 'object' || value === null) return []
    return 'exact' in value ? [value as Anchor] : Object.values(value).flatMap(wordsIn)
  }
  let story = ''
  /** Where articles may be fetched from. */
  const pages = createServer((_, response) => {
    response.setHeader('content-type', 'text/plain; charset=utf-8')
    response.end(readFileSync(join(EXAMPLES, 'wire.txt')))
  })
  let host = ''

  before(async () => {
    const library = storedLibrary(join(place, 'store.db'))
    await library.add(readdirSync(EXAMPLES).map((name) => ({ name, bytes: readFileSync(join(EXAMPLES, name)) })))
    story = library.stories()[0]?.id ?? ''
    for (const { id } of library.articles()) texts.set(id, library.article(id)?.text ?? '')
    await new Promise<void>((done) => pages.listen(0, '127.0.0.1', done))
    const address = pages.address()
    host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    await library.close()
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [MAIN, 'mcp', '--store', join(place, 'store.db'), '--allow', host],
        stderr: 'ignore',
      }),
    )
  })
  after(async () => {
    await client.close()
    pages.closeAllConnections()
    pages.close()
    rmSync(place, { recursive: true, force: true })
  })

  it('has five tools', async () =>
    assert.deepEqual((await client.listTools()).tools.map((t) => t.name).sort(), [
      'compare',
      'count_origins',
      'get_account',
      'list_stories',
      'search_statements',
    ]))

  it('lists the stories', async () => {
    const { stories } = await ask<{ stories: { id: string; articles: number }[] }>('list_stories', {})
    assert.deepEqual(
      stories.map((s) => [s.id, s.articles]),
      [[story, 6]],
    )
  })

  it('tells an account with anchors', async () => {
    const account = await ask<{ stories: { facts: { verdict: string; versions: { members: Anchor[] }[] }[] }[] }>('get_account', { story })
    const facts = account.stories[0]?.facts ?? []
    anchors.push(...facts.flatMap((f) => f.versions.flatMap((v) => v.members)))
    assert.ok(facts.some((f) => f.verdict === 'differ'))
    assert.ok(anchors.length > 20 && anchors.every((a) => a.exact.length === a.to - a.from))
  })

  it('finds statements', async () => {
    const { statements } = await ask<{ statements: Anchor[] }>('search_statements', { words: 'car deck' })
    assert.ok(statements.length && statements.every((s) => /car|deck/i.test(s.exact)))
  })

  it('counts what stands behind a claim', async () => {
    const { facts } = await ask<{ facts: { fact: { outlets: number; origins: number } }[] }>('count_origins', { story, claim: 'five people died' })
    assert.ok(facts.length && facts.every((f) => f.fact.origins >= 1))
  })

  it('compares texts that are nowhere kept', async () => {
    const articles = ['wire.txt', 'capital-herald.txt'].map((name) => ({ name, text: readFileSync(join(EXAMPLES, name), 'utf8') }))
    const { stories } = await ask<{ stories: { articles: string[] }[] }>('compare', { articles })
    assert.equal(stories[0]?.articles.length, 2)
  })

  it('compares pages that it fetches from a host it may reach, and tells what it may not', async () => {
    const { articles, notices } = await ask<{ articles: { url: string }[]; notices: { rule: string }[] }>('compare', {
      urls: [`http://${host}/wire.txt`, 'http://127.0.0.1:1/other.txt'],
    })
    assert.deepEqual([articles.length, notices.map((n) => n.rule).includes('forbidden-address')], [1, true])
  })

  it('carries anchors with every answer that has words', async () => {
    const accounts = await Promise.all([ask<object>('get_account', { story }), ask<object>('count_origins', { story, claim: 'five people died' })])
    for (const answer of accounts) {
      const found = wordsIn(answer)
      assert.ok(found.length)
      assert.deepEqual(
        found.filter((a) => texts.get(a.article)?.slice(a.from, a.to) !== a.exact),
        [],
      )
    }
  })

  it('lists the stories whose titles have the words asked for', async () => {
    const { stories } = await ask<{ stories: object[] }>('list_stories', { words: 'no such title' })
    assert.equal(stories.length, 0)
  })

  it('finds no fact for a claim that no article makes', async () => {
    const { facts } = await ask<{ facts: object[] }>('count_origins', { story, claim: 'beekeepers counted forty swarms' })
    assert.equal(facts.length, 0)
  })

  for (const [name, input] of Object.entries({
    compare: { articles: 'text' },
    list_stories: { most: 0 },
    get_account: {},
    search_statements: { words: '' },
    count_origins: { story: 'x' },
  }))
    it(`refuses what ${name} cannot take, and goes on`, async () => {
      await assert.rejects(ask(name, input), /\w/)
      assert.equal((await client.listTools()).tools.length, 5)
    })

  it('says in plain words what is not there', () => assert.rejects(ask('get_account', { story: 'none' }), /There is no story none/))
})
