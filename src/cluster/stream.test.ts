import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '../relate/fixture.ts'
import { type Digest, digest } from './digest.ts'
import { add, type StoryStream, settle, stateOf, storiesOf, storyStream } from './stream.ts'
import { NAME, termOf, WORD } from './term.ts'

/** Two floods and a trial, each told by several; of the floods one is in 2031, the other in 2034. */
const told: Readonly<Record<string, readonly string[]>> = {
  flood: [
    'Floods in the Arno Delta drove 3,400 people from Brescova on Monday. Mayor Lidia Fontane opened the schools of Brescova to families from the delta.',
    'In Brescova the mayor, Lidia Fontane, said 3,400 people had left the Arno Delta because of the floods. Schools took in families.',
    'The Arno rose over its banks near Brescova; 3,400 residents fled the delta. Lidia Fontane called on families to stay in the schools.',
  ],
  later: [
    'Floods in the Sorin Valley drove 900 people from Kestrel Ford on Monday. Governor Piet Halloran opened the barracks of Kestrel Ford to families from the valley.',
    'In Kestrel Ford the governor, Piet Halloran, said 900 people had left the Sorin Valley because of the floods. Barracks took in families.',
    'The Sorin rose over its banks near Kestrel Ford; 900 residents fled the valley. Piet Halloran called on families to stay in the barracks.',
  ],
  trial: [
    'A court in Marsh Bay sentenced the banker Otto Grell to seven years for fraud at Lumen Trust. Grell had hidden losses of 40 million.',
    'Otto Grell, who ran Lumen Trust, must go to prison for seven years, a judge in Marsh Bay ruled. His fraud hid losses of 40 million.',
  ],
}
const days: Readonly<Record<string, string>> = { flood: '2031-05-05', later: '2034-05-01', trial: '2031-05-06' }
const all: readonly Digest[] = Object.entries(told).flatMap(([name, texts]) =>
  texts.map((text, i) => digest(reading({ id: `${name}${i}`, text, published: days[name] ?? '' }).article)),
)

const filled = (list: readonly Digest[], every = list.length): StoryStream => {
  const stream = storyStream()
  for (const [i, d] of list.entries()) {
    add(stream, d)
    if ((i + 1) % every === 0) settle(stream)
  }
  settle(stream)
  return stream
}
const groups = (stream: StoryStream): string[] =>
  storiesOf(stream)
    .map((s) => [...s.articles].sort().join(' '))
    .sort()
const WANT = ['flood0 flood1 flood2', 'later0 later1 later2', 'trial0 trial1']

test('articles on one event form a story; a like event stays apart', () => assert.deepEqual(groups(filled(all)), WANT))

test('neither the order of the articles nor how often the stream is settled changes the stories', () => {
  assert.deepEqual(groups(filled(all.toReversed())), WANT)
  assert.deepEqual(groups(filled(all, 1)), WANT)
  assert.deepEqual(
    groups(
      filled(
        [0, 3, 6, 1, 4, 7, 2, 5].flatMap((i) => all[i] ?? []),
        2,
      ),
    ),
    WANT,
  )
})

test('an article that came alone finds its story when the second one comes, and the story keeps its id', () => {
  const stream = storyStream()
  add(stream, all[0] as Digest)
  const [alone] = settle(stream).stories
  add(stream, all[1] as Digest)
  const [both] = settle(stream).stories
  assert.equal(both?.id, alone?.id)
  assert.deepEqual(both?.came, ['flood1'])
  assert.deepEqual(storiesOf(stream)[0]?.articles, ['flood0', 'flood1'])
})

test('across languages names and figures are enough', () => {
  const german = reading({
    id: 'de',
    language: 'de',
    published: '2031-05-06',
    text: 'Wegen des Hochwassers haben 3.400 Menschen in Brescova das Delta des Arno verlassen. Lidia Fontane, die Chefin von Brescova, ließ die Schulen öffnen.',
  })
  assert.deepEqual(groups(filled([...all, digest(german.article)]))[0], 'de flood0 flood1 flood2')
})

test('the same words dated years later are the same story: it may be the day of a crawl', () => {
  const again = { ...(all[0] as Digest), id: 'again', day: (all[0]?.day ?? 0) + 1000 }
  assert.deepEqual(groups(filled([all[0] as Digest, all[1] as Digest, again])), ['again flood0 flood1'])
})

test('text that goes back to another article draws it into its story', () => {
  const stranger = digest(
    reading({
      id: 'stranger',
      text: 'Nothing of the kind was ever seen, wrote a reader in a letter about umbrellas.',
      published: '2031-05-06',
    }).article,
  )
  const stream = storyStream()
  add(stream, all[0] as Digest)
  add(stream, stranger, ['flood0'])
  settle(stream)
  assert.deepEqual(groups(stream), ['flood0 stranger'])
})

test('a stream goes on from its state', () => {
  const half = filled(all.slice(0, 4))
  const resumed = storyStream(structuredClone(stateOf(half)))
  const same = filled(all.slice(0, 4))
  for (const stream of [resumed, same]) {
    for (const d of all.slice(4)) add(stream, d)
    settle(stream)
  }
  assert.deepEqual(storiesOf(resumed), storiesOf(same))
})

test('the older articles of a large story stay with it', () => {
  const stream = storyStream()
  for (let i = 0; i < 150; i++) {
    add(stream, { ...(all[i % 3] as Digest), id: `copy${i}` })
    if (i % 20 === 0) settle(stream)
  }
  settle(stream)
  assert.equal(storiesOf(stream)[0]?.articles.length, 150)
  assert.ok(stateOf(stream).articles.length <= 40)
})

/** An article of ten names and words of its own event, and three that another event has too. */
const near = (event: string, n: number): Digest => {
  const words = [...Array.from({ length: 10 }, (_, i) => `${event}${i}`), 'coast', 'storm', 'relief']
  const terms = Uint32Array.from(words.flatMap((w) => [termOf(w, NAME), termOf(`en:${w}`, WORD)]))
  return {
    id: `${event}-${n}`,
    language: 'en',
    day: 100,
    profile: { terms, counts: new Uint8Array(terms.length).fill(1) },
  }
}

test('two events taken for one, whose articles then join without a doubt, part when the story has grown', () => {
  const stream = storyStream()
  const stories = [1, 2, 3, 4].flatMap((n) =>
    ['flood', 'quake'].map((event) => {
      add(stream, near(event, n))
      settle(stream)
      return storiesOf(stream).length
    }),
  )
  assert.equal(stories[1], 1)
  assert.deepEqual(groups(stream), ['flood-1 flood-2 flood-3 flood-4', 'quake-1 quake-2 quake-3 quake-4'])
})

test('one id twice is misuse', () => {
  const stream = filled(all.slice(0, 1))
  assert.throws(() => add(stream, all[0] as Digest), /flood0/)
})

test('a stream that goes on from what was kept has counted the same articles', () => {
  const before = filled(all)
  assert.deepEqual(stateOf(storyStream(stateOf(before))).seen.articles, stateOf(before).seen.articles)
})

test('settling tells of the stories that something came to, not of those that were only looked at', () => {
  const stream = filled(all.filter((d) => d.id.startsWith('flood')))
  const like = digest(reading({ id: 'like', text: told['later']?.[0] ?? '', published: '2031-05-06' }).article)
  add(stream, like)
  assert.deepEqual(
    settle(stream).stories.map((s) => s.came),
    [['like']],
  )
})
