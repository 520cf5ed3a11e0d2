import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { anchorsIn } from '../gold/measures/anchors.ts'
import type { Account } from '../src/index.ts'
import { accountOf, EXAMPLES } from './accounts.ts'

const CONTEXT = (account: Account) => new Map(account.articles.map((article) => [article.id, article.text]))

for (const example of EXAMPLES) {
  describe(`the account of ${example}`, async () => {
    const account = await accountOf(example)
    const texts = CONTEXT(account)
    const textOf = (article: string): string => texts.get(article) ?? assert.fail(`no article ${article}`)

    it('has anchors', () => assert.ok(anchorsIn(account).length > 100))

    it('has anchors that stand where they say, between the words they say', () => {
      for (const { article, from, to, exact, prefix, suffix } of anchorsIn(account)) {
        const text = textOf(article)
        assert.equal(text.slice(from, to), exact)
        assert.equal(text.slice(from - prefix.length, from), prefix)
        assert.equal(text.slice(to, to + suffix.length), suffix)
      }
    })

    it('repeats the words of every quotation, figure and time as they stand', () => {
      for (const story of account.stories) {
        for (const { article, spans, text } of story.quotations)
          assert.deepEqual(
            spans.map(({ from, to }) => textOf(article).slice(from, to)),
            text,
          )
        for (const { article, from, to, text } of [...story.quantities, ...story.times])
          assert.equal(textOf(article).slice(from, to), text)
      }
    })

    it('labels every word of an article once', () => {
      for (const { text, blocks } of account.articles) {
        let end = 0
        for (const block of blocks) {
          assert.ok(block.from >= end && block.to > block.from && block.why !== '', JSON.stringify(block))
          assert.equal(text.slice(end, block.from).trim(), '')
          end = block.to
        }
        assert.equal(text.slice(end).trim(), '')
      }
    })

    it('names only what is in it', () => {
      const ids = new Set(account.articles.map((article) => article.id))
      assert.deepEqual(account.stories.flatMap((story) => story.articles).sort(), [...ids].sort())
      for (const story of account.stories) {
        const quotations = new Set(story.quotations.map((quotation) => quotation.id))
        const origins = new Set(story.origins.map((origin) => origin.id))
        assert.deepEqual(
          story.sayings.flatMap((saying) => saying.members).filter((id) => !quotations.has(id)),
          [],
        )
        const members = story.facts.flatMap((fact) => fact.versions.flatMap((version) => version.members))
        assert.deepEqual(
          members.filter((member) => member.origin !== null && !origins.has(member.origin)),
          [],
        )
        assert.deepEqual(
          [...story.reuse.flatMap(({ from, to }) => [from, to]), ...story.origins.flatMap((o) => o.articles)].filter(
            (id) => !ids.has(id),
          ),
          [],
        )
      }
    })

    it('gives every id once', () => {
      for (const { facts, sayings, quotations, origins, quantities } of account.stories)
        for (const list of [facts, sayings, quotations, origins, quantities])
          assert.equal(new Set(list.map((item) => item.id)).size, list.length)
    })

    it('says why two tellings differ', () => {
      const differing = account.stories.flatMap((story) => story.facts.filter((fact) => fact.verdict === 'differ'))
      assert.ok(differing.length > 0)
      assert.deepEqual(
        differing.filter((fact) => fact.why === '' || fact.reason === null),
        [],
      )
    })

    it('survives JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(account)), account))
  })
}
