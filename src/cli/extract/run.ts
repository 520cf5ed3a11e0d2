import { readFileSync } from 'node:fs'
import type { Article, Input, Notice } from '../../index.ts'
import type { Fetcher } from '../../ingest/fetch/fetch.ts'
import type { Isolated } from '../../ingest/worker/isolated.ts'
import { unread } from '../folder.ts'
import { type LineWriter, lineOf } from './line.ts'
import type { Meter } from './meter.ts'
import type { Item } from './paths.ts'
import type { Sink } from './sink.ts'
import { isDropped, isRejection, rejectionLine } from './tally.ts'

export interface Work {
  readonly items: readonly Item[]
  readonly sink: Sink
  readonly writer: LineWriter
  readonly reader: Isolated
  readonly fetcher: () => Promise<Fetcher>
  readonly meter: Meter
  readonly language?: string
}

/** What came of it. */
export interface Outcome {
  readonly articles: number
  readonly rules: Readonly<Record<string, number>>
  readonly rejected: number
  /** items that could not be had at all */
  readonly failed: number
  /** inputs and records whose reading was given up */
  readonly dropped: number
}

const ofStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The bytes of an item, or notices that say why there are none. */
const opened = async (
  item: Item,
  fetcher: () => Promise<Fetcher>,
): Promise<{ readonly input: Input | null; readonly notices: readonly Notice[]; readonly failed: boolean }> => {
  if (item.kind === 'url') {
    const { input, notices } = await (await fetcher()).get(item.path)
    return { input, notices, failed: input === null }
  }
  try {
    const bytes = item.kind === 'stdin' ? await ofStandardInput() : readFileSync(item.path)
    return { input: { name: item.kind === 'stdin' ? 'stdin' : item.path, bytes }, notices: [], failed: false }
  } catch (error) {
    return {
      input: null,
      notices: [{ article: null, rule: 'unreadable', says: unread(item.path, error).why, where: item.path }],
      failed: true,
    }
  }
}

/**
 * Reads every item and writes its articles, going on where the sink's state says. After each article, and each record of an archive,
 * the sink is told how far it came; all that it is told of is written.
 */
export const extract = async ({ items, sink, writer, reader, fetcher, meter, language }: Work): Promise<Outcome> => {
  const begun = sink.state
  let { articles } = begun
  const rules = { ...begun.rules }
  let { rejected } = begun
  let failed = 0
  let dropped = 0
  /** what was found in the item before an interruption, and written */
  let skip = begun.found
  let position = { items: begun.items, record: begun.record, found: begun.found }
  let pending: { readonly article: Article; readonly notices: Notice[] } | null = null
  const reach = (): void => sink.reach({ ...position, articles, rules: { ...rules }, rejected })
  const count = (notice: Notice): void => {
    rules[notice.rule] = (rules[notice.rule] ?? 0) + 1
    if (isDropped(notice)) dropped++
    if (!isRejection(notice)) return
    rejected++
    sink.reject(rejectionLine(notice))
  }
  const flush = (): void | Promise<void> => {
    if (!pending) return
    const { article, notices } = pending
    pending = null
    const text = `${articles === 0 ? '' : writer.between}${writer.write(lineOf(article, notices))}`
    articles++
    meter.add({ articles: 1 })
    return sink.write(text)
  }
  const entered = (record: number): void => {
    meter.add({ records: 1 })
    // the record that was begun before an interruption: what was found in it is still to be passed over
    if (record - 1 <= position.record) return
    void flush()
    position = { ...position, record: record - 1, found: 0 }
    skip = 0
    reach()
  }
  const read = async (input: Input): Promise<void> => {
    for await (const found of reader.ingest(input, language ? { language } : {}, { after: position.record, entered })) {
      if (skip-- > 0) continue
      if ('article' in found) {
        await flush()
        reach()
        pending = { article: found.article, notices: [] }
      } else if (pending && found.notice.article === pending.article.id) {
        pending.notices.push(found.notice)
        rules[found.notice.rule] = (rules[found.notice.rule] ?? 0) + 1
      } else {
        await flush()
        reach()
        count(found.notice)
      }
      position = { ...position, found: position.found + 1 }
    }
    await flush()
  }
  if (begun.bytes === 0) await sink.write(writer.open)
  for (const item of items.slice(begun.items)) {
    const { input, notices, failed: lost } = await opened(item, fetcher)
    for (const notice of notices) count(notice)
    if (lost) failed++
    if (input) await read(input)
    meter.add({ files: 1, bytes: item.size })
    position = { items: position.items + 1, record: 0, found: 0 }
    skip = 0
    reach()
  }
  await sink.write(writer.close)
  return { articles, rules, rejected, failed, dropped }
}
