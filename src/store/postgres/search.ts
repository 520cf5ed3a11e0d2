import type { Query } from '../store.ts'
import { queryOf } from './words.ts'

/** SQL and its values for a query; a person's words never become query syntax. */
export interface Asked {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** The first moment after an ISO date as precise as it is written: "2031-04" ends before "2031-05". */
const AFTER_ALL = '\uffff'

const conditions: readonly {
  readonly of: (q: Query) => string | undefined
  readonly sql: (n: number) => string
  readonly value: (v: string) => string
}[] = [
  { of: (q) => q.outlet, sql: (n) => `a.outlet ILIKE $${n}`, value: (v) => `%${v.replace(/[\\%_]/g, '\\$&')}%` },
  { of: (q) => q.language, sql: (n) => `a.language = $${n}`, value: (v) => v },
  { of: (q) => q.from, sql: (n) => `a.published >= $${n}`, value: (v) => v },
  { of: (q) => q.to, sql: (n) => `a.published <= $${n}`, value: (v) => v + AFTER_ALL },
]

/** Of a word in the body, unused, in a speaker's name, in the title: as SQLite's index weighs them. */
const WEIGHTS = `'{0.25, 0.25, 0.125, 1}'`
/** Divided by 1 + the logarithm of how long the article is. */
const BY_LENGTH = 1

/** The select for `query`, over `article a`, `member m` and, where words or a speaker are asked for, `words w`. */
export const asked = (query: Query, columns: string): Asked => {
  const words = queryOf(query.words, '', query.any)
  const match = [words && `(${words})`, query.speaker === undefined ? '' : queryOf(query.speaker, 'B')]
    .filter(Boolean)
    .join(' & ')
  const wheres = conditions.flatMap((c) => {
    const value = c.of(query)
    return value === undefined ? [] : [{ sql: c.sql, value: c.value(value) }]
  })
  const values = [...(match ? [match] : []), ...wheres.map((w) => w.value), query.most]
  const where = [
    ...(match ? ['w.words @@ $1::text::tsquery'] : []),
    ...wheres.map((w, i) => w.sql(i + (match ? 2 : 1))),
  ].join(' AND ')
  const score = match ? `ts_rank(${WEIGHTS}, w.words, $1::text::tsquery, ${BY_LENGTH})` : '0'
  return {
    sql: `SELECT ${columns}, ${score} AS score FROM ${match ? 'words w JOIN article a ON a.seq = w.seq' : 'article a'} JOIN member m ON m.seq = a.seq
      ${where ? `WHERE ${where}` : ''} ORDER BY score DESC, a.published DESC NULLS LAST, a.seq LIMIT $${values.length}`,
    values,
  }
}
