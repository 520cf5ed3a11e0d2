import { USUAL } from '../budget/insisting.ts'
import type { Article, Span } from '../model/index.ts'
import { spentAfter } from '../processor.ts'
import type { Query, Row, Store } from '../store/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import { shownStory, storyOf } from './corrected.ts'
import { storyAccount } from './story-account.ts'

export interface Asked extends Query {
  /** only articles whose story has tellings that differ */
  readonly differs?: boolean
}

export interface Answer {
  readonly row: Row
  readonly story: string
  /** words around the first of those asked for, with where they stand in the article; null where none of them is found in so many letters */
  readonly excerpt: (Span & { readonly text: string }) | null
}

/** UTF-16 units shown before and after. */
const AROUND = 80
/** Articles looked at to find those of stories that differ; telling a story's account takes a while. */
const LOOKED_AT = 500

const excerpt = (article: Article, words: string): Answer['excerpt'] => {
  const asked = new Set(tokens(words).map((t) => fold(t.text)))
  const body = article.blocks.find((b) => b.role === 'body')
  const found = tokens(article.text, body?.from ?? 0).find((t) => asked.has(fold(t.text)))
  const at = found ?? (body && { from: body.from, to: body.from })
  if (!at) return null
  const from = Math.max(0, at.from - AROUND)
  const to = Math.min(article.text.length, at.to + AROUND)
  return { from, to, text: article.text.slice(from, to) }
}

/** Whether the tellings of a story differ, as far as a minute of processor time can tell; each story is told once. */
const differing = (store: Store) => {
  const spent = spentAfter(USUAL)
  const known = new Map<string, boolean>()
  return (id: string): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    const story = shownStory(store, id)
    const differs =
      story !== null &&
      story.articles.length > 1 &&
      storyAccount(store, story, { spent }).stories.some((s) => s.facts.some((f) => f.verdict === 'differ'))
    known.set(id, differs)
    return differs
  }
}

/** The articles that say what is asked for, the nearest first. */
export const search = (store: Store, { differs = false, ...query }: Asked): Answer[] => {
  const of = storyOf(store)
  const isDiffering = differing(store)
  const answers: Answer[] = []
  for (const { row } of store.search(differs ? { ...query, most: LOOKED_AT } : query)) {
    if (answers.length >= query.most) break
    const story = of(row)
    if (differs && !isDiffering(story)) continue
    const article = store.article(row.id)
    // damaged: the store names it
    if (article) answers.push({ row, story, excerpt: excerpt(article, query.words) })
  }
  return answers
}
