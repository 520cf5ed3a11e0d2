import type { Clauses } from '../topics/clauses.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const clauses: Clauses = {
  openers: list('che chi cui dove quando perché poiché anche sebbene mentre dopo prima se ma però'),
  afterComma: list('e ed o con secondo il lo la i gli le un una in a nonostante'),
}
