import type { Scored } from './stories.ts'
import { figureOf } from './targets.ts'

/** The measures that a newcomer wants to know, in their words. */
const TOLD: readonly (readonly [measure: string, words: string])[] = [
  ['quotations', 'quotations found, and nothing else (F1)'],
  ['speakers', 'of these, with the right speaker'],
  ['same saying', 'one utterance recognised in two wordings (F1)'],
  ['quantity values', 'figures read rightly, with their bound'],
  ['times', 'times resolved to the right day'],
  ['reuse', 'who goes back to whom (F1)'],
  ['facts', 'facts of several articles that are told'],
  ['verdicts', 'of these, judged rightly'],
  ['verdicts where judged', '... where a verdict is ventured'],
  ['differ told', '"they differ" told where it is so, and only there (F1)'],
  ['dissent heard', 'rival answers that stand in one fact'],
  ['told agree though they differ', 'told as agreeing though they differ, a story'],
]

const mean = (stories: readonly Scored[], measure: string): string => {
  const rows = stories.flatMap((story) => story.measures.find((m) => m.name === measure)?.row ?? [])
  return rows.length > 0 ? (rows.reduce((sum, row) => sum + figureOf(row), 0) / rows.length).toFixed(2) : ''
}

const BLOCK = /(<!-- scores -->\n)[\s\S]*?(<!-- \/scores -->)/

/** `readme` with the figures of these stories, each column the mean over its stories. */
export const withSummary = (
  readme: string,
  columns: readonly { readonly head: string; readonly stories: readonly Scored[] }[],
): string => {
  const head = `| | ${columns.map(({ head }) => head).join(' | ')} |\n| --- | ${columns.map(() => '---:').join(' | ')} |`
  const rows = TOLD.map(
    ([measure, words]) => `| ${words} | ${columns.map(({ stories }) => mean(stories, measure)).join(' | ')} |`,
  )
  return readme.replace(BLOCK, (_, open: string, close: string) => `${open}\n${head}\n${rows.join('\n')}\n\n${close}`)
}
