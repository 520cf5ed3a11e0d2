import type { Quantity } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { hash } from '../../text/hash.ts'
import { tokens } from '../../text/tokens.ts'
import type { Telling } from '../terms.ts'

/** Units between two counts that are added up: room for "and" and a comma. */
const WIDEST = 24

/** The whole of two exact counts of persons joined by "and": "10 passengers and two pilots" are 12. Parts that add up are the same answer. */
export const sums = ({ reading: { article, annotations }, language }: Telling): Quantity[] =>
  annotations.quantities.flatMap((a, i) => {
    const b = annotations.quantities[i + 1]
    if (!b || b.from < a.to || b.from - a.to > WIDEST) return []
    const between = tokens(article.text, a.to, b.from).map((t) => fold(t.text))
    const joined = between.length > 0 && between.every((w) => language.verdicts.joins.has(w))
    const counted = [a, b].every(
      (q) => q.bound === 'exact' && q.unit === 'person' && q.low !== null && q.low === q.high && q.low > 0,
    )
    if (!joined || !counted) return []
    const total = (a.low ?? 0) + (b.low ?? 0)
    const span = { from: a.from, to: b.to }
    const text = article.text.slice(span.from, span.to)
    return [
      {
        ...span,
        id: hash('sum', a.id, b.id),
        article: article.id,
        text,
        low: total,
        high: total,
        bound: 'exact' as const,
        unit: 'person',
        counts: a.counts,
        figure: span,
        change: null,
        former: false,
        per: a.per,
        of: null,
        extent: null,
        denied: false,
      },
    ]
  })
