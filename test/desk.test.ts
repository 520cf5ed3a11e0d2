import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildDesk } from '../scripts/build-desk.ts'
import { CHROMIUM, launched } from '../scripts/desk/browser.ts'
import { app, type Library, type Listening, listen, storedLibrary } from '../src/server/index.ts'
import { injections } from './injections.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const EXAMPLES = fileURLToPath(new URL('../examples/ferry-fire/', import.meta.url))
const MOST_SCRIPT = 150_000
/** Vectors to an article. */
const EACH = 12

interface Desk {
  readonly library: Library
  readonly address: string
  readonly close: () => Promise<void>
}

const place = mkdtempSync(join(tmpdir(), 'variorum-desk-'))
const folder = join(place, 'desk')
const fetchNothing = async () => ({ inputs: [], notices: [] })
const ferry = (without: readonly string[] = []) =>
  readdirSync(EXAMPLES)
    .filter((name) => !without.includes(name))
    .map((name) => ({ name, bytes: readFileSync(join(EXAMPLES, name)) }))

/** A real server over a real store. */
const started = async (name: string): Promise<Desk> => {
  const library = storedLibrary(join(place, `${name}.db`))
  const server: Listening = await listen(app({ library, fetch: fetchNothing, token: null, desk: folder }), '127.0.0.1', 0, true)
  return {
    library,
    address: server.address,
    close: async () => {
      await server.close()
      await library.close()
    },
  }
}

let browser: Browser
/** Opens a page and keeps whatever it says on its console or wants from elsewhere. */
const opened = async (address: string, path: string, options: BrowserContextOptions = {}): Promise<{ readonly page: Page; readonly noise: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
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
  [/^\/article/, '.text'],
  [/^\/search/, '.hits li'],
  [/^\/$/, '.virtual .row'],
  [/./, 'h1'],
]
const shown = async (page: Page, address: string, path: string): Promise<void> => {
  await page.goto(address + path)
  await page
    .locator(VIEWS.find(([view]) => view.test(path))?.[1] ?? 'h1')
    .first()
    .waitFor()
}
const lit = async (page: Page): Promise<string> => {
  await page.locator('.panel mark.on').first().waitFor()
  return (await page.locator('.panel mark.on').allInnerTexts()).join(' ')
}
// What runs in the page is given as text: this file is checked for Node, which knows no document.
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(`${AXE};1`)
  const { violations: found } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()')
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}

describe('the desk in a browser', { skip: CHROMIUM ? false : 'no chromium on this machine; set CHROMIUM to its path' }, () => {
  let desk: Desk
  let story = ''
  let article = ''

  before(async () => {
    await buildDesk(folder)
    desk = await started('ferry')
    await desk.library.add(ferry(['capital-herald.txt']))
    story = desk.library.stories()[0]?.id ?? ''
    article = desk.library.articles()[0]?.id ?? ''
    await desk.library.account(story)
    browser = await launched()
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
    rmSync(place, { recursive: true, force: true })
  })

  it('sends at most 150 KB of script, compressed', () => {
    const scripts = readdirSync(join(folder, 'assets')).filter((f) => f.endsWith('.js'))
    assert.ok(scripts.reduce((n, f) => n + gzipSync(readFileSync(join(folder, 'assets', f))).length, 0) <= MOST_SCRIPT)
  })

  it('leads from the list to a differing figure and on to its words', async () => {
    const { page, noise } = await opened(desk.address, '/')
    await page.locator('.virtual a').first().click()
    const value = page.locator('tr.differ button.value').first()
    const words = await value.innerText()
    await value.click()
    assert.ok((await lit(page)).includes(words))
    const top = await page.evaluate<number>("document.querySelector('.panel mark.on').getBoundingClientRect().top")
    assert.ok(top > 0 && top < 800, `${top}`)
    assert.deepEqual(noise, [])
    await page.context().close()
  })

  it('does the same by keys alone', async () => {
    const { page } = await opened(desk.address, '/')
    await page.locator('.virtual a').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    await page.locator('tr.differ').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    assert.notEqual(await lit(page), '')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.panel').count(), 0)
    await page.keyboard.press('s')
    await page.locator('.columns article').nth(1).waitFor()
    await page.keyboard.press('?')
    assert.ok(await page.locator('dialog').isVisible())
    await page.context().close()
  })

  it('brings the other telling of a passage beside it', async () => {
    const { page } = await opened(desk.address, `/story/${story}/side`)
    await page.locator('.columns article').first().locator('mark.link').first().click()
    await page.locator('.columns article').nth(1).locator('mark.on').first().waitFor()
    assert.ok((await page.locator('.columns article').first().locator('mark.on').count()) > 0)
    await page.context().close()
  })

  for (const [name, options] of Object.entries({
    'wide and light': { colorScheme: 'light' },
    'wide and dark': { colorScheme: 'dark' },
    '360 px and dark': { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  } as const))
    it(`has nothing that axe finds, and no sideways scrolling: ${name}`, async () => {
      const { page } = await opened(desk.address, '/', options)
      for (const path of ['/', `/story/${story}`, `/story/${story}/side`, `/article/${article}`, '/add', '/corrections', '/search?q=alarm', '/nowhere']) {
        await shown(page, desk.address, path)
        if (path === `/story/${story}`) await page.locator('button.value').first().click()
        assert.deepEqual(await violations(page), [], path)
        assert.equal(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), 0, path)
      }
      await page.context().close()
    })

  it('shows an added article in the open story without a reload', async () => {
    const watching = await opened(desk.address, `/story/${story}`)
    await watching.page.locator('.articles li').nth(4).waitFor()
    assert.equal(await watching.page.locator('.articles li').count(), 5)
    const { page } = await opened(desk.address, '/add')
    await page
      .locator('textarea')
      .first()
      .fill(readFileSync(join(EXAMPLES, 'capital-herald.txt'), 'utf8'))
    await page.locator('.send button.primary').click()
    await page.locator('.result', { hasText: 'Added:' }).waitFor()
    await watching.page.locator('.articles li').nth(5).waitFor()
    await page.context().close()
    await watching.page.context().close()
  })

  it('corrects a speaker, and undoes it', async () => {
    const { page } = await opened(desk.address, `/story/${story}`)
    const saying = page.locator('.saying').first()
    await saying.locator('button.small').click()
    await saying.locator('input').fill('Edda Solberg')
    await saying.locator('form button').first().click()
    await page.locator('.toast', { hasText: 'Corrected' }).waitFor()
    const speakers = async () => (await desk.library.account(story))?.stories[0]?.quotations.flatMap((q) => q.speaker?.name ?? []) ?? []
    assert.ok((await speakers()).includes('Edda Solberg'))
    await page.goto(`${desk.address}/corrections`)
    await page.locator('.corrections button', { hasText: 'Undo' }).click()
    await page.locator('.chip', { hasText: 'undone' }).waitFor()
    assert.ok(!(await speakers()).includes('Edda Solberg'))
    await page.context().close()
  })

  it('runs none of the scripts that articles bring', async () => {
    assert.ok(injections.length >= 300)
    const hostile = await started('hostile')
    // every vector in every field; several to an article, so that all can be looked at
    const inputs = Array.from({ length: Math.ceil(injections.length / EACH) }, (_, i) => {
      const own = injections.slice(i * EACH, (i + 1) * EACH)
      const all = own.join(' ')
      const [one = '', two = ''] = own
      const said = `At least ${i + 3} people died in ${one}, the mayor said. "We ${two} shall build it again," mayor Tessa ${one} Lorne said.`
      return {
        name: all.replace(/[\\/]/g, '-'),
        bytes: new TextEncoder().encode(`${all}\n\n${said}\n\n${all}`),
        charset: 'utf-8',
        mediaType: 'text/plain',
        known: { title: all, outlet: all, byline: all, url: own[i % own.length] ?? '' },
      }
    })
    try {
      await hostile.library.add(inputs)
      const { page } = await opened(hostile.address, '/')
      const hits: number[] = []
      await page.exposeFunction('hit', (n: number) => hits.push(n))
      const stories = hostile.library.stories().slice(0, 4)
      for (const s of stories) await hostile.library.account(s.id)
      const paths = [
        '/',
        '/search?q=mayor',
        ...stories.flatMap((s) => [`/story/${s.id}`, `/story/${s.id}/side`]),
        ...hostile.library.articles().map((a) => `/article/${a.id}`),
      ]
      for (const path of paths) {
        await shown(page, hostile.address, path)
        const value = page.locator('button.value').first()
        if (path.startsWith('/story') && (await value.count())) await value.click()
      }
      for (const s of stories) await page.goto(`${hostile.address}/v1/stories/${s.id}/account?format=html`)
      assert.deepEqual(hits, [])
      await page.context().close()
    } finally {
      await hostile.close()
    }
  })
})
