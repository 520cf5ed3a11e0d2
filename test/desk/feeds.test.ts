import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import {
  type Bench,
  bench,
  type Desk,
  desk,
  ferry,
  ferryText,
  focused,
  opened,
  sideways,
  skip,
  tabTo,
  until,
  violations,
} from './harness.ts'
import { injections } from './injections.ts'

const escaped = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** A newspaper of our own: its feed lists `items`, and a page of it names the feed. */
const paper = async (): Promise<{
  readonly host: string
  readonly items: { title: string; text: string }[]
  readonly server: Server
}> => {
  const items: { title: string; text: string }[] = []
  const server = createServer((request, answer) => {
    const at = `http://${request.headers.host}`
    if (request.url === '/robots.txt') {
      answer.statusCode = 404
      answer.end()
    } else if (request.url === '/news.xml' || request.url?.startsWith('/hostile')) {
      const bad = request.url.startsWith('/hostile')
      const title = bad ? injections.slice(0, 40).join(' ') : 'The Halmar Wire'
      const list = items.map(
        (item, i) =>
          `<item><title>${escaped(item.title)}</title><link>${at}/${i}</link><guid>${at}/${i}</guid><description>${escaped(item.text)}</description></item>`,
      )
      answer.setHeader('Content-Type', 'application/rss+xml')
      answer.end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(title)}</title><link>${at}/</link>${bad ? '' : list.join('')}</channel></rss>`,
      )
    } else {
      answer.setHeader('Content-Type', 'text/html')
      answer.end(
        '<!doctype html><title>The Halmar Wire</title><link rel="alternate" type="application/rss+xml" href="/news.xml"><h1>The Halmar Wire</h1>',
      )
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { host: `localhost:${(server.address() as AddressInfo).port}`, items, server }
}

describe('the desk in a browser: feeds', { skip }, () => {
  let on: Bench
  let own: Desk
  let wire: Awaited<ReturnType<typeof paper>>

  before(async () => {
    on = await bench()
    wire = await paper()
    own = await desk(on, 'feeds', [wire.host])
    await own.library.add(ferry(['capital-herald.txt']))
  })
  after(async () => {
    await own?.close()
    await on?.end()
    wire?.server.closeAllConnections()
    wire?.server.close()
  })

  it('follows the feed that a page names, and shows what it brings without a reload', async () => {
    const story = own.library.stories()[0]?.id ?? ''
    const watching = await opened(on, own.address, `/story/${story}`)
    await until(watching.page, "document.querySelectorAll('.articles li').length === 5")
    const { page } = await opened(on, own.address, '/feeds')
    await page.locator('.empty').waitFor()
    await page.locator('.follow input[type="text"]').fill(`http://${wire.host}/`)
    await page.locator('.follow button.primary').click()
    await page.locator('.feed-list h2', { hasText: 'The Halmar Wire' }).waitFor()
    await page.locator('.feed-list', { hasText: 'nothing new' }).waitFor()

    const [title = '', ...rest] = ferryText('capital-herald.txt').split('\n')
    wire.items.push({ title, text: rest.join('\n') })
    await page.locator('.feed-list button', { hasText: 'Look now' }).click()
    await page.locator('.feed-list .outcome', { hasText: '1 new article' }).waitFor()
    await until(watching.page, "document.querySelectorAll('.articles li').length === 6")
    await page.context().close()
    await watching.page.context().close()
  })

  it('pauses a feed, goes on with it, and says why one could not be read', async () => {
    const { page } = await opened(on, own.address, '/feeds')
    const row = page.locator('.feed-list > li').first()
    await row.locator('button', { hasText: 'Pause' }).click()
    await row.locator('.chip', { hasText: 'paused' }).waitFor()
    assert.equal(own.library.feeds()[0]?.paused, true)
    await row.locator('button', { hasText: 'Resume' }).click()
    await row.locator('.chip').waitFor({ state: 'detached' })
    await page.locator('.follow input[type="text"]').fill('http://127.0.0.1:9/feed')
    await page.locator('.follow button.primary').click()
    await page.locator('.follow .notices li, .follow [role="alert"]').first().waitFor()
    await page.context().close()
  })

  it('brings a list of feeds from a file, and hands it out again', async () => {
    const { page } = await opened(on, own.address, '/feeds')
    const opml = `<opml version="2.0"><body><outline text="Other" xmlUrl="http://${wire.host}/hostile.xml"/></body></opml>`
    await page
      .locator('.follow input[type="file"]')
      .setInputFiles({ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) })
    await page.locator('.follow [role="status"]', { hasText: '1 feed followed' }).waitFor()
    await page.locator('.feed-list > li').nth(1).waitFor()
    await page
      .locator('.follow input[type="file"]')
      .setInputFiles({ name: 'x.opml', mimeType: 'text/x-opml', buffer: Buffer.from('a poem') })
    await page.locator('[role="alert"]', { hasText: 'no list of feeds' }).waitFor()
    const download = page.waitForEvent('download')
    await page.locator('a', { hasText: 'Export OPML' }).click()
    assert.equal((await download).suggestedFilename(), 'feeds.opml')
    await page.context().close()
  })

  it('runs nothing that a feed calls itself', async () => {
    const { page } = await opened(on, own.address, '/feeds')
    const hits: number[] = []
    await page.exposeFunction('hit', (n: number) => hits.push(n))
    await page.reload()
    const row = page.locator('.feed-list > li').nth(1)
    await row.locator('button', { hasText: 'Look now' }).click()
    await row.locator('h2', { hasText: '<script>' }).waitFor()
    await page.reload()
    await row.locator('h2', { hasText: '<script>' }).waitFor()
    assert.deepEqual(hits, [])
    await page.context().close()
  })

  it('is followed, ruled, paused and forgotten by keys alone, and the focus is never lost', async () => {
    const { page } = await opened(on, own.address, '/')
    const press = (key: string) => page.keyboard.press(key)
    const tabbed = async (n: number): Promise<string[]> => {
      const seen: string[] = []
      for (let i = 0; i < n; i++) {
        await press('Tab')
        seen.push(await focused(page))
      }
      return seen
    }
    await page.locator('.virtual .row').first().waitFor()
    await press('g')
    await press('f')
    await page.locator('.feed-list > li').nth(1).waitFor()
    await tabTo(page, '.follow input[type="text"]')
    await page.keyboard.type(`http://${wire.host}/hostile/keys.xml`)
    await press('Enter')
    await page.locator('.feed-list > li').nth(2).waitFor()
    assert.equal(await focused(page), 'Follow a feed, or a page that names one')
    assert.deepEqual(await tabbed(3), ['Follow', 'Import OPML', 'Export OPML'])

    // the new one is the last; its controls come in the order they are read in
    const row = page.locator('.feed-list > li').nth(2)
    const name = (await row.locator('h2 bdi').innerText()).trim()
    await tabTo(page, '.feed-list > li:nth-child(3) a')
    const words = async (list: Promise<readonly string[]>): Promise<string[]> =>
      (await list).map((w) => w.replace(name.replace(/\s+/g, ' '), '').trim())
    assert.deepEqual(await words(tabbed(4)), ['Folder and rules at', 'Look now at', 'Pause', 'Unfollow'])

    await press('Shift+Tab')
    await press('Space')
    await row.locator('.chip', { hasText: 'paused' }).waitFor()
    assert.match(await focused(page), /^Resume /)
    await press('Shift+Tab')
    await press('Enter')
    await until(page, "document.activeElement.innerText.startsWith('Look now')")
    await press('Shift+Tab')
    await press('Enter')
    await until(page, "document.activeElement.name === 'folder'")
    assert.deepEqual(await tabbed(4), [
      'Only entries with one of these words',
      'No entries with one of these words',
      'Save',
      'Cancel',
    ])
    await press('Escape')
    await until(page, "document.activeElement.dataset.act === 'rules'")
    await row.locator('.rules').waitFor({ state: 'detached' })
    await press('Enter')
    await until(page, "document.activeElement.name === 'folder'")
    await page.keyboard.type('Abroad')
    await press('Enter')
    await page.locator('h2', { hasText: 'Abroad' }).waitFor()
    // it is another row now, in another list
    await until(page, "document.activeElement.dataset.act === 'rules' && !document.querySelector('.rules')")
    assert.equal(own.library.feeds()[2]?.folder, 'Abroad')

    await tabTo(page, '[data-act="unfollow"]')
    await press('Enter')
    await until(page, "document.activeElement.dataset.act === 'no'")
    await press('Escape')
    await until(page, "document.activeElement.dataset.act === 'unfollow'")
    assert.equal(own.library.feeds().length, 3)
    await press('Enter')
    await until(page, "document.activeElement.dataset.act === 'no'")
    await press('Shift+Tab')
    await press('Enter')
    await until(page, "document.querySelectorAll('.feed-list > li').length === 2")
    await until(page, "document.activeElement.dataset.act === 'unfollow'")
    assert.equal(own.library.feeds().length, 2)
    await page.context().close()
  })

  for (const [name, options] of Object.entries({
    'wide and light': { colorScheme: 'light' },
    '360 px and dark': { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  } as const))
    it(`has nothing that axe finds, and no sideways scrolling: ${name}`, async () => {
      const { page } = await opened(on, own.address, '/feeds', options)
      await page.locator('.feed-list > li').nth(1).waitFor()
      assert.deepEqual(await violations(page), [])
      assert.equal(await sideways(page), 0)
      await page.context().close()
    })

  it('forgets a feed when asked twice, in other tabs too, and keeps its articles', async () => {
    const { page } = await opened(on, own.address, '/feeds')
    const other = await opened(on, own.address, '/feeds')
    await other.page.locator('.feed-list > li').nth(1).waitFor()
    const before = own.library.articles().length
    await page.locator('.feed-list > li').nth(1).locator('button', { hasText: 'Unfollow' }).click()
    await page.locator('button', { hasText: 'Yes, unfollow' }).click()
    await until(page, "document.querySelectorAll('.feed-list > li').length === 1")
    await until(other.page, "document.querySelectorAll('.feed-list > li').length === 1")
    assert.equal(own.library.feeds().length, 1)
    assert.equal(own.library.articles().length, before)
    await other.page.context().close()
    await page.context().close()
  })
})
