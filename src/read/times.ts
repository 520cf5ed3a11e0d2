import type { Reader } from './reader.ts'

export const times: Reader<'times'> = { name: 'times', needs: [], read: () => [] }
