import type { Clauses } from '../topics/clauses.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const clauses: Clauses = {
  openers: list(
    'dass daß weil obwohl während nachdem bevor bis seit wenn ob der die das welche welcher welches wo aber sondern',
  ),
  afterComma: list('und oder wie mit darunter sagte der die das ein eine er sie es laut trotz'),
}
