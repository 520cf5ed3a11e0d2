import { type IngestOptions, type Input, ingest } from '../ingest/index.ts'
import type { Account, Article, Notice } from '../model/index.ts'
import { account } from '../pipeline.ts'
import { accounts, type Budgeted } from './account-within.ts'

export interface CompareOptions extends IngestOptions, Budgeted {}

/** Of one article that came twice, told otherwise, that which stands first as JSON: whichever came first. */
const firstInOrder = <T>(a: T | undefined, b: T): T =>
  a === undefined || JSON.stringify(b) < JSON.stringify(a) ? b : a

/** What is doubtful about an article, once, wherever it was found: it came twice where its notice stands in two places, and the first of these is told. */
const onceEach = (notices: readonly Notice[]): Notice[] => {
  const found = new Map<string, Notice>()
  for (const notice of notices) {
    const key = notice.article === null ? JSON.stringify(notice) : JSON.stringify({ ...notice, where: null })
    found.set(key, firstInOrder(found.get(key), notice))
  }
  return [...found.values()]
}

/** The articles in `inputs` (files, pages, dumps), each once, and what was doubtful. */
const gathered = async (
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: IngestOptions = {},
): Promise<{ readonly articles: readonly Article[]; readonly notices: readonly Notice[] }> => {
  const articles = new Map<string, Article>()
  const notices: Notice[] = []
  for await (const input of inputs) {
    for await (const found of ingest(input, options)) {
      if ('article' in found)
        articles.set(found.article.id, firstInOrder(articles.get(found.article.id), found.article))
      else notices.push(found.notice)
    }
  }
  return { articles: [...articles.values()], notices: onceEach(notices) }
}

/**
 * Articles of fewer UTF-16 units in all are told here and now: a thread takes longer to begin than they do. The worst shapes of this size (figures, quotation
 * marks, one long word) take about a second of processor time at most.
 */
const SMALL = 8000

const sizeOf = (articles: readonly Article[]): number => articles.reduce((sum, a) => sum + a.text.length, 0)

/**
 * Reads `inputs` (files, pages, dumps) and compares the articles in them. Bad input makes notices. But for the smallest, the account is told in a thread of
 * its own, within a budget of processor time; beyond it the account is partial, and its notices say what was left out.
 */
export const compare = async (
  inputs: Iterable<Input> | AsyncIterable<Input>,
  { budget, ...options }: CompareOptions = {},
): Promise<Account> => {
  const { articles, notices } = await gathered(inputs, options)
  if (budget === undefined && sizeOf(articles) <= SMALL) return account(articles, notices)
  const { tell, close } = accounts()
  try {
    return await tell(articles, notices, {}, budget === undefined ? {} : { budget })
  } finally {
    await close()
  }
}
