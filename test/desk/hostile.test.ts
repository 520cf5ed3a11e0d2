import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Account } from '../../src/model/index.ts'
import { storedLibrary } from '../../src/server/index.ts'
import { queued, type Wanted } from '../../src/server/queued.ts'
import { type Bench, bench, type Desk, desk, opened, shown, skip, storeIn } from './harness.ts'
import { injections } from './injections.ts'

/** Vectors to an article, and articles to a story: what is alike is compared, which takes the square, so all of them are looked at in small stories. */
const EACH = 12
const TOGETHER = 2

/** Every vector in every field; several to an article, so that all can be looked at. */
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

/** Opens what a story keeps folded: the words beside, the dialogs, the questions. */
const everything = async (page: Page): Promise<void> => {
  const value = page.locator('button.value:visible').first()
  if (await value.count()) await value.click()
  await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
  await page.locator('.heading button', { hasText: 'Correct' }).first().click()
  await page.locator('button', { hasText: 'Merge with another story' }).click()
  await page.locator('.choices li').first().waitFor()
}

describe('the desk in a browser: hostile articles', { skip }, () => {
  let on: Bench
  let own: Desk

  before(async () => {
    on = await bench()
    // nobody tells the account of all of them, which the desk would begin with at once
    const filled = storedLibrary(storeIn(on, 'hostile'), undefined, {
      ...queued<Wanted, Account | null>([]),
      close: async () => {},
    })
    await filled.add(inputs)
    const ids = filled.articles().map((x) => x.id)
    // several stories, so that one can be offered for merging
    for (let i = TOGETHER; i < ids.length; i += TOGETHER)
      filled.correct({ kind: 'split', articles: ids.slice(i, i + TOGETHER) })
    await filled.close()
    own = await desk(on, 'hostile')
  })
  after(async () => {
    await own?.close()
    await on?.end()
  })

  it('runs none of the scripts that articles bring', async () => {
    assert.ok(injections.length >= 300)
    const { page } = await opened(on, own.address, '/')
    const hits: number[] = []
    await page.exposeFunction('hit', (n: number) => hits.push(n))
    const [a = '', b = ''] = own.library.articles().map((x) => x.id)
    const stories = own.library.stories()
    assert.ok(stories.length > 2 && stories.every(({ articles }) => articles <= TOGETHER))
    for (const s of stories) await own.library.account(s.id)
    own.library.correct({ kind: 'not-independent', a, b })
    const exact = own.library.article(a)?.text.slice(0, 60) ?? ''
    own.library.correct({ kind: 'speaker', article: a, from: 0, to: exact.length, exact, name: injections[1] ?? '' })
    const paths = [
      '/',
      '/search?q=mayor',
      '/corrections',
      ...stories.flatMap((s) => [`/story/${s.id}`, `/story/${s.id}/side`]),
      ...own.library.articles().map((x) => `/article/${x.id}`),
    ]
    for (const path of paths) {
      await shown(page, own.address, path)
      if (/^\/story\/[^/]+$/.test(path)) await everything(page)
      if (path === '/corrections') await page.locator('.corrections li').first().waitFor()
    }
    for (const s of stories) await page.goto(`${own.address}/v1/stories/${s.id}/account?format=html`)
    assert.deepEqual(hits, [])
    await page.context().close()
  })
})
