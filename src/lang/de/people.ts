import type { People } from '../topics/people.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const people: People = {
  titles: new Set(list('hr fr dr prof st gen')),
}
