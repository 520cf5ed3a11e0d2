import type { StoryAccount } from '../../model/index.ts'
import { cut } from '../view/cut.ts'
import { shortDate } from '../view/dates.ts'
import { witnessesOf } from '../view/sigla.ts'
import { type ToldCommitment, toldCommitments } from '../view/told-commitments.ts'
import { visible } from '../view/visible.ts'
import { flow, heading, INDENT, type Page, rest } from './page.ts'

const MOST = 12

const lines = (page: Page, { commitment: c, tellings }: ToldCommitment): string[] => {
  const sigla = witnessesOf(
    page.witnesses,
    tellings.map((t) => t.what.article),
  ).map((w) => w.siglum)
  const to = c.to ? ` to ${visible(c.to)}` : ''
  const due = c.due ? `, due ${shortDate(visible(c.due))}` : ''
  const tone = c.status === 'open' ? 'faint' : c.status === 'reported kept' ? 'agree' : 'differ'
  return flow(
    page,
    [
      { text: `${c.kind} by ${visible(c.by)}${to}${due}:`, tone: 'strong' },
      { text: ` “${visible(c.what.exact)}” [${sigla.join(' ')}] ` },
      { text: c.status, tone },
    ],
    `${INDENT}  `,
    `${INDENT}- `,
  )
}

/** Promises, demands, offers, refusals and denials; those that somebody says were kept or broken first. */
export const commitmentsSection = (page: Page, story: StoryAccount): string[] => {
  const list = toldCommitments(story)
  const { shown, rest: left } = cut(list, MOST, page.all)
  return list.length
    ? [
        ...heading(page, 'Promised, demanded, refused', list.length),
        ...shown.flatMap((p) => lines(page, p)),
        ...rest(page, left),
      ]
    : []
}
