import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it, test } from 'node:test'
import { articleOf, dated } from '../model/fixture.ts'
import type { Article } from '../model/index.ts'
import { type Correction, type Store, sqliteStore } from '../store/index.ts'
import { add } from './add.ts'
import { checked } from './check.ts'
import {
  apart,
  correct,
  hidden,
  independent,
  joined,
  judged,
  merged,
  notIndependent,
  splitOff,
  spoken,
  undo,
} from './correct.ts'
import { replayed, shownStories, shownStory } from './corrected.ts'
import { addExport, exported } from './export.ts'
import { portionsOf } from './lines.ts'
import { search } from './search.ts'
import { storyAccount } from './story-account.ts'

const DAY = '2031-04-17'
const article = (id: string, outlet: string, text: string, given: Partial<Article> = {}): Article =>
  articleOf(text, { id, outlet, published: dated(DAY), ...given })

const CRANE =
  'A crane fell into the harbour of Lindmouth on Thursday and killed three dockers, the harbour master Ama Osei said. The port stays closed until Monday, she said.'
const CRANE2 =
  'Five dockers died in Lindmouth on Thursday when a crane fell into the harbour. "The port stays closed," said the harbour master, Ama Osei.'
const BEES =
  'Beekeepers in Tarnwick counted forty swarms this spring, twice as many as a year ago. The orchards bloomed early, said Jon Brandt of the county.'

const articles = [
  article('gazette', 'Gazette', CRANE),
  article('courier', 'Courier', CRANE2),
  article('ledger', 'Ledger', BEES),
]
const given = (list: readonly Article[]) => list.map((a) => ({ article: a }))
const OPTIONS = { workers: 0 }

const opened: Store[] = []
after(() => {
  for (const store of opened) store.close()
})
const memory = (): Store => {
  const store = sqliteStore(':memory:', { mode: 'write' })
  opened.push(store)
  return store
}
const filled = async (list: readonly Article[] = articles): Promise<Store> => {
  const store = memory()
  await add(store, given(list), OPTIONS)
  return store
}
const lines = (store: Store): string[] => [...exported(store)].map((l) => JSON.stringify(l))
async function* each(list: readonly string[]): AsyncGenerator<string> {
  yield* list
}

describe('add', () => {
  it('puts the articles of one event in one story', async () => {
    const stories = shownStories(await filled()).map((s) => s.articles.map((a) => a.id))
    assert.deepEqual(stories, [['gazette', 'courier'], ['ledger']])
  })

  it('adds nothing when it is run again', async () => {
    const store = await filled()
    const so = await add(store, given(articles), OPTIONS)
    assert.deepEqual([so.fresh, so.known, so.articles, store.counts().versions], [0, 3, 3, 3])
  })

  it('keeps many articles, all of them and in the order they came', async () => {
    const many = Array.from({ length: 45 }, (_, i) => article(`a${i}`, 'Gazette', `${BEES} It was year ${i}.`))
    const store = memory()
    const so = await add(store, given(many), { workers: 2 })
    assert.equal(so.fresh, 45)
    assert.deepEqual(
      [...store.rows()].map((r) => r.id),
      many.map((a) => a.id),
    )
  })

  it('adds an article once that stands twice in the input', async () => {
    const store = memory()
    const so = await add(store, given([...articles, ...articles]), OPTIONS)
    assert.deepEqual([so.fresh, so.known], [3, 3])
  })

  it('tells what is kept only when it is', async () => {
    const store = memory()
    const told: number[] = []
    await add(store, given(articles), {
      ...OPTIONS,
      onKept: ({ articles: n }) => told.push(n - store.counts().versions),
    })
    assert.deepEqual(told, [0])
  })

  it('ends with its threads where the store fails', async () => {
    const many = Array.from({ length: 400 }, (_, n) => article(`n${n}`, 'Gazette', `${CRANE} It was crane ${n}.`))
    const store: Store = {
      ...memory(),
      put: () => {
        throw new Error('the disk is full')
      },
    }
    const threads = (): number => process.getActiveResourcesInfo().filter((r) => r === 'MessagePort').length
    const before = threads()
    await assert.rejects(add(store, given(many), OPTIONS), /the disk is full/)
    // they end soon, on a busy machine later
    while (threads() > before) await new Promise((done) => setTimeout(done, 20))
    assert.equal(threads(), before)
  })

  it('passes notices on', async () => {
    const told: string[] = []
    await add(memory(), [{ notice: { article: null, rule: 'bad-line', says: 'line 1 is not JSON' } }], {
      ...OPTIONS,
      onNotice: (n) => told.push(n.rule),
    })
    assert.deepEqual(told, ['bad-line'])
  })
})

describe('versions', () => {
  const later = (text: string, more: Partial<Article> = {}): Article =>
    article('later', 'Gazette', text, { name: 'gazette', ...more })
  const versionsIn = async (list: readonly Article[]): Promise<number[]> =>
    [...(await filled(list)).rows()].map((r) => r.version)

  it('are told by address', async () => {
    const url = 'http://gazette.example/crane'
    assert.deepEqual(
      await versionsIn([article('a', 'G', CRANE, { url }), article('b', 'G', CRANE2, { url: `${url}#top` })]),
      [1, 2],
    )
  })
  it('are told by name where the words are much the same', async () =>
    assert.deepEqual(
      await versionsIn([article('gazette', 'Gazette', CRANE), later(CRANE.replace('three', 'four'))]),
      [1, 2],
    ))
  it('are not told by name alone', async () =>
    assert.deepEqual(await versionsIn([article('gazette', 'Gazette', CRANE), later(BEES)]), [1, 1]))
  it('are not told across languages', async () =>
    assert.deepEqual(
      await versionsIn([article('gazette', 'Gazette', CRANE), later(CRANE, { language: 'de', id: 'other' })]),
      [1, 1],
    ))
  it('leave only the last one in the story', async () => {
    const store = await filled([article('gazette', 'Gazette', CRANE), later(CRANE.replace('three', 'four'))])
    assert.deepEqual(
      shownStories(store).map((s) => s.articles.map((a) => a.id)),
      [['later']],
    )
  })
})

describe('corrections', () => {
  const at = '2031-04-18T10:00:00Z'
  const idsIn = (store: Store): string[][] => shownStories(store).map((s) => s.articles.map((a) => a.id))
  const idOf = (store: Store, id: string): string =>
    shownStories(store).find((s) => s.articles.some((a) => a.id === id))?.id ?? ''

  it('merge stories, under the id of the first named', async () => {
    const store = await filled()
    const [bees, crane] = [idOf(store, 'ledger'), idOf(store, 'gazette')]
    correct(store, merged(store, crane, bees), at)
    assert.deepEqual(
      [idsIn(store), shownStory(store, crane)?.articles.length, shownStory(store, bees)],
      [[['gazette', 'courier', 'ledger']], 3, null],
    )
  })
  it('hold for articles that come later', async () => {
    const store = await filled(articles.filter((a) => a.id !== 'courier'))
    correct(store, merged(store, idOf(store, 'ledger'), idOf(store, 'gazette')), at)
    await add(store, given(articles), OPTIONS)
    assert.deepEqual(idsIn(store), [['gazette', 'ledger', 'courier']])
  })
  it('split stories', async () => {
    const store = await filled()
    correct(store, splitOff(store, ['courier']), at)
    assert.deepEqual(idsIn(store), [['gazette'], ['courier'], ['ledger']])
  })
  it('are replayed in their order', () => {
    const made = (c: object, id: string): Correction => ({ id, made: at, undone: false, ...c }) as Correction
    const of = replayed(
      [
        made({ kind: 'merge', a: 'x', b: 'y' }, '1'),
        made({ kind: 'split', articles: ['y'] }, '2'),
        made({ kind: 'merge', a: 'z', b: 'y' }, '3'),
      ],
      (a) => `story-${a}`,
    )
    assert.deepEqual(
      ['x', 'y', 'z'].map((id) => of({ id, story: `story-${id}` })),
      ['story-x', 'story-z', 'story-z'],
    )
  })
  it('can be undone, and stay on record', async () => {
    const store = await filled()
    const made = correct(store, splitOff(store, ['courier']), at)
    undo(store, made.id)
    assert.deepEqual(
      [idsIn(store), store.corrections().map((c) => c.undone)],
      [[['gazette', 'courier'], ['ledger']], [true]],
    )
  })
  it('name the speaker of the words given', async () => {
    const store = await filled()
    const story = shownStory(store, idOf(store, 'courier'))
    assert.ok(story)
    correct(store, spoken(store, 'courier', 'The port stays closed', 'Kofi Mensah'), at)
    const quotations = storyAccount(store, story).stories.flatMap((s) =>
      s.quotations.filter((q) => q.article === 'courier'),
    )
    assert.deepEqual(
      quotations.map((q) => q.speaker?.name),
      ['Kofi Mensah'],
    )
  })
  it('let two articles count for one origin', async () => {
    const store = await filled()
    const story = shownStory(store, idOf(store, 'courier'))
    assert.ok(story)
    const origins = (): number =>
      Math.max(...storyAccount(store, story).stories.flatMap((s) => s.facts.map((f) => f.origins)))
    assert.equal(origins(), 2)
    correct(store, notIndependent(store, 'gazette', 'courier'), at)
    assert.equal(origins(), 1)
  })
  it('let two articles stand on their own', async () => {
    const store = await filled([article('gazette', 'Gazette', CRANE), article('herald', 'Herald', CRANE)])
    const story = shownStory(store, idOf(store, 'gazette'))
    assert.ok(story)
    const links = (): number => storyAccount(store, story).stories.flatMap((s) => s.reuse).length
    assert.equal(links(), 1)
    const made = correct(store, independent(store, 'herald', 'gazette'), at)
    assert.equal(links(), 0)
    undo(store, made.id)
    assert.equal(links(), 1)
  })
  it('let the last word on two articles stand', async () => {
    const store = await filled()
    const story = shownStory(store, idOf(store, 'courier'))
    assert.ok(story)
    const origins = (): number =>
      Math.max(...storyAccount(store, story).stories.flatMap((s) => s.facts.map((f) => f.origins)))
    correct(store, notIndependent(store, 'gazette', 'courier'), at)
    assert.equal(origins(), 1)
    correct(store, independent(store, 'courier', 'gazette'), '2031-04-19T10:00:00Z')
    assert.equal(origins(), 2)
  })
  describe('of a verdict', () => {
    const dead = (store: Store) => {
      const story = shownStory(store, idOf(store, 'gazette'))
      assert.ok(story)
      const account = storyAccount(store, story)
      const fact = account.stories[0]?.facts.find((f) => f.versions.some((v) => /^five dockers$/i.test(v.value)))
      assert.ok(fact)
      return { account, fact }
    }
    const corrected = async (): Promise<Store> => {
      const store = await filled()
      const { account, fact } = dead(store)
      assert.equal(fact.verdict, 'differ')
      const matter = judged(account, fact.id, 'compatible')
      assert.ok(matter)
      correct(store, matter, at)
      return store
    }

    it('say that a person judged so, when, and what the rules said', async () => {
      const { fact } = dead(await corrected())
      assert.deepEqual([fact.verdict, fact.reason], ['compatible', null])
      assert.match(fact.why, /^a person judged so on 2031-04-18; by the rules it was “differ”: \S/)
    })
    it('hold when another article joins the fact', async () => {
      const store = await corrected()
      await add(store, given([article('herald', 'Herald', CRANE2.replace('Five', 'Six'))]), OPTIONS)
      const { fact } = dead(store)
      assert.deepEqual([fact.versions.some((v) => /six/i.test(v.value)), fact.verdict], [true, 'compatible'])
    })
    it('do not hold where one of two tellings has become another text', async () => {
      const store = await corrected()
      await add(
        store,
        given([
          article('courier-2', 'Courier', CRANE2.replace('on Thursday', 'early on Thursday'), { name: 'courier' }),
        ]),
        OPTIONS,
      )
      assert.equal(dead(store).fact.verdict, 'differ')
    })
    it('are refused where there is no such fact, or one article alone tells it', async () => {
      const { account, fact } = dead(await filled())
      const alone = {
        ...account,
        stories: account.stories.map((s) => ({ ...s, facts: [{ ...fact, verdict: 'only' as const }] })),
      }
      assert.deepEqual([judged(account, 'none', 'agree'), judged(alone, fact.id, 'agree')], [null, null])
    })
  })
  it('are refused where they name nothing', async () => {
    const store = await filled()
    assert.throws(() => splitOff(store, ['nobody']), /there is no article nobody/)
    assert.throws(() => merged(store, 'x', 'y'), /there is no story x/)
    assert.throws(() => spoken(store, 'courier', 'never said', 'X'), /do not stand in article courier/)
    assert.throws(() => undo(store, 'x'), /there is no correction x/)
  })
})

describe('export', () => {
  const corrected = async (): Promise<Store> => {
    const store = await filled()
    correct(store, splitOff(store, ['courier']), '2031-04-18T10:00:00Z')
    store.follow({
      id: 'f',
      url: 'http://gazette.example/feed',
      title: 'Gazette',
      paused: true,
      added: '2031-04-18T10:00:00Z',
      last: null,
      next: null,
      articles: 2,
      state: {},
    })
    return store
  }

  it('added to an empty store gives the same store', async () => {
    const before = lines(await corrected())
    const store = memory()
    await addExport(store, each(before), OPTIONS)
    assert.deepEqual(lines(store), before)
  })
  describe('of corrections of every kind, one of them taken back', () => {
    const BY = ['Ama Osei', 'Jon Brandt'] as const
    const factsOf = (store: Store): string[] =>
      shownStories(store).flatMap((s) =>
        storyAccount(store, s).stories.flatMap((a) =>
          a.facts.map((f) => `${s.id} ${f.about} ${f.verdict} ${f.why} ${f.versions.length}`),
        ),
      )
    /** Each is made upon the account as the ones before have left it. */
    const everyKind = async (): Promise<Store> => {
      const store = await filled([...articles, article('herald', 'Herald', CRANE2.replace('Five', 'Six'))])
      const account = () => {
        const story = shownStories(store).find((s) => s.articles.some((a) => a.id === 'gazette'))
        assert.ok(story)
        return storyAccount(store, story)
      }
      const several = () => (account().stories[0]?.facts ?? []).filter((f) => f.verdict !== 'only')
      const first = () => several()[0]?.id ?? ''
      const told = several()[0]?.versions[0]?.members[0]
      assert.ok(told)
      const matters = [
        () => judged(account(), first(), 'compatible'),
        () => apart(account(), first(), told),
        () => joined(account(), several()[0]?.id ?? '', several()[1]?.id ?? '', 'differ'),
        () => hidden(account(), several().at(-1)?.id ?? ''),
        () => spoken(store, 'courier', 'The port stays closed', 'Kofi Mensah'),
        () => notIndependent(store, 'gazette', 'courier'),
        () => independent(store, 'herald', 'courier'),
        () => merged(store, shownStories(store)[0]?.id ?? '', shownStories(store).at(-1)?.id ?? ''),
        () => splitOff(store, ['ledger']),
      ]
      for (const [i, matter] of matters.entries()) {
        const made = matter()
        assert.ok(made, `correction ${i} names something`)
        correct(store, made, `2031-04-18T1${i}:00:00Z`, BY[i % 2])
      }
      undo(store, store.corrections()[0]?.id ?? '')
      return store
    }
    let made: Promise<Store> | null = null
    /** The store of every kind, made once; who changes it takes a copy. */
    const every = (): Promise<Store> => {
      made ??= everyKind()
      return made
    }
    const copied = async (from: Store): Promise<Store> => {
      const store = memory()
      await addExport(store, each(lines(from)), OPTIONS)
      return store
    }

    it('keeps who made each, when, and that one is undone', async () => {
      const store = await copied(await every())
      assert.deepEqual(
        store.corrections().map((c) => [c.by, c.made, c.undone]),
        Array.from({ length: 9 }, (_, i) => [BY[i % 2], `2031-04-18T1${i}:00:00Z`, i === 0]),
      )
    })
    it('gives accounts as they were', async () => {
      const store = await every()
      assert.deepEqual(factsOf(await copied(store)), factsOf(store))
    })
    it('is without them once each is undone', async () => {
      const [store, plain] = [
        await copied(await every()),
        await filled([...articles, article('herald', 'Herald', CRANE2.replace('Five', 'Six'))]),
      ]
      assert.notDeepEqual(factsOf(store), factsOf(plain))
      for (const { id } of store.corrections()) undo(store, id)
      assert.deepEqual(factsOf(store), factsOf(plain))
    })
    it('takes back what was undone since an earlier export, and puts nothing back', async () => {
      const store = await copied(await every())
      const [copy, early] = [await copied(store), lines(store)]
      const last = store.corrections().at(-1)?.id ?? ''
      undo(store, last)
      await addExport(copy, each(lines(store)), OPTIONS)
      assert.equal(copy.corrections().find((c) => c.id === last)?.undone, true)
      await addExport(copy, each(early), OPTIONS)
      assert.equal(copy.corrections().find((c) => c.id === last)?.undone, true)
    })
  })
  it('broken off and begun again gives the same store', async () => {
    const before = lines(await corrected())
    const store = memory()
    await addExport(store, each(before.slice(0, 3)), OPTIONS)
    await addExport(store, each(before), OPTIONS)
    assert.deepEqual(lines(store), before)
  })
  it('added to its own store adds nothing', async () => {
    const store = await corrected()
    const before = lines(store)
    await addExport(store, each(before), OPTIONS)
    assert.deepEqual(lines(store), before)
  })
  it('added to another store adds its articles, corrections and feeds to what is there', async () => {
    const store = await filled([article('other', 'Hafenblatt', BEES.replaceAll('Tarnwick', 'Morvel'))])
    await addExport(store, each(lines(await corrected())), OPTIONS)
    assert.deepEqual(
      [store.counts().versions, store.corrections().length, store.feeds().length, checked(store).faults],
      [4, 1, 1, []],
    )
  })
  it('that breaks off in a line is told, and what stands before it is kept', async () => {
    const store = memory()
    const before = lines(await corrected())
    await assert.rejects(
      addExport(store, each([...before.slice(0, 2), '{"article":{']), OPTIONS),
      /line 3 of the export is not whole/,
    )
    assert.equal(store.counts().versions, 1)
  })
})

describe('search', () => {
  it('shows the words with their place', async () => {
    const [first] = search(await filled(), { words: 'dockers', most: 1 })
    assert.ok(first?.excerpt?.text.includes('dockers'))
  })
  it('finds the stories whose tellings differ', async () => {
    const store = await filled()
    assert.deepEqual(
      search(store, { words: '', differs: true, most: 9 })
        .map((a) => a.row.id)
        .sort(),
      ['courier', 'gazette'],
    )
  })
})

test('check tells of a text that is not what was read', async () => {
  const store = await filled()
  assert.deepEqual(checked(store).faults, [])
  const annotations = store.annotations('gazette')
  assert.ok(annotations)
  const wrong: Store = {
    ...store,
    annotations: (id) =>
      id === 'gazette' ? { ...annotations, sentences: [{ from: 0, to: 9999, block: 0 }] } : store.annotations(id),
  }
  assert.deepEqual(checked(wrong).faults, ['article gazette: 1 places lie outside its text'])
})

test('a file of lines comes in portions that lose nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-lines-'))
  const path = join(folder, 'dump.jsonl')
  const text = Array.from({ length: 4321 }, (_, i) => `{"n":${i},"text":"${'é'.repeat(i % 90)}"}`).join('\n')
  writeFileSync(path, text)
  const portions: { readonly before: number; readonly text: string }[] = []
  for await (const { before, bytes } of portionsOf(path))
    portions.push({ before, text: new TextDecoder().decode(bytes) })
  assert.deepEqual(
    portions.map((p) => p.before),
    [0, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000],
  )
  assert.equal(portions.map((p) => p.text).join(''), text)
  rmSync(folder, { recursive: true })
})
