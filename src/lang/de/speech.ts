import type { Speech } from '../topics/speech.ts'

export const speech: Speech = {}
