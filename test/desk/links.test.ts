import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  type Bench,
  bench,
  type Desk,
  desk,
  ferry,
  ferryText,
  lit,
  opened,
  skip,
  until,
  violations,
} from './harness.ts'

describe('the desk in a browser: addresses that lead to a fact', { skip }, () => {
  let on: Bench
  let own: Desk
  let story = ''
  before(async () => {
    on = await bench()
    own = await desk(on, 'links')
    await own.library.add(ferry(['capital-herald.txt']))
    story = own.library.stories()[0]?.id ?? ''
    await own.library.account(story)
  })
  after(async () => {
    await own?.close()
    await on?.end()
  })

  it('are written as one clicks, open the same words in a fresh browser, and lead back', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('tr.differ button.value').nth(1).click()
    const words = await lit(page)
    const link = page.url()
    assert.match(link, /\?fact=.*&at=/)
    await page.goBack()
    await page.locator('.panel').waitFor({ state: 'detached' })
    await page.goForward()
    assert.equal(await lit(page), words)
    const other = await opened(on, own.address, link.slice(own.address.length))
    assert.equal(await lit(other.page), words)
    await until(other.page, "document.querySelector('tr.current')?.getBoundingClientRect().top < innerHeight")
    await other.page.context().close()
    await page.context().close()
  })

  it('lead into a folded part, and unfold it', async () => {
    const account = await own.library.account(story)
    const fact = account?.stories[0]?.facts.find((f) => f.verdict === 'agree')
    const { page } = await opened(on, own.address, `/story/${story}?fact=${fact?.id}`)
    await lit(page)
    await until(page, "document.querySelector('tr.current')?.checkVisibility()")
    await page.context().close()
  })

  it('copy as a quotation: words, outlet, link', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.locator('tr.differ button.value').first().click()
    await lit(page)
    await page.locator('.panel button', { hasText: 'Copy as quotation' }).click()
    await page.locator('.toast', { hasText: 'was copied' }).waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.match(copied, /^“.+” \(.+\)\n[\s\S]*\/story\//)
    await page.context().close()
  })

  it('check a sentence where one searches, by keys alone, and lead to what contradicts it', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.virtual a').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('Nine people were killed in the fire on the ferry.')
    await page.keyboard.press('Enter')
    await page.locator('.findings.differ a').first().waitFor()
    assert.deepEqual(await violations(page), [])
    await page.locator('.findings.differ a').first().click()
    assert.notEqual(await lit(page), '')
    await page.context().close()
  })

  it('show what is new since the story was looked at', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('tr.differ').first().waitFor()
    assert.equal(await page.locator('#news').count(), 0)
    await own.library.add([
      { name: 'capital-herald.txt', bytes: new TextEncoder().encode(ferryText('capital-herald.txt')) },
    ])
    const id = own.library.stories()[0]?.id ?? ''
    await page.goto(`${own.address}/story/${id}`)
    await page.locator('#news').waitFor()
    assert.ok((await page.locator('.chip.fresh').count()) > 0)
    await page.reload()
    await page.locator('tr.differ').first().waitFor()
    assert.equal(await page.locator('#news').count(), 0)
    await page.context().close()
  })
})
