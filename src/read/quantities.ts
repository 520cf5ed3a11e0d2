import type { Reader } from './reader.ts'

export const quantities: Reader<'quantities'> = { name: 'quantities', needs: [], read: () => [] }
