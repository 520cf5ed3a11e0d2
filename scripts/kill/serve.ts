import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { planted } from '../../bench/planted.ts'
import { sqliteStore } from '../../src/store/index.ts'
import { nothing, running, sleep, type Tally } from './killed.ts'
import { looked } from './looked.ts'
import type { Round } from './round.ts'

/** Milliseconds after an acknowledgement in which the kill falls. */
const AFTER = 400
/** Kills over one store before the next is begun. */
const TOGETHER = 10

interface Acknowledged {
  readonly articles: Set<string>
  readonly feeds: Set<string>
  readonly corrections: Set<string>
}

const escaped = (s: string): string => s.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)

/** A newspaper that has five articles more each time it is asked. */
const newspaper = async () => {
  const all = [...planted(5000, 3)]
  let shown = 0
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/feed')) return void response.writeHead(404).end()
    shown += 5
    const items = all
      .slice(Math.max(0, shown - 20), shown)
      .map(
        ({ id, title, text }) =>
          `<item><guid>${id}</guid><title>${escaped(title)}</title><link>http://127.0.0.1/${id}</link><description>${escaped(text)}</description></item>`,
      )
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel><title>Gazette</title>${items.join('')}</channel></rss>`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { host: `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, close: () => server.close() }
}

/** One server, killed after one of its acknowledgements; notes what it acknowledged. */
const served = async (
  path: string,
  host: string,
  known: Acknowledged,
  n: number,
  chance: () => number,
): Promise<{ readonly killed: boolean; readonly began: boolean }> => {
  let at = ''
  const { child, ended, kill } = running(['serve', '--store', path, '--port', '0', '--allow', host], (line) => {
    at = /^the desk: (\S+)/.exec(line)?.[1] ?? at
  })
  while (!at && child.exitCode === null) await sleep(20)
  if (!at) return { killed: false, began: false }
  let killed = false
  const send = async (
    way: string,
    body: unknown,
  ): Promise<{ readonly status: number; readonly body: never } | null> => {
    try {
      const answer = await fetch(at + way, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: answer.status, body: (await answer.json()) as never }
    } catch {
      return null
    }
  }
  const aim = 1 + Math.floor(chance() * 6)
  let answers = 0
  const acknowledge = (): void => {
    if (++answers === aim)
      setTimeout(() => {
        killed = kill()
      }, chance() * AFTER)
  }
  const followed = await send('/v1/feeds', { url: `http://${host}/feed${n % 7}` })
  for (const feed of (followed?.body as { items?: { id: string }[] } | undefined)?.items ?? []) {
    known.feeds.add(feed.id)
    acknowledge()
  }
  for (let i = 0; !killed && child.exitCode === null && i < 40; i++) {
    const [text] = [...planted(1, 1000 * n + i)]
    const added = await send('/v1/articles', { articles: [{ name: `pasted-${n}-${i}`, text: text?.text ?? '' }] })
    const ids = (added?.body as { articles?: { id: string }[] } | undefined)?.articles?.map((a) => a.id) ?? []
    if (added?.status === 200) {
      known.articles.add(`pasted-${n}-${i}`)
      acknowledge()
    }
    const [first] = ids
    if (first) {
      const correction = await send('/v1/corrections', { kind: 'split', articles: [first] })
      if (correction?.status === 201) {
        known.corrections.add((correction.body as { id: string }).id)
        acknowledge()
      }
    }
    for (const feed of known.feeds) {
      if ((await send(`/v1/feeds/${feed}/poll`, {}))?.status === 200) acknowledge()
      break
    }
  }
  if (!killed) killed = kill()
  await ended
  return { killed, began: true }
}

/** Kills `serve` that follows feeds after an acknowledgement, and begins it again on the same store. */
export const serveKilled = async ({ folder, times, chance, say }: Round): Promise<Tally> => {
  const tally = nothing()
  const { host, close } = await newspaper()
  for (let number = 0; tally.kills < times; number++) {
    const path = join(folder, `served-${number}.db`)
    const known: Acknowledged = { articles: new Set(), feeds: new Set(), corrections: new Set() }
    for (let n = 0; n < TOGETHER && tally.kills < times; n++) {
      const { killed, began } = await served(path, host, known, 100 * number + n, chance)
      if (!began) tally.blocked++
      if (killed) tally.kills++
      looked(path, known.articles, tally, say)
      const store = sqliteStore(path, { mode: 'read' })
      const [feeds, corrections] = [
        new Set(store.feeds().map((f) => f.id)),
        new Set(store.corrections().map((c) => c.id)),
      ]
      store.close()
      tally.lost +=
        [...known.feeds].filter((id) => !feeds.has(id)).length +
        [...known.corrections].filter((id) => !corrections.has(id)).length
      if (!began) break
    }
    tally.acknowledged += known.articles.size + known.feeds.size + known.corrections.size
    say(`serve: ${JSON.stringify(tally)}`)
    for (const ending of ['', '-wal', '-shm', '-lock', '-feeds-lock']) rmSync(path + ending, { force: true })
  }
  close()
  return tally
}
