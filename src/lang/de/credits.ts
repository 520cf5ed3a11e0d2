import type { Credits } from '../topics/credits.ts'

export const credits: Credits = {}
