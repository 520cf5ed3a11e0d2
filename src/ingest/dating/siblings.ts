import { languageOf } from '../../lang/index.ts'
import type { Article } from '../../model/index.ts'
import { daysApart } from './iso.ts'
import { readDates } from './read-dates.ts'

/** A dateline's day lies so near the others' days in the right year; further away it is that of another event. */
const NEAR = 120

/** The day without a year that an article's dateline names: "PORT HARWICK, May 3 (Reuters) -". */
const dayOf = (a: Article): { readonly day: string; readonly words: string } | null => {
  for (const b of a.blocks) {
    if (b.role !== 'dateline') continue
    const date = readDates(a.text.slice(b.from, b.to), { language: languageOf(a.language).code, dayFirst: true })[0]
    if (date && !date.full) return { day: date.value.slice(1, 7), words: date.words }
  }
  return null
}
const median = (days: readonly string[]): string | undefined => [...days].sort()[Math.floor(days.length / 2)]

/** `articles` of one story; one whose dateline names a day without a year gets the year in which the others appeared, if that day is near theirs. */
export const datedBySiblings = (articles: readonly Article[]): readonly Article[] => {
  const middle = median(articles.flatMap((a) => a.published?.value.slice(0, 10) ?? []))
  if (middle === undefined) return articles
  return articles.map((a) => {
    const told = a.published === null ? dayOf(a) : null
    if (!told) return a
    const year = Number(middle.slice(0, 4))
    const days = [year - 1, year, year + 1].map((y) => `${y}${told.day}`)
    const value = days.reduce((x, y) => (daysApart(y, middle) < daysApart(x, middle) ? y : x))
    if (daysApart(value, middle) > NEAR) return a
    return { ...a, published: { value, evidence: `${told.words}, in the year of the other articles`, rejected: [] } }
  })
}
