// Pictures of the desk over the bundled examples: node scripts/screenshots.ts writes the one that the README shows, with a folder every view,
// light and dark, wide and 360 px.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { filesOf, inputsOf } from '../src/cli/inputs.ts'
import type { Input } from '../src/index.ts'
import { app, fetchWith, follower, guardedNet, type Library, listen, storedLibrary } from '../src/server/index.ts'
import { buildDesk } from './build-desk.ts'
import { CHROMIUM, launched } from './desk/browser.ts'
import { fewColours, pixelsOf } from './desk/png.ts'

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const SHOWN = root('docs/guide/screenshots')

interface View {
  readonly name: string
  readonly path: string
  /** what must stand there first */
  readonly wait: string
  readonly before?: () => void
  readonly act?: (page: Page) => Promise<void>
}

const WORDS = async (page: Page): Promise<void> => {
  await page.locator('tr.differ .value').nth(1).click()
  await page.locator('.panel mark.on').first().waitFor()
  await page.evaluate('scrollTo(0, 0)')
}

/** Articles of the story that say who published them. */
const named = (library: Library, story: string): number =>
  library.articles().filter((a) => a.story === story && a.outlet !== null).length

/** Every view, over the story with the most articles of named outlets. */
const viewsOf = (library: Library): readonly View[] => {
  const [story] = [...library.stories()].sort((a, b) => named(library, b.id) - named(library, a.id))
  const article = library.articles().find((a) => a.story === story?.id)
  const at = `/story/${story?.id ?? ''}`
  return [
    { name: 'stories', path: '/', wait: '.virtual .row' },
    { name: 'story', path: at, wait: '.facts' },
    { name: 'words', path: at, wait: '.facts', act: WORDS },
    { name: 'side', path: `${at}/side`, wait: '.columns .text' },
    { name: 'article', path: `/article/${article?.id ?? ''}`, wait: '.body .text mark' },
    { name: 'add', path: '/add', wait: '.add' },
    { name: 'feeds', path: '/feeds', wait: '.feeds' },
    { name: 'search', path: '/search?q=alarm', wait: '.hits li' },
    { name: 'corrections', path: '/corrections', wait: '.corrections li', before: () => correct(library) },
  ]
}

/** One correction that stands and one that was taken back. */
const correct = (library: Library): void => {
  if (library.corrections().length) return
  const [a = '', b = ''] = library.articles().map((x) => x.id)
  library.correct({ kind: 'not-independent', a, b })
  const undone = library.correct({
    kind: 'speaker',
    article: a,
    from: 0,
    to: 0,
    exact: 'We shall rebuild the quay',
    name: 'Edda Solberg',
  })
  if (undone) library.undo(undone.id)
}

/** Feeds in each of the states that they can be in. */
const followed = (): Parameters<Library['follow']>[0][] => {
  const [at, next] = [new Date().toISOString(), new Date(Date.now() + 900_000).toISOString()]
  const known = { added: at, next, paused: false, state: null }
  const last = { at, says: null, doubts: [], articles: 0, outcome: 'unchanged' as const }
  const url = (host: string): string => `https://${host}.example/rss.xml`
  return [
    {
      ...known,
      id: 'a',
      url: url('halmar-kurier'),
      title: 'Halmar Kurier',
      articles: 214,
      last: { ...last, outcome: 'new', articles: 3 },
    },
    { ...known, id: 'b', url: url('tarnwick-courier'), title: 'Tarnwick Courier: island news', articles: 57, last },
    { ...known, id: 'c', url: url('morvel-gazette'), title: 'Morvel Gazette', articles: 12, paused: true, last },
    {
      ...known,
      id: 'd',
      url: url('ledger'),
      title: null,
      articles: 0,
      last: { ...last, outcome: 'failed', says: 'the host answered 503 three times' },
    },
  ]
}

const SIZES = [
  ['wide', { width: 1280, height: 860 }],
  ['narrow', { width: 360, height: 740 }],
] as const

const picture = async (
  browser: Browser,
  address: string,
  view: View,
  file: string,
  colorScheme: 'light' | 'dark',
  viewport: { width: number; height: number },
) => {
  view.before?.()
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address + view.path)
  await page.locator(view.wait).first().waitFor()
  await page.evaluate('document.fonts.ready')
  await view.act?.(page)
  await page.evaluate('new Promise((done) => setTimeout(done, 300))')
  writeFileSync(file, fewColours(pixelsOf(await page.screenshot({ fullPage: process.argv.includes('--whole') }))))
  await context.close()
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`)
}

if (!CHROMIUM) throw new Error('screenshots: no chromium on this machine; set CHROMIUM to its path')
const place = mkdtempSync(join(tmpdir(), 'variorum-screens-'))
const folder = process.argv.slice(2).find((a) => !a.startsWith('--'))
const only = process.argv.find((a) => a.startsWith('--only='))?.slice('--only='.length)
await buildDesk(join(place, 'desk'))
const library = storedLibrary(join(place, 'desk.db'))
// the feeds are due later than this ends: nothing is fetched
const net = guardedNet([])
const feeds = follower({ library, net })
const server = await listen(
  app({ library, fetch: fetchWith(net), feeds, token: null, desk: join(place, 'desk') }),
  '127.0.0.1',
  0,
  true,
)
const inputs: Input[] = []
for await (const input of inputsOf(filesOf([root('examples')]).files, () => {})) inputs.push(input)
await library.add(inputs)
for (const { id } of library.stories()) await library.account(id)
for (const feed of followed()) library.follow(feed)
const browser = await launched()
try {
  mkdirSync(folder ?? SHOWN, { recursive: true })
  const views = viewsOf(library)
  const words = views.find((v) => v.name === 'words')
  if (folder === undefined && words)
    await picture(browser, server.address, words, join(SHOWN, 'story.png'), 'light', { width: 1280, height: 800 })
  else
    for (const view of views.filter((v) => only === undefined || v.name === only))
      for (const [size, viewport] of SIZES)
        for (const scheme of ['light', 'dark'] as const)
          await picture(
            browser,
            server.address,
            view,
            join(folder ?? '', `${view.name}-${size}-${scheme}.png`),
            scheme,
            viewport,
          )
} finally {
  await browser.close()
  await server.close()
  await feeds.close()
  await net.close()
  await library.close()
  rmSync(place, { recursive: true, force: true })
}
