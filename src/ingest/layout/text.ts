import type { Language } from '../../lang/index.ts'
import type { Block, Span } from '../../model/index.ts'
import { dateLine } from '../dating/date-line.ts'
import { daysApart } from '../dating/iso.ts'
import type { Reading } from '../dating/read-dates.ts'
import { captionRules } from './captions.ts'
import { cut, type Part } from './cut.ts'
import { datelineLength } from './dateline.ts'
import { furnitureRules } from './furniture.ts'
import { lineJudge } from './lines/judge.ts'
import { copyrightHolder, outletIn, splitTitle } from './outlet.ts'
import { paragraphs } from './paragraphs.ts'
import { type Page, type Place, place, type Rule } from './place.ts'
import { bylineNames, bylineRules, rowRule, STAFF } from './staff.ts'
import { trim } from './tidy.ts'
import { findTitle, type Title } from './title.ts'

export interface Layout {
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
}

/** What is known of an article before its text is looked at. */
export interface Known {
  /** the title that came apart from the text, so that the text begins with its body */
  readonly title: string | null
}

/** The page's own dates stand above the text or under it. */
const DATE_LINES = { above: 10, below: 3 } as const
/** Paragraphs that may open with a dateline. */
const DATELINES = 4
/** Running text has sentences of so many words. */
const BODY_WORDS = 8

const isDated = (p: Place, { places, language, reading }: Page): boolean =>
  (p.index < DATE_LINES.above || p.index >= places.length - DATE_LINES.below) &&
  dateLine(p.head === p.text ? p.text : '', language, reading) !== null
const dateRule: Rule = {
  name: 'date-line',
  role: 'dateline',
  test: isDated,
  why: 'it says when the article appeared',
}
/** In the order in which they are asked; what none of them claims is body. */
export const rules: readonly Rule[] = [rowRule, dateRule, ...furnitureRules, ...bylineRules, ...captionRules]

/** Lines that may name the outlet. */
const NAMING: ReadonlySet<string> = new Set(['site-line', 'date-line'])

const judge = (p: Place, page: Page): Rule | undefined => rules.find((r) => r.test(p, page))

const firsts = (places: readonly Place[]): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const p of places) if (!p.stopped && !first.has(p.text)) first.set(p.text, p.index)
  return first
}

const pageOf = (text: string, parts: readonly Part[], known: Known, language: Language, reading: Reading): Page => {
  const places = parts.filter((p) => p.role === undefined).map((p, i) => place(text, trim(text, p), i))
  const unread: Page = { places, language, reading, body: places.length, title: known.title, first: firsts(places) }
  const body = places.findIndex((p) => p.stopped && p.words >= BODY_WORDS && judge(p, unread) === undefined)
  return { ...unread, body: body < 0 ? places.length : body }
}

/** A date above the headline, where another stands below it, is the day on which the page was fetched or printed. */
const markCrawled = (
  text: string,
  blocks: readonly Block[],
  language: Language,
  reading: Reading,
): readonly Block[] => {
  const title = blocks.findIndex((b) => b.role === 'title')
  const dateOf = (b: Block): string | null =>
    b.role === 'dateline' ? (dateLine(text.slice(b.from, b.to), language, reading)?.date.value ?? null) : null
  const below = blocks.slice(title + 1).flatMap((b) => dateOf(b) ?? [])
  if (title < 0 || below.length === 0) return blocks
  return blocks.map((b, i) => {
    const date = i < title ? dateOf(b) : null
    return date && below.every((d) => daysApart(d, date) > 1)
      ? { ...b, role: 'furniture', why: 'a date above the headline; another one stands below it' }
      : b
  })
}

/** Datelines are parted from the paragraphs that they open. */
const partDatelines = (text: string, blocks: readonly Block[], language: Language): readonly Block[] => {
  let n = 0
  return blocks.flatMap((b) => {
    if (b.role !== 'body' || n >= DATELINES) return [b]
    const length = datelineLength(text.slice(b.from, b.to), language, n === 0)
    if (b.to - b.from > 60) n++
    if (length === 0 || length >= b.to - b.from) return [b]
    return [
      {
        from: b.from,
        to: b.from + length,
        role: 'dateline',
        why: 'the place, day or agency before the first words',
      } as const,
      { ...b, from: b.from + length },
    ]
  })
}

const label = (p: Place, rule: Rule | undefined, page: Page, title: Title | null): Block => {
  const span = { from: p.from, to: p.to }
  if (title?.index === p.index)
    return {
      ...span,
      role: 'title',
      why: page.title
        ? 'it is the title given'
        : title.doubled
          ? 'a headline that stands twice'
          : 'the first line, without a final stop',
    }
  if (title?.names?.includes(p.index)) return { ...span, role: 'furniture', why: 'it names who published what follows' }
  if (title?.again === p.index) return { ...span, role: 'furniture', why: 'the headline again' }
  return rule ? { ...span, role: rule.role, why: rule.why } : { ...span, role: 'body', why: 'a paragraph of the text' }
}

const merged = (parts: readonly Part[], labelled: readonly Block[]): readonly Block[] => {
  let i = 0
  return parts.flatMap((p): readonly Block[] => {
    const block = p.role === undefined ? labelled[i++] : p
    return block ? [block] : []
  })
}

const lineOf = (text: string, b: Span | undefined): string | null => (b ? text.slice(b.from, b.to).trim() : null)

/** The outlet that a line of the site, a date line or a copyright notice names. */
const outletOf = (
  text: string,
  page: Page,
  judged: readonly (Rule | undefined)[],
  blocks: readonly Block[],
): string | null => {
  const around = page.places.filter(
    (p) => p.index < Math.min(page.body, DATE_LINES.above) || p.index >= page.places.length - DATE_LINES.below,
  )
  const named = around.flatMap((p) => (NAMING.has(judged[p.index]?.name ?? '') ? (outletIn(p.head) ?? []) : []))[0]
  const notices = blocks
    .filter((b) => b.role === 'furniture')
    .map((b) => text.slice(b.from, Math.min(b.to, b.from + 200)))
  return named ?? notices.flatMap((n) => copyrightHolder(n) ?? [])[0] ?? null
}

/** The lines of a text that no rule claims and that are not its headline, with the page they stand on: what is learned from, and what is judged by what was learned. */
export const unclaimed = (
  text: string,
  language: Language,
  reading: Reading,
): { readonly page: Page; readonly places: readonly Place[] } => {
  const parts = paragraphs(text).flatMap((span, i) => cut(text, span, i === 0, null, language, reading))
  const page = pageOf(text, parts, { title: null }, language, reading)
  return { page, places: page.places.filter((p) => judge(p, page) === undefined) }
}

/** Labels every paragraph of a plain text, or the parts of one, with role and reason; and reads title, byline and outlet from them. When unsure a paragraph is body. */
export const layout = (text: string, known: Known, language: Language, reading: Reading): Layout => {
  const parts = paragraphs(text).flatMap((span, i) => cut(text, span, i === 0, known.title, language, reading))
  const page = pageOf(text, parts, known, language, reading)
  const judged = page.places.map((p) => judge(p, page))
  const title = findTitle(page, (p) => judged[p.index] === undefined)
  const learned = lineJudge(page)
  const labelled = page.places.map((p, i) => {
    const block = label(p, judged[i], page, title)
    const why = block.role === 'body' ? learned(p) : null
    return why ? { ...block, role: 'furniture' as const, why } : block
  })
  const blocks = partDatelines(text, markCrawled(text, merged(parts, labelled), language, reading), language)
  const headline = lineOf(
    text,
    blocks.find((b) => b.role === 'title'),
  )
  const split = headline ? splitTitle(headline.replace(/^#{1,6}\s+/, ''), title?.doubled ?? false) : null
  const byline = blocks.find((b) => b.role === 'byline' && b.why !== STAFF)
  return {
    blocks,
    title: split?.title ?? null,
    byline: byline ? bylineNames(text.slice(byline.from, byline.to), language) : null,
    outlet: split?.outlet ?? outletOf(text, page, judged, blocks),
  }
}
