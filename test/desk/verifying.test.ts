import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  type Bench,
  bench,
  type Desk,
  desk,
  ferry,
  lit,
  opened,
  sideways,
  skip,
  tabTo,
  until,
  violations,
} from './harness.ts'

/** A brief that two papers of other stories took over word for word; the third wrote its own. */
const BRIEF = `Two barges sank at the weir of Ostle on Tuesday and 14 people were hurt, the harbour board said.

The weir was closed to all boats for nine days while divers looked for the second anchor, and the locks upstream stayed shut until Friday noon.

"Nobody had told us that the gate was open," lock keeper Ama Osei said. "We heard it before we saw it."`
const OWN = `Sixteen hurt as barges go down at Ostle weir

The clinic of Ostle took in 16 people after two barges sank at the weir on Tuesday, its head said on Wednesday. Both carried gravel for the new road to Alder.`
const input = (name: string, title: string, text: string, published: string) => ({
  name: `${name}.txt`,
  bytes: new TextEncoder().encode(`${title}\n\n${text}`),
  known: { outlet: name, published: { value: published, evidence: 'test', rejected: [] } },
})

describe('the desk in a browser: verifying', { skip }, () => {
  let on: Bench
  let own: Desk
  let story = ''
  let weir = ''

  before(async () => {
    on = await bench()
    own = await desk(on, 'verifying')
    await own.library.add([
      ...ferry(),
      input('Ostle Post', 'Barges sink at Ostle weir', BRIEF, '2031-04-08'),
      input('Weir Echo', 'Two barges sink at the weir of Ostle', BRIEF, '2031-04-09'),
      input('Lock Courier', OWN.split('\n', 1)[0] ?? '', OWN.slice(OWN.indexOf('\n')).trim(), '2031-04-09'),
    ])
    story = own.library.stories().find((s) => s.articles > 3)?.id ?? ''
    weir = own.library.stories().find((s) => s.articles === 3)?.id ?? ''
    for (const { id } of own.library.stories()) await own.library.account(id)
  })
  after(async () => {
    await own?.close()
    await on?.end()
  })

  it('tells on the first screen what is disputed: rival answers, newest first, with outlet and day, the superseded grey', async () => {
    const { page, noise } = await opened(on, own.address, `/story/${story}`)
    const first = page.locator('.glance .rivals').first()
    await first.waitFor()
    const answers = await page.locator('section[aria-labelledby="disputes"] .rivals li:has(b)').allInnerTexts()
    assert.ok(answers.length > 5)
    assert.deepEqual(
      answers.filter((x) => !/\S, (?:\d+ to )?\d+ May 2024|undated/.test(x)),
      [],
    )
    assert.match(
      await page.evaluate<string>(
        "getComputedStyle(document.querySelector('.glance .superseded b')).textDecorationLine",
      ),
      /line-through/,
    )
    assert.ok(((await first.boundingBox())?.y ?? 9999) < 500)
    assert.deepEqual(noise, [])
    await page.context().close()
  })

  it('tells there what rests on one origin, with the outlets that have it from there', async () => {
    const { page } = await opened(on, own.address, `/story/${weir}`)
    const section = page.locator('section[aria-labelledby="one-origin"]')
    await section.locator('li').first().waitFor()
    assert.match(await section.innerText(), /Ostle Post[\s\S]*Weir Echo/)
    assert.ok(((await section.boundingBox())?.y ?? 9999) < 500)
    await section.locator('button.value').first().click()
    assert.notEqual(await lit(page), '')
    await page.context().close()
  })

  it('has agreements, what is not judged and what one has alone folded, and articles after the disputes', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('.glance').waitFor()
    assert.equal(await page.locator('section > details[open]').count(), 0)
    assert.ok((await page.locator('section > details').count()) > 1)
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0
    assert.ok((await top('.articles')) > (await top('#differ')))
    await page.context().close()
  })

  it('draws a figure that changed over time, and says its course in a sentence', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('svg.course').first().waitFor()
    assert.match((await page.locator('svg.course').first().getAttribute('aria-label')) ?? '', /^Over time: .*;/)
    assert.match(await page.locator('.course + .ends').first().innerText(), /→/)
    await page.context().close()
  })

  it('puts articles side by side: facts marked by verdict, a strip of where they share, words that changed, level rows', async () => {
    const { page } = await opened(on, own.address, `/story/${story}/side`)
    await page.locator('.columns mark.link').first().waitFor()
    assert.ok((await page.locator('.columns mark.differ, .columns mark.agree, .columns mark.compatible').count()) > 0)
    assert.ok((await page.locator('.heat rect.shared').count()) > 0)
    await page.locator('.columns mark.edited, .columns mark.rewritten').first().click()
    await page.locator('.changed').waitFor()
    // a passage is brought to the height one reads at, and its other telling is level with it
    const level = `(() => { const [a, b] = document.querySelectorAll('.columns article'); const n = /\\bg\\d+/.exec([...b.querySelectorAll('mark.link')].at(-1).className)[0];
      const top = (c) => c.querySelector('mark.' + n)?.getBoundingClientRect().top - c.getBoundingClientRect().top;
      const done = window.turns > 1 && Math.abs(top(a) - top(b)) < 20
      window.turns = (window.turns ?? 0) + 1
      if (!done) a.scrollTop += top(a) - a.clientHeight * 0.3 + (window.turns % 2)
      return done })()`
    await until(page, level)
    await page.context().close()
  })

  it('says where articles share nothing', async () => {
    const { page } = await opened(on, own.address, `/story/${weir}/side`)
    await page.locator('.choose button').first().waitFor()
    const outlets = ((await own.library.account(weir))?.articles ?? []).map((x) => x.outlet)
    const a = ['Ostle Post', 'Lock Courier'].map((o) => 'ABC'[outlets.indexOf(o)]).join(',')
    await page.goto(`${own.address}/story/${weir}/side?a=${a}`)
    await page.locator('.columns article').nth(1).waitFor()
    assert.equal(await page.locator('.columns mark.link, .columns mark.same-saying').count(), 0)
    await page.locator('[role="status"]', { hasText: 'share no passage' }).waitFor()
    await page.context().close()
  })

  it('has an address for a version, a passage and a claim, each of which opens in a fresh browser', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    const link = async (click: () => Promise<void>): Promise<void> => {
      await page.goto(`${own.address}/story/${story}`)
      await page.locator('tr.differ').first().waitFor()
      await click()
      const words = await lit(page)
      const other = await opened(on, own.address, page.url().slice(own.address.length))
      assert.equal(await lit(other.page), words)
      await other.page.context().close()
    }
    await link(() => page.locator('tr.differ .versions > li').nth(1).locator('button.value').click())
    await link(async () => {
      await page.locator('.lineage summary').first().click()
      await page.locator('.pairs button').first().click()
    })
    await page.context().close()
    const claim = await opened(
      on,
      own.address,
      `/search?${new URLSearchParams({ q: '14 people were hurt at the weir of Ostle.' })}`,
    )
    await claim.page.locator('.findings').first().waitFor()
    assert.match(await claim.page.locator('.claim').innerText(), /origin/)
    // who says so stands beside each passage
    const tellers = await claim.page.locator('.findings blockquote .faint').allInnerTexts()
    assert.ok(tellers.length > 0 && tellers.every((name) => /\w/.test(name)))
    await claim.page.context().close()
  })

  it('takes a correction as an update and joins two facts, each with its undo, and says so after a reload', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    const row = page.locator('tr.differ').first()
    await row.locator('button.ask', { hasText: 'wrong verdict' }).click()
    await row.locator('.judge button', { hasText: 'an update' }).click()
    await page.locator('.toast button', { hasText: 'Undo' }).waitFor()
    const last = () => own.library.corrections().at(-1)
    assert.deepEqual([last()?.kind, last()?.undone], ['verdict', false])
    await page.goto(`${own.address}/corrections`)
    await page.locator('.corrections li', { hasText: 'an update' }).locator('button').click()
    await page.locator('.chip', { hasText: 'undone' }).waitFor()
    await page.goto(`${own.address}/story/${story}`)
    await row.locator('button.ask', { hasText: 'wrong verdict' }).click()
    await row.locator('.judge select').last().selectOption({ index: 1 })
    await page.locator('.toast button', { hasText: 'Undo' }).click()
    await page.locator('.toast', { hasText: 'Undone' }).waitFor()
    assert.equal(last()?.undone, true)
    await page.context().close()
  })

  it('is corrected by keys alone', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('tr.differ').first().waitFor()
    await tabTo(page, 'tr.differ button.ask:not([aria-pressed]):nth-of-type(2)')
    await page.keyboard.press('Enter')
    // what is asked takes the focus, and gives it back
    await until(page, "document.activeElement === document.querySelector('.judge button')")
    await page.keyboard.press('Escape')
    await until(page, "document.activeElement.matches('.ask') && !document.querySelector('.judge')")
    await page.keyboard.press('Enter')
    await until(page, "document.activeElement === document.querySelector('.judge button')")
    if ((await page.locator('.judge button').first().getAttribute('class'))?.includes('agree') === false)
      await tabTo(page, '.judge button.agree')
    const before = own.library.corrections().length
    await page.keyboard.press('Enter')
    await page.locator('.toast button', { hasText: 'Undo' }).waitFor()
    assert.equal(own.library.corrections().length, before + 1)
    await tabTo(page, '.toast button')
    await page.keyboard.press('Enter')
    await page.locator('.toast', { hasText: 'Undone' }).waitFor()
    await page.context().close()
  })

  it('searches all or any of the words, or one article, and says why each was found', async () => {
    const { page } = await opened(on, own.address, '/search?q=barges%20alarm')
    await page.locator('.empty').waitFor()
    await page.locator('label', { hasText: 'Any of these words' }).click()
    await page.locator('.hits > li').nth(1).waitFor()
    assert.match(await page.locator('.hits').innerText(), /1 of 2 words/)
    await page.locator('.hits a', { hasText: 'in this article' }).first().click()
    await until(page, "document.querySelectorAll('.hits > li').length === 1")
    assert.match(page.url(), /article=/)
    assert.deepEqual(await violations(page), [])
    await page.context().close()
  })

  it('lists the most disputed first, those of several articles, and those with a word in a question', async () => {
    await own.library.add([
      input(
        'Pell Times',
        'A van brings books',
        'The council of Pell has bought a van that brings books to its schools.',
        '2033-11-20',
      ),
    ])
    const { page } = await opened(on, own.address, '/')
    await until(page, "document.querySelectorAll('.virtual li').length === 3")
    assert.match(
      (
        await (
          await fetch(`${own.address}${await page.locator('a', { hasText: 'As a feed' }).getAttribute('href')}`)
        ).text()
      ).slice(0, 200),
      /<feed /,
    )
    await page.locator('label', { hasText: 'two or more articles' }).click()
    await until(page, "document.querySelectorAll('.virtual li').length === 2")
    await page.locator('label', { hasText: 'most disputed first' }).click()
    await until(page, "document.querySelector('.virtual h2')?.innerText.toLowerCase().includes('ferry')")
    const dispute = page.locator('.virtual .dispute').first()
    assert.match(await dispute.locator('.asked').innerText(), /:$/)
    assert.match(await dispute.locator('.answers').innerText(), / \/ /)
    // however long the question is, the answers stand in the row
    const [row, answers] = [await dispute.boundingBox(), await dispute.locator('.answers').boundingBox()]
    assert.ok(row && answers && answers.width > 100 && answers.x + answers.width <= row.x + row.width + 1)
    const about =
      (await own.library.account(weir))?.stories[0]?.facts
        .flatMap((f) => (f.verdict === 'only' ? [] : [f.about]))
        .join(' ') ?? ''
    const word = about
      .split(' ')
      .find((w) => /^[a-z]{4,}$/.test(w) && !own.library.stories().some((s) => s.title.includes(w)))
    assert.ok(word, about)
    await page.locator('.filters input[type="text"]').fill(word)
    await page.locator('.virtual h2', { hasText: /Ostle/ }).first().waitFor()
    await page.context().close()
  })

  it('tells once of a line that is no address', async () => {
    const { page } = await opened(on, own.address, '/add')
    await page.locator('textarea').nth(1).fill('please add the piece about the weir')
    await page.locator('.send button').click()
    const told = page.locator('.add', { hasText: 'is no address' })
    await told.first().waitFor()
    assert.equal((await page.locator('.add').innerText()).split('is no address').length, 2)
    await page.context().close()
  })

  it('tells on the desktop of a contradiction while the page is out of sight', async () => {
    const { page } = await opened(on, own.address, '/')
    await page.locator('.virtual a').first().waitFor()
    await page.evaluate(`
      window.told = []
      window.Notification = Object.assign(function (title, { body } = {}) { told.push(title + ' ' + body) }, { permission: 'granted' })
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })`)
    await own.library.add([
      input('Gravel News', 'Eighteen hurt at Ostle weir', BRIEF.replace('14 people', '18 people'), '2031-04-11'),
    ])
    await until(page, 'window.told.length')
    assert.match((await page.evaluate<string[]>('window.told')).join(' '), /18|differ|figure/)
    await page.context().close()
  })

  it('is printed with what was folded, and without what only a screen can do', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`)
    await page.locator('.glance').waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.bar').isVisible(), false)
    assert.equal(await page.locator('.exports').isVisible(), false)
    assert.ok(await page.locator('#agree').isVisible())
    assert.equal(await sideways(page), 0)
    await page.context().close()
  })

  it('speaks German to whoever reads German, with nothing that axe finds', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`, {
      locale: 'de-DE',
      colorScheme: 'dark',
      viewport: { width: 360, height: 740 },
    })
    await page.locator('h2', { hasText: 'Stützt sich auf einen Ursprung' }).waitFor()
    assert.equal(await page.evaluate('document.documentElement.lang'), 'de')
    assert.deepEqual(await violations(page), [])
    assert.equal(await sideways(page), 0)
    await page.context().close()
  })

  it('has dates and names of outlets at every answer, on a small screen too', async () => {
    const { page } = await opened(on, own.address, `/story/${story}`, { viewport: { width: 360, height: 740 } })
    await page.locator('tr.differ .tellers li').first().waitFor()
    const bare = await page.evaluate<string[]>(
      "[...document.querySelectorAll('tr.differ .tellers li')].map((li) => li.innerText).filter((x) => !/\\d{4}|undated/.test(x) || /^[A-Z]\\b(?![\\w-])/.test(x))",
    )
    assert.deepEqual(bare, [])
    await page.context().close()
  })

  it('holds a row of the list within its row, on a small screen too', async () => {
    const { page } = await opened(on, own.address, '/', { viewport: { width: 360, height: 740 } })
    await page.locator('.virtual .dispute').first().waitFor()
    const over = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.virtual li')].flatMap((li) => [...li.querySelectorAll('.what, .figures')].filter((e) => e.getBoundingClientRect().top < li.getBoundingClientRect().top || e.getBoundingClientRect().bottom > li.getBoundingClientRect().bottom).map((e) => e.innerText))",
    )
    assert.deepEqual(over, [])
    await page.context().close()
  })
})
