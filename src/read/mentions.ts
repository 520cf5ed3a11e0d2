import type { Reader } from './reader.ts'

export const mentions: Reader<'mentions'> = { name: 'mentions', needs: [], read: () => [] }
