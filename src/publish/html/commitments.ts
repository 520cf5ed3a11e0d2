import type { Commitment } from '../../model/index.ts'
import { shortDate } from '../view/dates.ts'
import { type Markup, words } from './escape.ts'
import { folded, linked, type Sheet, section, siglaLinks } from './sheet.ts'

const MOST = 15

const row = (sheet: Sheet, c: Commitment): Markup => {
  const to = c.to ? ` to <bdi>${words(c.to)}</bdi>` : ''
  const evidence = c.evidence.filter((e) => e.article !== c.what.article || e.from !== c.what.from)
  const shown = c.status === 'open' || !evidence.length ? '' : ` <span class="faint">(${siglaLinks(sheet, evidence, 'other')})</span>`
  const what = linked(sheet, c.what, `<bdi>${words(c.what.exact)}</bdi>`, 'other', 'value')
  return `<tr><th scope="row">${c.kind} by <bdi>${words(c.by)}</bdi>${to}</th><td>“${what}” ${siglaLinks(sheet, [c.what], 'other')}</td><td>${c.due ? `<p>due ${words(shortDate(c.due))}</p>` : ''}<p class="status ${c.status.replaceAll(' ', '-')}">${c.status}${shown}</p></td></tr>\n`
}

/** Promises, demands, offers, refusals and denials; those that somebody says were kept or broken first. */
export const commitmentsSection = (sheet: Sheet): Markup => {
  const list = [...sheet.story.commitments].sort((a, b) => Number(a.status === 'open') - Number(b.status === 'open'))
  const table = (some: readonly Commitment[]): Markup =>
    `<table><caption class="unseen">What was promised, demanded and refused</caption><thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">State</th></tr></thead>\n<tbody>\n${some.map((c) => row(sheet, c)).join('')}</tbody></table>\n`
  return list.length ? section(sheet, 'commitments', 'Promised, demanded, refused', list.length, folded(list, MOST, table)) : ''
}
