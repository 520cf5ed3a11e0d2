import type { Language } from '../../lang/index.ts'
import type { Article } from '../../model/index.ts'
import { stretchesOf } from '../../text/stretches.ts'
import { type Day, parseDay } from './civil.ts'
import { matches } from './forms.ts'
import { resolvers } from './resolve.ts'

/** Units from the top in which an undated article may tell its day. */
const TOP = 3000

/** The first date with day and year in the text. */
const firstDate = (text: string, language: Language): Day | null => {
  const top = text.slice(0, TOP)
  const dated = matches(stretchesOf(top), 0, top.length, language).filter((m) => m.form.kind === 'date' && m.slots['year'])
  for (const m of dated.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const found = resolvers.date(m.slots, { reference: null, near: null, tense: null, language })
    if (found) return parseDay(found.start)
  }
  return null
}

/** The day an article speaks from: its publication date, else the first full date its text tells. Null where there is neither. */
export const referenceOf = (article: Pick<Article, 'published' | 'text'>, language: Language): Day | null =>
  article.published ? parseDay(article.published.value) : firstDate(article.text, language)
