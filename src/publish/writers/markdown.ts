import type { Writer } from '../writer.ts'
export const markdown: Writer = { name: 'markdown', extensions: ['.md', '.markdown'], what: 'for pasting into notes', write: () => '\n' }
