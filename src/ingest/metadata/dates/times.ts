import { fold } from '../../../text/fold.ts'
import { APPEARED, CHANGED, labelIn } from '../../dating/date-line.ts'
import { hasDigit } from '../../dating/flat.ts'
import type { DateCandidate } from '../../formats/format.ts'
import { HINTS } from '../../layout/html/markup.ts'
import { inMasthead } from '../../layout/html/masthead.ts'
import type { Mark } from '../../layout/html/page.ts'
import type { Clues } from '../clues.ts'
import { type Head, isElsewhere, listed, reach } from './near.ts'

const CHANGE = /updat|modif|(?<![a-z])edit(?!or)|(?<![a-z])chang|actuali|aktuali|revis/i
/** Microformats and blogs name the day of an entry that was never changed both: "entry-date published updated". */
const PUBLISHED = /(?:^|[\s_-])published(?:$|[\s_-])/i
const PER_PAGE = 4
/** So many units before a time its label stands: "Last updated: ". */
const LABEL = 40

/** Whether one of `labels` stands before the time in its block, or opens its own words. */
const isLabelled = (c: Clues, m: Mark, labels: readonly string[]): boolean => {
  if (labelIn(fold(/^\D{0,40}/.exec(m.text)?.[0] ?? ''), labels)) return true
  const text = c.page.runs[m.run]?.text ?? ''
  const at = m.text === '' ? -1 : text.indexOf(m.text)
  return at > 0 && labelIn(fold(text.slice(Math.max(0, at - LABEL), at)), labels)
}
/** Whether a time says that it is that of a change. */
export const isChanged = (c: Clues, m: Mark): boolean =>
  (CHANGE.test(m.name) && !PUBLISHED.test(m.name)) || isLabelled(c, m, CHANGED)
/** Whether it says that it is that of the publication. */
const isAppeared = (c: Clues, m: Mark): boolean => PUBLISHED.test(m.name) || isLabelled(c, m, APPEARED)

/** Dates of <time> elements, and of others that carry one in an attribute: those near the headline, else one that stands alone on the page. */
export const times = (c: Clues, head: Head): readonly DateCandidate[] => {
  const { from, to } = reach(head)
  const away = (run: number): number =>
    head.headline < 0 ? Math.abs(head.body - run) : Math.abs(run - head.headline) + (run < head.headline ? 2 : 0)
  const all = c.page.marks.filter(
    (m) => m.kind === 'time' && hasDigit(m.value || m.text) && !inMasthead(c.page, head.headline, m.run),
  )
  // among the text and below it stand the times of comments and of other articles
  const isOwn = (m: Mark): boolean =>
    !isElsewhere(c, m.run) &&
    (isAppeared(c, m) || head.last < 0 || m.run <= head.body || (m.run <= head.last && !isOfOthers(c, m.run)))
  const near = all.filter((m) => m.run >= from && m.run <= to && isOwn(m)).sort((a, b) => away(a.run) - away(b.run))
  const found = near.length > 0 ? near : far(c, all)
  return found.slice(0, PER_PAGE).map((m) => ({
    value: (m.value || m.text).trim(),
    from: 'time',
    evidence: `<time> ${m.text || m.value}`.slice(0, 80),
    kind: isChanged(c, m) ? 'modified' : 'published',
    ...(near.length > 0 ? {} : { weak: 'far' as const }),
  }))
}

const RELATED = 1 << HINTS.findIndex((h) => h.name === 'related')
/** So far up a box of other articles says what it is. */
const UP = 3
const isOfOthers = (c: Clues, run: number): boolean => {
  let at = c.page.runs[run]?.frame ?? -1
  for (let up = 0; up < UP && at >= 0; up++) {
    if ((c.page.frames[at]?.hints ?? 0) & RELATED) return true
    at = c.page.frames[at]?.parent ?? -1
  }
  return false
}

/** Times away from the headline that are in no list, and of one day: of several days nobody can say which is meant. */
const far = (c: Clues, all: readonly Mark[]): readonly Mark[] => {
  const lists = listed(c)
  const own = all.filter(
    (m) =>
      !isElsewhere(c, m.run) &&
      (isAppeared(c, m) || !isOfOthers(c, m.run)) &&
      !lists.has(c.page.frames[c.page.runs[m.run]?.frame ?? 0]?.path ?? 0),
  )
  const days = new Set(own.map((m) => (m.value || m.text).trim().slice(0, 10)))
  return days.size === 1 ? own : []
}
