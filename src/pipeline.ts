import { type IngestOptions, type Input, ingest } from './ingest/index.ts'
import type { Account, Article, Notice, Reading } from './model/index.ts'
import { read } from './read/index.ts'
import { reconcile } from './reconcile/index.ts'
import { relate } from './relate/index.ts'

/** The account of `articles`: read each, relate them, reconcile each story. Pure: the same articles give the same account. */
export const account = (articles: readonly Article[], notices: readonly Notice[] = []): Account => {
  const readings: Reading[] = articles.map((article) => ({ article, annotations: read(article) }))
  const byId = new Map(readings.map((r) => [r.article.id, r]))
  const stories = relate(readings).map((story) =>
    reconcile(
      story,
      story.articles.flatMap((id) => byId.get(id) ?? []),
    ),
  )
  return { variorum: 1, articles, stories, notices }
}

/** Reads `inputs` (files, pages, dumps) and compares the articles in them. Bad input makes notices. */
export const compare = async (inputs: Iterable<Input> | AsyncIterable<Input>, options: IngestOptions = {}): Promise<Account> => {
  const articles = new Map<string, Article>()
  const notices: Notice[] = []
  for await (const input of inputs) {
    for await (const found of ingest(input, options)) {
      if ('article' in found) articles.set(found.article.id, found.article)
      else notices.push(found.notice)
    }
  }
  return account([...articles.values()], notices)
}
