import type { Account, Article, StoryAccount } from '../src/model/index.ts'
import type { Expected } from './expected.ts'

export interface Share {
  readonly share: number
  readonly of: number
}
export interface F1 {
  readonly p: number
  readonly r: number
  readonly f: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}
export interface Count {
  readonly count: number
  readonly of: number
}
export type Row = Share | F1 | Count

/** One measure of one story: its row, and in plain words what went wrong. */
export interface Measured {
  readonly name: string
  readonly row: Row
  readonly misses: readonly string[]
}

/** An account and the marks it is held against, with what every measure looks up in them. */
export interface Sheet {
  readonly account: Account
  readonly expected: Expected
  readonly articles: ReadonlyMap<string, Article>
  /** the name of the article with this id */
  readonly nameOf: (id: string) => string
  /** whether the marks speak of the article with this id */
  readonly listed: (id: string) => boolean
  readonly all: <K extends keyof StoryAccount>(key: K) => StoryAccount[K] extends readonly (infer T)[] ? T[] : never
}

export type Measure = (sheet: Sheet) => readonly Measured[]

export const sheet = (account: Account, expected: Expected): Sheet => {
  const articles = new Map(account.articles.map((article) => [article.id, article]))
  const nameOf = (id: string): string => articles.get(id)?.name ?? id
  const names = new Set(expected.story.articles)
  const all = (key: keyof StoryAccount): unknown[] =>
    account.stories.flatMap((story) => story[key] as readonly unknown[])
  return { account, expected, articles, nameOf, listed: (id) => names.has(nameOf(id)), all: all as Sheet['all'] }
}

/** Precision, recall and F1 of `tp` right, `fp` extra and `fn` missed. Nothing to find and nothing found is 1. */
export const f1 = (tp: number, fp: number, fn: number): F1 => {
  const p = tp + fp > 0 ? tp / (tp + fp) : 1
  const r = tp + fn > 0 ? tp / (tp + fn) : 1
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0, tp, fp, fn }
}

/** The share of `items` that pass `test`, with a line about each that does not. */
export const shareOf = <T>(
  name: string,
  items: readonly T[],
  test: (item: T) => boolean,
  miss: (item: T) => string,
): Measured => {
  const failed = items.filter((item) => !test(item))
  return {
    name,
    row: { share: (items.length - failed.length) / items.length, of: items.length },
    misses: failed.map(miss),
  }
}
