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

/** Days between a dateline and its publication beyond which it is taken for something else. */
const FAR = 31

/** The first date with day and year in the text. */
const firstDate = (stretches: Stretches, language: Language): Day | null => {
  const dated = matches(stretches, 0, Math.min(TOP, stretches.text.length), language).filter(
    (m) => m.form.kind === 'date' && m.slots['year'],
  )
  for (const m of dated.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const found = resolvers.date(m.slots, {
      reference: null,
      near: null,
      year: null,
      tense: null,
      relation: null,
      language,
    })
    if (found) return parseDay(found.start)
  }
  return null
}

/** The day of a dateline without a year, in the year nearest to `around`; null where the body begins with none. */
const datelineDay = ({ article, stretches, text }: Document, around: Day, language: Language): Day | null => {
  const body = article.blocks.find((b) => b.role === 'body' || b.role === 'dateline')
  if (!body) return null
  const opening = matches(stretches, body.from, Math.min(body.to, body.from + DATELINE), language)
  const first = opening.find(
    (m) => m.form.kind === 'date' && !m.slots['year'] && /^[\s]*[(–—-]/.test(text.slice(m.to, m.to + 3)),
  )
  const found =
    first &&
    resolvers.date(first.slots, { reference: around, near: null, year: null, tense: null, relation: null, language })
  return found ? parseDay(found.start) : null
}

/**
 * The day an article speaks from: that of its dateline, for there its writer stood, in the year nearest to its publication or to the first full date it tells;
 * else its publication date, else that full date. Null where there is none of them.
 */
export const referenceOf = (document: Document, language: Language): Day | null => {
  const { published } = document.article
  const around = published ? parseDay(published.value) : firstDate(document.stretches, language)
  if (around === null) return null
  const written = datelineDay(document, around, language)
  return written !== null && Math.abs(written - around) <= FAR ? written : around
}
