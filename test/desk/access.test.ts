import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Bench, bench, type Desk, desk, ferry, opened, shown, sideways, skip, violations } from './harness.ts'

const SCREENS = {
  'wide and light': { colorScheme: 'light' },
  'wide and dark': { colorScheme: 'dark' },
  '360 px and light': { colorScheme: 'light', viewport: { width: 360, height: 740 } },
  '360 px and dark': { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
} as const

describe('the desk in a browser: for everybody', { skip }, () => {
  let on: Bench
  let own: Desk
  let story = ''
  let article = ''

  before(async () => {
    on = await bench()
    own = await desk(on, 'access')
    await own.library.add(ferry())
    story = own.library.stories()[0]?.id ?? ''
    article = own.library.articles()[0]?.id ?? ''
    const [a = '', b = ''] = own.library.articles().map((x) => x.id)
    own.library.correct({ kind: 'not-independent', a, b })
    await own.library.account(story)
  })
  after(async () => {
    await own?.close()
    await on?.end()
  })

  for (const [name, options] of Object.entries(SCREENS))
    it(`has nothing that axe finds, and no sideways scrolling: ${name}`, async () => {
      const { page } = await opened(on, own.address, '/', options)
      for (const path of [
        '/',
        '/?unread=1&verdict=differ',
        `/story/${story}/side`,
        `/article/${article}`,
        '/add',
        '/feeds',
        '/corrections',
        '/search?q=alarm',
        '/nowhere',
      ]) {
        await shown(page, own.address, path)
        assert.deepEqual(await violations(page), [], path)
        assert.equal(await sideways(page), 0, path)
      }
      await page.context().close()
    })

  for (const [name, options] of Object.entries(SCREENS))
    it(`stays so with every annotation of an article shown: ${name}`, async () => {
      const { page } = await opened(on, own.address, `/article/${article}`, options)
      await page.locator('.kinds [role="group"]').first().waitFor({ state: 'attached' })
      await page.evaluate("document.querySelector('details.aside').open = true")
      await page.evaluate("document.querySelectorAll('.kinds input:not(:checked)').forEach((box) => box.click())")
      await page.locator('.text mark.sentence').first().waitFor()
      assert.deepEqual(await violations(page), [])
      assert.equal(await sideways(page), 0)
      await page.context().close()
    })

  for (const [name, options] of Object.entries(SCREENS))
    it(`stays so with the words beside, while correcting, and with a dialog open: ${name}`, async () => {
      const { page } = await opened(on, own.address, `/story/${story}`, options)
      await page.locator('button', { hasText: 'Correct' }).first().click()
      await page.locator('button.ask', { hasText: 'wrong verdict' }).first().click()
      await page.locator('.saying button.small').first().click()
      // what the bar half covers is too small a target until it is scrolled
      await page.evaluate('scrollTo(0, 0)')
      assert.deepEqual(await violations(page), [], 'correcting')
      assert.equal(await sideways(page), 0)
      await page.locator('button', { hasText: 'Merge with another story' }).click()
      await page.locator('dialog[open]').waitFor()
      assert.deepEqual(await violations(page), [], 'merging')
      await page.keyboard.press('Escape')
      await page.locator('button.value').first().click()
      await page.locator('.panel mark.on').first().waitFor()
      assert.deepEqual(await violations(page), [], 'with the words')
      assert.equal(await sideways(page), 0)
      await page.context().close()
    })
})
