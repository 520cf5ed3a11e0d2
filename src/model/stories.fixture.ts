import type { Article } from './article.ts'
import { articleOf, dated } from './fixture.ts'

/**
 * The articles of an example: each begins with a line "@ id | outlet | day | title", of which the end may be left out; each line that follows is a block of its
 * body, "Caption: ..." one that is a caption.
 */
export const articlesOf = (text: string, language = 'en'): Article[] =>
  text.split(/^@ /m).flatMap((part): Article[] => {
    const [head = '', ...lines] = part.trim().split('\n')
    const [id = '', outlet = '', published = '', title = ''] = head.split('|').map((s) => s.trim())
    if (!id) return []
    const more = {
      id,
      name: id,
      outlet: outlet || null,
      title: title || null,
      language,
      published: published ? dated(published) : null,
    }
    return [articleOf(lines.join('\n'), more, (line) => (line.startsWith('Caption:') ? 'caption' : 'body'))]
  })
