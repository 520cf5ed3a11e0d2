import type { Reader } from './reader.ts'

export const sentences: Reader<'sentences'> = { name: 'sentences', needs: [], read: () => [] }
