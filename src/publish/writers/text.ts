import type { Account, StoryAccount } from '../../model/index.ts'
import { aloneSection, onlySection } from '../text/alone.ts'
import { articlesSection } from '../text/articles.ts'
import { commitmentsSection } from '../text/commitments.ts'
import { factsSection } from '../text/facts.ts'
import { noticesSection } from '../text/notices.ts'
import { flow, type Page } from '../text/page.ts'
import { painter } from '../text/paint.ts'
import { sayingsSection } from '../text/sayings.ts'
import { timelineSection } from '../text/timeline.ts'
import { counted } from '../view/counted.ts'
import { witnesses } from '../view/sigla.ts'
import { visible } from '../view/visible.ts'
import type { Writer } from '../writer.ts'

/** Narrower than this no layout holds. */
const NARROWEST = 24

const storyLines = (page: Page, story: StoryAccount, title: string): string[] => [
  ...flow(page, [{ text: title, tone: 'strong' }], ''),
  page.paint('='.repeat(page.width), 'faint'),
  ...(story.articles.length === 1 ? flow(page, 'One article only: there is nothing to compare it with.', '') : []),
  ...articlesSection(page, story),
  ...factsSection(page, story),
  ...onlySection(page, story),
  ...sayingsSection(page, story),
  ...aloneSection(page, story),
  ...timelineSection(page, story),
  ...commitmentsSection(page, story),
]

const titled = (account: Account, story: StoryAccount, i: number): string => {
  const title = visible(story.title) || 'A story without a title'
  return account.stories.length > 1 ? `Story ${i + 1} of ${account.stories.length}: ${title}` : title
}

/** The account for reading in a terminal: no line is longer than `width` columns, and nothing of an article reaches it unescaped. */
export const text: Writer = {
  name: 'text',
  extensions: ['.txt'],
  what: 'for reading in a terminal',
  write: (account, options) => {
    const page: Page = {
      ...options,
      width: Math.max(NARROWEST, options.width),
      paint: painter(options.color),
      witnesses: witnesses(account),
    }
    const several =
      account.stories.length > 1
        ? [
            ...flow(
              page,
              `${counted(account.articles.length, 'article')} about ${counted(account.stories.length, 'event')}.`,
              '',
            ),
            '',
          ]
        : []
    const stories = account.stories.flatMap((s, i) => [
      ...(i ? ['', ''] : []),
      ...storyLines(page, s, titled(account, s, i)),
    ])
    const empty = account.articles.length ? [] : ['No article was found.']
    return `${[...empty, ...several, ...stories, ...noticesSection(page, account.notices)].map((l) => l.trimEnd()).join('\n')}\n`
  },
}
