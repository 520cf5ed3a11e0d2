import type { Article } from '../../src/model/index.ts'
import { type Measure, shareOf } from '../sheet.ts'
import { tally, words } from '../words.ts'

/** The largest part of the articles that lies in one story. */
export const story: Measure = ({ account, expected, nameOf }) => {
  const place = new Map(account.stories.flatMap((s) => s.articles.map((id) => [nameOf(id), s.id] as const)))
  const names = expected.story.articles
  const sizes = [...tally(names.map((name) => place.get(name) ?? `alone:${name}`)).values()]
  const largest = Math.max(...sizes)
  const misses = largest < names.length ? [`the ${names.length} articles lie in ${sizes.length} stories`] : []
  return [{ name: 'story', row: { share: largest / names.length, of: names.length }, misses }]
}

/** Publication dates, to the day. */
export const published: Measure = ({ account, expected }) => {
  if (!expected.published?.length) return []
  const dateOf = (name: string) => account.articles.find((article) => article.name === name)?.published?.value ?? null
  const right = (value: string | null, wanted: string) =>
    value !== null &&
    (value.startsWith(wanted) || wanted.startsWith(value)) &&
    value.slice(0, 10) === wanted.slice(0, 10)
  return [
    shareOf(
      'published',
      expected.published,
      (mark) => right(dateOf(mark.article), mark.value),
      (mark) => `${mark.article}: ${dateOf(mark.article)} instead of ${mark.value}`,
    ),
  ]
}

const KEPT = new Set(['title', 'dateline', 'body'])

const bodyOf = (article: Article): string => {
  if (article.blocks.length === 0) return article.text
  const kept = article.blocks.filter((block) => KEPT.has(block.role))
  return kept.map((block) => article.text.slice(block.from, block.to)).join('\n')
}

/** Page furniture that is out of the body, and marked words that are still in it. */
export const body: Measure = ({ account, expected }) => {
  if (!expected.furniture?.length) return []
  const bodies = new Map(account.articles.map((article) => [article.name, words(bodyOf(article)).join(' ')]))
  const holds = (name: string, text: string): boolean | undefined => bodies.get(name)?.includes(words(text).join(' '))
  const quoted = (expected.quotations ?? []).flatMap(({ article, text }) =>
    text.map((piece) => ({ article, text: piece })),
  )
  const must = [...quoted, ...(expected.quantities ?? [])]
  const out = shareOf(
    'furniture',
    expected.furniture,
    (mark) => holds(mark.article, mark.text) === false,
    (mark) => `${mark.article}: kept "${mark.text.slice(0, 80)}"`,
  )
  const kept = shareOf(
    'body kept',
    must,
    (mark) => holds(mark.article, mark.text) === true,
    (mark) => `${mark.article}: lost "${mark.text.slice(0, 80)}"`,
  )
  return must.length > 0 ? [out, kept] : [out]
}
