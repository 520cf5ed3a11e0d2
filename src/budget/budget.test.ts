import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, dated } from '../model/fixture.ts'
import type { Account } from '../model/index.ts'
import { account, isPartial, type Step } from '../pipeline.ts'
import { processorTime, spentAfter } from '../processor.ts'
import { accountWithin } from './account-within.ts'
import { compare } from './compare.ts'
import { insisting } from './insisting.ts'
import type { Outcome } from './supervised.ts'

const TEXTS = [
  'The crane in the harbour of Lindmouth fell on Monday and killed three people, the harbour master said. “Nobody saw it coming,” said Ama Osei.',
  'Four people died when a crane fell in the harbour of Lindmouth on Monday. “Nobody saw it coming,” Ama Osei, a docker, said on the quay.',
  'A crane fell in the harbour of Lindmouth on Monday. Three people died. Ama Osei, a docker, said nobody saw it coming.',
]
const articles = TEXTS.map((text, i) =>
  articleOf(text, {
    id: `a${i}`,
    title: 'Crane falls in Lindmouth',
    outlet: `Outlet ${i}`,
    published: dated('2031-05-01'),
  }),
)
const partial = ({ notices }: Account): string[] => notices.filter((n) => n.rule === 'partial').map((n) => n.says)
/** A budget for so many steps. */
const steps = (n: number): (() => boolean) => {
  let asked = 0
  return () => asked++ >= n
}

describe('an account with an effort', () => {
  it('is the same as without one where all of it may be done', () =>
    assert.deepEqual(account(articles, [], {}, { spent: () => false, begin: () => {} }), account(articles)))

  it('begins with the articles that are soonest read, and tells each step', () => {
    const begun: Step[] = []
    account(articles, [], {}, { begin: (step) => void begun.push(step) })
    assert.deepEqual(
      begun.map((s) => (s.stage === 'read' ? s.article : s.stage)),
      ['a2', 'a1', 'a0', 'relate', 'reconcile'],
    )
  })

  it('leaves out the articles that it may not read, and says so', () => {
    const told = account(articles, [], {}, { spent: steps(2) })
    assert.deepEqual(told.articles.length, 3)
    assert.match(partial(told).join('\n'), /a0 was not read/)
    assert.equal(isPartial(told), true)
  })

  it('tells what was read where nothing more may be done', () => {
    const told = account(articles, [], {}, { spent: steps(3) })
    assert.match(partial(told).join('\n'), /who copied whom[\s\S]*only what was read/)
    const [story] = told.stories
    assert.deepEqual([story?.articles, story?.facts.length], [['a0', 'a1', 'a2'], 0])
    assert.ok((story?.quotations.length ?? 0) >= 2)
  })

  it('leaves out a step that took too long before', () => {
    const told = account(articles, [], {}, { leaveOut: [{ stage: 'relate' }] })
    assert.equal(told.stories.length, 1)
    assert.ok((told.stories[0]?.facts.length ?? 0) > 0)
    assert.match(partial(told).join('\n'), /who copied whom/)
  })

  it('tells the figures first, and nothing of one article alone, where reconciling must be broken off', () => {
    const told = account(articles, [], {}, { spent: steps(7) })
    const kinds = new Set(told.stories.flatMap((s) => s.facts.map((f) => f.kind)))
    assert.deepEqual([[...kinds], partial(told)], [['quantity'], [partial(told)[0]]])
    assert.match(partial(told)[0] ?? '', /not all that several articles tell was held together/)
  })

  it('tells nothing but the articles where nothing may be done', () =>
    assert.deepEqual(account(articles, [], {}, { spent: () => true }).stories, []))
})

describe('an account within a budget', () => {
  it('is the same as one without', async () =>
    assert.deepEqual(await accountWithin(articles), JSON.parse(JSON.stringify(account(articles)))))

  it('is partial where the budget is nought', async () => {
    const told = await accountWithin(articles, [], {}, { budget: 0.001 })
    assert.deepEqual([told.articles.length, isPartial(told)], [3, true])
  })

  it('is what compare gives of files', async () => {
    const inputs = TEXTS.map((text, i) => ({ name: `a${i}.txt`, bytes: new TextEncoder().encode(text) }))
    const told = await compare(inputs)
    assert.deepEqual([told.articles.length, isPartial(told), told.stories.length], [3, false, 1])
  })
})

describe('a thread that is ended', () => {
  const at: Step = { stage: 'relate' }
  const thread = (...outcomes: Outcome<string>[]) => {
    const asked: (readonly Step[])[] = []
    const ask = async (question: { readonly leaveOut: readonly Step[] }): Promise<Outcome<string>> => {
      asked.push(question.leaveOut)
      return outcomes.shift() ?? { failed: 'asked too often' }
    }
    return { thread: { ask, begin: () => {}, close: async () => {} }, asked }
  }
  const question = { budget: 1, leaveOut: [] }

  it('is asked again without the step that took too long', async () => {
    const { thread: own, asked } = thread({ ended: 'too long', at }, { answer: 'an account' })
    assert.equal(await insisting(own, question), 'an account')
    assert.deepEqual(asked, [[], [at]])
  })
  it('is asked three times at most', async () => {
    const { thread: own } = thread({ ended: 'too long', at }, { ended: 'too long', at }, { ended: 'too long', at })
    assert.equal(await insisting(own, question), null)
  })
  it('fails where it fails of itself', async () =>
    assert.rejects(insisting(thread({ failed: 'a fault' }).thread, question), /a fault/))
})

it('a budget of processor time is spent by work alone', async () => {
  const spent = spentAfter(200)
  await new Promise((done) => setTimeout(done, 80))
  assert.equal(spent(), false)
  for (const end = processorTime() + 250; processorTime() < end; );
  assert.equal(spent(), true)
})
