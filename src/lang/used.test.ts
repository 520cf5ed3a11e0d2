// Of every list of every language one word at least is read by the reader that uses it: with the list left empty, something else is read in some example.
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { examplesOf } from '../model/examples.fixture.ts'
import { articleOf, dated } from '../model/fixture.ts'
import { articlesOf } from '../model/stories.fixture.ts'
import { read } from '../read/index.ts'
import { reconcile } from '../reconcile/index.ts'
import { relate } from '../relate/index.ts'
import { emptied } from './emptied.ts'
import { type Language, languages } from './index.ts'

/** A list of a language, or another value of it with words in it. */
interface List {
  readonly path: readonly string[]
  readonly words: readonly string[]
}

const sizeOf = (value: unknown): number =>
  value instanceof Map || value instanceof Set ? value.size : Array.isArray(value) ? value.length : -1

/** Every text in a list, however deep. */
const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (value instanceof Map) return [...value.keys()].flatMap(wordsIn)
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(wordsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

const listsIn = (value: unknown, path: readonly string[] = []): List[] => {
  if (sizeOf(value) >= 0)
    return sizeOf(value)
      ? [
          {
            path,
            words: wordsIn(value).flatMap((w) => w.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.[0] ?? []),
          },
        ]
      : []
  if (typeof value !== 'object' || value === null || value instanceof RegExp || value instanceof URL) return []
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]))
}

/** The language with one list of it left empty. */
const without = <T>(value: T, [key, ...rest]: readonly string[]): T => {
  if (key === undefined) return emptied({ value } as { value: object }).value as T
  const inner = (value as Record<string, unknown>)[key]
  return { ...value, [key]: without(inner, rest) }
}

const all = languages as Language[]
const known = all.length
after(() => void all.splice(known))

/** The article languages are told apart by two letters; a language of a test gets letters of its own. */
const lettersOf = (n: number): string => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))

/** All that is made of a text: of several articles, each after "@ id | ...", the account of their story. */
const made = (text: string, language: Language): string => {
  all[known] = language
  if (!text.startsWith('@ '))
    return JSON.stringify(read(articleOf(text, { language: language.code, published: dated('2031-05-14') })))
  const readings = articlesOf(text, language.code).map((article) => ({ article, annotations: read(article) }))
  const story = relate(readings)
  return JSON.stringify([story, reconcile(story, readings)])
}

const FILES = [
  '../read/examples/times.txt',
  '../read/examples/quantities.txt',
  '../read/examples/people.txt',
  '../relate/examples/stories.txt',
  './examples/lists.txt',
]
const EXAMPLES = FILES.flatMap((file) => examplesOf(new URL(file, import.meta.url)))
/** Lists that no example asks yet: there shall be none. */
const UNASKED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  examplesOf(new URL('./examples/unasked.txt', import.meta.url)).map(({ heading: [code = ''], text }) => [
    code,
    new Set(text.split('\n')),
  ]),
)
const TOPICS = [
  'words',
  'speech',
  'people',
  'numbers',
  'calendar',
  'promises',
  'credits',
  'clauses',
  'verdicts',
  'relations',
] as const

let codes = 0
/** Letters that are no language's yet. */
const newLetters = (): string => {
  const letters = lettersOf(codes++)
  return languages.some((l) => l.code === letters) ? newLetters() : letters
}

for (const language of languages.slice(0, known)) {
  const texts = EXAMPLES.filter(({ heading: [code = 'en'] }) => code === language.code).map(({ text }) => text)
  const plain = { ...language, code: newLetters() }
  const usual = new Map<string, string>()
  const asUsual = (text: string): string => {
    const known = usual.get(text) ?? made(text, plain)
    usual.set(text, known)
    return known
  }
  /** Whether something else is made of an example that holds a word of the list where the list is empty. */
  const isUsed = ({ path, words }: List): boolean => {
    // what is made once for a code must not be made of another list
    const poorer = { ...without(language, path), code: newLetters() }
    const held = new Set(words)
    return texts
      .filter((t) => (t.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).some((w) => held.has(w)))
      .some((t) => made(t, poorer) !== asUsual(t))
  }
  describe(language.name, () => {
    for (const topic of TOPICS) {
      const lists = listsIn(language[topic], [topic]).filter(
        ({ path }) => path[1] !== 'concepts' && !UNASKED.get(language.code)?.has(path.join('.')),
      )
      if (lists.length)
        it(`needs its lists of ${topic}`, () =>
          assert.deepEqual(
            lists.filter((l) => !isUsed(l)).map((l) => l.path.join('.')),
            [],
          ))
    }
  })
}
