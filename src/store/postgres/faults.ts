import { checksum } from '../checksum.ts'
import type { WordsOf } from '../faults.ts'
import { aboutSum, blobSum, keptSum, memberSum } from '../seal.ts'
import type { Row, Store } from '../store.ts'
import type { Raw, Value } from './tasks.ts'
import { vectorOf } from './words.ts'

/** What of a store its own check works with. */
type Readable = Pick<Store, 'rows' | 'article' | 'annotations'> & {
  readonly all: (sql: string, ...values: Value[]) => readonly Raw[]
}

const bytes = (raw: Raw, name: string): Uint8Array => (raw[name] instanceof Uint8Array ? raw[name] : new Uint8Array())

/** Checksums that each line of a table is held against; `name` tells the line. Lines of articles come page by page. */
const SUMS: readonly {
  readonly what: string
  readonly sql: string
  readonly page: boolean
  readonly isSound: (raw: Raw) => boolean
}[] = [
  {
    what: 'what is known of an article',
    sql: 'SELECT a.*, s.about AS sum FROM article a LEFT JOIN seal s ON s.seq = a.seq',
    page: true,
    isSound: (r) => r['sum'] === aboutSum(r as unknown as Row),
  },
  {
    what: 'the text of an article',
    sql: 'SELECT a.seq, c.article AS bytes, s.article AS sum FROM article a LEFT JOIN content c ON c.seq = a.seq LEFT JOIN seal s ON s.seq = a.seq',
    page: true,
    isSound: (r) => r['sum'] === blobSum(Number(r['seq']), bytes(r, 'bytes')),
  },
  {
    what: 'what was read in an article',
    sql: 'SELECT a.seq, c.annotations AS bytes, s.annotations AS sum FROM article a LEFT JOIN content c ON c.seq = a.seq LEFT JOIN seal s ON s.seq = a.seq',
    page: true,
    isSound: (r) => r['sum'] === blobSum(Number(r['seq']), bytes(r, 'bytes')),
  },
  {
    what: 'what relating kept of an article',
    sql: 'SELECT a.seq, k.digest, k.print, s.kept AS sum FROM article a LEFT JOIN kept k ON k.seq = a.seq LEFT JOIN seal s ON s.seq = a.seq',
    page: true,
    isSound: (r) => r['sum'] === keptSum(Number(r['seq']), { digest: bytes(r, 'digest'), print: bytes(r, 'print') }),
  },
  {
    what: 'the story of an article',
    sql: 'SELECT a.seq, m.story, m.sum FROM article a LEFT JOIN member m ON m.seq = a.seq',
    page: true,
    isSound: (r) => r['sum'] === memberSum(Number(r['seq']), String(r['story'])),
  },
  {
    what: 'a closed story',
    sql: 'SELECT story AS name, sum FROM closed',
    page: false,
    isSound: (r) => r['sum'] === checksum(r['name'] ?? null),
  },
  {
    what: 'a link of article',
    sql: 'SELECT later AS name, earlier, contained, sum FROM reuse',
    page: false,
    isSound: (r) => r['sum'] === checksum(r['name'] as number, r['earlier'] as number, r['contained'] as number),
  },
  ...(['correction', 'feed'] as const).map((table) => ({
    what: `a ${table}`,
    sql: `SELECT id AS name, said, sum FROM ${table}`,
    page: false,
    isSound: (r: Raw) => r['sum'] === checksum(r['name'] as string, r['said'] as string),
  })),
  {
    what: 'the count of terms',
    sql: 'SELECT up_to AS name, value, sum FROM tally',
    page: false,
    isSound: (r) => r['sum'] === checksum(r['name'] as number, bytes(r, 'value')),
  },
  {
    what: 'a row without an article',
    sql: 'SELECT seq AS name FROM (SELECT seq FROM content UNION SELECT seq FROM kept UNION SELECT seq FROM member UNION SELECT seq FROM words) x WHERE seq NOT IN (SELECT seq FROM article)',
    page: false,
    isSound: () => false,
  },
]
/** Lines told of one table; a damaged one would give millions. */
const MOST = 20
/** Articles a question. */
const PAGE = 500

/** What is wrong with a store in PostgreSQL, in plain sentences; whether its pages are sound is for pg_amcheck to tell. */
export const faultsOf = ({ all, rows, article, annotations }: Readable, words: WordsOf): string[] => {
  function* lines(sql: string, page: boolean): Generator<Raw> {
    if (!page) return yield* all(sql)
    for (let at: Value = 0; ; ) {
      const raws: readonly Raw[] = all(`${sql} WHERE a.seq > $1 ORDER BY a.seq LIMIT ${PAGE}`, at)
      yield* raws
      if (raws.length < PAGE) return
      at = raws.at(-1)?.['seq'] ?? at
    }
  }
  const faults: string[] = []
  for (const { what, sql, page, isSound } of SUMS) {
    let told = 0
    for (const raw of lines(sql, page)) {
      if (told >= MOST) break
      if (isSound(raw)) continue
      told++
      faults.push(`${what} is not as it was stored (${String(raw['seq'] ?? raw['name']).slice(0, 80)})`)
    }
  }
  const n = Number(all('SELECT (SELECT count(*) FROM words) - (SELECT count(*) FROM article) AS more')[0]?.['more'])
  if (n) faults.push(`the index of words holds ${Math.abs(n)} articles too ${n < 0 ? 'few' : 'many'}`)
  if (words && !n && !holdsWords({ all, rows, article, annotations }, words))
    faults.push('the index of words is not that of the articles: a search may miss some')
  return faults
}

/** Whether what is searched of every article is what its words give. */
const holdsWords = ({ all, rows, article, annotations }: Readable, words: NonNullable<WordsOf>): boolean => {
  const other = (batch: readonly { readonly seq: number; readonly words: string }[]): boolean =>
    all(
      `SELECT x.seq FROM json_to_recordset($1::text::json) AS x(seq int8, words text) JOIN words w ON w.seq = x.seq WHERE w.words <> x.words::tsvector LIMIT 1`,
      JSON.stringify(batch),
    ).length > 0
  let waiting: { readonly seq: number; readonly words: string }[] = []
  for (const { id, seq } of rows()) {
    const [text, read] = [article(id), annotations(id)]
    if (text && read) waiting.push({ seq, words: vectorOf(words(text, read)) })
    if (waiting.length < PAGE) continue
    if (other(waiting)) return false
    waiting = []
  }
  return !waiting.length || !other(waiting)
}
