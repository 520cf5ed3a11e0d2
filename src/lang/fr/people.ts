import type { People } from '../topics/people.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const people: People = {
  titles: new Set(list('m mm mme mmes mlle dr pr me gén st ste')),
}
