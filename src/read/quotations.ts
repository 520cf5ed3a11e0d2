import type { Reader } from './reader.ts'

export const quotations: Reader<'quotations'> = { name: 'quotations', needs: [], read: () => [] }
