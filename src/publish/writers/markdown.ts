import { escaped } from '../markdown/escape.ts'
import { storyLines } from '../markdown/story.ts'
import { witnesses } from '../view/sigla.ts'
import type { Writer } from '../writer.ts'

/** The account for pasting into notes: headings, lists and one table, every word of an article escaped. */
export const markdown: Writer = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  what: 'for pasting into notes',
  write: (account, { all }) => {
    const known = witnesses(account)
    const notices = account.notices.map((n) => {
      const w = n.article === null ? undefined : known.get(n.article)
      return `- ${w ? `${w.siglum}: ` : n.where ? `${escaped(n.where)}: ` : ''}${escaped(n.says)} (${escaped(n.rule)})`
    })
    const lines = [
      ...(account.articles.length ? [] : ['No article was found.', '']),
      ...account.stories.flatMap((s) => storyLines(s, known, all)),
      ...(notices.length ? ['## Notices', '', ...notices, ''] : []),
    ]
    return `${lines.join('\n').trimEnd()}\n`
  },
}
