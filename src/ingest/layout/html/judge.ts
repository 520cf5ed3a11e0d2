import model from '../model.json' with { type: 'json' }
import { SECOND, seen } from './context.ts'
import { FEATURES, featuresOf } from './features.ts'
import type { Known } from './known.ts'
import type { Surroundings } from './surroundings.ts'
import { type Forest, forest, oddsOf, strongest } from './trees.ts'
import { verdict } from './verdict.ts'

/** Below this the second look is spared: of 44,052 such blocks of the benchmarks' pages it would have made none body. */
const HOPELESS = -3
/** From here on too: of 4,507 such blocks, judged by trees that had seen no page of their site, it made none anything but body. */
const SURE = 3

/** The largest page of the benchmarks has 6,220 blocks. What comes after so many is body where it is plain prose: judging 100,000 would take ten seconds. */
const MOST = 10_000
/** Naming the feature that decided costs as much as judging; on a page that needs it more often, the rest goes without. */
const MOST_NAMED = 500

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
  const n = Math.min(MOST, s.page.runs.length)
  let named = 0
  const rows: (Float64Array | undefined)[] = []
  const buffer = new Float64Array(SECOND_NAMES.length)
  const before = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    before[i] = oddsOf(first, featuresOf(s, known, i, buffer))
    if ((before[i] ?? 0) >= HOPELESS && (before[i] ?? 0) < SURE) rows[i] = buffer.slice()
  }
  const context = seen(s, before)
  const odds = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const x = rows[i]
    odds[i] = before[i] ?? 0
    if (x === undefined) continue
    for (let k = 0; k < SECOND.length; k++) x[FIRST_NAMES.length + k] = SECOND[k]?.of(i, context) ?? 0
    odds[i] = oddsOf(second, x)
  }
  const body = verdict(s, odds)
  return {
    body: Array.from(s.page.runs, (_, i) => (i < n ? (body[i] ?? false) : s.strong[i] === 1)),
    why: (i) => {
      if (i >= n) return `beyond the first ${MOST} blocks of the page only plain prose is body`
      if (named++ >= MOST_NAMED) return 'judged by its features'
      const x = rows[i]
      const is = body[i] ?? false
      const name = x
        ? SECOND_NAMES[strongest(second, x, is)]
        : FIRST_NAMES[strongest(first, featuresOf(s, known, i, buffer), is)]
      return `judged by its features, most by: ${name}`
    },
  }
}
