import type { Annotations, Article, Reading } from '../model/index.ts'

/** The middle one of the publication dates of a story's dated articles. */
const storyDate = (readings: readonly Reading[]): string | null => {
  const dates = readings.flatMap(({ article }) => (article.published ? [article.published.value.slice(0, 10)] : [])).sort()
  return dates[Math.floor((dates.length - 1) / 2)] ?? null
}

/**
 * The readings of one story, those of undated articles read again as of the day of the others, so that their weekdays can be told.
 * The articles stay as they are: without a date. `read` is what reads an article.
 */
export const redated = (readings: readonly Reading[], read: (article: Article) => Annotations): Reading[] => {
  const date = storyDate(readings)
  return readings.map((reading) => {
    const { article } = reading
    if (article.published || !date) return reading
    return { article, annotations: read({ ...article, published: { value: date, evidence: '', rejected: [] } }) }
  })
}
