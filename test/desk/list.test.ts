import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { articleOf, dated, NOTHING_READ } from '../../src/model/fixture.ts'
import { type Entry, packed, storeAt } from '../../src/store/index.ts'
import { type Bench, bench, type Desk, desk, opened, skip, storeIn, until } from './harness.ts'

const STORIES = 1000

/** An article that is a story of its own; the last one that came stands first in the list. */
const entry = (i: number): Entry => {
  const [id, title] = [`article${i}`, `The weir at Ostle is mended, stage ${STORIES - i} of them`]
  const language = i % 10 ? 'en' : 'de'
  const article = articleOf(
    title,
    { id, title, outlet: `Outlet ${i % 40}`, language, published: dated('2031-04-05') },
    () => 'title',
  )
  const none = new Uint8Array()
  const plain = {
    id,
    name: id,
    key: id,
    version: 1,
    url: null,
    outlet: article.outlet,
    language,
    published: '2031-04-05',
    title,
  }
  return {
    ...plain,
    article: packed(article),
    annotations: packed(NOTHING_READ),
    digest: none,
    print: none,
    words: { title, body: title, speakers: '' },
  }
}

describe('the desk in a browser: a list of a thousand stories', { skip }, () => {
  let on: Bench
  let own: Desk

  before(async () => {
    on = await bench()
    const store = storeAt(storeIn(on, 'many'), { mode: 'add', what: 'test' })
    const entries = Array.from({ length: STORIES }, (_, i) => entry(i))
    store.put({
      entries,
      links: [],
      stories: entries.map((e) => ({ id: `story${e.id}`, articles: [e.id] })),
      closed: [],
    })
    store.close()
    own = await desk(on, 'many')
  })
  after(async () => {
    await own?.close()
    await on?.end()
  })

  it('draws only what is in sight, and says where in the list it stands', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.virtual .row').first().waitFor()
    assert.ok((await page.locator('.virtual li').count()) < 40)
    const first = page.locator('.virtual li').first()
    await until(page, `document.querySelector('.virtual li').getAttribute('aria-setsize') === '${STORIES}'`)
    assert.equal(await first.getAttribute('aria-posinset'), '1')
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await page.locator('.virtual h2', { hasText: `stage ${STORIES}` }).waitFor()
    assert.ok((await page.locator('.virtual li').count()) < 40)
    assert.equal(await page.locator('.virtual li').last().getAttribute('aria-posinset'), `${STORIES}`)
    await page.context().close()
  })

  it('is walked by keys past what was drawn at first', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.virtual .row').first().waitFor()
    for (let i = 0; i < 75; i++) await page.keyboard.press('j')
    await until(page, "document.activeElement.closest('li')?.dataset.at === '74'")
    const box = await page.locator('.virtual li[data-at="74"]').boundingBox()
    assert.ok(box && box.y > 0 && box.y + box.height <= 800)
    await page.keyboard.press('k')
    await until(page, "document.activeElement.closest('li')?.dataset.at === '73'")
    await page.context().close()
  })

  it('is walked by keys into rows that are not there yet, which have the focus when they come', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.virtual .row').first().waitFor()
    const gate = Promise.withResolvers<void>()
    await page.route(/cursor=/, async (route) => {
      await gate.promise
      await route.continue()
    })
    for (let i = 0; i < 90; i++) await page.keyboard.press('j')
    await page.locator('.virtual .waiting').first().waitFor()
    gate.resolve()
    await until(page, "document.activeElement.closest('li')?.dataset.at === '89'")
    await page.context().close()
  })

  it('keeps the focus of a row that was scrolled out of sight', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.virtual .row').first().waitFor()
    await page.keyboard.press('j')
    await page.evaluate('scrollTo(0, 20000)')
    await until(
      page,
      "document.querySelectorAll('.virtual li:has(h2)').length > 5 && document.querySelectorAll('.virtual li')[1].dataset.at > 100",
    )
    assert.equal(await page.evaluate("document.activeElement.closest('li')?.dataset.at"), '0')
    await page.context().close()
  })

  it('is sifted by words, by language and by what was not read, and the address tells how', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.filters input[type="text"]').fill('stage 77 of')
    await page.locator('.virtual h2', { hasText: 'stage 77 of' }).first().waitFor()
    await until(page, "document.querySelectorAll('.virtual li').length === 1")
    assert.match(page.url(), /q=stage\+77/)
    await page.goto(`${own.address}/?language=de`)
    await page.locator('.head', { hasText: '100 stories' }).waitFor()
    await page.goto(`${own.address}/?unread=1`)
    await page.locator('.head', { hasText: '1000 stories' }).waitFor()
    await page.locator('button', { hasText: 'Mark as read' }).click()
    await page.locator('.empty').waitFor()
    await page.context().close()
  })

  it('prints every row that was read', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.virtual .row').first().waitFor()
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert.ok((await page.locator('.virtual li').count()) >= 60)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert.ok((await page.locator('.virtual li').count()) < 40)
    await page.context().close()
  })

  it('says, while a story is compared, how many others wait', async () => {
    const { page } = await opened(on, own.address, '/add')
    await page.route('**/v1/events', (route) =>
      route.fulfill({ contentType: 'text/event-stream', body: 'event: accounts\ndata: {"done":3,"of":20}\n\n' }),
    )
    await page.route('**/account', () => {})
    await page.goto(`${own.address}/story/storyarticle5`)
    await page.locator('[role=status]', { hasText: '3 of 20 are compared' }).waitFor()
    await page.context().close()
  })
})
