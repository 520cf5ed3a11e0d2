import type { Clauses } from '../topics/clauses.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const clauses: Clauses = {
  openers: list('que quien quienes cuyo donde cuando porque aunque mientras después antes desde si pero sino'),
  afterComma: list('y o con según el la los las un una él ella en a pese'),
}
