import type { Clauses } from '../topics/clauses.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const clauses: Clauses = {
  openers: list(
    'which who whom whose where when while because although though unless whereas after before until since that whether if but',
  ),
  afterComma: list(
    'and or as with including saying adding calling leaving killing making bringing the a an he she it they we according despite following meanwhile however in on at for from its their his her',
  ),
}
