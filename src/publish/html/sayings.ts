import type { Quotation, Saying } from '../../model/index.ts'
import { standing } from '../view/counted.ts'
import { said, speakerOf } from '../view/said.ts'
import { type Wording, wordings } from '../view/wordings.ts'
import { type Markup, words } from './escape.ts'
import { folded, linked, type Sheet, section, siglaLinks } from './sheet.ts'

const MOST = 12

/** Where a quotation stands: its first span. */
const placesOf = (quotations: readonly Quotation[]): { article: string; from: number; to: number }[] =>
  quotations.flatMap((q) => (q.spans[0] ? [{ article: q.article, ...q.spans[0] }] : []))

const pieces = (w: Wording): Markup =>
  w.pieces
    .map((p) => {
      if (!p.changed) return words(p.text)
      const left = p.left ? `<del>${words(p.left)}</del>` : ''
      const put = p.text ? `<ins>${words(p.text)}</ins>` : ''
      return [left, put].filter(Boolean).join(' ')
    })
    .join(' ')

const quoted = (sheet: Sheet, w: Wording): Markup => {
  const place = placesOf(w.quotations)[0]
  const inner = `<bdi>${pieces(w)}</bdi>`
  const link = place ? linked(sheet, place, inner, 'said', 'value') : inner
  return w.manner === 'indirect' ? `<span class="faint">in other words:</span> ${link}` : `“${link}”`
}

const wordingMarkup = (sheet: Sheet, w: Wording): Markup =>
  `<li><span class="sigla">${siglaLinks(sheet, placesOf(w.quotations), 'said')}</span> <q>${quoted(sheet, w)}</q></li>\n`

const sayingMarkup = (sheet: Sheet, saying: Saying): Markup => {
  const list = wordings(saying, sheet.story.quotations)
  const speaker = speakerOf(list.flatMap((w) => w.quotations))
  const head = `<p class="speaker"><b>${speaker ? words(speaker) : 'speaker not named'}</b> <span class="faint">${standing(saying)}</span></p>`
  return `<li>${head}<ul class="wordings">\n${list.map((w) => wordingMarkup(sheet, w)).join('')}</ul></li>\n`
}

const KEY =
  '<p class="faint">The first wording is the one the others are measured by: <ins>words it does not have</ins>, <del>words of it left out</del>.</p>\n'

/** The sayings several articles carry, with the differences of their wordings marked. */
export const sayingsSection = (sheet: Sheet): Markup => {
  const { shared } = said(sheet.story)
  const list = (some: readonly Saying[]): Markup =>
    `<ul class="plain sayings">\n${some.map((s) => sayingMarkup(sheet, s)).join('')}</ul>\n`
  return shared.length ? section(sheet, 'said', 'Who said what', shared.length, KEY + folded(shared, MOST, list)) : ''
}
