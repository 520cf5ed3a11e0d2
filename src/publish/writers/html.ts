import type { Writer } from '../writer.ts'
export const html: Writer = { name: 'html', extensions: ['.html', '.htm'], what: 'one file for a browser, every value linked to its words', write: () => '\n' }
