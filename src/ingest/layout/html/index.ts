import type { Block } from '../../../model/index.ts'
import { judge } from './judge.ts'
import { knownOf, titlesOf } from './known.ts'
import { type Label, label } from './label.ts'
import { type Measure, measure } from './measure.ts'
import type { Page } from './page.ts'
import { reveal } from './reveal.ts'
import { scan } from './scan.ts'
import { stored } from './stored.ts'
import { surroundings } from './surroundings.ts'
import { dateWithin } from './title-date.ts'
import { titleParts } from './title-parts.ts'

/** A page as text, in the order of the page, with a role for every block. */
export interface HtmlLayout {
  /** all shown text: blocks joined by blank lines */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly page: Page
  /** index of the headline's run, -1 where there is none */
  readonly headline: number
  /** index of the first run of body, -1 where there is none */
  readonly body: number
  /** index of the last run of body, -1 where there is none */
  readonly last: number
  /** where the text was taken from that the page does not show; null where it shows all */
  readonly stored: string | null
}

const BETWEEN = '\n\n'
/** Cells of one table row stay in one block. */
const CELL = '\t'

/** Reads the page `html`: its text and its blocks, each with role and reason. Linear in the length of `html`; never throws. */
export const layoutHtml = (html: string): HtmlLayout => {
  const seen = scan(html)
  const measures = seen.runs.map((r) => measure(r.text))
  const page = reveal(seen, measures)
  const { labels, headline } = labelled(page, measures)
  const isBody = (l: Label | undefined): boolean => l?.role === 'body'
  const body = labels.findIndex(isBody)
  const rest = stored(
    page,
    page.runs.flatMap((r, i) => (isBody(labels[i]) ? [r.text] : [])),
  )
  const shown = rest ? labels.map((l) => (isBody(l) ? BEGINNING : l)) : labels
  const inserted = rest
    ? {
        at: body >= 0 ? body : headline + 1,
        paragraphs: rest.paragraphs,
        times: rest.times,
        why: `not shown without a script: ${rest.where}`,
      }
    : null
  return {
    page,
    headline,
    body,
    last: labels.findLastIndex(isBody),
    stored: rest?.where ?? null,
    ...joined(page, shown, inserted),
  }
}

const ENTRY_TIME: Label = { role: 'dateline', why: 'the time of an entry' }
const BEGINNING: Label = {
  role: 'furniture',
  why: 'the beginning of the article, which stands whole in the data of the page',
}
/** Paragraphs that stand in no run of the page, and before which run they belong. */
interface Inserted {
  readonly at: number
  readonly paragraphs: readonly string[]
  readonly times: ReadonlySet<number>
  readonly why: string
}

const labelled = (
  page: Page,
  measures: readonly Measure[],
): { readonly labels: Label[]; readonly headline: number } => {
  const known = knownOf(page)
  const s = surroundings(page, measures, known)
  const judgement = judge(s, known)
  const labels = page.runs.flatMap((run, i) => {
    const m = measures[i]
    const frame = page.frames[run.frame]
    return m && frame ? [label({ i, run, m, frame, s, known }, judgement.body[i] ?? false, () => judgement.why(i))] : []
  })
  return { labels, headline: s.headline }
}

/** The headline's block; a date within its element, which is no part of what the page calls itself, is a block of its own, and so is a kicker. */
const titleBlocks = (page: Page, i: number, text: string, from: number, label: Label): readonly Block[] => {
  const title: Block = { from, to: from + text.length, role: label.role, why: label.why }
  const within = dateWithin(text, titlesOf(page), {
    language: page.language.slice(0, 2).toLowerCase() || 'en',
    dayFirst: true,
  })
  if (within)
    return inOrder(title, within, within.date, { role: 'dateline', why: 'a date within the headline’s element' })
  const parts = titleParts(page, i, text)
  return parts
    ? inOrder(title, parts, parts.kicker, {
        role: 'furniture',
        why: 'the line above the headline, in one element with it',
      })
    : [title]
}
interface Stretch {
  readonly from: number
  readonly to: number
}
const inOrder = (title: Block, rest: Stretch, other: Stretch, label: Label): readonly Block[] => {
  const at = ({ from, to }: Stretch): Stretch => ({ from: title.from + from, to: title.from + to })
  const blocks: readonly Block[] = [
    { ...title, ...at(rest) },
    { ...label, ...at(other) },
  ]
  return [...blocks].sort((a, b) => a.from - b.from)
}

const joined = (page: Page, labels: readonly Label[], inserted: Inserted | null): { text: string; blocks: Block[] } => {
  const blocks: Block[] = []
  const parts: string[] = []
  let at = 0
  let row = 0
  const insert = ({ paragraphs, times, why }: Inserted): void => {
    for (const [k, p] of paragraphs.entries()) {
      const from = at + (at === 0 ? 0 : BETWEEN.length)
      parts.push(at === 0 ? '' : BETWEEN, p)
      at = from + p.length
      blocks.push({ from, to: at, ...(times.has(k) ? ENTRY_TIME : { role: 'body', why }) })
    }
    row = 0
  }
  page.runs.forEach((run, i) => {
    if (i === inserted?.at) insert(inserted)
    const label = labels[i]
    const last = blocks[blocks.length - 1]
    if (label === undefined) return
    const cell = last !== undefined && i !== inserted?.at && run.row > 0 && run.row === row && last.role === label.role
    const between = last === undefined ? '' : cell ? CELL : BETWEEN
    parts.push(between, run.text)
    const from = at + between.length
    at = from + run.text.length
    if (cell) blocks[blocks.length - 1] = { ...last, to: at }
    else if (label.role === 'title') blocks.push(...titleBlocks(page, i, run.text, from, label))
    else blocks.push({ from, to: at, role: label.role, why: label.why })
    row = run.row
  })
  if (inserted && inserted.at >= page.runs.length) insert(inserted)
  return { text: parts.join(''), blocks }
}
