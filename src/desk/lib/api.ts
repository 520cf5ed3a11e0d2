import type { Account, Article } from '../../model/index.ts'
import type { Added, Correction, Hit, Page, Story } from './types.ts'

/** What the server would not do, in its own plain words. */
export class Refused extends Error {}

const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
  const answer = await fetch(path, { ...init, headers: { Accept: 'application/json', ...init.headers } }).catch(() => null)
  if (!answer) throw new Refused('The server does not answer. Is it still running?')
  const body: unknown = await answer.json().catch(() => null)
  if (!answer.ok) {
    const detail = typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : `The server answers ${answer.status}.`
    throw new Refused(detail)
  }
  return body as T
}

const send = <T>(path: string, body: unknown): Promise<T> =>
  ask<T>(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

export const stories = (query: URLSearchParams): Promise<Page<Story>> => ask(`/v1/stories?${query}`)
export const account = (story: string): Promise<Account> => ask(`/v1/stories/${encodeURIComponent(story)}/account`)
export const article = (id: string): Promise<Article & { readonly story: string }> => ask(`/v1/articles/${encodeURIComponent(id)}`)
export const search = (q: string): Promise<{ readonly items: readonly Hit[] }> => ask(`/v1/search?${new URLSearchParams({ q })}`)
export const add = (body: { readonly articles?: readonly object[]; readonly urls?: readonly string[] }): Promise<Added> => send('/v1/articles', body)
export const corrections = (): Promise<{ readonly items: readonly Correction[] }> => ask('/v1/corrections')
export const correct = (matter: object): Promise<Correction> => send('/v1/corrections', matter)
export const undo = (id: string): Promise<Correction> => ask(`/v1/corrections/${encodeURIComponent(id)}`, { method: 'DELETE' })
