import type { Row } from '../../gold/sheet.ts'
import type { Scored } from './stories.ts'
import { figureOf, isMet, type Target, type Targets, targetText } from './targets.ts'

/** One table of SCORES.md. `note` stands under the title. */
export interface Table {
  readonly title: string
  readonly note?: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

export const markdown = ({ title, note, head, rows }: Table): string =>
  [
    `## ${title}`,
    '',
    ...(note ? [note, ''] : []),
    line(head),
    line(head.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n')

const fixed = (figure: number): string => figure.toFixed(3)

const cell = (row: Row | undefined): string => {
  if (!row) return ''
  if ('f' in row) return `${fixed(row.f)} (${row.tp} right, ${row.fp} extra, ${row.fn} missed)`
  return 'share' in row ? `${fixed(row.share)} of ${row.of}` : `${row.count} of ${row.of}`
}

const short = (row: Row | undefined): string => {
  if (!row) return ''
  return 'count' in row ? `${row.count} of ${row.of}` : fixed(figureOf(row))
}

const rowOf = (story: Scored, name: string): Row | undefined =>
  story.measures.find((measure) => measure.name === name)?.row

/** All measures of `stories`, in the order in which they are measured. */
const names = (stories: readonly Scored[]): string[] => {
  const longest = [...stories].sort((a, b) => b.measures.length - a.measures.length)
  return [...new Set(longest.flatMap((story) => story.measures.map((measure) => measure.name)))]
}

const verdict = (figure: number | undefined, target: Target | undefined): string =>
  target && figure !== undefined ? (isMet(figure, target) ? 'yes' : 'no') : ''

/** One column a story, with the counts behind each figure. */
export const wideTable = (title: string, stories: readonly Scored[], targets: Targets, note?: string): Table => {
  const one = stories.length === 1 ? stories[0] : undefined
  const met = (name: string) => {
    const row = one && rowOf(one, name)
    return one ? [verdict(row && figureOf(row, targets[name]), targets[name])] : []
  }
  return {
    title,
    ...(note ? { note } : {}),
    head: ['measure', 'asked', ...stories.map((story) => story.name), ...(one ? ['met'] : [])],
    rows: names(stories).map((name) => [
      name,
      targetText(targets[name]),
      ...stories.map((story) => cell(rowOf(story, name))),
      ...met(name),
    ]),
  }
}

const meanText = (mean: number | undefined, counted: boolean, target: Target | undefined): string => {
  if (mean === undefined) return ''
  if (!counted) return fixed(mean)
  return target && 'times' in target ? `${mean.toFixed(1)} × marked` : mean.toFixed(1)
}

/** One column a story and the mean over the stories that have the measure. */
export const meanTable = (title: string, stories: readonly Scored[], targets: Targets, note?: string): Table => ({
  title,
  ...(note ? { note } : {}),
  head: ['measure', 'asked of the mean', 'mean', 'met', ...stories.map((story) => story.name)],
  rows: names(stories).map((name) => {
    const target = targets[name]
    const rows = stories.flatMap((story) => rowOf(story, name) ?? [])
    const mean = rows.length > 0 ? rows.reduce((sum, row) => sum + figureOf(row, target), 0) / rows.length : undefined
    const counted = rows.some((row) => 'count' in row)
    return [
      name,
      targetText(target),
      meanText(mean, counted, target),
      verdict(mean, target),
      ...stories.map((story) => short(rowOf(story, name))),
    ]
  }),
})
