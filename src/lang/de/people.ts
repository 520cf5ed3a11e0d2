import type { People } from '../topics/people.ts'

export const people: People = {}
