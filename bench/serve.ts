// How long the server takes to answer the desk's first view, beside a route of hono that gives the same bytes: node bench/serve.ts [ARTICLES] [STORIES]
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { OpenAPIHono } from '@hono/zod-openapi'
import { app, listen, storedLibrary } from '../src/server/index.ts'
import { filled, percentile } from './filled.ts'

const [ARTICLES = 10_000, STORIES = 1000] = process.argv.slice(2).map(Number)
/** In each of the rounds, which take turns, so that all rows see the same machine. */
const [ROUNDS, REQUESTS, AT_ONCE] = [8, 500, 8]

/** Milliseconds that answers at the addresses took. */
const timed = async (url: (n: number) => string): Promise<number[]> => {
  const took: number[] = []
  let left = REQUESTS
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const start = performance.now()
      await (await fetch(url(left))).arrayBuffer()
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return took
}

/** All rounds of each, in order of size. */
const inTurns = async (urls: readonly ((n: number) => string)[]): Promise<number[][]> => {
  const all: number[][] = urls.map(() => [])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, url] of urls.entries()) all[i]?.push(...(await timed((n) => url(round * REQUESTS + n))))
  return all.map((took) => took.sort((a, b) => a - b))
}

const place = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
try {
  const path = join(place, 'store.db')
  filled(path, ARTICLES, STORIES)
  const library = storedLibrary(path)
  const full = await listen(
    app({ library, fetch: async () => ({ inputs: [], notices: [] }), token: null, desk: null }),
    '127.0.0.1',
    0,
    true,
  )
  const first = `${full.address}/v1/stories?limit=50`
  // the accounts are told once, beside the answers; the first view is asked for when that is done
  while (library.stories().some((s) => s.differ === null)) await new Promise((done) => setTimeout(done, 200))
  const body = await (await fetch(first)).text()
  const plain = new OpenAPIHono().get('/bare', (c) =>
    c.body(body, 200, { 'Content-Type': 'application/json' }),
  ) as unknown as OpenAPIHono
  const bare = await listen(plain, '127.0.0.1', 0, true)
  await timed(() => `${bare.address}/bare`)
  // what the query does not know is passed over, so a page of its own is made for each
  const [own = [], anew = [], beside = []] = await inTurns([
    () => first,
    (n) => `${first}&n=${n}`,
    () => `${bare.address}/bare`,
  ])
  const row = (name: string, took: readonly number[]): string =>
    `| ${name} | ${percentile(took, 0.5).toFixed(1)} | ${percentile(took, 0.95).toFixed(1)} | ${percentile(took, 0.99).toFixed(1)} |`
  console.log(`${ARTICLES} articles, ${STORIES} stories, ${ROUNDS * REQUESTS} requests each in ${ROUNDS} turns, ${AT_ONCE} at once, ${body.length} bytes each; milliseconds\n
| | p50 | p95 | p99 |
|---|---|---|---|
${row('GET /v1/stories?limit=50', own)}
${row('the same, its page made anew for each request', anew)}
${row('a bare hono route that gives the same bytes', beside)}

${[0.5, 0.95].map((p) => `p${p * 100}: ${(percentile(own, p) / percentile(beside, p)).toFixed(2)} times the bare route`).join('; ')}; load ${loadavg()[0]?.toFixed(1)}`)
  await full.close()
  await bare.close()
  await library.close()
} finally {
  rmSync(place, { recursive: true, force: true })
}
