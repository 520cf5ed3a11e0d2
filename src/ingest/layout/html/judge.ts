import model from '../model.json' with { type: 'json' }
import { SECOND, seen } from './context.ts'
import { FEATURES, featuresOf } from './features.ts'
import type { Known } from './known.ts'
import type { Surroundings } from './surroundings.ts'
import { type Forest, forest, oddsOf, strongest } from './trees.ts'

/** Log odds above which a block is body: even odds. Cross-validated F1 is .975 here and .97 at half a unit to either side (SCORES.md). */
export const THRESHOLD = 0
/** Below this the second look changed nothing in any fold; it is spared. */
const HOPELESS = -4
/** Where no block passes, the surest ones are still body if they are above this; below it the page has no article. */
const LAST_RESORT = -3
/** How close to the surest block others must be to be body with it. */
const CLOSE = 0.5

const FIRST_NAMES = FEATURES.map((f) => f.name)
const SECOND_NAMES = [...FIRST_NAMES, ...SECOND.map((f) => f.name)]
/** Both looks as trained by scripts/train-body.ts, made ready at the first page. */
let ready: { readonly first: Forest; readonly second: Forest } | null = null
const looks = (): { readonly first: Forest; readonly second: Forest } => {
  ready ??= { first: forest(model.first, FIRST_NAMES), second: forest(model.second, SECOND_NAMES) }
  return ready
}

/** How the trees judged a page. */
export interface Judgement {
  /** by block */
  readonly body: readonly boolean[]
  /** the feature that spoke most for the judgement of block `i`, in words */
  readonly why: (i: number) => string
}

/** Judges every block of a page twice: by itself and its surroundings, then with what was judged around it. */
export const judge = (s: Surroundings, known: Known): Judgement => {
  const { first, second } = looks()
  const n = s.page.runs.length
  const width = SECOND_NAMES.length
  const rows = new Float64Array(n * width)
  const row = (i: number): Float64Array => rows.subarray(i * width, (i + 1) * width)
  const before = new Float64Array(n)
  for (let i = 0; i < n; i++) before[i] = oddsOf(first, featuresOf(s, known, i, row(i)))
  const context = seen(s, before)
  const odds = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const first = before[i] ?? 0
    odds[i] = first
    if (first < HOPELESS) continue
    const x = row(i)
    for (let k = 0; k < SECOND.length; k++) x[FIRST_NAMES.length + k] = SECOND[k]?.of(i, context) ?? 0
    odds[i] = oddsOf(second, x)
  }
  const top = odds.reduce((a, b) => Math.max(a, b), LAST_RESORT)
  const least = top > THRESHOLD ? THRESHOLD : Math.max(LAST_RESORT, top - CLOSE)
  return {
    body: Array.from(odds, (o) => o > least),
    why: (i) => {
      const name = SECOND_NAMES[strongest(second, row(i), (odds[i] ?? 0) > least)] ?? ''
      return `judged by its features, most by: ${name}`
    },
  }
}
