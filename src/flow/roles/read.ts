import type { Article } from '../../model/index.ts'
import { unpacked } from '../../store/index.ts'
import { type Pool, pool } from '../../stream/pool.ts'
import { readingOf } from '../reading.ts'
import type { Item, Outcome, Work } from '../work.ts'
import type { ArticleHead } from './ingest.ts'

/** Articles a batch for each thread, in portions for the threads: as many as are read in half a second. */
const EACH = 40
const PORTION = 10

/** Reads articles in as many threads; what no thread can read is a dead letter. */
export const reading = (threads: number): Work<ArticleHead> => {
  const readers: Pool = pool(threads)
  const articleIn = ({ parts: [bytes] }: Item<ArticleHead>): Article => unpacked<Article>(bytes ?? new Uint8Array())
  return {
    most: EACH * readers.workers,
    // while one batch is published the next one is read
    atOnce: 2,
    ready: async () => true,
    handle: async (items, { publish, log }) => {
      const portions = Array.from({ length: Math.ceil(items.length / PORTION) }, (_, i) =>
        items.slice(i * PORTION, (i + 1) * PORTION),
      )
      const readOf = async (portion: readonly Item<ArticleHead>[]): Promise<Outcome[]> => {
        const found = await readers.prepare(portion.map((item) => ({ article: articleIn(item) })))
        return Promise.all(
          portion.map(async ({ head, about }, i): Promise<Outcome> => {
            const read = found[i]
            if (!read || 'failed' in read)
              return { dead: read ? `the article could not be read: ${read.failed}` : 'the article could not be read' }
            const { head: said, parts } = readingOf(read, head.place)
            await publish({
              channel: 'readings',
              part: read.language,
              id: read.id,
              head: said,
              parts,
              headers: { 'Variorum-About': read.id },
            })
            log.debug({ about }, 'read')
            return 'done'
          }),
        )
      }
      return (await Promise.all(portions.map(readOf))).flat()
    },
    isPassing: () => false,
    close: readers.close,
  }
}
