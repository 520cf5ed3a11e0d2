import type { Article } from '../../model/index.ts'
import { type Day, parseDay } from './civil.ts'

/** The day an article speaks from: its publication date. Null where there is none. */
export const referenceOf = (article: Pick<Article, 'published'>): Day | null => (article.published ? parseDay(article.published.value) : null)
