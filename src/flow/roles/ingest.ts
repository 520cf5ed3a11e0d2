import { inflateRawSync } from 'node:zlib'
import { isolated } from '../../ingest/worker/isolated.ts'
import type { Article, Notice } from '../../model/index.ts'
import { packed } from '../../store/index.ts'
import type { Item, Outcome, Tools, Work } from '../work.ts'

/** An input as it came, its bytes deflated in the message's one part. */
export interface RawHead {
  readonly name: string
  /** of its articles, where somebody said so */
  readonly language?: string
}

/** An article, packed in the message's one part. */
export interface ArticleHead {
  readonly id: string
  /** where it stood: the number of its input in the stream, and its own in the input */
  readonly place: Place
}
export type Place = readonly [input: number, article: number]

/** Notices that say that an input, or a part of it, gave nothing. */
const BARREN: ReadonlySet<string> = new Set(['unreadable', 'too-slow', 'too-large', 'not-installed'])
const isBarren = ({ rule }: Notice): boolean => BARREN.has(rule)

/** Articles under way to the server at a time. */
const AT_ONCE = 64

/** Finds the articles in inputs, each input in a worker thread that strangers' bytes cannot stop; what gives nothing is a dead letter. */
export const ingesting = (): Work<RawHead> => {
  const reader = isolated()
  const one = async (
    { head, parts: [bytes], sequence, about }: Item<RawHead>,
    { publish, log }: Tools,
  ): Promise<Outcome> => {
    const notices: Notice[] = []
    let waiting: Promise<void>[] = []
    let n = 0
    const input = { name: head.name, bytes: inflateRawSync(bytes ?? new Uint8Array()) }
    for await (const found of reader.ingest(input, head.language ? { language: head.language } : {})) {
      if ('notice' in found) {
        notices.push(found.notice)
        continue
      }
      waiting.push(publish(letterOf(found.article, [sequence, n++])))
      if (waiting.length < AT_ONCE) continue
      await Promise.all(waiting)
      waiting = []
    }
    await Promise.all(waiting)
    log.info({ about, articles: n, notices: notices.length }, 'ingested')
    const barren = notices.filter(isBarren)
    return barren.length
      ? { dead: barren.map((b) => `${b.rule}: ${b.says} (${b.where ?? head.name})`).join('; ') }
      : 'done'
  }
  return {
    most: 4,
    atOnce: 1,
    ready: async () => true,
    handle: async (items, tools) => {
      const outcomes: Outcome[] = []
      for (const item of items) outcomes.push(await one(item, tools))
      return outcomes
    },
    isPassing: () => false,
    close: reader.close,
  }
}

const letterOf = (article: Article, place: Place) => ({
  channel: 'articles' as const,
  part: article.language,
  id: article.id,
  head: { id: article.id, place } satisfies ArticleHead,
  parts: [packed(article)],
  headers: { 'Variorum-About': article.id },
})
