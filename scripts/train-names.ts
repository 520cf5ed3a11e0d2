// Learns what tells the kind of a name (src/read/mentions/features.ts) from the GUM corpus (github.com/amir-zeldes/gum, version 72ce5ac):
//   node scripts/train-names.ts FOLDER [--check]
// FOLDER holds its documents of other genres than news and interviews: the files of xml/, and those of coref/gum/tsv/ in tsv/. Writes src/read/mentions/weights.ts.
// With --check nothing is written: each quarter of the news beside the project is judged by weights learnt without it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { languageOf } from '../src/lang/index.ts'
import { features } from '../src/read/mentions/features.ts'
import { BIAS, best, featuresOf, KINDS, type Scores, scoresOf } from '../src/read/mentions/kinds.ts'
import { passagesOf } from '../src/read/mentions.ts'
import { documentOf } from '../src/text/document.ts'
import { at } from '../src/text/token.ts'
import { f1 } from './names/compare.ts'
import { gumIn } from './names/gum.ts'
import { articleIn, type Marked } from './names/marked.ts'
import { SHARED } from './score/shared.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})

/** How strongly weights are drawn to nought, how many times all examples are gone through, and by what step; F1 hardly moves between .003 and .03. */
const [RIDGE, ROUNDS, STEP] = [0.001, 300, 1]

interface Example {
  readonly names: readonly string[]
  /** index into `KINDS` */
  readonly kind: number
}

/** The capitalised runs of a document, each with what it is marked as. */
const examplesIn = (marked: Marked): Example[] => {
  const language = languageOf('en')
  const { passages, around } = passagesOf({ document: documentOf(articleIn(marked), language), language })
  return passages.flatMap(({ sightings }) =>
    sightings.flatMap((s): Example[] => {
      const [from, to] = [at(s.all, s.name.first).from, at(s.all, s.name.last).to]
      const name = marked.names.find(
        (n) => from <= n.head.from && n.head.to <= to && from >= n.from - 4 && to <= n.to + 2,
      )
      // cut otherwise than it is marked: nothing to learn from
      if (!name && marked.names.some((n) => n.head.from < to && from < n.head.to)) return []
      return [{ names: featuresOf(s, around), kind: KINDS.indexOf(name ? (name.kind as 'person') : 'none') }]
    }),
  )
}

const COLUMNS = new Map([BIAS, ...features.map((f) => f.name)].map((name, i) => [name, i]))

const likelihoods = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores)
  const shares = scores.map((s) => Math.exp(s - most))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((s) => s / sum)
}

/** Multinomial logistic regression by gradient descent. */
const learnt = (examples: readonly Example[]): Record<string, Scores> => {
  const w = KINDS.map(() => new Float64Array(COLUMNS.size))
  const rows = examples.map(({ names, kind }) => ({ columns: [BIAS, ...names].map((n) => COLUMNS.get(n) ?? 0), kind }))
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = KINDS.map(() => new Float64Array(COLUMNS.size))
    for (const { columns, kind } of rows) {
      const p = likelihoods(w.map((weights) => columns.reduce((sum, c) => sum + (weights[c] ?? 0), 0)))
      for (const [k, slope] of slopes.entries())
        for (const c of columns) slope[c] = (slope[c] ?? 0) + (p[k] ?? 0) - (k === kind ? 1 : 0)
    }
    for (const [k, weights] of w.entries())
      for (let c = 0; c < weights.length; c++)
        weights[c] =
          (weights[c] ?? 0) - STEP * ((slopes[k]?.[c] ?? 0) / rows.length + (c > 0 ? RIDGE * (weights[c] ?? 0) : 0))
  }
  const rounded = (k: number, c: number): number => Math.round((w[k]?.[c] ?? 0) * 100) / 100
  return Object.fromEntries(
    [...COLUMNS].map(([name, c]): [string, Scores] => [
      name,
      [rounded(0, c), rounded(1, c), rounded(2, c), rounded(3, c)],
    ]),
  )
}

const [folder] = positionals
if (folder === undefined) throw new Error('train-names: which folder holds the corpus?')
const others = gumIn(folder).flatMap(examplesIn)
const news = gumIn(join(SHARED, 'benchmarks/names/gum')).map(examplesIn)

/** Names of bodies are commoner in news than elsewhere: an example of the news counts as so many of the others (F1 of organisations .41 with none, see --check). */
const NEWS = 4
const learntFrom = (list: readonly (readonly Example[])[]): Record<string, Scores> =>
  learnt([...others, ...Array.from({ length: NEWS }, () => list.flat()).flat()])

/** Parts of the news, each judged by weights that are learnt without it. */
const PARTS = 4

interface Judged {
  readonly kind: number
  readonly told: number
}
const judgedBy =
  (weights: Readonly<Record<string, Scores>>) =>
  ({ names, kind }: Example): Judged => ({ kind, told: KINDS.indexOf(best(scoresOf(names, weights))) })

const print = (rows: readonly Judged[]): void => {
  for (const [k, kind] of KINDS.entries()) {
    const right = rows.filter((r) => r.kind === k && r.told === k).length
    const tally = {
      right,
      extra: rows.filter((r) => r.told === k).length - right,
      missed: rows.filter((r) => r.kind === k).length - right,
    }
    console.log(kind.padEnd(14), `${right} right, ${tally.extra} extra, ${tally.missed} missed`, f1(tally).toFixed(3))
  }
}

if (values.check) {
  const parts = Array.from({ length: PARTS }, (_, part) => part)
  print(
    parts.flatMap((part) => {
      const weights = learntFrom(news.filter((_, i) => i % PARTS !== part))
      return news.filter((_, i) => i % PARTS === part).flatMap((list) => list.map(judgedBy(weights)))
    }),
  )
} else {
  const keyOf = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`)
  const lines = Object.entries(learntFrom(news)).map(([name, scores]) => `  ${keyOf(name)}: [${scores.join(', ')}],`)
  const head =
    '/** How much each feature speaks for a person, a place, a body, and none of them: scripts/train-names.ts learnt it. */'
  writeFileSync(
    new URL('../src/read/mentions/weights.ts', import.meta.url),
    `import type { Scores } from './kinds.ts'\n\n${head}\nexport const weights: Readonly<Record<string, Scores>> = {\n${lines.join('\n')}\n}\n`,
  )
}
