import { checksum } from './checksum.ts'
import type { Raw } from './connection.ts'
import type { Entry, Kept, Row } from './store.ts'

/** An article as told by its row; `latest` is no part of what is stored. */
type About = Pick<
  Row,
  'seq' | 'id' | 'name' | 'key' | 'version' | 'url' | 'outlet' | 'language' | 'published' | 'title'
>

export const aboutSum = (r: About): number =>
  checksum(r.seq, r.id, r.name, r.key, r.version, r.url, r.outlet, r.language, r.published, r.title)
/** Of one packed blob; the number of the article is in it, so that another's does not pass for it. */
export const blobSum = (seq: number, bytes: Uint8Array): number => checksum(seq, bytes)
export const keptSum = (seq: number, { digest, print }: Pick<Kept, 'digest' | 'print'>): number =>
  checksum(seq, digest, print)
export const memberSum = (seq: number, story: string): number => checksum(seq, story)

/** All that is sealed of a new article. */
export const sealOf = (seq: number, e: Entry) => ({
  about: aboutSum({ ...e, seq }),
  article: blobSum(seq, e.article),
  annotations: blobSum(seq, e.annotations),
  kept: keptSum(seq, e),
})

/** Columns that a row is read with, from `article a` and `member m`: all of Row but `latest` first, then what holds them to it. */
export const ROW = `a.seq, a.id, a.name, a.key, a.version, a.url, a.outlet, a.language, a.published, a.title, m.story,
  NOT EXISTS (SELECT 1 FROM article later WHERE later.key = a.key AND later.version > a.version) AS latest,
  m.sum AS memberSum, (SELECT about FROM seal WHERE seal.seq = a.seq) AS aboutSum`

/** The row, plain, where it is as it was stored; null where it is damaged. Rows come without a prototype and with 0 and 1. */
export const rowOf = (raw: Raw): Row | null => {
  const { latest, memberSum: member, aboutSum: about, score: _, ...rest } = raw
  const row = { ...rest, latest: latest === 1 } as unknown as Row
  return about === aboutSum(row) && member === memberSum(row.seq, row.story) ? row : null
}
