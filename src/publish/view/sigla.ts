import type { Account, Article } from '../../model/index.ts'
import { visible } from './visible.ts'

const LETTERS = 26

/** A, B, ... Z, AA, AB, ...: the siglum of the nth article, as editions name their witnesses. */
export const siglum = (index: number): string => (index < LETTERS ? '' : siglum(Math.floor(index / LETTERS) - 1)) + String.fromCharCode(65 + (index % LETTERS))

/** An article with what it is called on the page. */
export interface Witness {
  readonly article: Article
  readonly siglum: string
  /** outlet, else the name of the file, safe to print */
  readonly outlet: string
}

export type Witnesses = ReadonlyMap<string, Witness>

/** The articles of the account by id, each with its siglum, in the order of the account. */
export const witnesses = ({ articles }: Account): Witnesses =>
  new Map(
    articles.map((article, i) => [article.id, { article, siglum: siglum(i), outlet: visible(article.outlet ?? '') || visible(article.name) || 'unnamed' }]),
  )

/** The witnesses of these ids, once each, in the order of the account. */
export const witnessesOf = (all: Witnesses, ids: Iterable<string>): Witness[] => {
  const wanted = new Set(ids)
  return [...all.values()].filter((w) => wanted.has(w.article.id))
}
