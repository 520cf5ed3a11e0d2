import { page } from '../html/page.ts'
import type { Writer } from '../writer.ts'

/** The account as one self-contained page: every value leads to its words in the article beside it. Readable without its script, printable. */
export const html: Writer = {
  name: 'html',
  extensions: ['.html', '.htm'],
  what: 'one page for a browser, every value linked to its words',
  write: (account) => page(account),
}
