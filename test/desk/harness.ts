// A real server over a real store, and a real browser in front of it: what the tests of the desk share.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildDesk } from '../../scripts/build-desk.ts'
import { CHROMIUM, launched, PATIENCE, patient } from '../../scripts/desk/browser.ts'
import {
  app,
  fetchWith,
  follower,
  guardedNet,
  type Library,
  type Listening,
  listen,
  storedLibrary,
} from '../../src/server/index.ts'

/** Where there is no browser the tests skip themselves with these words. */
export const skip: string | false = CHROMIUM ? false : 'no chromium on this machine; set CHROMIUM to its path'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const EXAMPLES = fileURLToPath(new URL('../../examples/ferry-fire/', import.meta.url))

export interface Desk {
  readonly library: Library
  readonly address: string
  readonly close: () => Promise<void>
}

/** The folder of the built desk: that of the run of all tests, or one built in `place`. */
export const built = async (place: string): Promise<string> => {
  const given = process.env['VARIORUM_TEST_DESK']
  if (given) return given
  const folder = join(place, 'desk')
  await buildDesk(folder)
  return folder
}

/** A browser, a place on the disk, and the built desk; all gone after `end`. */
export interface Bench {
  readonly place: string
  readonly folder: string
  readonly browser: Browser
  readonly end: () => Promise<void>
}

export const bench = async (): Promise<Bench> => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-desk-'))
  const folder = await built(place)
  const browser = await launched()
  return {
    place,
    folder,
    browser,
    end: async () => {
      await browser.close()
      rmSync(place, { recursive: true, force: true })
    },
  }
}

/** Where the store of this name lies: in the bench's place, or, where the tests are run over PostgreSQL, in a schema of the server that is told so. */
export const storeIn = ({ place }: Pick<Bench, 'place'>, name: string): string => {
  const server = process.env['VARIORUM_TEST_POSTGRES']
  return server ? `${server}?schema=desk_${name}` : join(place, `${name}.db`)
}

/** The desk over the store of this name in the bench's place; of the network it reaches the hosts in `allow` alone, for all others are refused or not there. */
export const desk = async ({ place, folder }: Bench, name: string, allow: readonly string[] = []): Promise<Desk> => {
  const library = storedLibrary(storeIn({ place }, name))
  const net = guardedNet(allow)
  const feeds = follower({ library, net })
  const server: Listening = await listen(
    app({ library, fetch: fetchWith(net), feeds, token: null, desk: folder }),
    '127.0.0.1',
    0,
    true,
  )
  return {
    library,
    address: server.address,
    close: async () => {
      await server.close()
      await feeds.close()
      await net.close()
      await library.close()
    },
  }
}

/** The articles of the bundled story, as files. */
export const ferry = (without: readonly string[] = []): { readonly name: string; readonly bytes: Uint8Array }[] =>
  readdirSync(EXAMPLES)
    .filter((name) => !without.includes(name))
    .map((name) => ({ name, bytes: readFileSync(join(EXAMPLES, name)) }))

export const ferryText = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8')

/** What the desk says for some seconds (6 and more; all else that it waits for is done in one) stays until a slow machine has looked at it. */
const STAYS = `const set = setTimeout; window.setTimeout = (call, wait, ...rest) => set(call, wait >= 5000 ? ${PATIENCE} : wait, ...rest)`

/** Opens a page and keeps whatever it says on its console or wants from elsewhere. */
export const opened = async (
  { browser }: Bench,
  address: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly noise: string[] }> => {
  const page = await patient(browser, { viewport: { width: 1280, height: 800 }, ...options })
  await page.addInitScript(STAYS)
  const noise: string[] = []
  page.on('console', (m) => noise.push(m.text()))
  page.on('pageerror', (e) => noise.push(e.message))
  page.on('request', (r) => {
    if (!r.url().startsWith(address)) noise.push(`request: ${r.url()}`)
  })
  await page.goto(address + path)
  return { page, noise }
}

/** What stands in a view once it has what it asked the server for. */
const VIEWS: readonly (readonly [RegExp, string])[] = [
  [/\/side$/, '.columns .text'],
  [/^\/story/, '.told h1'],
  [/^\/article/, '.article .text'],
  [/^\/search/, '.hits li'],
  [/^\/$/, '.virtual .row'],
  [/./, 'h1'],
]
export const shown = async (page: Page, address: string, path: string): Promise<void> => {
  await page.goto(address + path)
  await page
    .locator(VIEWS.find(([view]) => view.test(path))?.[1] ?? 'h1')
    .first()
    .waitFor()
}

/** The words that are lit beside the facts. */
export const lit = async (page: Page): Promise<string> => {
  await page.locator('.panel mark.on').first().waitFor()
  return (await page.locator('.panel mark.on').allInnerTexts()).join(' ')
}

// What runs in the page is given as text: this file is checked for Node, which knows no document.

/** What axe finds wrong with the page as it stands; the size of targets, new in WCAG 2.2, is asked for by name. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(`${AXE};1`)
  const { violations: found } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run({ rules: { "target-size": { enabled: true } } })',
  )
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}

/** Pixels that the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Waits until a line of script gives true in the page; the page's own policy lets none be made there, so it is asked from here. */
export const until = async (page: Page, holds: string): Promise<void> => {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE; ) {
    if (await page.evaluate<boolean>(`!!(${holds})`).catch(() => false)) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`it never held that ${holds}`)
}

/** Presses Tab until what has the focus is one of these; fails where the keys alone never lead there. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return
  }
  throw new Error(`the key Tab never leads to ${selector}`)
}

/** What has the focus, as a person would name it: the words of a button, the label of a field, where a link leads. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(
    "(e => (e?.labels?.[0]?.innerText ?? e?.innerText ?? '').replace(/\\s+/g, ' ').trim() || e?.tagName || '')(document.activeElement)",
  )
