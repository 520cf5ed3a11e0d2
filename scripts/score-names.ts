// Scores persons, places and organisations called by name against the corpora beside the project:
//   node scripts/score-names.ts [--misses]
// A mention is right where it holds the word on which a marked name of its kind turns, and reaches not beyond that name. Titles do not count: they give no names.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { read } from '../src/read/index.ts'
import { compare, f1, NAMED, tallies } from './names/compare.ts'
import { gumIn } from './names/gum.ts'
import { articleIn, type Marked } from './names/marked.ts'
import { re3dIn } from './names/re3d.ts'
import { SHARED } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

const { values } = parseArgs({ strict: false, options: { misses: { type: 'boolean', default: false } } })

/** Least F1 asked for, by kind. */
const LEAST: Readonly<Record<string, number>> = { person: 0.75, place: 0.7, organisation: 0.6 }

const score = (corpus: string, documents: readonly Marked[]): readonly (readonly string[])[] => {
  const counted = tallies()
  for (const document of documents)
    for (const { kind, how, text, instead } of compare(document, read(articleIn(document)).mentions, counted))
      if (values.misses) console.log([corpus, document.id, how, kind, text, instead].join('\t'))
  return NAMED.map((kind) => {
    const tally = counted[kind] ?? { right: 0, extra: 0, missed: 0 }
    const { right, extra, missed } = tally
    const share = (n: number, of: number): string => (n / Math.max(1, of)).toFixed(3)
    const least = LEAST[kind] ?? 0
    return [
      corpus,
      kind,
      share(right, right + extra),
      share(right, right + missed),
      f1(tally).toFixed(3),
      `≥ ${least}`,
      f1(tally) >= least ? 'yes' : 'no',
    ]
  })
}

const corpora = (): readonly (readonly [string, readonly Marked[]])[] => [
  ['GUM news', gumIn(join(SHARED, 'benchmarks/names/gum'))],
  ['re3d', re3dIn(join(SHARED, 'benchmarks/names/re3d'))],
]

const NOTE =
  'Measured by `node scripts/score-names.ts`; recorded, and made anew by `npm run score -- --all`. A name is right where it holds the word on which a marked one of its kind turns, and reaches not beyond it. ' +
  'What tells persons, places and bodies apart is learnt from other genres of GUM (`scripts/train-names.ts`); the rules were made in sight of these texts.'

/** The table for SCORES.md; without rows where the corpora are not there. */
export const rows = (): Table => ({
  title: 'Names',
  note: NOTE,
  head: ['corpus', 'kind', 'precision', 'recall', 'F1', 'least', 'met'],
  rows: corpora().flatMap(([corpus, documents]) => (documents.length ? score(corpus, documents) : [])),
})

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = rows()
  if (!values.misses) console.log(markdown(table))
}
