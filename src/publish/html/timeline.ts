import type { TimelineEntry } from '../../model/index.ts'
import { period, shortDate } from '../view/dates.ts'
import { witnessesOf } from '../view/sigla.ts'
import { type Markup, words } from './escape.ts'
import { linked, type Sheet, section, siglaLinks } from './sheet.ts'
import { strip } from './strip.ts'

const articlesIn = (t: TimelineEntry): number => new Set(t.members.map((m) => m.article)).size

const entryMarkup = (sheet: Sheet, t: TimelineEntry, i: number): Markup => {
  const first = t.members[0]
  const what = `<bdi>${words(t.what)}</bdi>`
  return `<li id="${sheet.key}t${i}" tabindex="-1"><time>${words(period(t.start, t.end))}</time> <span>${first ? linked(sheet, first, what, 'other', 'value') : what} ${siglaLinks(sheet, t.members, 'other')}</span></li>\n`
}

/** What happened when: drawn on a strip, with the articles above it where they were published, and listed. */
export const timelineSection = (sheet: Sheet): Markup => {
  const { story } = sheet
  if (!story.timeline.length) return ''
  const events = story.timeline.map((t, i) => ({
    at: t.start,
    label: shortDate(t.start),
    href: `#${sheet.key}t${i}`,
    title: `${period(t.start, t.end)}: ${t.what}`,
    weight: articlesIn(t),
  }))
  const published = witnessesOf(sheet.witnesses, story.articles).flatMap(({ article, siglum, outlet }) =>
    article.published
      ? [
          {
            at: article.published.value,
            label: siglum,
            href: `#article-${siglum}`,
            title: `${siglum} ${outlet}, published ${article.published.value}`,
          },
        ]
      : [],
  )
  const list = `<ol class="timeline">\n${story.timeline.map((t, i) => entryMarkup(sheet, t, i)).join('')}</ol>\n`
  return section(sheet, 'timeline', 'Timeline', story.timeline.length, strip(events, published) + list)
}
