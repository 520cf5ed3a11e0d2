import { shortDate } from '../view/dates.ts'
import { type ToldCommitment, toldCommitments } from '../view/told-commitments.ts'
import { type Markup, words } from './escape.ts'
import { folded, linked, type Sheet, section, siglaLinks } from './sheet.ts'

const MOST = 15

const row = (sheet: Sheet, { commitment: c, tellings }: ToldCommitment): Markup => {
  const to = c.to ? ` to <bdi>${words(c.to)}</bdi>` : ''
  const evidence = c.evidence.filter((e) => e.article !== c.what.article || e.from !== c.what.from)
  const shown =
    c.status === 'open' || !evidence.length
      ? ''
      : ` <span class="faint">(${siglaLinks(sheet, evidence, 'other')})</span>`
  const what = `“${linked(sheet, c.what, `<bdi>${words(c.what.exact)}</bdi>`, 'other', 'value')}”`
  const carried = siglaLinks(
    sheet,
    tellings.map((t) => t.what),
    'other',
  )
  const state = `${c.due ? `<p>due ${words(shortDate(c.due))}</p>` : ''}<p class="status ${c.status.replaceAll(' ', '-')}">${c.status}${shown}</p>`
  return `<tr><th scope="row">${c.kind} by <bdi>${words(c.by)}</bdi>${to}</th><td>${what} ${carried}</td><td>${state}</td></tr>\n`
}

/** Promises, demands, offers, refusals and denials; those that somebody says were kept or broken first. */
export const commitmentsSection = (sheet: Sheet): Markup => {
  const list = toldCommitments(sheet.story)
  const head =
    '<caption class="unseen">What was promised, demanded and refused</caption><thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">State</th></tr></thead>'
  const table = (some: readonly ToldCommitment[]): Markup =>
    `<table>${head}\n<tbody>\n${some.map((p) => row(sheet, p)).join('')}</tbody></table>\n`
  return list.length
    ? section(sheet, 'commitments', 'Promised, demanded, refused', list.length, folded(list, MOST, table))
    : ''
}
