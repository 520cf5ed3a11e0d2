// The browser that the tests of the desk and its screenshots use.
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where Chromium lies; undefined where there is none. */
export const CHROMIUM = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  )

/** Milliseconds until a wait for the browser is given up: it tells a page that hangs from a machine that is slow, where axe was seen to take two minutes. */
export const PATIENCE = 600_000

export const launched = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS, timeout: PATIENCE })

/** A page of its own that waits as long as a slow machine takes. */
export const patient = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE)
  return context.newPage()
}
