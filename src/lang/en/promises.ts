import type { Promises } from '../topics/promises.ts'

export const promises: Promises = {}
