import { mix } from '../src/text/shingles.ts'

/** An article of an invented stream, with the article it was made from, where it was. */
export interface Planted {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly published: string
  readonly topic: number
  /** articles that go back to one another carry one family */
  readonly family: number
  /** how it was made */
  readonly how: Recipe | 'original' | 'unrelated'
  /** the article it was made from; null for originals */
  readonly parent: string | null
}

export const recipes = [
  'verbatim',
  'boilerplate',
  'shuffled',
  'edits 10%',
  'edits 25%',
  'edits 40%',
  'word edits',
  'excerpt',
  'paraphrase',
  'siblings',
] as const
export type Recipe = (typeof recipes)[number]

/** Random numbers in 0..1 from a seed (mulberry32): the same stream on every machine. */
export const random = (seed: number): (() => number) => {
  let state = mix(seed + 0x9e3779b9)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const SMALL =
  'the of to and a in that for on with as at by from it was is his had has not but which this they were will be an have after who their or more'.split(
    ' ',
  )
const STOCK = [
  'had not answered our questions by the evening',
  'spoke on condition of anonymity because they were not allowed to speak publicly',
  'according to a statement released by the office on',
  'in the early hours of the morning',
  'for the first time since the beginning of the year',
  'the two sides are expected to meet again next week',
  'could not be independently verified',
]
const BOILERPLATE = [
  'This material may not be published, broadcast, rewritten or redistributed without permission.',
  'Sign up for our morning letter and read the day before it begins.',
  'The views told here are those of the people quoted and not of this house.',
]
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bar ken dol min sat rov lin tas'.split(
  ' ',
)

const VOCABULARY = 12_000
const SYNONYMS = 3
const TOPICS = 400
const TOPIC_WORDS = 120
const TOPIC_NAMES = 12

const word = (n: number): string => {
  let left = mix(n)
  let out = ''
  for (let i = 0; i < 2 + (n % 3); i++) {
    out += SYLLABLES[left % SYLLABLES.length] ?? 'ba'
    left = Math.floor(left / SYLLABLES.length) + mix(n + i)
  }
  return out
}
const vocabulary = Array.from({ length: VOCABULARY }, (_, i) => word(i + 1))
const capital = (s: string): string => s.slice(0, 1).toUpperCase() + s.slice(1)
const topicNames = (topic: number): string[] =>
  Array.from(
    { length: TOPIC_NAMES },
    (_, i) => `${capital(word(1e6 + topic * 50 + i))} ${capital(word(2e6 + topic * 50 + i))}`,
  )

type Random = () => number
const pick = <T>(list: readonly T[], r: Random): T => {
  const found = list[Math.floor(r() * list.length)]
  if (found === undefined) throw new RangeError('bench/planted: nothing to pick from an empty list')
  return found
}

/** Common words come often, rare ones seldom (Zipf); half of the content words are the topic's own. */
const content = (topic: number, r: Random): string => {
  const at =
    r() < 0.5 ? mix(topic * 977 + Math.floor(TOPIC_WORDS * r() * r())) % VOCABULARY : Math.floor(VOCABULARY ** r()) - 1
  return vocabulary[at] ?? 'ba'
}

/** A sentence of 12 to 28 words: content words among small ones, now and then a name or a stock phrase. */
const sentence = (topic: number, names: readonly string[], r: Random): string => {
  const words: string[] = []
  const length = 12 + Math.floor(r() * 16)
  while (words.length < length) {
    const dice = r()
    if (dice < 0.06) words.push(pick(names, r))
    else if (dice < 0.07) words.push(pick(STOCK, r))
    else if (dice < 0.5) words.push(pick(SMALL, r))
    else words.push(content(topic, r))
  }
  return `${capital(words.join(' '))}.`
}

const sentences = (topic: number, count: number, r: Random): string[] => {
  const names = topicNames(topic)
  return Array.from({ length: count }, () => sentence(topic, names, r))
}

/** Another word for the same; most words have some, small ones and names none. */
const synonym = (w: string, r: Random): string => {
  const bare = w.replace(/[^a-z]/g, '')
  if (SMALL.includes(bare) || bare !== w) return w
  return (
    vocabulary[
      (mix(bare.length * 131 + bare.charCodeAt(0) * 7 + bare.charCodeAt(1)) + Math.floor(r() * SYNONYMS)) % VOCABULARY
    ] ?? w
  )
}

const replaced = (text: readonly string[], share: number, topic: number, r: Random): string[] => {
  const fresh = sentences(topic, text.length, r)
  return text.map((s, i) => (r() < share ? (fresh[i] ?? s) : s))
}
const shuffled = (text: readonly string[], r: Random): string[] =>
  text
    .map((s) => ({ s, key: r() }))
    .sort((a, b) => a.key - b.key)
    .map((x) => x.s)
const editedWords = (s: string, share: number, topic: number, r: Random): string =>
  s
    .split(' ')
    .flatMap((w) => {
      if (r() >= share) return [w]
      const dice = r()
      return dice < 0.34 ? [] : dice < 0.67 ? [content(topic, r)] : [w, content(topic, r)]
    })
    .join(' ')

/** How a text is made from another. */
const made: Readonly<Record<Recipe, (text: readonly string[], topic: number, r: Random) => string[]>> = {
  verbatim: (t) => [...t],
  boilerplate: (t, _, r) => [pick(BOILERPLATE, r), ...t, pick(BOILERPLATE, r)],
  shuffled: (t, _, r) => shuffled(t, r),
  'edits 10%': (t, topic, r) => replaced(t, 0.1, topic, r),
  'edits 25%': (t, topic, r) => replaced(t, 0.25, topic, r),
  'edits 40%': (t, topic, r) => replaced(t, 0.4, topic, r),
  'word edits': (t, topic, r) => t.map((s) => editedWords(s, 0.25, topic, r)),
  excerpt: (t, topic, r) => {
    const from = Math.floor(r() * t.length * 0.6)
    const fresh = sentences(topic, Math.ceil(t.length * 0.5), r)
    const at = Math.floor(r() * fresh.length)
    return [...fresh.slice(0, at), ...t.slice(from, from + Math.ceil(t.length * 0.35)), ...fresh.slice(at)]
  },
  paraphrase: (t, _, r) =>
    t.map((s) =>
      s
        .split(' ')
        .map((w) => (r() < 0.5 ? synonym(w, r) : w))
        .join(' '),
    ),
  siblings: (t, topic, r) => replaced(t, 0.25, topic, r),
}

const START = Date.parse('2031-01-01T00:00:00Z')
const MINUTE = 60_000
/** Of ten articles three go back to an earlier one. */
const REUSED = 0.3
/** A text is taken over while it is news: from the last articles. */
const RECENT = 2000

/**
 * A stream of `count` invented news articles from `seed`: 30% are made from one of the 2,000 before by the recipes in turn, the rest are
 * new, many of one topic and so of one vocabulary. A `siblings` pair goes back to an article that is not in the stream.
 */
export function* planted(count: number, seed: number): Generator<Planted> {
  const r = random(seed)
  const recent: {
    readonly id: string
    readonly text: readonly string[]
    readonly topic: number
    readonly family: number
    readonly title: string
  }[] = []
  let turn = 0
  for (let i = 0; i < count; i++) {
    const id = `p${seed}-${i}`
    const published = new Date(START + i * MINUTE).toISOString()
    const parent = recent.length > 20 && r() < REUSED ? pick(recent, r) : null
    const how = parent ? (recipes[turn++ % recipes.length] ?? 'verbatim') : 'original'
    const topic = parent?.topic ?? Math.floor(r() * TOPICS)
    const base = parent?.text ?? sentences(topic, 10 + Math.floor(r() * 20), r)
    const text = how === 'original' ? [...base] : made[how](base, topic, r)
    const title = parent?.title ?? capital(Array.from({ length: 7 }, () => content(topic, r)).join(' '))
    yield {
      id,
      text: text.join(' '),
      title,
      published,
      topic,
      family: parent?.family ?? i,
      how,
      parent: parent?.id ?? null,
    }
    // siblings go back to a common text that never appears itself: what is remembered is not what was printed
    if (how === 'original' && r() < 0.3)
      recent.push({ id, text: r() < 0.15 ? replaced(base, 0.25, topic, r) : base, topic, family: i, title })
    if (recent.length > RECENT) recent.shift()
  }
}
