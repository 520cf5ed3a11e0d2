import type { Clauses } from '../topics/clauses.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const clauses: Clauses = {
  openers: list('dat omdat hoewel terwijl nadat voordat sinds wanneer als of die wie waar maar'),
  afterComma: list('en of met waaronder volgens aldus de het een hij zij ze ondanks'),
}
