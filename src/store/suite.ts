import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, NOTHING_READ } from '../model/fixture.ts'
import type { Article } from '../model/index.ts'
import type { Correction } from './correction.ts'
import type { Followed } from './feed.ts'
import { packed } from './packed.ts'
import type { Batch, Entry, Store } from './store.ts'

const article = (id: string, text: string): Article =>
  articleOf(text, { id, name: `article-${id}`, title: `The ${id} title`, outlet: 'Harbour Gazette' })

/** An entry with the text "..."; what is given besides wins. */
export const entry = (id: string, text: string, given: Partial<Entry> = {}): Entry => {
  const own = article(id, text)
  return {
    id,
    name: own.name,
    key: id,
    version: 1,
    url: null,
    outlet: own.outlet,
    language: own.language,
    published: '2031-04-17',
    title: own.title,
    article: packed(own),
    annotations: packed(NOTHING_READ),
    digest: packed(['en', null, []]),
    print: new Uint8Array([1, 2, 3, 4]),
    words: { title: own.title ?? '', body: text, speakers: 'Ama Osei' },
    ...given,
  }
}

export const batch = (entries: readonly Entry[], given: Partial<Batch> = {}): Batch => ({
  entries,
  links: [],
  stories: entries.map((e) => ({ id: `story-${e.id}`, articles: [e.id] })),
  closed: [],
  ...given,
})

const merge: Correction = { id: 'c1', made: '2031-04-18T10:00:00Z', undone: false, kind: 'merge', a: 'a', b: 'b' }

const feed: Followed = {
  id: 'f1',
  url: 'http://gazette.example/feed',
  title: null,
  paused: false,
  added: '2031-04-18T10:00:00Z',
  last: null,
  next: null,
  articles: 0,
  state: { seen: ['a'] },
}

/** What every store does. `open` gives an empty one; `again` opens what was kept in it, where it keeps anything. */
export const storeSuite = (name: string, open: () => Store, again: ((store: Store) => Store) | null): void => {
  const filled = (): Store => {
    const store = open()
    store.put(
      batch([
        entry('a', 'The crane fell into the harbour at dawn.'),
        entry('b', 'Die Fähre legte nicht ab.', {
          language: 'de',
          outlet: 'Hafenblatt',
          published: '2031-05-02T06:00',
          words: { title: '', body: 'Die Fähre legte nicht ab.', speakers: 'Jon Brandt' },
        }),
      ]),
    )
    return store
  }
  const found = (store: Store, query: object): string[] =>
    store.search({ words: '', most: 10, ...query }).map((h) => h.row.id)

  describe(`${name}: keeps`, () => {
    it('gives back an article as it was', () =>
      assert.equal(filled().article('a')?.text, 'The crane fell into the harbour at dawn.'))

    it('lists articles in the order they came', () =>
      assert.deepEqual(
        [...filled().rows()].map((r) => r.id),
        ['a', 'b'],
      ))

    it('knows what it has', () => {
      const store = filled()
      assert.deepEqual([store.has('a'), store.has('z')], [true, false])
    })

    it('keeps all of a batch or nothing', () => {
      const store = filled()
      assert.throws(() => store.put(batch([entry('c', 'One.'), entry('a', 'The id is there already.')])))
      assert.deepEqual([store.has('c'), store.counts().versions], [false, 2])
    })

    it('keeps the earlier version beside the later', () => {
      const store = filled()
      store.put(batch([entry('a2', 'The crane fell at noon.', { key: 'a', version: 2 })]))
      assert.deepEqual(
        [store.latest('a')?.id, store.row('a')?.latest, store.article('a')?.text],
        ['a2', false, 'The crane fell into the harbour at dawn.'],
      )
    })

    it('lists the versions of an article, the first one first', () => {
      const store = filled()
      store.put(batch([entry('a2', 'The crane fell at noon.', { key: 'a', version: 2 })]))
      assert.deepEqual(
        store.versions('a').map((r) => [r.id, r.version, r.latest]),
        [
          ['a', 1, false],
          ['a2', 2, true],
        ],
      )
    })

    it('moves an article to another story', () => {
      const store = filled()
      store.put(batch([], { stories: [{ id: 'story-a', articles: ['b'] }] }))
      assert.deepEqual([store.members('story-a').map((r) => r.id), store.members('story-b')], [['a', 'b'], []])
    })

    it('keeps links both ways', () => {
      const store = filled()
      store.put(batch([], { links: [{ later: 'b', earlier: 'a', contained: 0.5 }] }))
      const link = { later: 'b', earlier: 'a', contained: 0.5 }
      for (const id of ['a', 'b']) assert.deepEqual([...store.links({ of: id })], [link])
    })

    it('gives the links of what came after an article', () => {
      const store = filled()
      store.put(batch([], { links: [{ later: 'b', earlier: 'a', contained: 0.5 }] }))
      const seq = store.row('b')?.seq ?? 0
      assert.deepEqual([[...store.links({ after: seq - 1 })].length, [...store.links({ after: seq })].length], [1, 0])
    })

    it('gives what relating kept of open stories only', () => {
      const store = filled()
      store.put(batch([], { closed: ['story-a'] }))
      assert.deepEqual(
        [...store.kept({ open: true })].map((k) => k.id),
        ['b'],
      )
    })

    it('notes how far terms are counted', () => {
      const store = filled()
      store.put(batch([], { tally: new Uint8Array([7]) }))
      assert.deepEqual([store.tally()?.upTo, [...(store.tally()?.value ?? [])]], [2, [7]])
    })

    it('finds nothing wrong with itself', () => assert.deepEqual(filled().faults(), []))
  })

  describe(`${name}: searches`, () => {
    it('by words, all of which must stand there', () =>
      assert.deepEqual(
        [found(filled(), { words: 'crane dawn' }), found(filled(), { words: 'crane noon' })],
        [['a'], []],
      ))
    it('by any of the words where that is asked for', () =>
      assert.deepEqual(found(filled(), { words: 'crane noon', any: true }), ['a']))
    it('by a phrase', () =>
      assert.deepEqual(
        [found(filled(), { words: '"crane fell"' }), found(filled(), { words: '"fell crane"' })],
        [['a'], []],
      ))
    it('whatever the accents', () => assert.deepEqual(found(filled(), { words: 'fahre' }), ['b']))
    it('by speaker', () => assert.deepEqual(found(filled(), { speaker: 'brandt' }), ['b']))
    it('by a part of the outlet', () => assert.deepEqual(found(filled(), { outlet: 'gazette' }), ['a']))
    it('by language', () => assert.deepEqual(found(filled(), { language: 'de' }), ['b']))
    it('by date, the last day whole', () =>
      assert.deepEqual(found(filled(), { from: '2031-05-02', to: '2031-05-02' }), ['b']))
    it('takes query syntax for words', () =>
      assert.deepEqual(found(filled(), { words: 'crane OR body: NEAR( "* ^' }), []))
  })

  describe(`${name}: corrections`, () => {
    it('come back in the order they were made, the newest state of each', () => {
      const store = filled()
      store.correct(merge)
      store.correct({ ...merge, id: 'c2' })
      store.correct({ ...merge, undone: true })
      assert.deepEqual(
        store.corrections().map((c) => [c.id, c.undone]),
        [
          ['c1', true],
          ['c2', false],
        ],
      )
    })
  })

  describe(`${name}: feeds`, () => {
    it('come back in the order they were added, the newest state of each', () => {
      const store = open()
      store.follow(feed)
      store.follow({ ...feed, id: 'f2' })
      store.follow({ ...feed, paused: true })
      assert.deepEqual(store.feeds(), [
        { ...feed, paused: true },
        { ...feed, id: 'f2' },
      ])
    })
    it('are forgotten once', () => {
      const store = open()
      store.follow(feed)
      assert.deepEqual([store.unfollow('f1'), store.unfollow('f1'), store.feeds()], [true, false, []])
    })
  })

  if (again)
    it(`${name}: has everything after it was closed and opened again`, () => {
      const store = filled()
      store.correct(merge)
      store.follow(feed)
      const before = [[...store.rows()], store.corrections(), store.article('b'), store.feeds()]
      const later = again(store)
      assert.deepEqual([[...later.rows()], later.corrections(), later.article('b'), later.feeds()], before)
      later.close()
    })
}
