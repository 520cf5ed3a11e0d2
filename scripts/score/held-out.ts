import type { MarkedStory } from '../account/marked.ts'
import type { Rows } from './referee.ts'
import type { Table } from './tables.ts'
import { figureOf } from './targets.ts'

/** A story with its rows by the models as shipped and by those that have not seen it. */
export interface Both {
  readonly story: MarkedStory
  readonly plain: Rows
  readonly heldOut: Rows
}

/** The measures that hang on the models, with what is told where there is no row: nothing went wrong of which there was nothing. */
const MEASURES = [
  'facts',
  'verdicts',
  'verdicts where judged',
  'differ told',
  'told agree though they differ',
  'dissent heard',
  'differ borne out',
  'told with two verdicts',
  'facts told',
  'only here',
] as const

const GROUPS: readonly (readonly [of: MarkedStory['of'], head: string])[] = [
  ['real', 'real news'],
  ['news', 'further news'],
  ['invented', 'invented'],
  ['own', 'our own'],
]

const figure = (rows: Rows, measure: string): number | null => {
  const row = rows[measure]
  if (!row) return null
  return measure === 'facts told' && 'count' in row ? row.count / Math.max(1, row.of) : figureOf(row)
}

const text = (n: number | null): string => (n === null ? '' : n.toFixed(3))

const mean = (list: readonly Rows[], measure: string): string => {
  const figures = list.flatMap((rows) => figure(rows, measure) ?? [])
  return text(figures.length > 0 ? figures.reduce((a, b) => a + b, 0) / figures.length : null)
}

/** A line a story and kind of models, to look at while the others are made. */
export const storyLines = (list: readonly Both[], headed: boolean): string[] => [
  ...(headed ? [['story'.padEnd(22), ...MEASURES.map((m) => m.slice(0, 12).padStart(12))].join(' ')] : []),
  ...list.flatMap(({ story, plain, heldOut }) =>
    (
      [
        ['plain', plain],
        ['held out', heldOut],
      ] as const
    ).map(([how, rows]) =>
      [`${story.name} ${how}`.padEnd(22), ...MEASURES.map((m) => text(figure(rows, m)).padStart(12))].join(' '),
    ),
  ),
]

export const HELD_OUT_TITLE = 'Facts of stories that the models have not seen'

const NOTE =
  'Measured by `node scripts/score-held-out.ts`, which takes some twenty minutes: recorded, and made anew by `npm run score -- --all`. What is lined up, how clauses stand to each other and which groups are told is learnt ' +
  'from these stories and from marked pairs, among them pairs of the same twelve events. *Held out*: by models that have seen nothing of the story, nor of the pairs of its event. These are the figures to expect of other news. ' +
  'Still in sight of these stories were the thresholds, the rules, and the judge of wordings (`scripts/train-wording.ts`), which keeps the weights that it learnt from pairs of sentences of the same events. ' +
  'From *further news* (gold/news) and from three of our own five no model has learnt, nor from pairs of their events: for these both columns are the same figures. Means over the stories that have the measure; counts are counts a story, *facts told* is of how many are marked.'

/** The means by kind of story, plain beside held out. */
export const bothTable = (list: readonly Both[]): Table => {
  const groups = GROUPS.map(([of, head]) => ({ head, list: list.filter((b) => b.story.of === of) })).filter(
    (g) => g.list.length > 0,
  )
  return {
    title: HELD_OUT_TITLE,
    note: NOTE,
    head: ['measure', ...groups.flatMap(({ head, list }) => [`${head} (${list.length}), plain`, 'held out'])],
    rows: MEASURES.map((m) => [
      m,
      ...groups.flatMap(({ list }) => [
        mean(
          list.map((b) => b.plain),
          m,
        ),
        mean(
          list.map((b) => b.heldOut),
          m,
        ),
      ]),
    ]),
  }
}
