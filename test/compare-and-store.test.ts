import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { compare, type Input } from '../src/index.ts'
import type { Account } from '../src/model/index.ts'
import { witnesses } from '../src/publish/view/sigla.ts'
import { storedLibrary } from '../src/server/index.ts'
import { ROOT } from './tree.ts'

/** Every article of an example, by its file. */
const filesOf = (story: string): Input[] =>
  readdirSync(join(ROOT, 'examples', story)).map((name) => ({
    name,
    bytes: readFileSync(join(ROOT, 'examples', story, name)),
  }))

const lettersOf = (account: Account): string[] => [...witnesses(account).values()].map((w) => `${w.siglum} ${w.outlet}`)
const factsOf = ({ stories }: Account): string[] =>
  stories.flatMap((s) => s.facts.map((f) => `${f.verdict} ${f.about}`))

// one where a toll was corrected, and one with a slogan for a title
for (const story of ['ferry-fire', 'tuner-cleared'])
  describe(`compare and the store, over the same articles: ${story}`, () => {
    const place = mkdtempSync(join(tmpdir(), 'variorum-agree-'))
    const library = storedLibrary(join(place, 'store.db'))
    let alone: Account
    let kept: Account
    /** as the list called it before any account was told */
    let untold: string | undefined
    before(async () => {
      const inputs = filesOf(story)
      alone = await compare(inputs)
      await library.add(inputs)
      const [first] = library.stories()
      untold = first?.title
      kept = (await library.account(first?.id ?? '')) as Account
    })
    after(async () => {
      await library.close()
      rmSync(place, { recursive: true, force: true })
    })

    it('tell of the same stories', () =>
      assert.deepEqual(
        library.stories().map((s) => s.articles),
        alone.stories.map((s) => s.articles.length),
      ))
    it('give the story one title, in the list and in its account', () => {
      assert.deepEqual(
        [kept.stories[0]?.title, library.stories()[0]?.title],
        [alone.stories[0]?.title, alone.stories[0]?.title],
      )
    })
    it('call it so in the list before its account is told', () => assert.equal(untold, alone.stories[0]?.title))
    it('call each article by the same letter and the same outlet', () =>
      assert.deepEqual(lettersOf(kept), lettersOf(alone)))
    it('tell the same facts with the same verdicts', () =>
      assert.deepEqual(factsOf(kept).sort(), factsOf(alone).sort()))
  })
