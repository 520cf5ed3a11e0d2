import assert from 'node:assert/strict'
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { storedLibrary } from '../stored/library.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples/ferry-fire/', import.meta.url))
const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))
/** The version of the protocol that this session is written in. */
const PROTOCOL = '2025-06-18'

interface Message {
  readonly jsonrpc: string
  readonly id?: number | null
  readonly method?: string
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly code: number; readonly message: string }
}

describe('a session of the Model Context Protocol, line by line as an inspector has it', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-mcp-session-'))
  const lines: string[] = []
  const waiting = new Map<number, (message: Message) => void>()
  let server: ChildProcessWithoutNullStreams
  let next = 0

  const send = (message: object | string): void => {
    server.stdin.write(`${typeof message === 'string' ? message : JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  }
  const ask = (method: string, params: object = {}): Promise<Message> => {
    next += 1
    const id = next
    const answer = new Promise<Message>((done) => waiting.set(id, done))
    send({ id, method, params })
    return answer
  }
  const given = async (method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> => {
    const { result, error } = await ask(method, params)
    assert.ok(result, error?.message)
    return result
  }
  const call = (name: string, input: object) => given('tools/call', { name, arguments: input })

  before(async () => {
    const library = storedLibrary(join(place, 'store.db'))
    await library.add(readdirSync(EXAMPLES).map((name) => ({ name, bytes: readFileSync(join(EXAMPLES, name)) })))
    await library.close()
    server = spawn(process.execPath, [MAIN, 'mcp', '--store', join(place, 'store.db')])
    createInterface({ input: server.stdout }).on('line', (line) => {
      lines.push(line)
      const message = JSON.parse(line) as Message
      if (typeof message.id === 'number') waiting.get(message.id)?.(message)
    })
  })
  after(async () => {
    const gone = new Promise((done) => server.once('exit', done))
    server.stdin.end()
    await gone
    rmSync(place, { recursive: true, force: true })
  })

  it('begins: the server names itself, what it can do and how its answers are to be taken', async () => {
    const told = await given('initialize', {
      protocolVersion: PROTOCOL,
      capabilities: {},
      clientInfo: { name: 'inspector', version: '1' },
    })
    assert.equal(told['protocolVersion'], PROTOCOL)
    assert.deepEqual((told['serverInfo'] as { name: string }).name, 'variorum')
    const can = told['capabilities'] as Record<string, unknown>
    assert.ok(can['tools'] && can['resources'])
    assert.match(String(told['instructions']), /never what is true/)
    send({ method: 'notifications/initialized' })
    assert.deepEqual(await given('ping'), {})
  })

  it('lists tools with JSON Schema for what they take and give, and hints that they only read', async () => {
    const tools = (await given('tools/list'))['tools'] as {
      name: string
      inputSchema: { type: string }
      outputSchema: { type: string }
      annotations: { readOnlyHint: boolean }
    }[]
    assert.equal(tools.length, 6)
    for (const t of tools)
      assert.deepEqual(
        [t.inputSchema.type, t.outputSchema.type, t.annotations.readOnlyHint],
        ['object', 'object', true],
        t.name,
      )
  })

  it('lists resources and the patterns of their addresses, and reads one', async () => {
    const [first] = (await given('resources/list'))['resources'] as { uri: string }[]
    const templates = (await given('resources/templates/list'))['resourceTemplates'] as { uriTemplate: string }[]
    assert.ok(templates.some((t) => t.uriTemplate.startsWith('variorum://article/')))
    const [read] = (await given('resources/read', { uri: first?.uri }))['contents'] as { uri: string; text: string }[]
    assert.deepEqual([read?.uri, /^# /m.test(read?.text ?? '')], [first?.uri, true])
  })

  it('calls tools, whose answers are the same as data and as text', async () => {
    const { structuredContent, content, isError } = (await call('list_stories', {})) as {
      structuredContent: { stories: { id: string }[] }
      content: { type: string; text: string }[]
      isError?: boolean
    }
    assert.ok(!isError)
    assert.deepEqual(JSON.parse(content[0]?.text ?? ''), structuredContent)
    const [story] = structuredContent.stories
    const account = (await call('get_account', { story: story?.id, verdicts: ['differ'], most: 3 })) as {
      structuredContent: { stories: { facts: unknown[] }[] }
    }
    assert.equal(account.structuredContent.stories[0]?.facts.length, 3)
  })

  it('tells what a tool could not do as an answer, and what is no request as an error of the protocol', async () => {
    assert.equal((await call('get_account', { story: 'none' }))['isError'], true)
    const wrong = await ask('tools/call', { name: 'list_stories', arguments: { most: 'many' } })
    assert.ok(wrong.error ?? wrong.result?.['isError'])
    assert.equal((await ask('no/such/method')).error?.code, -32601)
    assert.ok((await ask('resources/read', { uri: 'variorum://story/none' })).error)
  })

  it('goes on after a line that is no JSON', async () => {
    send('{"jsonrpc": "2.0", "id": 99, "method"')
    assert.deepEqual(await given('ping'), {})
  })

  it('writes nothing to its output but messages of the protocol, one answer to each request', () => {
    const messages = lines.map((line) => JSON.parse(line) as Message)
    assert.ok(messages.every((m) => m.jsonrpc === '2.0'))
    const ids = messages.flatMap((m) => (typeof m.id === 'number' ? [m.id] : []))
    assert.deepEqual(ids, [...new Set(ids)])
    assert.equal(ids.length, next)
  })
})
