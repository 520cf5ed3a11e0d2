import type { Account, Annotations, Article } from '../../model/index.ts'
import { t } from '../texts/texts.ts'
import type {
  Added,
  ArticleSummary,
  Correction,
  Edition,
  Feed,
  Followed,
  Hit,
  Matter,
  Opinion,
  Page,
  Story,
  StoryClaim,
} from './types.ts'

/** What the server would not do, in its own plain words. */
export class Refused extends Error {}

const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
  const answer = await fetch(path, { ...init, headers: { Accept: 'application/json', ...init.headers } }).catch(
    () => null,
  )
  if (!answer) throw new Refused(t.frame.noAnswer)
  const body: unknown = await answer.json().catch(() => null)
  if (!answer.ok) {
    const detail =
      typeof body === 'object' && body !== null && 'detail' in body
        ? String(body.detail)
        : t.frame.answers(answer.status)
    throw new Refused(detail)
  }
  return body as T
}

const send = <T>(path: string, body: unknown, method = 'POST'): Promise<T> =>
  ask<T>(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

const at = (list: string, id: string, rest = ''): string => `/v1/${list}/${encodeURIComponent(id)}${rest}`

export const stories = (query: URLSearchParams): Promise<Page<Story>> => ask(`/v1/stories?${query}`)
export const account = (story: string): Promise<Account> => ask(at('stories', story, '/account'))
export const article = (id: string): Promise<Article & { readonly story: string }> => ask(at('articles', id))
export const articlesOf = (story: string, limit: number): Promise<Page<ArticleSummary>> =>
  ask(`/v1/articles?${new URLSearchParams({ story, limit: String(limit) })}`)
export const annotations = (id: string): Promise<Annotations> => ask(at('articles', id, '/annotations'))
/** How an article stood, oldest first. */
export const editions = (id: string): Promise<{ readonly items: readonly Edition[] }> =>
  ask(at('articles', id, '/versions'))
export const search = (asked: URLSearchParams): Promise<{ readonly items: readonly Hit[] }> =>
  ask(`/v1/search?${asked}`)
/** What the articles say to a sentence. */
export const claim = (sentence: string): Promise<{ readonly stories: readonly StoryClaim[] }> =>
  send('/v1/claims', { claim: sentence })
/** What the server can do besides. */
export const health = (): Promise<{ readonly opinions: boolean }> => ask('/healthz')
export const opinions = (
  story: string,
): Promise<{ readonly opinions: readonly Opinion[]; readonly asked: number; readonly faults: readonly string[] }> =>
  ask(at('stories', story, '/opinions'))
export const add = (body: {
  readonly articles?: readonly object[]
  readonly urls?: readonly string[]
}): Promise<Added> => send('/v1/articles', body)

export const feeds = (): Promise<{ readonly items: readonly Feed[] }> => ask('/v1/feeds')
export const followFeeds = (
  body: { readonly urls: readonly string[] } | { readonly opml: string },
): Promise<Followed> => send('/v1/feeds', body)
export const pause = (id: string, paused: boolean): Promise<Feed> => send(at('feeds', id), { paused }, 'PATCH')
/** Puts a feed into a folder, and says which of its entries are wanted. */
export const arrange = (
  id: string,
  how: { readonly folder: string; readonly only: readonly string[]; readonly never: readonly string[] },
): Promise<Feed> => send(at('feeds', id), how, 'PATCH')
export const poll = (id: string): Promise<Feed> => send(at('feeds', id, '/poll'), {})
export const unfollow = (id: string): Promise<null> => ask(at('feeds', id), { method: 'DELETE' })

export const corrections = (): Promise<{ readonly items: readonly Correction[] }> => ask('/v1/corrections')
export const correct = (matter: Matter, by = ''): Promise<Correction> =>
  send(`/v1/corrections${by ? `?${new URLSearchParams({ by })}` : ''}`, matter)
export const undo = (id: string): Promise<Correction> => ask(at('corrections', id), { method: 'DELETE' })

/** Why something was not done, for people. */
export const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
