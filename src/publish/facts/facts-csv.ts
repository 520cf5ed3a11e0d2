import { cell } from '../csv-cell.ts'
import type { AnswerRow, FactRow } from './fact-row.ts'

/** Excel takes a file without it for the code page of its country. */
const BOM = '\uFEFF'

/** What a column holds: words, any number, a whole number, yes or no. */
export type Holds = 'words' | 'number' | 'count' | 'yes'

/** The columns of the table, each with where its value comes from: numbers stay numbers. */
export const COLUMNS: readonly {
  readonly name: string
  readonly holds: Holds
  readonly of: (fact: FactRow, answer: AnswerRow) => string | number | boolean | null
}[] = [
  { name: 'story', holds: 'words', of: (f) => f.story },
  { name: 'story_title', holds: 'words', of: (f) => f.storyTitle },
  { name: 'fact', holds: 'words', of: (f) => f.id },
  { name: 'about', holds: 'words', of: (f) => f.about },
  { name: 'kind', holds: 'words', of: (f) => f.kind },
  { name: 'verdict', holds: 'words', of: (f) => f.verdict },
  { name: 'reason', holds: 'words', of: (f) => f.reason },
  { name: 'certainty', holds: 'number', of: (f) => f.certainty },
  { name: 'outlets', holds: 'count', of: (f) => f.outlets },
  { name: 'origins', holds: 'count', of: (f) => f.origins },
  { name: 'speakers', holds: 'count', of: (f) => f.speakers },
  { name: 'answer', holds: 'count', of: (f, a) => f.answers.indexOf(a) },
  { name: 'value', holds: 'words', of: (_, a) => a.value },
  { name: 'low', holds: 'number', of: (_, a) => a.low },
  { name: 'high', holds: 'number', of: (_, a) => a.high },
  { name: 'unit', holds: 'words', of: (_, a) => a.unit },
  { name: 'start', holds: 'words', of: (_, a) => a.start },
  { name: 'end', holds: 'words', of: (_, a) => a.end },
  { name: 'as_of', holds: 'words', of: (_, a) => a.asOf },
  { name: 'superseded', holds: 'yes', of: (_, a) => a.superseded },
  { name: 'told_by', holds: 'words', of: (_, a) => a.outlets.join('; ') },
  { name: 'articles', holds: 'count', of: (_, a) => new Set(a.tellings.map((t) => t.article)).size },
  { name: 'words', holds: 'words', of: (_, a) => a.tellings[0]?.exact ?? null },
  { name: 'url', holds: 'words', of: (_, a) => a.tellings.find((t) => t.url)?.url ?? null },
  { name: 'why', holds: 'words', of: (f) => f.why },
]

/** The first line of the table. */
export const factsHead = (): string => `${BOM}${COLUMNS.map((c) => c.name).join(',')}\n`

const asCell = (value: string | number | boolean | null): string =>
  value === null ? '' : typeof value === 'boolean' ? String(value) : cell(value)

/** A line for each answer of the fact. */
export const factLines = (fact: FactRow): string =>
  fact.answers.map((a) => `${COLUMNS.map((c) => asCell(c.of(fact, a))).join(',')}\n`).join('')
