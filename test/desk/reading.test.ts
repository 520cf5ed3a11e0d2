import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { MentionKind } from '../../src/model/index.ts'
import { type Bench, bench, type Desk, desk, ferry, lit, opened, skip, until } from './harness.ts'

/** What is promised: the script of the page is there at once on a slow line, too. */
const MOST_SCRIPT = 90_000

describe('the desk in a browser: reading', { skip }, () => {
  let on: Bench
  let own: Desk
  let story = ''

  before(async () => {
    on = await bench()
    own = await desk(on, 'reading')
    await own.library.add(ferry())
    story = own.library.stories()[0]?.id ?? ''
    await own.library.account(story)
  })
  after(async () => {
    await own?.close()
    await on?.end()
  })

  /** The words of an article that name something of this kind, each once. */
  const mentioned = (id: string, kind: MentionKind): string => {
    const text = own.library.article(id)?.text ?? ''
    const spans = own.library.annotations(id)?.mentions.filter((m) => m.kind === kind) ?? []
    return text
      .split('')
      .filter((_, i) => spans.some((s) => s.from <= i && i < s.to))
      .join('')
  }

  it('sends at most 90 kB of script, compressed', () => {
    const scripts = readdirSync(join(on.folder, 'assets')).filter((f) => f.endsWith('.js'))
    assert.ok(scripts.length > 0)
    assert.ok(
      scripts.reduce((n, f) => n + gzipSync(readFileSync(join(on.folder, 'assets', f))).length, 0) <= MOST_SCRIPT,
    )
  })

  it('leads from the list to a differing figure and on to its words', async () => {
    const { page, noise } = await opened(on, own.address, '/')
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

  it('is set in the typefaces that come with it', async () => {
    const { page, noise } = await opened(on, own.address, `/story/${story}`)
    await page.locator('.facts').first().waitFor()
    await page.evaluate('document.fonts.ready')
    const faces = await page.evaluate<string[]>(
      "[...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replaceAll('\"', ''))",
    )
    assert.deepEqual([...new Set(faces)].sort(), ['Source Sans', 'Source Serif'])
    const file = readdirSync(join(on.folder, 'assets')).find((f) => f.endsWith('.woff2'))
    assert.equal((await fetch(`${own.address}/assets/${file}`)).headers.get('content-type'), 'font/woff2')
    assert.deepEqual(noise, [])
    await page.context().close()
  })

  it('lets what was clicked stay where it is', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    const value = page.locator('tr.differ button.value').nth(3)
    await value.scrollIntoViewIfNeeded()
    const before = (await value.boundingBox())?.y ?? 0
    await value.click()
    await lit(page)
    assert.ok(Math.abs(((await value.boundingBox())?.y ?? 0) - before) < 2)
    await page.context().close()
  })

  it('shows the clicked value above the words on a small screen', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`, { viewport: { width: 360, height: 740 } })
    const value = page.locator('tr.differ button.value').nth(1)
    await value.click()
    await lit(page)
    const [clicked, panel] = [await value.boundingBox(), await page.locator('.panel').boundingBox()]
    assert.ok((clicked?.y ?? 0) + (clicked?.height ?? 0) <= (panel?.y ?? 0))
    await page.context().close()
  })

  it('does the same by keys alone', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.virtual a').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    await page.locator('tr.differ').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    assert.notEqual(await lit(page), '')
    await page.keyboard.press('v')
    await page.locator('.article .text').waitFor()
    await page.goBack()
    await page.locator('tr.differ').first().waitFor()
    await page.keyboard.press('s')
    await page.locator('.columns article').nth(1).waitFor()
    await page.keyboard.press('?')
    assert.ok(await page.locator('dialog[open]').isVisible())
    await page.keyboard.press('Escape')
    for (const [key, title] of [
      ['a', 'Add articles'],
      ['f', 'Feeds'],
      ['c', 'Corrections'],
      ['s', 'Stories'],
    ] as const) {
      await page.keyboard.press('g')
      await page.keyboard.press(key)
      await page.locator('h1', { hasText: title }).waitFor()
    }
    await page.keyboard.press('/')
    await page.keyboard.type('alarm')
    await page.keyboard.press('Enter')
    await page.locator('.hits li').first().waitFor()
    await page.context().close()
  })

  it('closes the words by Escape and gives the focus back', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    const value = page.locator('tr.differ button.value').first()
    await value.click()
    await lit(page)
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    assert.ok(await page.evaluate<boolean>("document.activeElement.matches('tr.differ button.value')"))
    await page.context().close()
  })

  it('brings the other telling of a passage beside it, by mouse and by key', async () => {
    const { page } = await opened(on, own.address, `/story/${story}/side`)
    const [one, two] = [page.locator('.columns article').first(), page.locator('.columns article').nth(1)]
    await one.locator('mark.link').first().click()
    await two.locator('mark.on').first().waitFor()
    const first = await two.locator('mark.on').first().innerText()
    // where facts cut a passage into pieces, its first piece alone can be reached by keys
    await one.locator('mark.link[tabindex]').last().focus()
    await page.keyboard.press('Enter')
    await until(
      page,
      `document.querySelectorAll('.columns article')[1].querySelector('mark.on')?.innerText !== ${JSON.stringify(first)}`,
    )
    assert.ok((await two.locator('mark.on').count()) > 0)
    await page.context().close()
  })

  it('shows annotations of each kind when they are asked for', async () => {
    const { page } = await opened(on, own.address, `/article/${own.library.articles()[0]?.id ?? ''}`)
    await page.locator('.kinds .tick', { hasText: 'quantities' }).waitFor()
    assert.equal(await page.locator('.text mark.quantity').count(), 0)
    await page.locator('.kinds .tick', { hasText: 'quantities' }).click()
    assert.ok((await page.locator('.text mark.quantity').count()) > 0)
    assert.equal(await page.locator('.text .role').count(), 0)
    await page.locator('.kinds .tick', { hasText: 'blocks' }).click()
    assert.ok((await page.locator('.text .role').count()) > 0)
    await page.context().close()
  })

  for (const [name, kind, tone] of [
    ['people', 'person', 'of-person'],
    ['organisations', 'organisation', 'of-body'],
    ['places', 'place', 'of-place'],
    ['roles', 'role', 'of-role'],
  ] as const)
    it(`shows ${name} where they are named, when asked for`, async () => {
      const id =
        own.library.articles().find((a) => own.library.annotations(a.id)?.mentions.some((m) => m.kind === kind))?.id ??
        ''
      const { page } = await opened(on, own.address, `/article/${id}`)
      assert.equal(await page.locator(`.text mark.${tone}`).count(), 0)
      await page.locator('.kinds .tick', { hasText: name }).click()
      const words = await page.evaluate<string>(
        `[...document.querySelectorAll('.text mark.${tone}')].map((m) => m.textContent).join('')`,
      )
      assert.equal(words, mentioned(id, kind))
      await page.context().close()
    })

  it('shows where each sentence begins, when asked for', async () => {
    const id = own.library.articles()[0]?.id ?? ''
    const { page } = await opened(on, own.address, `/article/${id}`)
    await page.locator('.kinds .tick', { hasText: 'sentences' }).click()
    const bars = await page.evaluate<number>(
      "[...document.querySelectorAll('.text mark.sentence')].filter((m) => getComputedStyle(m).borderInlineStartWidth === '2px').length",
    )
    assert.equal(bars, own.library.annotations(id)?.sentences.length)
    await page.context().close()
  })

  it('shows what was read in an earlier version, too', async () => {
    const text = 'Crane falls\n\nAt least 40 crews stayed ashore in Lindmouth on Monday, harbour master Ama Osei said.'
    const add = (words: string) =>
      own.library.add([
        {
          name: 'crane.txt',
          bytes: new TextEncoder().encode(words),
          url: 'http://gazette.example/crane',
          known: { url: 'http://gazette.example/crane' },
        },
      ])
    const { articles } = await add(text)
    await add(text.replace('40', '50'))
    const { page } = await opened(on, own.address, `/article/${articles[0]?.id}`)
    await page.locator('.old').waitFor()
    await page.locator('.kinds .tick', { hasText: 'quantities' }).click()
    assert.match(await page.locator('.text mark.quantity').first().innerText(), /40 crews/)
    await page.context().close()
  })

  it('offers every format, and the feed, at the end of a story', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('.exports a').first().waitFor()
    const links = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.exports a')].map((a) => a.getAttribute('href'))",
    )
    assert.deepEqual(
      links.map((l) => new URL(l, own.address).searchParams.get('format') ?? l.split('/').at(-1)),
      ['html', 'markdown', 'csv', 'json', 'web-annotation', 'schema-org', 'ninjs', 'atom'],
    )
    await page.context().close()
  })
})
