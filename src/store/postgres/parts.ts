import type { Kept, Row } from '../store.ts'
import { storable } from './put.ts'
import type { Raw, Value } from './tasks.ts'

/** Which of how many partitions. */
export interface Share {
  readonly part: number
  readonly of: number
}

/** An article of an open story, without what relating kept of it. */
export interface OpenRow {
  readonly seq: number
  readonly id: string
  readonly story: string
}

/** What a partition of the stream begins from: its share of what is kept, and no more. */
export interface KeptParts {
  /** the number of the last article, and of the first one whose story is open; 0 where there is none */
  readonly bounds: () => { readonly last: number; readonly firstOpen: number }
  /** what relating kept of the last articles of the share, as many as `most`, the first one first: of every n-th article */
  readonly texts: (share: Share, most: number) => Iterable<Kept>
  /** the articles of the open stories of the share, the first one first: stories by a hash of their ids */
  readonly openRows: (share: Share) => readonly OpenRow[]
  /** what relating kept of articles, by their numbers */
  readonly keptOf: (seqs: readonly number[]) => Iterable<Kept>
  /** those of `ids` that are there, with the story each is in */
  readonly storiesOf: (ids: readonly string[]) => ReadonlyMap<string, string>
  /** the last version under each of the keys; null where there is none */
  readonly latestOf: (keys: readonly string[]) => ReadonlyMap<string, Row | null>
}

/** Rows a question, of those that bring bytes along. */
const PAGE = 1000

const KEPT = 'SELECT k.seq, a.id, m.story, k.digest, k.print, (SELECT kept FROM seal WHERE seal.seq = k.seq) AS sum'
const FROM = 'FROM kept k JOIN article a ON a.seq = k.seq JOIN member m ON m.seq = k.seq'
const OPEN = 'NOT EXISTS (SELECT 1 FROM closed WHERE closed.story = m.story)'

/** How rows are asked for: `all` runs a statement, `keptIn` and `rowIn` hold a row against its checksum, `row` is what the latter needs of it. */
export interface Asking {
  readonly all: (sql: string, ...values: Value[]) => readonly Raw[]
  readonly keptIn: (raw: Raw) => readonly Kept[]
  readonly rowIn: (raw: Raw) => readonly Row[]
  readonly row: string
}

export const keptParts = ({ all, keptIn, rowIn, row }: Asking): KeptParts => {
  function* texts({ part, of }: Share, most: number): Generator<Kept> {
    const from = all(
      `SELECT seq FROM kept WHERE seq % $1::int8 = $2::int8 ORDER BY seq DESC OFFSET $3::int8 LIMIT 1`,
      of,
      part,
      most,
    )[0]
    for (let at = Number(from?.['seq'] ?? 0); ; ) {
      const raws = all(
        `${KEPT} ${FROM} WHERE k.seq > $1::int8 AND k.seq % $2::int8 = $3::int8 ORDER BY k.seq LIMIT ${PAGE}`,
        at,
        of,
        part,
      )
      for (const raw of raws) yield* keptIn(raw)
      at = Number(raws.at(-1)?.['seq'] ?? at)
      if (raws.length < PAGE) return
    }
  }
  function* keptOf(seqs: readonly number[]): Generator<Kept> {
    for (let i = 0; i < seqs.length; i += PAGE) {
      const page = JSON.stringify(seqs.slice(i, i + PAGE))
      const raws = all(
        `${KEPT} ${FROM} WHERE k.seq IN (SELECT x::int8 FROM json_array_elements_text($1::text::json) x) ORDER BY k.seq`,
        page,
      )
      for (const raw of raws) yield* keptIn(raw)
    }
  }
  return {
    texts,
    keptOf,
    bounds: () => {
      const [raw] = all(
        `SELECT (SELECT coalesce(max(seq), 0) FROM article) AS last, (SELECT coalesce(min(m.seq), 0) FROM member m WHERE ${OPEN}) AS first`,
      )
      return { last: Number(raw?.['last'] ?? 0), firstOpen: Number(raw?.['first'] ?? 0) }
    },
    openRows: ({ part, of }) =>
      all(
        `SELECT m.seq, a.id, m.story FROM member m JOIN article a ON a.seq = m.seq
          WHERE ${OPEN} AND abs(hashtext(m.story)::int8) % $1::int8 = $2::int8 ORDER BY m.seq`,
        of,
        part,
      ).map((raw) => ({ seq: Number(raw['seq']), id: String(raw['id']), story: String(raw['story']) })),
    latestOf: (keys) => {
      const found = all(
        `SELECT ${row} FROM article a JOIN member m ON m.seq = a.seq
          WHERE a.key IN (SELECT json_array_elements_text($1::text::json)) ORDER BY a.key, a.version`,
        JSON.stringify(keys.map(storable)),
      ).flatMap(rowIn)
      const last = new Map(found.map((r) => [r.key, r]))
      return new Map(keys.map((key) => [key, last.get(storable(key)) ?? null]))
    },
    storiesOf: (ids) =>
      new Map(
        all(
          `SELECT a.id, m.story FROM article a JOIN member m ON m.seq = a.seq WHERE a.id IN (SELECT json_array_elements_text($1::text::json))`,
          JSON.stringify(ids.map(storable)),
        ).map((raw) => [String(raw['id']), String(raw['story'])]),
      ),
  }
}
