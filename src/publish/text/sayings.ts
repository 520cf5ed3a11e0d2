import type { Quotation, Saying, StoryAccount } from '../../model/index.ts'
import { standing } from '../view/counted.ts'
import { cut } from '../view/cut.ts'
import { said, speakerOf } from '../view/said.ts'
import { witnessesOf } from '../view/sigla.ts'
import { visible } from '../view/visible.ts'
import { type Wording, wordings } from '../view/wordings.ts'
import { flow, heading, INDENT, type Page, rest } from './page.ts'
import type { Run } from './wrap.ts'

const MOST = 12

/** Without colour, words that the first wording has not stand between stars, and [-] stands where words of it are left out. */
const runsOf = (page: Page, { pieces, manner }: Wording): Run[] => {
  const [open, close] = manner === 'indirect' ? ['', ''] : ['“', '”']
  const runs = pieces.flatMap((p, i): Run[] => {
    const space = i ? ' ' : ''
    if (!p.changed) return [{ text: space + visible(p.text) }]
    if (!p.text) return [{ text: `${space}[-]`, tone: 'changed' }]
    return [{ text: space }, { text: page.color ? visible(p.text) : `*${visible(p.text)}*`, tone: 'changed' }]
  })
  return [{ text: open }, ...runs, { text: close }]
}

const siglaOf = (page: Page, quotations: readonly Quotation[]): string =>
  witnessesOf(
    page.witnesses,
    quotations.map((q) => q.article),
  )
    .map((w) => w.siglum)
    .join(' ')

const wordingLines = (page: Page, w: Wording, column: number): string[] => {
  const sigla = siglaOf(page, w.quotations)
  const indent = `${INDENT}  `
  const told = w.manner === 'indirect' ? [{ text: 'in other words: ', tone: 'faint' as const }] : []
  return flow(
    page,
    [...told, ...runsOf(page, w)],
    `${indent}${' '.repeat(column)}  `,
    `${indent}${sigla.padEnd(column)}  `,
  )
}

const sayingLines = (page: Page, story: StoryAccount, saying: Saying): string[] => {
  const list = wordings(saying, story.quotations)
  const column = Math.max(1, ...list.map((w) => siglaOf(page, w.quotations).length))
  const speaker = speakerOf(list.flatMap((w) => w.quotations)) ?? 'speaker not named'
  const head: Run[] = [
    { text: speaker, tone: 'strong' },
    { text: ` (${standing(saying)})`, tone: 'faint' },
  ]
  return ['', ...flow(page, head), ...list.flatMap((w) => wordingLines(page, w, column))]
}

const KEY =
  'The first wording is the one the others are measured by: *words* it does not have, [-] words of it left out.'

/** The sayings several articles carry, each wording with the changed words marked. */
export const sayingsSection = (page: Page, story: StoryAccount): string[] => {
  const { shared } = said(story)
  const { shown, rest: left } = cut(shared, MOST, page.all)
  if (!shared.length) return []
  return [
    ...heading(page, 'Who said what', shared.length),
    ...(page.color ? [] : flow(page, KEY)),
    ...shown.flatMap((s) => sayingLines(page, story, s)),
    ...rest(page, left),
  ]
}
