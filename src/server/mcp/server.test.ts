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

interface Told {
  readonly stories: readonly {
    readonly facts: readonly {
      readonly id: string
      readonly verdict: string
      readonly answers: readonly { readonly tellings: readonly Anchor[] }[]
    }[]
    readonly left: number
  }[]
}
interface Checked {
  readonly stories: readonly {
    readonly story: string
    readonly findings: readonly { readonly bearing: string; readonly origins: number }[]
  }[]
}

describe('variorum mcp, asked by a client of the protocol', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-mcp-'))
  const client = new Client({ name: 'test', version: '1' })
  /** The answer, which must be the same as data and as text; the client itself holds the data against the schema of the tool. */
  const ask = async <T>(name: string, input: Record<string, unknown>): Promise<T> => {
    const answer = (await client.callTool({ name, arguments: input })) as {
      content: { text: string }[]
      structuredContent?: unknown
      isError?: boolean
    }
    if (answer.isError) throw new Error(answer.content[0]?.text)
    assert.deepEqual(JSON.parse(answer.content[0]?.text ?? ''), answer.structuredContent)
    return answer.structuredContent as T
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

  it('has these tools, each with the shape of its answer, none of which changes anything', async () => {
    const { tools } = await client.listTools()
    assert.deepEqual(tools.map((t) => t.name).sort(), [
      'check_claim',
      'compare',
      'get_account',
      'get_fact',
      'list_stories',
      'search_statements',
    ])
    assert.ok(
      tools.every(
        (t) =>
          t.title && t.description && t.outputSchema && t.annotations?.readOnlyHint && !t.annotations.destructiveHint,
      ),
    )
  })

  it('says beforehand how its answers are to be taken', () =>
    assert.match(client.getInstructions() ?? '', /never what is true/))

  it('gives accounts and articles as resources', async () => {
    const { resources } = await client.listResources()
    assert.deepEqual(
      resources.map((r) => r.uri),
      [`variorum://story/${story}`],
    )
    const read = async (uri: string) => ((await client.readResource({ uri })).contents[0] as { text: string }).text
    assert.match(await read(`variorum://story/${story}`), /^# /m)
    const [id = '', text] = [...texts][0] ?? []
    assert.equal(await read(`variorum://article/${id}`), text)
    await assert.rejects(read('variorum://story/none'), /no story none/)
  })

  it('lists the stories', async () => {
    const { stories } = await ask<{ stories: { id: string; articles: number }[] }>('list_stories', {})
    assert.deepEqual(
      stories.map((s) => [s.id, s.articles]),
      [[story, 6]],
    )
  })

  it('tells an account with anchors', async () => {
    const account = await ask<Told>('get_account', { story })
    const facts = account.stories[0]?.facts ?? []
    anchors.push(...facts.flatMap((f) => f.answers.flatMap((a) => a.tellings)))
    assert.ok(facts.some((f) => f.verdict === 'differ'))
    assert.ok(anchors.length > 20 && anchors.every((a) => a.exact.length === a.to - a.from))
  })

  it('finds statements', async () => {
    const { statements } = await ask<{ statements: Anchor[] }>('search_statements', { words: 'car deck' })
    assert.ok(statements.length && statements.every((s) => /car|deck/i.test(s.exact)))
  })

  it('tells no more of an account than is asked for, and how much is left', async () => {
    const whole = await ask<Told>('get_account', { story, most: 200 })
    const short = await ask<Told>('get_account', { story, verdicts: ['differ'], most: 2, tellings: 1, parts: [] })
    const [all, few] = [whole.stories[0], short.stories[0]]
    assert.ok(all && few)
    assert.equal(few.facts.length + few.left, all.facts.filter((f) => f.verdict === 'differ').length)
    assert.deepEqual([few.facts.length, all.left, 'reuse' in few], [2, 0, false])
    assert.ok(few.facts.every((f) => f.answers.every((a) => a.tellings.length === 1)))
    assert.ok(JSON.stringify(short).length < 6000)
  })

  it('tells one fact with every telling', async () => {
    const [first] = (await ask<Told>('get_account', { story, tellings: 1 })).stories[0]?.facts ?? []
    const fact = await ask<Told['stories'][0]['facts'][0]>('get_fact', { story, fact: first?.id })
    assert.ok(fact.answers.flatMap((a) => a.tellings).length >= (first?.answers.length ?? 0))
    await assert.rejects(ask('get_fact', { story, fact: 'none' }), /no fact none/)
  })

  it('counts what stands behind a claim, and against it', async () => {
    const { stories } = await ask<Checked>('check_claim', {
      claim: 'Nine people were killed in the fire on the ferry.',
    })
    assert.equal(stories[0]?.story, story)
    assert.ok(stories[0]?.findings.some((f) => f.bearing === 'contradicts' && f.origins >= 1))
  })

  it('compares texts that are nowhere kept', async () => {
    const articles = ['wire.txt', 'capital-herald.txt'].map((name) => ({
      name,
      text: readFileSync(join(EXAMPLES, name), 'utf8'),
    }))
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
    const accounts = await Promise.all([
      ask<object>('get_account', { story }),
      ask<object>('check_claim', { story, claim: 'five people died' }),
    ])
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
    const { stories } = await ask<Checked>('check_claim', { story, claim: 'beekeepers counted forty swarms' })
    assert.deepEqual(
      stories.flatMap((s) => s.findings),
      [],
    )
  })

  for (const [name, input] of Object.entries({
    compare: { articles: 'text' },
    list_stories: { most: 0 },
    get_account: {},
    search_statements: { words: '' },
    get_fact: { story: 'x' },
    check_claim: { claim: '' },
  }))
    it(`refuses what ${name} cannot take, and goes on`, async () => {
      await assert.rejects(ask(name, input), /\w/)
      assert.equal((await client.listTools()).tools.length, 6)
    })

  it('says in plain words what is not there', () =>
    assert.rejects(ask('get_account', { story: 'none' }), /There is no story none/))
})
