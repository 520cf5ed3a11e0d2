import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { FIXTURE } from '../fixture.ts'
import { PLAIN } from '../index.ts'
import { html } from '../writers/html.ts'

const CHROMIUM = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((p) => p && existsSync(p))
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  )
/** Milliseconds until a wait is given up: it tells a page that hangs from a machine that is slow. */
const PATIENCE = 600_000
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let place: string
let address: string
let browser: Browser

/** As much of axe's answer as is asked for here. */
interface Axe {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

// What runs in the page is given as text: this file is checked for Node, which knows no document.
interface Opened {
  readonly page: Page
  /** whatever the page said on its console, asked in a dialog or wanted from elsewhere */
  readonly noise: string[]
}

const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (m) => noise.push(m.text()))
  page.on('pageerror', (e) => noise.push(e.message))
  page.on('dialog', (d) => {
    noise.push(`dialog: ${d.message()}`)
    void d.dismiss()
  })
  page.on('request', (r) => {
    if (r.url().split('#')[0] !== address) noise.push(`request: ${r.url()}`)
  })
  await page.goto(address)
  return { page, noise }
}

/** What is lit in the articles: the words a link led to. */
const LIT = "[...document.querySelectorAll('mark.on')].map((mark) => mark.innerText).join(' ')"
/** What is lit, once `holds` (an expression over the words, `lit`) or never: the browser tells a page of its new address a moment after the click. */
const lit = async (page: Page, holds: string): Promise<string> => {
  await page.waitForFunction(`((lit) => ${holds})(${LIT})`, null, { timeout: PATIENCE }).catch(() => {})
  return page.evaluate<string>(LIT)
}

describe('the page in a browser', {
  skip: CHROMIUM ? false : 'no chromium on this machine; set CHROMIUM to its path',
}, () => {
  before(async () => {
    place = mkdtempSync(join(tmpdir(), 'variorum-page-'))
    address = pathToFileURL(join(place, 'account.html')).href
    writeFileSync(join(place, 'account.html'), html.write(FIXTURE, PLAIN))
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS, timeout: PATIENCE })
  })
  after(async () => {
    await browser?.close()
    rmSync(place, { recursive: true, force: true })
  })

  it('leads from a figure to its words, which are lit and in sight', async () => {
    const { page } = await open()
    await page.locator('#s1-differ a.value', { hasText: '198 passengers' }).click()
    assert.equal(await lit(page, "lit !== ''"), '198 passengers')
    const top = await page.evaluate<number>("document.querySelector('mark.on').getBoundingClientRect().top")
    assert.ok(top > 0 && top < 800, `${top}`)
  })

  it('brings the reader back with Escape', async () => {
    const { page } = await open()
    const link = page.locator('#s1-differ a.value').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('mark.on')
    await page.keyboard.press('Escape')
    assert.equal(await lit(page, "lit === ''"), '')
    assert.equal(
      await page.evaluate('document.activeElement.href'),
      await page.evaluate("document.querySelector('#s1-differ a.value').href"),
    )
  })

  it('lights every part of words that cross other words', async () => {
    const { page } = await open()
    await page.locator('#s2-only a.value', { hasText: '9,000' }).click()
    assert.match(await lit(page, "lit !== ''"), /^9,000 visitors/)
    await page.locator('#s2-only a.value', { hasText: 'one' }).first().click()
    assert.doesNotMatch(await lit(page, "!lit.startsWith('9,000')"), /^9,000/)
    assert.ok((await page.locator('mark.on').count()) > 1)
  })

  it('works without its script: the words are lit by the link alone', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    await page.locator('#s1-differ a.value', { hasText: '198 passengers' }).click()
    assert.equal(await page.locator('mark:target').innerText(), '198 passengers')
  })

  it('runs nothing an article brought along, and asks nothing of anybody', async () => {
    const { page, noise } = await open()
    await page.waitForTimeout(50)
    assert.deepEqual(noise, [])
    assert.equal(await page.locator('img, b, i').filter({ hasText: 'Post' }).count(), 0)
  })

  it('opens what is folded before it is printed', async () => {
    const { page } = await open()
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert.equal(await page.locator('details:not([open])').count(), 0)
  })

  for (const width of [1280, 800, 360])
    it(`is not wider than ${width} pixels`, async () => {
      const { page } = await open({ viewport: { width, height: 700 } })
      assert.ok(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'))
    })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no fault against WCAG 2.2 AA that axe finds, ${colorScheme}`, async () => {
      const { page } = await open({ colorScheme, bypassCSP: true })
      await page.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))")
      await page.addScriptTag({ path: AXE })
      const { violations } = await page.evaluate<Axe>(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
      )
      const faults = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
      assert.deepEqual(faults, [])
    })
})
