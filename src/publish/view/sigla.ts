import type { Account, Article, Origin } from '../../model/index.ts'
import { isOwn } from './own.ts'
import { visible } from './visible.ts'

const LETTERS = 26

/** A, B, ... Z, AA, AB, ...: the siglum of the nth article, as editions name their witnesses. */
export const siglum = (index: number): string =>
  (index < LETTERS ? '' : siglum(Math.floor(index / LETTERS) - 1)) + String.fromCharCode(65 + (index % LETTERS))

/** An article with what it is called on the page. */
export interface Witness {
  readonly article: Article
  readonly siglum: string
  /** outlet, else the name of the file, safe to print */
  readonly outlet: string
  /** false where `outlet` is but the name of a file */
  readonly named: boolean
}

export type Witnesses = ReadonlyMap<string, Witness>

/** A host name stands for an outlet where nothing better is known. */
const HOST = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}$/

/** The outlet's name: as the article has it; where that is but a host name, as its own origin is called; else the name of the file. */
const witness = (article: Article, index: number, origins: readonly Origin[]): Witness => {
  const outlet = visible(article.outlet ?? '').replace(/^www\./i, '')
  const origin =
    !outlet || HOST.test(outlet) ? origins.find((o) => o.kind === 'outlet' && isOwn(o, article)) : undefined
  const name = (origin && visible(origin.name)) || outlet
  return { article, siglum: siglum(index), outlet: name || visible(article.name) || 'unnamed', named: name !== '' }
}

/** The articles of the account by id, each with its siglum, in the order of the account. */
export const witnesses = ({ articles, stories }: Account): Witnesses => {
  const origins = stories.flatMap((s) => s.origins)
  return new Map(articles.map((article, i) => [article.id, witness(article, i, origins)]))
}

/** The witnesses of these ids, once each, in the order of the account. */
export const witnessesOf = (all: Witnesses, ids: Iterable<string>): Witness[] => {
  const wanted = new Set(ids)
  return [...all.values()].filter((w) => wanted.has(w.article.id))
}
