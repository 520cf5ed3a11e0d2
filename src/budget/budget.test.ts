import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, dated } from '../model/fixture.ts'
import type { Account, Annotations } from '../model/index.ts'
import { account, isPartial, type Step } from '../pipeline.ts'
import { processorTime, spentAfter } from '../processor.ts'
import { accountWithin } from './account-within.ts'
import { compare } from './compare.ts'
import { insisting, untried } from './insisting.ts'
import type { Course, Walked } from './runaway.fixture.ts'
import { supervised } from './supervised.ts'

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

  it('reads nothing again that was read before', () => {
    const before = new Map<string, Annotations>()
    account(articles, [], {}, { keep: (article, annotations) => void before.set(article, annotations) })
    const begun: Step[] = []
    const told = account(articles, [], {}, { before, begin: (step) => void begun.push(step) })
    assert.deepEqual([told, begun.map((s) => s.stage)], [account(articles), ['relate', 'reconcile']])
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

describe('a thread that runs away', () => {
  const reading = (article: string): Step => ({ stage: 'read', article })
  const relating: Step = { stage: 'relate' }
  const judging: Step = { stage: 'reconcile', about: 'all' }
  const steps = [reading('a'), reading('b'), relating, judging]
  const FIXTURE = new URL('./runaway.fixture.ts', import.meta.url)

  /** Asks threads in which the `endless` steps never end: what they answer, and what each had and took. */
  const asked = async (budget: number, endless: readonly Step[]) => {
    const own = supervised<Course, Walked>(FIXTURE)
    const tries: { readonly left: number; readonly most: number; readonly used: number }[] = []
    let left = budget
    const ask: typeof own.ask = async (course, most) => {
      const outcome = await own.ask(course, most)
      tries.push({ left, most, used: outcome.used })
      left -= outcome.used
      return outcome
    }
    try {
      return { answer: await insisting({ ...own, ask }, { budget, ...untried, steps, endless }), tries }
    } finally {
      await own.close()
    }
  }

  it('is asked again without the step that took too long, and does not read again what it had read', async () => {
    const { answer } = await asked(1000, [relating])
    assert.deepEqual(answer, { before: ['a', 'b'], did: ['reconcile all'] })
  })
  it('tells only what was read where two had to be ended', async () => {
    const { answer } = await asked(1600, [reading('b'), relating])
    assert.deepEqual(answer, { before: ['a'], did: [] })
  })
  it('is given no more than what those before it left of the budget', async () => {
    const { tries } = await asked(1600, [reading('b'), relating])
    assert.equal(tries.length, 3)
    assert.deepEqual(
      tries.filter((t) => t.most > t.left),
      [],
    )
  })
  it('is not asked again where nothing is left', async () => {
    // a thread is not looked at more often than every hundredth of a second: it has taken all before it is ended
    const { answer, tries } = await asked(1, [reading('a')])
    assert.deepEqual([answer, tries.length], [null, 1])
  })

  it('leaves a partial account of a text that takes too long, with all articles and what was read of them', async () => {
    const long = articleOf('The mayor said “we ” on Monday. '.repeat(60_000), { id: 'long' })
    const told = await accountWithin([...articles, long], [], {}, { budget: 1500 })
    assert.deepEqual([told.articles.length, isPartial(told)], [4, true])
    assert.ok(told.stories.flatMap((s) => s.quotations).length >= 2)
  })

  it('fails where it fails of itself', async () => {
    const own = supervised<Course, Walked>(FIXTURE)
    const question = { budget: 1000, ...untried, steps: [], endless: [] }
    await assert.rejects(insisting(own, question).finally(own.close), /nothing to do/)
  })
})

it('a budget of processor time is spent by work alone', async () => {
  const spent = spentAfter(200)
  await new Promise((done) => setTimeout(done, 80))
  assert.equal(spent(), false)
  for (const end = processorTime() + 250; processorTime() < end; );
  assert.equal(spent(), true)
})
