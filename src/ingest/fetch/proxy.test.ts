import assert from 'node:assert/strict'
import { request as ask, createServer } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { fetcher } from './fetch.ts'
import { proxiedAgent, proxiesIn } from './proxy.ts'

const portOf = (server: ReturnType<typeof createServer>): number => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

describe('the proxies of the environment', () => {
  it('are those that curl takes', () => {
    assert.deepEqual(proxiesIn({ HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.example' }), {
      httpsProxy: 'http://p:1',
      noProxy: 'a.example',
    })
    assert.deepEqual(proxiesIn({ http_proxy: 'http://p:1' }), { httpProxy: 'http://p:1', httpsProxy: 'http://p:1' })
    assert.equal(proxiesIn({ NO_PROXY: '*', HTTP_PROXY: '' }), null)
  })
})

describe('fetching through a proxy', () => {
  const seen: string[] = []
  const pages = createServer((_, response) =>
    response.setHeader('content-type', 'text/plain').end('A crane fell into the harbour.'),
  )
  /** A proxy that answers for hosts that only it knows, with our own page. */
  const proxy = createServer((request, response) => {
    seen.push(request.url ?? '')
    ask({ port: portOf(pages), path: '/' }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    }).end()
  })
  // undici asks for a tunnel for plain http as well
  proxy.on('connect', (request, socket) => {
    seen.push(request.url ?? '')
    const body = 'A crane fell into the harbour.'
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    socket.on('data', () =>
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\n\r\n${body}`),
    )
    socket.on('error', () => {})
  })
  const unresolved = async (): Promise<readonly string[]> => {
    throw new Error('no resolver here')
  }
  const net = (resolve: (host: string) => Promise<readonly string[]>) => {
    const dispatcher = proxiedAgent({ httpProxy: `http://127.0.0.1:${portOf(proxy)}` }, { resolve })
    return fetcher({ dispatcher, robots: false, gap: 0, attempts: 1 })
  }
  before(async () => {
    for (const server of [pages, proxy]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  })
  after(() => {
    for (const server of [pages, proxy]) {
      server.closeAllConnections()
      server.close()
    }
  })

  it('reaches a host that only the proxy knows', async () => {
    const through = net(unresolved)
    const { input, notices } = await through.get('http://gazette.example/crane')
    await through.close()
    assert.equal(Buffer.from(input?.bytes ?? []).toString(), 'A crane fell into the harbour.', JSON.stringify(notices))
    assert.match(seen[0] ?? '', /gazette\.example/)
  })

  it('asks no proxy for what must not be reached', async () => {
    seen.length = 0
    const through = net(async () => ['10.0.0.7'])
    for (const url of [
      'http://gazette.example/',
      'http://127.0.0.1:9/',
      'http://localhost:9/',
      'http://metadata.internal/',
    ]) {
      const { notices } = await through.get(url)
      assert.deepEqual(
        notices.map((n) => n.rule),
        ['forbidden-address'],
        url,
      )
    }
    await through.close()
    assert.deepEqual(seen, [])
  })
})
