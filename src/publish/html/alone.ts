import type { Fact, Quotation } from '../../model/index.ts'
import { aboutAlone, byArticle, type OfOne, onlyFacts } from '../view/alone.ts'
import { carriers } from '../view/carriers.ts'
import { said } from '../view/said.ts'
import { type Markup, words } from './escape.ts'
import { folded, linked, type Sheet, section } from './sheet.ts'

/** Things told of each article before its rest is folded. */
const MOST = 5

const factItem = (sheet: Sheet, fact: Fact): Markup => {
  const about = aboutAlone(fact)
  const values = fact.versions.map((v) => {
    const inner = `<bdi>${words(v.value)}</bdi>`
    const first = v.members[0]
    return first ? linked(sheet, first, inner, 'only', 'value') : inner
  })
  const after = fact.versions.flatMap((v) => carriers(v, sheet.witnesses, sheet.story.origins)).flatMap((c) => c.trace)
  const from = after.length ? ` <span class="faint">(${words([...new Set(after)].join('; '))})</span>` : ''
  return `<li>${about ? `<b>${words(about)}:</b> ` : ''}${values.join(' / ')}${from}</li>\n`
}

const quotationItem = (sheet: Sheet, q: Quotation): Markup => {
  const inner = `<bdi>${words(q.text.join(' ... '))}</bdi>`
  const link = q.spans[0] ? linked(sheet, { article: q.article, ...q.spans[0] }, inner, 'said', 'value') : inner
  return `<li><b>${q.speaker ? words(q.speaker.name) : 'speaker not named'}</b> “${link}”</li>\n`
}

const grouped = <T>(
  sheet: Sheet,
  id: string,
  title: string,
  groups: readonly OfOne<T>[],
  item: (x: T) => Markup,
): Markup => {
  if (!groups.length) return ''
  const lists = groups.map(({ witness, list }) => {
    const head = `<p class="speaker"><a href="#article-${witness.siglum}"><span class="siglum">${witness.siglum}</span> <bdi>${words(witness.outlet)}</bdi></a></p>\n`
    return head + folded(list, MOST, (some) => `<ul>\n${some.map(item).join('')}</ul>\n`)
  })
  return section(
    sheet,
    id,
    title,
    groups.reduce((n, g) => n + g.list.length, 0),
    lists.join(''),
  )
}

/** What only one article has, by article. */
export const onlySection = (sheet: Sheet): Markup =>
  grouped(sheet, 'only', 'What only one has', onlyFacts(sheet.story, sheet.witnesses), (f) => factItem(sheet, f))

/** Speech in quotation marks that one article alone carries, by article. */
export const aloneSection = (sheet: Sheet): Markup =>
  grouped(
    sheet,
    'alone',
    'Quoted by one alone',
    byArticle(said(sheet.story).alone, (q) => q.article, sheet.witnesses),
    (q) => quotationItem(sheet, q),
  )
