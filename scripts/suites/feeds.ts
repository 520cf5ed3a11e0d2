import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/ingest/formats/decode.ts'
import type { Entry, Feed } from '../../src/ingest/formats/feed/feed.ts'
import { readFeed } from '../../src/ingest/formats/feed.ts'
import { plain } from '../../src/ingest/formats/xml/entities.ts'
import { expectations } from './python.ts'
import { counter } from './row.ts'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** Titles are compared as text: what markup a title had is not part of it. */
const sameText = (expected: string, got: string | null | undefined): boolean =>
  got === null || got === undefined
    ? squeeze(plain(expected)) === ''
    : [squeeze(expected), squeeze(plain(expected))].includes(squeeze(got))
const sameTime = (expected: string | number, got: string | undefined): boolean =>
  (typeof expected === 'number' ? expected : Date.parse(expected)) === Date.parse(got ?? '')
const sameLink = (expected: string, got: string | null | undefined): boolean =>
  expected === got ||
  (URL.canParse(expected) && URL.canParse(got ?? '') && new URL(expected).href === new URL(got ?? '').href)

type Counter = ReturnType<typeof counter>
type Expected = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Expected =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): readonly Expected[] => (Array.isArray(value) ? value.filter(isFields) : [])
const words = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

const readPath = (path: string, address: string | null = null): Feed | null =>
  readFeed(decode({ name: path, bytes: readFileSync(path) }).text, address)
/** Where feedparser's own tests serve a file from; some say in a comment what address the headers give. */
const servedAt = (file: string, text: string): string =>
  /^Header:\s{1,10}Content-Location: (\S{1,200})/m.exec(text)?.[1] ?? `http://127.0.0.1:8097/${file}`

const entryRight = (count: Counter, expected: Expected, got: Entry | undefined, where: string): void => {
  const title = words(expected['title'])
  if (title) count.add('titles', sameText(title, got?.title), `${where} ${title} | ${got?.title}`)
  const links = list(expected['links'])
  const link = words(expected['link']) ?? words(expected['url']) ?? words(links[0]?.['href'])
  if (link) count.add('links', sameLink(link, got?.link), `${where} ${link} | ${got?.link}`)
  const published =
    words(expected['publishedParsed']) ?? words(expected['pubDateParsed']) ?? words(expected['date_published'])
  const updated = words(expected['updatedParsed']) ?? words(expected['date_modified'])
  // a feed with one date is given with two by others: published and updated stand in for each other
  if (published)
    count.add(
      'dates',
      sameTime(published, (got?.published ?? got?.updated)?.value),
      `${where} ${published} | ${got?.published?.value}`,
    )
  if (updated)
    count.add(
      'dates',
      sameTime(updated, (got?.updated ?? got?.published)?.value),
      `${where} ${updated} | ${got?.updated?.value}`,
    )
}

/** gofeed has a JSON beside each feed with what must come of it. */
export const gofeed = (root: string, files: readonly string[]): Counter => {
  const count = counter('gofeed')
  for (const file of files) {
    const beside = file.endsWith('.xml') ? file.replace(/\.xml$/, '.json') : file.replace(/\.json$/, '_expected.json')
    if (beside === file || !existsSync(join(root, beside))) continue
    let expected: unknown
    try {
      expected = JSON.parse(readFileSync(join(root, beside), 'utf8'))
    } catch {
      continue
    }
    if (!isFields(expected)) continue
    const got = readPath(join(root, file))
    const items = list(expected['items'] ?? expected['entries'])
    count.add(
      'entries',
      (got?.entries.length ?? 0) === items.length,
      `${file} ${items.length} | ${got?.entries.length}`,
    )
    const title = words(expected['title'])
    if (title) count.add('titles of feeds', sameText(title, got?.title), `${file} ${title} | ${got?.title}`)
    for (const [i, item] of items.entries()) entryRight(count, item, got?.entries[i], `${file}#${i}`)
  }
  return count
}

const FIELDS: Readonly<Record<string, (value: string | number, entry: Entry) => boolean>> = {
  title: (value, entry) => sameText(String(value), entry.title),
  link: (value, entry) => sameLink(String(value), entry.link),
  published_parsed: (value, entry) => sameTime(value, (entry.published ?? entry.updated)?.value),
  created_parsed: (value, entry) => sameTime(value, (entry.published ?? entry.updated)?.value),
  updated_parsed: (value, entry) => sameTime(value, (entry.updated ?? entry.published)?.value),
  author: (value, entry) => entry.author !== null && String(value).includes(entry.author),
}
const NAMES: Readonly<Record<string, string>> = {
  title: 'titles',
  link: 'links',
  published_parsed: 'dates',
  created_parsed: 'dates',
  updated_parsed: 'dates',
  author: 'authors',
}

/** feedparser says in a comment what must be true, in Python; the simple ones are read. */
export const feedparser = (root: string, files: readonly string[]): Counter => {
  const count = counter('feedparser')
  for (const file of files.filter((f) => f.endsWith('.xml'))) {
    const path = join(root, file)
    const text = readFileSync(path, 'utf8')
    const expected = expectations(text)
    if (!expected.length) continue
    const got = readPath(path, servedAt(file, text))
    for (const { entry, field, value } of expected) {
      const miss = `${file} ${field} ${value}`
      if (entry === null && field === 'entries') count.add('entries', got?.entries.length === value, miss)
      else if (entry === null && field === 'title')
        count.add('titles of feeds', sameText(String(value), got?.title), `${miss} | ${got?.title}`)
      else if (entry !== null && FIELDS[field]) {
        const found = got?.entries[entry]
        count.add(
          NAMES[field] ?? field,
          found !== undefined && FIELDS[field](value, found),
          `${miss} | ${JSON.stringify(found)?.slice(0, 160)}`,
        )
      }
    }
  }
  return count
}
