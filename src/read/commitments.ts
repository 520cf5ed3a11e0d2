import type { Reader } from './reader.ts'

export const commitments: Reader<'commitments'> = { name: 'commitments', needs: [], read: () => [] }
