import type { StoryAccount } from '../../model/index.ts'
import { shortDate } from '../view/dates.ts'
import { lineage } from '../view/lineage.ts'
import { type Witness, witnessesOf } from '../view/sigla.ts'
import { visible } from '../view/visible.ts'
import { flow, heading, type Page } from './page.ts'
import { pad, widthOf } from './width.ts'

const lines = (page: Page, story: StoryAccount, { article, siglum, outlet }: Witness, column: number): string[] => {
  const indent = ' '.repeat(column)
  const date = article.published ? shortDate(visible(article.published.value)) : 'no date'
  const language = article.language && article.language !== 'en' ? ` [${visible(article.language)}]` : ''
  const sources = lineage(story, article.id, page.witnesses)
  const title = visible(article.title ?? '')
  return [
    ...flow(
      page,
      [
        { text: outlet, tone: 'strong' },
        { text: `, ${date}${language}`, tone: 'faint' },
      ],
      indent,
      pad(`  ${siglum}`, column),
    ),
    ...(title ? flow(page, title, indent) : []),
    ...(sources.length ? flow(page, [{ text: sources.join('; '), tone: 'faint' }], indent) : []),
  ]
}

/** The articles of the story: siglum, outlet, date, title, and what each goes back to. */
export const articlesSection = (page: Page, story: StoryAccount): string[] => {
  const list = witnessesOf(page.witnesses, story.articles)
  const column = 4 + Math.max(1, ...list.map((w) => widthOf(w.siglum)))
  return [...heading(page, 'The articles', list.length), ...list.flatMap((w) => lines(page, story, w, column))]
}
