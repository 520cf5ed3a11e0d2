import type { Query } from './store.ts'

/** SQL and its values for a query; a person's words never become query syntax. */
export interface Asked {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`

/** What people type, as an FTS5 expression: every word must stand there, or any of them; what stands in quotation marks, as one phrase. */
const expression = (words: string, any = false): string =>
  [...words.slice(0, 1000).matchAll(/["“„]([^"“”„]*)["”“]|([^\s"“”„]+)/gu)]
    .map((m) => m[1] ?? m[2] ?? '')
    .filter((w) => /[\p{L}\p{N}]/u.test(w))
    .map(quoted)
    .join(any ? ' OR ' : ' ')

/** The first moment after an ISO date as precise as it is written: "2031-04" ends before "2031-05". */
const AFTER_ALL = '\uffff'

const conditions: readonly {
  readonly of: (q: Query) => string | undefined
  readonly sql: string
  readonly value: (v: string) => string
}[] = [
  { of: (q) => q.outlet, sql: `a.outlet LIKE ? ESCAPE '\\'`, value: (v) => `%${v.replace(/[\\%_]/g, '\\$&')}%` },
  { of: (q) => q.language, sql: 'a.language = ?', value: (v) => v },
  { of: (q) => q.from, sql: 'a.published >= ?', value: (v) => v },
  { of: (q) => q.to, sql: 'a.published <= ?', value: (v) => v + AFTER_ALL },
]

/** The select for `query`, over `article a`, `member m` and, where words or a speaker are asked for, the index of words. */
export const asked = (query: Query, columns: string): Asked => {
  const words = expression(query.words, query.any)
  const speaker = query.speaker === undefined ? '' : expression(query.speaker)
  const match = [speaker && words ? `(${words})` : words, speaker && `speakers : (${speaker})`]
    .filter(Boolean)
    .join(' AND ')
  const wheres = conditions.flatMap((c) => {
    const value = c.of(query)
    return value === undefined ? [] : [{ sql: c.sql, value: c.value(value) }]
  })
  const where = [...(match ? ['words MATCH ?'] : []), ...wheres.map((w) => w.sql)].join(' AND ')
  // a word of the title counts for more than one of the body, and that for more than a speaker's name
  const score = match ? '-bm25(words, 4, 1, 0.5)' : '0'
  return {
    sql: `SELECT ${columns}, ${score} AS score FROM ${match ? 'words JOIN article a ON a.seq = words.rowid' : 'article a'} JOIN member m ON m.seq = a.seq
      ${where ? `WHERE ${where}` : ''} ORDER BY score DESC, a.published DESC, a.seq LIMIT ?`,
    values: [...(match ? [match] : []), ...wheres.map((w) => w.value), query.most],
  }
}
