import type { Annotations, Article, Notice } from '../model/index.ts'
import {
  type Batch,
  type Correction,
  type Entry,
  type Followed,
  type Link,
  type Store,
  StoreFault,
} from '../store/index.ts'
import { type Acknowledged, type AddOptions, add, BATCH } from './add.ts'
import { pool } from './pool.ts'
import type { Prepared } from './prepare.ts'
import { refused } from './refusals.ts'

/** The first line of an export. */
const HEAD = { variorum: 'export', version: 1 } as const

interface ArticleLine {
  readonly article: Article
  readonly annotations: Annotations
  readonly key: string
  readonly version: number
  readonly story: string
}
export type ExportLine =
  | typeof HEAD
  | ArticleLine
  | { readonly link: Link }
  | { readonly closed: string }
  | { readonly correction: Correction }
  | { readonly feed: Followed }

/** Everything in the store, as lines: articles with what was read in them in the order they came, then links, closed stories, corrections and feeds. */
export function* exported(store: Store): Generator<ExportLine> {
  yield HEAD
  for (const { id, key, version, story } of store.rows()) {
    const article = store.article(id)
    const annotations = store.annotations(id)
    if (article && annotations) yield { article, annotations, key, version, story }
  }
  for (const link of store.links()) yield { link }
  for (const closed of store.closed()) yield { closed }
  for (const correction of store.corrections()) yield { correction }
  for (const feed of store.feeds()) yield { feed }
}

/** Whether a file that begins so is an export. */
export const isExport = (opening: string): boolean => opening.startsWith(JSON.stringify(HEAD).slice(0, -1))

const parsed = async (line: string, number: number): Promise<ExportLine> => {
  try {
    return JSON.parse(line) as ExportLine
  } catch {
    throw new StoreFault(`line ${number} of the export is not whole; what stands before it is kept.`)
  }
}
const isPrepared = (p: Prepared | { readonly failed: string }): p is Prepared => !('failed' in p)

/** Articles with the story they had, kept as they come. */
const taken = async (
  store: Store,
  lines: readonly ArticleLine[],
  prepare: ReturnType<typeof pool>['prepare'],
): Promise<void> => {
  const found = (await prepare(lines)).filter(isPrepared)
  const byId = new Map(lines.map((l) => [l.article.id, l]))
  const entries: Entry[] = found.flatMap((prepared) => {
    const line = byId.get(prepared.id)
    const { about: _, runs: __, ...rest } = prepared
    return line ? [{ ...rest, key: line.key, version: line.version }] : []
  })
  const stories: Batch['stories'] = [...Map.groupBy(lines, (l) => l.story)].map(([id, of]) => ({
    id,
    articles: of.map((l) => l.article.id),
  }))
  store.put({ entries, links: [], stories, closed: [] })
}

/**
 * Adds an export. Where the store is empty, or holds the beginning of the same export, it becomes the same store; else the articles are added
 * as others are, and find their stories anew. Corrections and feeds come along either way. Throws a StoreFault.
 */
export const addExport = async (
  store: Store,
  lines: AsyncIterable<string>,
  options: AddOptions = {},
): Promise<Acknowledged> => {
  const there = [...store.rows()].map((r) => r.id)
  const threads = pool(options.workers)
  const so = { articles: 0, fresh: 0, versions: 0, known: 0, failed: 0 }
  let at = 0
  let number = 0
  let waiting: ArticleLine[] = []
  let links: Link[] = []
  let strange: ArticleLine[] = []
  /** whether the store holds another export than this one */
  let differs = false
  const flush = async (): Promise<void> => {
    if (waiting.length) await taken(store, waiting, threads.prepare)
    if (links.length) store.put({ entries: [], links, stories: [], closed: [] })
    so.fresh += waiting.length
    so.versions += waiting.filter((l) => l.version > 1).length
    so.articles = so.fresh + so.known
    waiting = []
    links = []
    options.onKept?.({ ...so })
  }
  /** whether this article comes where the store has it, or behind all the store has */
  const inPlace = (line: ArticleLine): boolean => !differs && (at >= there.length || there[at] === line.article.id)
  const takeArticle = (line: ArticleLine): void => {
    differs ||= !inPlace(line)
    if (differs) strange.push(line)
    else if (at++ < there.length) so.known++
    else waiting.push(line)
  }
  const alike = (): boolean => !differs && at >= there.length
  try {
    for await (const text of lines) {
      number++
      const line = await parsed(text, number).catch(async (error: unknown) => {
        await flush()
        throw error
      })
      if ('article' in line) takeArticle(line)
      else if ('link' in line) {
        if (alike()) links.push(line.link)
      } else if ('closed' in line) {
        if (alike()) store.put({ entries: [], links: [], stories: [], closed: [line.closed] })
      } else if ('correction' in line) {
        // articles that wait are what it may speak of
        await flush()
        await others()
        const why = refused(line.correction, store)
        if (why !== null)
          options.onNotice?.({
            article: null,
            rule: 'refused-correction',
            says: `correction ${line.correction.id} was left out: ${why}`,
          })
        else {
          const known = store.corrections().find((c) => c.id === line.correction.id)
          // taken back after an earlier export: what is undone anywhere stays undone
          if (!known || (line.correction.undone && !known.undone)) store.correct(line.correction)
        }
      } else if ('feed' in line) {
        if (!store.feeds().some((f) => f.id === line.feed.id)) store.follow(line.feed)
      }
      if (waiting.length >= BATCH || links.length >= 20 * BATCH) await flush()
      if (strange.length >= BATCH) await others()
    }
    await others()
    await flush()
    return { ...so }
  } finally {
    await threads.close()
  }

  /** Articles of an export of another store are added as any others are. */
  async function others(): Promise<void> {
    if (!strange.length) return
    const list = strange
    strange = []
    const { onNotice } = options
    const done = await add(store, list, {
      ...(options.workers !== undefined ? { workers: options.workers } : {}),
      ...(onNotice ? { onNotice: (n: Notice) => onNotice(n) } : {}),
    })
    so.fresh += done.fresh
    so.known += done.known
    so.versions += done.versions
    so.failed += done.failed
    so.articles = so.fresh + so.known
    options.onKept?.({ ...so })
  }
}
