import { checksum } from '../checksum.ts'
import { memberSum, sealOf } from '../seal.ts'
import type { Batch, Entry } from '../store.ts'
import type { Raw, Value } from './tasks.ts'
import { vectorOf } from './words.ts'

type Run = (sql: string, values?: readonly Value[]) => Promise<readonly Raw[]>

/** PostgreSQL keeps no NUL and no half of a pair in text; the article itself lies packed and keeps them. */
export const storable = <T extends string | null>(text: T): T =>
  text === null ? text : (text.replaceAll('\u0000', '\ufffd').toWellFormed() as T)
const plain = (e: Entry): Entry => ({
  ...e,
  name: storable(e.name),
  key: storable(e.key),
  url: storable(e.url),
  outlet: storable(e.outlet),
  title: storable(e.title),
  published: storable(e.published),
})

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** Rows come as one JSON text, so that a statement is the same, and prepared once, for any number of them. */
const STATEMENTS = {
  article: `INSERT INTO article SELECT * FROM json_to_recordset($1::text::json)
    AS x(seq int8, id text, name text, key text, version int, url text, outlet text, language text, published text, title text)`,
  content: `INSERT INTO content SELECT seq, decode(article, 'base64'), decode(annotations, 'base64')
    FROM json_to_recordset($1::text::json) AS x(seq int8, article text, annotations text)`,
  kept: `INSERT INTO kept SELECT seq, decode(digest, 'base64'), decode(print, 'base64')
    FROM json_to_recordset($1::text::json) AS x(seq int8, digest text, print text)`,
  seal: 'INSERT INTO seal SELECT * FROM json_to_recordset($1::text::json) AS x(seq int8, about int8, article int8, annotations int8, kept int8)',
  words:
    'INSERT INTO words SELECT seq, words::tsvector FROM json_to_recordset($1::text::json) AS x(seq int8, words text)',
  member: `INSERT INTO member SELECT * FROM json_to_recordset($1::text::json) AS x(seq int8, story text, sum int8)
    ON CONFLICT (seq) DO UPDATE SET story = excluded.story, sum = excluded.sum WHERE member.story <> excluded.story`,
  reuse: `INSERT INTO reuse SELECT * FROM json_to_recordset($1::text::json) AS x(later int8, earlier int8, contained float8, sum int8) ON CONFLICT DO NOTHING`,
  closed:
    'INSERT INTO closed SELECT * FROM json_to_recordset($1::text::json) AS x(story text, sum int8) ON CONFLICT DO NOTHING',
} as const

const entriesIn = (first: number, entries: readonly Entry[]) => {
  const all = entries.map((e, i) => ({ seq: first + i, e: plain(e) }))
  return {
    article: all.map(({ seq, e: { id, name, key, version, url, outlet, language, published, title } }) => ({
      ...{ seq, id, name, key, version, url },
      ...{ outlet, language, published, title },
    })),
    content: all.map(({ seq, e }) => ({ seq, article: inBase64(e.article), annotations: inBase64(e.annotations) })),
    kept: all.map(({ seq, e }) => ({ seq, digest: inBase64(e.digest), print: inBase64(e.print) })),
    seal: all.map(({ seq, e }) => ({ seq, ...sealOf(seq, e) })),
    words: all.map(({ seq, e }) => ({ seq, words: vectorOf(e.words) })),
  }
}

/** The numbers of articles by their ids; of those that are there. */
const numbers = async (run: Run, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> => {
  const rows = await run('SELECT id, seq FROM article WHERE id IN (SELECT json_array_elements_text($1::text::json))', [
    JSON.stringify([...ids]),
  ])
  return new Map(rows.map((r) => [String(r['id']), Number(r['seq'])]))
}

/** An article that comes into two stories of one batch stays in the last. */
const membersIn = (stories: Batch['stories'], number: ReadonlyMap<string, number>) => {
  const last = new Map(stories.flatMap(({ id, articles }) => articles.map((a) => [a, id] as const)))
  return [...last].flatMap(([article, story]) => {
    const seq = number.get(article)
    return seq === undefined ? [] : [{ seq, story, sum: memberSum(seq, story) }]
  })
}

/** Keeps a batch, in the transaction that `run` runs in. */
export const put = async (run: Run, { entries, links, stories, closed, tally }: Batch): Promise<void> => {
  const insert = async (table: keyof typeof STATEMENTS, rows: readonly object[]): Promise<void> => {
    if (rows.length) await run(STATEMENTS[table], [JSON.stringify(rows)])
  }
  const before = Number((await run('SELECT coalesce(max(seq), 0) AS last FROM article'))[0]?.['last'])
  const fresh = entriesIn(before + 1, entries)
  for (const table of ['article', 'content', 'kept', 'seal', 'words'] as const) await insert(table, fresh[table])
  const named = new Set([...stories.flatMap((s) => s.articles), ...links.flatMap((l) => [l.later, l.earlier])])
  const number = named.size ? await numbers(run, named) : new Map<string, number>()
  await insert('member', membersIn(stories, number))
  await insert(
    'reuse',
    links.flatMap(({ later: l, earlier: e, contained }) => {
      const [later, earlier] = [number.get(l), number.get(e)]
      return later === undefined || earlier === undefined
        ? []
        : [{ later, earlier, contained, sum: checksum(later, earlier, contained) }]
    }),
  )
  await insert(
    'closed',
    [...new Set(closed)].map((story) => ({ story, sum: checksum(story) })),
  )
  if (!tally) return
  const upTo = before + entries.length
  await run(
    `INSERT INTO tally VALUES (1, $1, $2, $3) ON CONFLICT (one) DO UPDATE SET up_to = excluded.up_to, value = excluded.value, sum = excluded.sum`,
    [upTo, tally, checksum(upTo, tally)],
  )
}
