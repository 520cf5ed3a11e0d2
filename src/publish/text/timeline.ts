import type { StoryAccount } from '../../model/index.ts'
import { cut } from '../view/cut.ts'
import { period } from '../view/dates.ts'
import { witnessesOf } from '../view/sigla.ts'
import { visible } from '../view/visible.ts'
import { flow, heading, INDENT, type Page, rest } from './page.ts'

const MOST = 20
/** Columns of the dates; a longer period has a line of its own. */
const DATES = 16
/** Narrower pages have every date on a line of its own. */
const ROOMY = 60

/** What happened when, oldest first, with the sigla of those who say so. */
export const timelineSection = (page: Page, story: StoryAccount): string[] => {
  if (!story.timeline.length) return []
  const { shown, rest: left } = cut(story.timeline, MOST, page.all)
  const beside = page.width >= ROOMY
  const indent = INDENT + ' '.repeat(beside ? DATES + 2 : 2)
  const lines = shown.flatMap((t) => {
    const date = visible(period(t.start, t.end))
    const sigla = witnessesOf(
      page.witnesses,
      t.members.map((m) => m.article),
    ).map((w) => w.siglum)
    const what = [{ text: visible(t.what) }, { text: ` [${sigla.join(' ')}]`, tone: 'faint' as const }]
    return beside && date.length <= DATES
      ? flow(page, what, indent, `${INDENT}${date.padEnd(DATES + 2)}`)
      : [...flow(page, date), ...flow(page, what, indent)]
  })
  return [...heading(page, 'Timeline', story.timeline.length), ...lines, ...rest(page, left)]
}
