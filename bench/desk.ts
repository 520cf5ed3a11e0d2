// How much script the desk sends, and how smoothly its list of stories scrolls, beside a page that holds nothing but as many lines: node bench/desk.ts [STORIES] [ARTICLES]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { buildDesk } from '../scripts/build-desk.ts'
import { CHROMIUM, launched } from '../scripts/desk/browser.ts'
import { app, listen, storedLibrary } from '../src/server/index.ts'
import { filled, percentile } from './filled.ts'

const [STORIES = 1000, ARTICLES = 10_000] = process.argv.slice(2).map(Number)
/** The two pages take turns, so that both see the same machine. */
const ROUNDS = 4
/** Pixels to a frame: at 60 frames a second some 100 rows pass in a second. */
const STEP = 120

interface Scrolled {
  /** milliseconds from one frame to the next */
  readonly frames: readonly number[]
  /** rows in the document: the most at a time, and those in sight that were still empty, over all frames */
  readonly most: number
  readonly empty: number
}

// What runs in the page is given as text: this file is checked for Node, which knows no document.
const SCROLL = `new Promise((done) => {
  const frames = []
  let [last, most, empty] = [0, 0, 0]
  const frame = (now) => {
    if (last) frames.push(now - last)
    last = now
    most = Math.max(most, document.querySelectorAll('main li, body > li').length)
    empty += [...document.querySelectorAll('.waiting')].filter((w) => { const { top } = w.getBoundingClientRect(); return top > 0 && top < innerHeight }).length
    if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) return done({ frames, most, empty })
    scrollBy(0, ${STEP})
    requestAnimationFrame(frame)
  }
  scrollTo(0, 0)
  requestAnimationFrame(frame)
})`

const HEIGHT = "document.querySelector('.virtual li').offsetHeight"

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

/** Bytes of the built files whose names end so, compressed where that is asked for. */
const sizeOf = (folder: string, ending: string, compressed: boolean): number =>
  readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, 'assets', name)))
    .reduce((n, bytes) => n + (compressed ? gzipSync(bytes) : bytes).length, 0)

const row = (name: string, rounds: readonly Scrolled[]): string => {
  const frames = rounds.flatMap((r) => r.frames).sort((a, b) => a - b)
  const late = frames.filter((f) => f > 50).length
  const times = [0.5, 0.95, 0.99].map((p) => percentile(frames, p).toFixed(1))
  return `| ${[name, ...times, `${late} of ${frames.length}`, Math.max(...rounds.map((r) => r.most)), rounds.reduce((n, r) => n + r.empty, 0)].join(' | ')} |`
}

if (!CHROMIUM) throw new Error('bench/desk: no chromium on this machine; set CHROMIUM to its path')
const place = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
try {
  const folder = join(place, 'desk')
  await buildDesk(folder)
  filled(join(place, 'store.db'), ARTICLES, STORIES)
  const library = storedLibrary(join(place, 'store.db'))
  // the accounts are told once, beside the answers; the list is scrolled when that is done
  while (library.stories().some((s) => s.differ === null)) await new Promise((done) => setTimeout(done, 200))
  const server = await listen(
    app({ library, fetch: async () => ({ inputs: [], notices: [] }), token: null, desk: folder }),
    '127.0.0.1',
    0,
    true,
  )
  const browser = await launched()
  const open = async (): Promise<Page> =>
    (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()

  const [desk, plain]: [Scrolled[], Scrolled[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await open()
    await ours.goto(server.address)
    await ours.locator('.virtual .row').first().waitFor()
    const height = await ours.evaluate<number>(HEIGHT)
    desk.push(await ours.evaluate<Scrolled>(SCROLL))
    await ours.context().close()

    const bare = await open()
    const lines = library.stories().map((s) => `<li style="height:${height}px">${s.title}</li>`)
    await bare.setContent(`<!doctype html><title>Bare</title>${lines.join('')}`)
    plain.push(await bare.evaluate<Scrolled>(SCROLL))
    await bare.context().close()
  }
  console.log(`Script: ${kilobytes(sizeOf(folder, '.js', true))} kB gzipped (${kilobytes(sizeOf(folder, '.js', false))} kB); style: ${kilobytes(sizeOf(folder, '.css', true))} kB gzipped. \
Node ${process.version}, ${browser.browserType().name()} ${browser.version()} without a GPU, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}.

${STORIES} stories, ${ARTICLES} articles; the list scrolled from its top to its end by ${STEP} pixels a frame, ${ROUNDS} times each in turns, each in a page newly opened; milliseconds from frame to frame

| | p50 | p95 | p99 | over 50 ms | rows at most | rows seen empty |
|---|---|---|---|---|---|---|
${row('the desk', desk)}
${row('a page that holds as many lines and nothing else', plain)}`)
  await browser.close()
  await server.close()
  await library.close()
} finally {
  rmSync(place, { recursive: true, force: true })
}
