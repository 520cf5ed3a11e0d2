import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Bench, bench, type Desk, desk, ferry, ferryText, opened, skip, tabTo, until } from './harness.ts'

const FIRST = `Two hurt as crane tips over in Velm harbour

A crane tipped over in the harbour of Velm on Tuesday, and 2 people were hurt, the port authority said.

The quay stays shut until noon.`
const LATER = FIRST.replace('2 people were hurt', '3 people were hurt').replace(
  '\n\nThe quay stays shut until noon.',
  '',
)

const pasted = (text: string) => ({
  name: 'velm',
  bytes: new TextEncoder().encode(text),
  url: 'https://herald.example/velm',
  known: { url: 'https://herald.example/velm' },
})

describe('the desk in a browser: adding', { skip }, () => {
  let on: Bench
  let own: Desk
  let story = ''

  before(async () => {
    on = await bench()
    own = await desk(on, 'adding')
    await own.library.add(ferry(['capital-herald.txt', 'wire.txt']))
    story = own.library.stories()[0]?.id ?? ''
    await own.library.account(story)
  })
  after(async () => {
    await own?.close()
    await on?.end()
  })

  it('shows a pasted article in the open story without a reload', async () => {
    const watching = await opened(on, own.address, `/story/${story}`)
    await until(watching.page, "document.querySelectorAll('.articles li').length === 4")
    const { page } = await opened(on, own.address, '/add')
    await page.locator('textarea').first().fill(ferryText('capital-herald.txt'))
    await page.locator('.send button').click()
    await page.locator('.result', { hasText: 'Added:' }).waitFor()
    await until(watching.page, "document.querySelectorAll('.articles li').length === 5")
    await watching.page.locator('.toast', { hasText: 'New article' }).waitFor()
    await page.context().close()
    await watching.page.context().close()
  })

  it('takes a text by keys alone, and leads to its story', async () => {
    const { page } = await opened(on, own.address, '/add')
    await page.locator('.send button').waitFor()
    await tabTo(page, 'textarea')
    await page.keyboard.insertText(FIRST.replaceAll('Velm', 'Ostle'))
    await tabTo(page, '.send button')
    await page.keyboard.press('Enter')
    await page.locator('.result', { hasText: 'Added:' }).waitFor()
    await tabTo(page, '.result a')
    await page.keyboard.press('Enter')
    await page.locator('h1', { hasText: 'Ostle' }).waitFor()
    await page.context().close()
  })

  it('takes dropped files, and says which it could not use', async () => {
    const { page } = await opened(on, own.address, '/add')
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles([
        { name: 'wire.txt', mimeType: 'text/plain', buffer: Buffer.from(ferryText('wire.txt')) },
        { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
      ])
    await page.locator('.chosen li').nth(1).waitFor()
    await page.locator('.send button').click()
    await page.locator('.result h2', { hasText: 'Done' }).waitFor()
    assert.equal(await page.locator('.result .plain li').count(), 1)
    assert.ok((await page.locator('.result .notices li').count()) > 0)
    await page.context().close()
  })

  it('says in plain words why an address was not fetched', async () => {
    const { page } = await opened(on, own.address, '/add')
    await page.locator('textarea').nth(1).fill('http://127.0.0.1:9/article')
    await page.locator('.send button').click()
    await page.locator('.result .notices li').first().waitFor()
    assert.match(await page.locator('.result .notices li').first().innerText(), /127\.0\.0\.1/)
    await page.context().close()
  })

  it('asks for something where nothing was given', async () => {
    const { page } = await opened(on, own.address, '/add')
    await page.locator('.send button').click()
    await page.locator('[role="alert"]', { hasText: 'Paste a text' }).waitFor()
    await page.context().close()
  })

  it('shows what became of an article from one version to the next', async () => {
    await own.library.add([pasted(FIRST)])
    const added = await own.library.add([pasted(LATER)])
    const { page } = await opened(on, own.address, `/article/${added.articles[0]?.id ?? ''}`)
    await page.locator('.editions').waitFor()
    assert.match(await page.locator('.editions ins').first().innerText(), /3/)
    assert.match((await page.locator('.editions del').allInnerTexts()).join(' '), /2.*The quay stays shut/s)
    await page.locator('.editions select').nth(0).selectOption({ index: 1 })
    await page.locator('.editions', { hasText: 'the same words' }).waitFor()
    await page.context().close()
  })
})
