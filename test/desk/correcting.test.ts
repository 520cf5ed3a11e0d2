import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { StoryAccount } from '../../src/model/index.ts'
import { type Bench, bench, type Desk, desk, ferry, opened, skip, until } from './harness.ts'

const OTHER = `A second quay for Ardmouth

The council of Ardmouth voted on Monday to build a second quay for 12 million euros. "We have waited nine years for this," mayor Piet Loman said.

The works begin in March and take about 14 months, the council said.`

describe('the desk in a browser: correcting', { skip }, () => {
  let on: Bench
  let own: Desk
  let story = ''

  const told = async (): Promise<StoryAccount | undefined> => (await own.library.account(story))?.stories[0]
  /** The story's articles once there are so many. */
  const articles = (n: number): string => `document.querySelectorAll('.articles li').length === ${n}`

  before(async () => {
    on = await bench()
    own = await desk(on, 'correcting')
    await own.library.add([...ferry(), { name: 'quay.txt', bytes: new TextEncoder().encode(OTHER) }])
    story = own.library.stories().find((s) => s.articles > 1)?.id ?? ''
    await own.library.account(story)
  })
  after(async () => {
    await own?.close()
    await on?.end()
  })

  it('says who spoke, and takes it back in the list', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    const saying = page.locator('.saying').first()
    await saying.locator('button.ask').first().click()
    await saying.locator('input').fill('Edda Solberg')
    await saying.locator('form button').first().click()
    await page.locator('.saying', { hasText: 'says Edda Solberg' }).first().waitFor()
    const speakers = async () => (await told())?.quotations.flatMap((q) => q.speaker?.name ?? []) ?? []
    assert.ok((await speakers()).includes('Edda Solberg'))
    await page.goto(`${own.address}/corrections`)
    await page.locator('.corrections li', { hasText: 'Somebody else said it: Edda Solberg' }).locator('button').click()
    await page.locator('.chip', { hasText: 'undone' }).waitFor()
    assert.ok(!(await speakers()).includes('Edda Solberg'))
    await page.context().close()
  })

  it('judges a fact, says that a person did, and takes it back at once', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    const differing = page.locator('tr.differ')
    await differing.first().waitFor()
    const more = page.locator('section[aria-labelledby="differ"] > button', { hasText: 'more' })
    if (await more.count()) await more.click()
    const before = await differing.count()
    await differing.first().locator('button.ask', { hasText: 'wrong verdict' }).click()
    await differing.first().locator('.judge .agree').click()
    await until(page, `document.querySelectorAll('tr.differ').length === ${before - 1}`)
    assert.ok((await told())?.facts.some((f) => f.verdict === 'agree' && /person/.test(f.why)))
    await page.locator('.toast button', { hasText: 'Undo' }).click()
    await until(page, `document.querySelectorAll('tr.differ').length === ${before}`)
    await page.goto(`${own.address}/corrections`)
    await page.locator('.corrections li.undone', { hasText: 'Another verdict: they agree' }).waitFor()
    await page.context().close()
  })

  it('hides a fact and takes out a telling, under the name of who says so', async () => {
    const { page } = await opened(on, own.address, '/corrections')
    await page.locator('label input').fill('Ama')
    await page.locator('label input').blur()
    await page.goto(`${own.address}/story/${story}`)
    const first = page.locator('tr.differ').first()
    const about = await first.locator('th').innerText()
    await first.locator('button.ask', { hasText: 'wrong verdict' }).click()
    const outlet = await first.locator('.judge select').first().locator('option').nth(1).innerText()
    await first.locator('.judge select').first().selectOption({ index: 1 })
    await page.locator('.toast button', { hasText: 'Undo' }).waitFor()
    const [apart] = own.library.corrections().slice(-1)
    assert.ok(
      apart?.kind === 'verdict' && apart.by === 'Ama' && outlet.includes(apart.without?.[0]?.exact.slice(0, 20) ?? '?'),
    )
    await page.locator('.toast button').click()
    await page.locator('.toast', { hasText: 'Undone' }).waitFor()
    await page
      .locator('tr.differ', { hasText: about })
      .first()
      .locator('button.ask', { hasText: 'wrong verdict' })
      .click()
    await page.locator('.judge button', { hasText: 'hide it' }).click()
    await until(
      page,
      `![...document.querySelectorAll('tr.differ th')].some((th) => th.innerText === ${JSON.stringify(about)})`,
    )
    await page.locator('.toast button').click()
    await page.locator('tr.differ', { hasText: about }).first().waitFor()
    await page.context().close()
  })

  it('takes in another story, found by its title, and gives it back', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('button', { hasText: 'Correct' }).first().click()
    await page.locator('button', { hasText: 'Merge with another story' }).click()
    await page.locator('.merge input').fill('quay')
    await page.locator('.choices button', { hasText: 'A second quay for Ardmouth' }).click()
    await until(page, articles(7))
    await page.locator('.toast button', { hasText: 'Undo' }).click()
    await until(page, articles(6))
    await page.context().close()
  })

  it('splits ticked articles off, and takes it back', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('button', { hasText: 'Correct' }).first().click()
    const split = page.locator('button', { hasText: 'They are a story of their own' })
    assert.ok(await split.isDisabled())
    await page.locator('.articles input').nth(1).check()
    await split.click()
    await until(page, articles(5))
    await page.locator('.toast button', { hasText: 'Undo' }).click()
    await until(page, articles(6))
    await page.context().close()
  })

  it('says that two articles stand on their own, and the reuse between them is gone', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    const taken = page.locator('.lineage > li')
    await taken.first().waitFor()
    const before = await taken.count()
    await taken.first().locator('button.ask').click()
    await until(page, `document.querySelectorAll('.lineage > li').length < ${before}`)
    await page.locator('.toast button', { hasText: 'Undo' }).click()
    await until(page, `document.querySelectorAll('.lineage > li').length === ${before}`)
    await page.context().close()
  })

  it('says that two ticked articles are not independent', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('button', { hasText: 'Correct' }).first().click()
    await page.locator('.articles input').nth(0).check()
    const pair = page.locator('button', { hasText: 'The two are not independent' })
    assert.ok(await pair.isDisabled())
    await page.locator('.articles input').nth(2).check()
    await pair.click()
    await page.locator('.toast', { hasText: 'not independent of each other' }).waitFor()
    assert.ok(own.library.corrections().some((c) => c.kind === 'not-independent' && !c.undone))
    await page.context().close()
  })
})
