import type { Clauses } from '../topics/clauses.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const clauses: Clauses = {
  openers: list('qui que dont où lorsque quand parce puisque quoique bien après avant depuis si mais tandis'),
  afterComma: list('et ou avec selon dont le la les un une il elle ils elles en à malgré'),
}
