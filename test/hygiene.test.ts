import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { SHARED } from '../scripts/score/shared.ts'
import { trackedText } from './tree.ts'

const files = trackedText()
const handWritten = files.filter(({ path }) => path !== 'package-lock.json')

/** Where `pattern` stands, as "path:line: words". */
const places = (pattern: RegExp, list = handWritten): string[] =>
  list.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 100)}`] : [])),
  )

describe('tracked files', () => {
  it('are there', () => assert.ok(files.length > 50))

  it('hold no path of one machine', () => {
    const slash = '/'
    assert.deepEqual(places(new RegExp(`(^|[\\s"'\`(=])${slash}(work|home|root|Users|tmp)${slash}`)), [])
  })

  it('name no package registry', () => {
    const hosts = ['registry', 'npmjs', 'org'].join('\\.')
    assert.deepEqual(places(new RegExp(`${hosts}|registry\\.[a-z]+\\.[a-z]+`), files), [])
  })
})

describe('tests', () => {
  it('hang on no clock on the wall: a slow machine, or a busy one, is no fault (processor time: src/text/within.fixture.ts)', () => {
    const tests = handWritten.filter(({ path }) => path.endsWith('.test.ts'))
    assert.deepEqual(
      places(
        new RegExp(['timeout: \\d', 'performance\\.now\\(', 'Date\\.now\\(', 'AbortSignal\\.timeout'].join('|')),
        tests,
      ),
      [],
    )
  })
})

// ---- nothing of the shared material is in the project

interface Article {
  readonly text: string
}

const sharedArticles = (): string[] => {
  const seeds = readdirSync(join(SHARED, 'seeds')).filter((name) => name.endsWith('.txt'))
  const stories = readdirSync(join(SHARED, 'stories'))
  const lines = stories.flatMap((name) =>
    readFileSync(join(SHARED, 'stories', name, 'articles.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  return [
    ...seeds.map((name) => readFileSync(join(SHARED, 'seeds', name), 'utf8')),
    ...lines.map((line) => (JSON.parse(line) as Article).text),
  ]
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** As many words in a row as two writers do not hit on by chance. */
const RUN = 9

/** What agencies print under every text is nobody's sentence. */
const BOILERPLATE = 'this material may not be published broadcast rewritten or redistributed'

const runs = (text: string): Set<string> => {
  const words = wordsOf(text)
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')))
}

/** Full names of people who are quoted in the shared stories: two or three capitalised words. */
const sharedNames = (): string[] => {
  const marks = [
    join(SHARED, 'seeds', 'expected.json'),
    ...readdirSync(join(SHARED, 'stories')).map((name) => join(SHARED, 'stories', name, 'expected.json')),
  ]
  const speakers = marks.flatMap(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { quotations?: { speaker?: string }[] }).quotations ?? [],
  )
  const names = speakers.flatMap(
    ({ speaker }) => speaker?.split(/,| \(/)[0]?.match(/\b\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+){1,2}$/u)?.[0] ?? [],
  )
  return [...new Set(names)].filter(
    (name) => !/\b(Department|Ministry|Police|Military|Service|Office|Airlines?|Company)$/.test(name),
  )
}

const absent = existsSync(join(SHARED, 'stories')) ? false : 'the shared material is absent'

describe('the shared material', { skip: absent }, () => {
  it('has no sentence in the project', () => {
    const theirs = new Set(sharedArticles().flatMap((text) => [...runs(text)]))
    const found = handWritten.flatMap(({ path, text }) =>
      [...runs(text)].filter((run) => theirs.has(run) && !BOILERPLATE.includes(run)).map((run) => `${path}: ${run}`),
    )
    assert.deepEqual(found, [])
  })

  it('has nobody of its people in the project', () => {
    const names = sharedNames()
    assert.ok(names.length > 10)
    const found = names.flatMap((name) =>
      handWritten.filter(({ text }) => text.includes(name)).map(({ path }) => `${path}: ${name}`),
    )
    assert.deepEqual(found, [])
  })
})
