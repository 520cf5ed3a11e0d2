import type { Language } from '../../lang/index.ts'
import type { Document } from '../../text/document.ts'
import type { Stretches } from '../../text/stretches.ts'
import { type Day, parseDay } from './civil.ts'
import { matches } from './forms.ts'
import { resolvers } from './resolve.ts'

/** Units from the top in which an undated article may tell its day. */
const TOP = 3000

/** Units of the body in which a dateline names its day: "MARLOW, May 18 (Harbour Wire) -". */
const DATELINE = 120

/** The first date with day and year in the text. */
const firstDate = (stretches: Stretches, language: Language): Day | null => {
  const dated = matches(stretches, 0, Math.min(TOP, stretches.text.length), language).filter((m) => m.form.kind === 'date' && m.slots['year'])
  for (const m of dated.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const found = resolvers.date(m.slots, { reference: null, near: null, tense: null, language })
    if (found) return parseDay(found.start)
  }
  return null
}

/** The day of a dateline without a year, in the year nearest to `around`; null where the body begins with none. */
const datelineDay = ({ article, stretches, text }: Document, around: Day, language: Language): Day | null => {
  const body = article.blocks.find((b) => b.role === 'body' || b.role === 'dateline')
  if (!body) return null
  const opening = matches(stretches, body.from, Math.min(body.to, body.from + DATELINE), language)
  const first = opening.find((m) => m.form.kind === 'date' && !m.slots['year'] && /^[\s]*[(–—-]/.test(text.slice(m.to, m.to + 3)))
  const found = first && resolvers.date(first.slots, { reference: around, near: null, tense: null, language })
  return found ? parseDay(found.start) : null
}

/**
 * The day an article speaks from: its publication date; else that of its dateline, in the year of the first full date its text tells, or that date itself.
 * Null where there is neither.
 */
export const referenceOf = (document: Document, language: Language): Day | null => {
  const { published } = document.article
  if (published) return parseDay(published.value)
  const dated = firstDate(document.stretches, language)
  return dated === null ? null : (datelineDay(document, dated, language) ?? dated)
}
