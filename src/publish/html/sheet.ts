import type { Anchor, Span, StoryAccount } from '../../model/index.ts'
import { type Witness, type Witnesses, witnessesOf } from '../view/sigla.ts'
import { attribute, type Markup, words } from './escape.ts'

/** What a stretch of an article is linked as; the first of these that holds gives its look. */
export const TONES = ['differ', 'compatible', 'agree', 'unjudged', 'only', 'said', 'other'] as const
export type MarkTone = (typeof TONES)[number]

export interface Mark extends Span {
  readonly id: string
  readonly tone: MarkTone
}

/** What every section of the page needs. Each link made through it is remembered, so that the article gets a mark to land on. */
export interface Sheet {
  readonly story: StoryAccount
  readonly witnesses: Witnesses
  /** level of the sections' headings: 2 where the page tells one story */
  readonly level: number
  /** before ids of sections, so that two stories on one page do not share them */
  readonly key: string
  readonly marks: Map<string, Map<string, Mark>>
}

type Place = Pick<Anchor, 'article' | 'from' | 'to'>

/** The id of the words at `place`: "A.120-135". */
const markId = (w: Witness, { from, to }: Span): string => `${w.siglum}.${from}-${to}`

/** A link around `inner` to the words at `place`; `inner` alone where the article is not on the page. */
export const linked = (sheet: Sheet, place: Place, inner: Markup, tone: MarkTone, look = ''): Markup => {
  const witness = sheet.witnesses.get(place.article)
  if (!witness || !sheet.story.articles.includes(place.article)) return inner
  const id = markId(witness, place)
  const marks = sheet.marks.get(place.article) ?? new Map<string, Mark>()
  const before = marks.get(id)
  const stronger =
    before && TONES.indexOf(before.tone) <= TONES.indexOf(tone) ? before : { from: place.from, to: place.to, id, tone }
  marks.set(id, stronger)
  sheet.marks.set(place.article, marks)
  return `<a${look ? ` class="${look}"` : ''} href="#${id}">${inner}</a>`
}

/** Places in one article that are linked besides the first. */
const MOST_PLACES = 4

/** "A Nordwire 2": the article linked to the first of `places` that lies in it, and a number for each that follows. */
export const witnessLink = (
  sheet: Sheet,
  w: Witness,
  places: readonly Place[],
  tone: MarkTone,
  short = false,
): Markup => {
  const name = short
    ? `<abbr title="${attribute(w.outlet)}">${w.siglum}</abbr>`
    : `<span class="siglum">${w.siglum}</span>${w.named ? ` <bdi>${words(w.outlet)}</bdi>` : ''}`
  const [place, ...others] = places.filter((p) => p.article === w.article.id)
  if (!place) return name
  const more = others
    .slice(0, MOST_PLACES)
    .map((p, i) => ` ${linked(sheet, p, `<abbr title="again in ${attribute(w.outlet)}">${i + 2}</abbr>`, tone, 'who')}`)
  return linked(sheet, place, name, tone, 'who') + more.join('')
}

/** The sigla of the articles in `places`, each linked to its words there. */
export const siglaLinks = (sheet: Sheet, places: readonly Place[], tone: MarkTone): Markup =>
  witnessesOf(
    sheet.witnesses,
    places.map((p) => p.article),
  )
    .map((w) => witnessLink(sheet, w, places, tone, true))
    .join(' ')

/** A section with its heading. `count` stands after the title where it is given. */
export const section = (sheet: Sheet, id: string, title: string, count: number | null, inner: Markup): Markup => {
  const h = `h${sheet.level}`
  const n = count === null ? '' : ` <span class="count">${count}</span>`
  return `<section id="${sheet.key}${id}" class="${id}"><${h}>${title}${n}</${h}>\n${inner}</section>\n`
}

/** The first `most` of `list`, the others folded under a count. */
export const folded = <T>(list: readonly T[], most: number, render: (some: readonly T[]) => Markup): Markup => {
  if (list.length <= most + 1) return render(list)
  return `${render(list.slice(0, most))}<details class="more"><summary>${list.length - most} more</summary>\n${render(list.slice(most))}</details>\n`
}
