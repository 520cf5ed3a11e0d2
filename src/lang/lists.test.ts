import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, dated } from '../model/fixture.ts'
import type { Annotations } from '../model/index.ts'
import { read } from '../read/index.ts'
import { emptied } from './emptied.ts'
import { en } from './en/index.ts'
import { type Language, languages } from './index.ts'

/** A list with its words, and whether a word of it is read as what it stands for. One suite over all languages; lists may be empty. */
interface List {
  readonly name: string
  readonly words: (language: Language) => Iterable<readonly [word: string, means: unknown]>
  readonly isRead: (word: string, means: unknown, reads: (text: string) => Annotations, language: Language) => boolean
}

const alone = (words: Iterable<string>): (readonly [string, unknown])[] => [...words].map((w) => [w, w])
const capital = (word: string, { calendar }: Language): string =>
  calendar.capitals ? word.charAt(0).toUpperCase() + word.slice(1) : word

const LISTS: readonly List[] = [
  {
    name: 'numbers.cardinals',
    // "a", "one" and their forms are articles as well
    words: ({ numbers }) => [...numbers.cardinals].filter(([, n]) => n > 1),
    isRead: (word, n, reads) => reads(`Marlow ${word} km.`).quantities.some((q) => q.low === n && q.unit === 'km'),
  },
  {
    name: 'numbers.scales',
    words: ({ numbers }) => numbers.scales,
    isRead: (word, n, reads) => reads(`Marlow 2 ${word} km.`).quantities.some((q) => q.low === 2 * Number(n)),
  },
  {
    name: 'numbers.units',
    words: ({ numbers }) => numbers.units,
    isRead: (word, unit, reads) => reads(`Marlow 7 ${word}.`).quantities.some((q) => q.low === 7 && q.unit === unit),
  },
  {
    name: 'numbers.percent',
    words: ({ numbers }) => alone(numbers.percent),
    isRead: (word, _, reads) => reads(`Marlow 7 ${word}.`).quantities.some((q) => q.unit === 'percent'),
  },
  {
    name: 'numbers.currencies',
    words: ({ numbers }) => numbers.currencies,
    isRead: (word, unit, reads) =>
      [`Marlow 7 ${word}.`, `Marlow ${word}7.`].some((text) => reads(text).quantities.some((q) => q.unit === unit)),
  },
  {
    name: 'calendar.months',
    words: ({ calendar }) =>
      calendar.months.flatMap((names, i) => names.map((name) => [name, String(i + 1).padStart(2, '0')] as const)),
    isRead: (word, month, reads, language) =>
      ['3 * 2030', '3. * 2030', '3 de * de 2030'].some((day) =>
        reads(`Marlow, ${day.replace('*', capital(word, language))}.`).times.some(
          (t) => t.start === `2030-${month}-03`,
        ),
      ),
  },
  {
    name: 'speech.verbs',
    words: ({ speech }) => alone(speech.verbs),
    isRead: (word, _, reads) =>
      [`“Marlow is safe,” ${word} Ann Lee.`, `Ann Lee ${word}: “Marlow is safe.”`].some((text) =>
        reads(text).quotations.some((q) => q.speaker?.name === 'Ann Lee'),
      ),
  },
]

/** So many words of a list are asked, evenly over it. */
const ASKED = 30
const some = <T>(list: readonly T[]): T[] => list.filter((_, i) => i % Math.ceil(list.length / ASKED) === 0)

for (const language of languages)
  describe(language.name, () => {
    const reads = (text: string): Annotations =>
      read(articleOf(text, { language: language.code, published: dated('2031-05-14') }))
    for (const { name, words, isRead } of LISTS) {
      const list = [...words(language)]
      if (list.length)
        it(`reads the words of ${name}`, () =>
          assert.deepEqual(
            some(list).filter(([word, means]) => !isRead(word, means, reads, language)),
            [],
          ))
    }
  })

/** Every text in a value, however deep. */
const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (value instanceof Map) return [...value.keys()].flatMap(texts)
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(texts)
  return typeof value === 'object' && value !== null && !(value instanceof RegExp) && !(value instanceof URL)
    ? Object.values(value).flatMap(texts)
    : []
}

describe('every language', () => {
  for (const language of languages)
    it(`${language.name} has no word that is blank or begins or ends with a blank`, () =>
      assert.deepEqual(
        texts(language.words)
          .concat(texts(language.speech), texts(language.people))
          .filter((w) => w !== w.trim()),
        [],
      ))
  it('may leave every list empty', () => {
    const none: Language = { ...emptied(en), code: 'xx', name: 'none' }
    assert.deepEqual(
      texts({ ...none, code: '', name: '' }).filter((w) => w !== ''),
      [],
    )
  })
})
