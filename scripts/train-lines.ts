// Trains the trees that tell lines of the page from the text in plain text, on pages of which we know what is body, read as a person would copy them;
// writes src/ingest/layout/lines/model.json (numbers only).
//   node scripts/train-lines.ts            trains on all pages and writes the model
//   node scripts/train-lines.ts --check    cross-validates by site and prints what each threshold finds and costs, writes nothing
import { existsSync, writeFileSync } from 'node:fs'
import { detectLanguage } from '../src/ingest/language.ts'
import { forest, oddsOf, type Trees } from '../src/ingest/layout/html/trees.ts'
import { featuresOf, NAMES, seenOn } from '../src/ingest/layout/lines/features.ts'
import { MOST_WORDS } from '../src/ingest/layout/lines/judge.ts'
import { unclaimed } from '../src/ingest/layout/text.ts'
import { languageOf } from '../src/lang/index.ts'
import { boost, random, type Settings } from './body/boost.ts'
import { foldsOf } from './body/learn.ts'
import { type Lesson, lessons } from './body/rows.ts'

const MODEL = new URL('../src/ingest/layout/lines/model.json', import.meta.url)
const SETTINGS: Settings = { trees: 120, depth: 4, rate: 0.08, features: 0.4, rows: 0.6, ridge: 2, least: 1, seed: 3 }
/** Whoever copies an article takes some lines around it along. */
const AROUND = { before: 8, after: 6 } as const
/** Of the furniture that stands between paragraphs and around them so much comes along. */
const KEPT = [1, 0.5, 0.15] as const

interface Row {
  readonly x: Float64Array
  /** 1 furniture */
  readonly label: number
}

/** The lines that somebody copies, each with whether it is body: the article, and some share of what stands around and between. */
const copied = (
  l: Lesson,
  kept: number,
  seed: number,
): readonly { readonly text: string; readonly body: boolean }[] => {
  const chance = random(seed)
  const is = (i: number): boolean => l.labels[i] === 1
  const first = l.texts.findIndex((_, i) => is(i))
  const last = l.texts.findLastIndex((_, i) => is(i))
  if (first < 0) return []
  return l.texts.flatMap((text, i) => {
    const near = i >= first - AROUND.before && i <= last + AROUND.after
    const line = text.replace(/\s*\n\s*/g, ' ')
    return near && i !== l.s.headline && (is(i) || chance() < kept) ? [{ text: line, body: is(i) }] : []
  })
}

const rowsOf = (l: Lesson, kept: number, seed: number): readonly Row[] => {
  const lines = copied(l, kept, seed)
  const text = lines.map((x) => x.text).join('\n\n')
  const language = detectLanguage(text).code
  const bodies = new Map(lines.map((x) => [x.text, x.body]))
  const { page, places } = unclaimed(text, languageOf(language), { language, dayFirst: true })
  const seen = seenOn(page)
  return places.flatMap((p) => {
    const body = bodies.get(p.text)
    return body === undefined || p.words > MOST_WORDS ? [] : [{ x: featuresOf(seen(p)), label: body ? 0 : 1 }]
  })
}

const fit = (rows: readonly Row[]): Trees =>
  boost(
    {
      columns: NAMES.map((_, f) => Float64Array.from(rows, (r) => r.x[f] ?? 0)),
      labels: Uint8Array.from(rows, (r) => r.label),
      weights: new Float64Array(rows.length).fill(1),
    },
    NAMES,
    SETTINGS,
  )

if (!existsSync(MODEL)) throw new Error('train-lines: the model that is replaced is missing')
const { given } = lessons()
const rows = given.map((l, k) => KEPT.flatMap((kept, n) => rowsOf(l, kept, 7 * k + n)))
if (process.argv.includes('--check')) {
  const folds = 5
  const fold = foldsOf(given, folds)
  const judged: { readonly odds: number; readonly label: number }[] = []
  for (let f = 0; f < folds; f++) {
    const trees = forest(fit(rows.filter((_, k) => fold[k] !== f).flat()), NAMES)
    for (const row of rows.filter((_, k) => fold[k] === f).flat())
      judged.push({ odds: oddsOf(trees, row.x), label: row.label })
  }
  const all = judged.filter((j) => j.label === 1).length
  for (const threshold of [0, 0.5, 1, 1.5, 2, 2.5, 3]) {
    const found = judged.filter((j) => j.odds >= threshold)
    const right = found.filter((j) => j.label === 1).length
    const lost = found.length - right
    console.log(
      `${threshold}: found ${(right / all).toFixed(3)} of ${all} lines, ${(right / found.length).toFixed(3)} rightly; lost ${(lost / (judged.length - all)).toFixed(4)} of ${judged.length - all} of the text`,
    )
  }
} else {
  const model = fit(rows.flat())
  const json = `${JSON.stringify(model)}\n`
  writeFileSync(MODEL, json)
  console.log(
    `${rows.flat().length} lines of ${given.length} pages learnt, ${Math.round(json.length / 1000)} kB written`,
  )
}
