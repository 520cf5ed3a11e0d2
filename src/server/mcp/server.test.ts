import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { Anchor } from '../../model/index.ts'
import { storedLibrary } from '../stored.ts'

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
  let story = ''

  before(async () => {
    const library = storedLibrary(join(place, 'store.db'))
    await library.add(readdirSync(EXAMPLES).map((name) => ({ name, bytes: readFileSync(join(EXAMPLES, name)) })))
    story = library.stories()[0]?.id ?? ''
    await library.close()
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp', '--store', join(place, 'store.db')], stderr: 'ignore' }))
  })
  after(async () => {
    await client.close()
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

  it('says in plain words what is not there', () => assert.rejects(ask('get_account', { story: 'none' }), /There is no story none/))
})
