import type { Numbers } from '../topics/numbers.ts'

export const numbers: Numbers = {}
