import { cell } from '../csv-cell.ts'
import type { AnswerRow, FactRow } from './fact-row.ts'

/** Excel takes a file without it for the code page of its country. */
const BOM = '\uFEFF'

/** The columns of the table, each with where its value comes from: numbers stay numbers. */
export const COLUMNS: readonly { readonly name: string; readonly of: (fact: FactRow, answer: AnswerRow) => string | number | boolean | null }[] = [
  { name: 'story', of: (f) => f.story },
  { name: 'story_title', of: (f) => f.storyTitle },
  { name: 'fact', of: (f) => f.id },
  { name: 'about', of: (f) => f.about },
  { name: 'kind', of: (f) => f.kind },
  { name: 'verdict', of: (f) => f.verdict },
  { name: 'reason', of: (f) => f.reason },
  { name: 'certainty', of: (f) => f.certainty },
  { name: 'outlets', of: (f) => f.outlets },
  { name: 'origins', of: (f) => f.origins },
  { name: 'speakers', of: (f) => f.speakers },
  { name: 'answer', of: (f, a) => f.answers.indexOf(a) },
  { name: 'value', of: (_, a) => a.value },
  { name: 'low', of: (_, a) => a.low },
  { name: 'high', of: (_, a) => a.high },
  { name: 'unit', of: (_, a) => a.unit },
  { name: 'start', of: (_, a) => a.start },
  { name: 'end', of: (_, a) => a.end },
  { name: 'as_of', of: (_, a) => a.asOf },
  { name: 'superseded', of: (_, a) => a.superseded },
  { name: 'told_by', of: (_, a) => a.outlets.join('; ') },
  { name: 'articles', of: (_, a) => new Set(a.tellings.map((t) => t.article)).size },
  { name: 'words', of: (_, a) => a.tellings[0]?.exact ?? null },
  { name: 'url', of: (_, a) => a.tellings.find((t) => t.url)?.url ?? null },
  { name: 'why', of: (f) => f.why },
]

/** The first line of the table. */
export const factsHead = (): string => `${BOM}${COLUMNS.map((c) => c.name).join(',')}\n`

const asCell = (value: string | number | boolean | null): string => (value === null ? '' : typeof value === 'boolean' ? String(value) : cell(value))

/** A line for each answer of the fact. */
export const factLines = (fact: FactRow): string => fact.answers.map((a) => `${COLUMNS.map((c) => asCell(c.of(fact, a))).join(',')}\n`).join('')
