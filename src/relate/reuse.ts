import type { Reuse, ReuseKind, Span } from '../model/index.ts'
import { commonRun } from '../text/align.ts'
import { anchor } from '../text/anchor.ts'
import { containment } from '../text/shingles.ts'
import { direction } from './direction.ts'
import { type Chain, chain, dice, type Pair, sameOrder } from './passages.ts'
import { SHINGLE, type Telling } from './telling.ts'
import type { Trace } from './traces.ts'

/** What two tellings share, before it is said which took from which. */
export interface Shared {
  readonly chain: Chain
  /** mean share of stems in the same order, 0..1 */
  readonly order: number
  readonly passages: readonly { readonly a: Span; readonly b: Span; readonly likeness: number }[]
}

/** Chain share from which a text goes back to the other: 99% of 3,992 unrelated or merely same-event pairs lie under .225 (design). */
const CHAIN = 0.297
/** A path of fewer sentences is a passage, not a text: on news about one event two of five sentences meet by chance. */
const LEAST_PAIRS = 3
/** Share of the shorter text's five-word runs: 99% of unrelated pairs lie under .04 (design). */
const CONTAINED = 0.2
/** Fewer runs than these are one borrowed sentence at most. */
const LEAST_RUNS = 12
/** A single borrowed sentence: under .6 two reporters of one fact meet by themselves (692 pairs of articles about one event, read by hand). */
const BORROWED = 0.65
const BORROWED_STEMS = 10
/** Of the shared stems these many are plain words: two sentences that name the same people are not yet one sentence. */
const BORROWED_PLAIN = 4
/** Words in a row outside quotations; at 8 half the finds were chance, at 10 nearly none (same pairs). */
const RUN = 10
/** Of them not capitalised: names with their titles ("Ann Lee, director of the Harbour Board, said") run as long by themselves. */
const RUN_PLAIN = 6
/** Along a whole path sentences this much alike are shown as passages. */
const SHOWN = 0.3
/** Mean share of stems in the same order: .93 and more is a copy, .65 and more edited (prototype on marked stories). */
const KINDS: readonly { readonly kind: ReuseKind; readonly least: number }[] = [
  { kind: 'copy', least: 0.93 },
  { kind: 'edited', least: 0.65 },
  { kind: 'rewritten', least: 0 },
]

const CAPITAL = /^[\p{Lu}\p{N}]/u

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((s) => b.has(s)).length

/** Sentences of `b` that stand in `a` nearly as they are, wherever they stand. */
const borrowed = (a: Telling, b: Telling): Pair[] =>
  b.phrases.flatMap((y) => {
    if (y.bag.size < BORROWED_STEMS) return []
    const pairs = a.phrases
      .filter((x) => x.bag.size >= BORROWED_STEMS)
      .filter((x) => common(x.plain, y.plain) >= BORROWED_PLAIN)
      .map((x) => ({ a: x, b: y, dice: dice(x.bag, y.bag) }))
    const best = pairs.reduce<Pair | null>(
      (top, p) => (p.dice > (top?.dice ?? BORROWED - Number.EPSILON) ? p : top),
      null,
    )
    return best ? [best] : []
  })

/** The longest run of words that both have, where it is long and not only a name with its title. */
const run = (a: Telling, b: Telling, shingles: number): Shared['passages'] => {
  if (shingles < RUN - SHINGLE + 1) return []
  const found = commonRun(a.words, b.words)
  const [first, last] = [a.tokens[found.i], a.tokens[found.i + found.length - 1]]
  const [start, end] = [b.tokens[found.j], b.tokens[found.j + found.length - 1]]
  if (found.length < RUN || !first || !last || !start || !end) return []
  const plain = a.tokens.slice(found.i, found.i + found.length).filter((t) => !CAPITAL.test(t.text)).length
  return plain < RUN_PLAIN
    ? []
    : [{ a: { from: first.from, to: last.to }, b: { from: start.from, to: end.to }, likeness: 1 }]
}

const overlaps = (x: Span, y: Span): boolean => x.from < y.to && y.from < x.to

/** What `a` and `b` share outside quotations beyond what two reports of one event share by themselves; null where that is nothing. */
export const shared = (a: Telling, b: Telling): Shared | null => {
  const way = chain(a, b)
  const [small, large] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles]
  const within = containment(small, large)
  const whole =
    (Math.max(way.ofA, way.ofB) >= CHAIN && way.pairs.length >= LEAST_PAIRS) ||
    (within >= CONTAINED && within * small.size >= LEAST_RUNS)
  const pairs: Pair[] = [...way.pairs.filter((p) => whole && p.dice >= SHOWN)]
  for (const p of borrowed(a, b)) if (!pairs.some((q) => overlaps(q.b, p.b) || overlaps(q.a, p.a))) pairs.push(p)
  const passages = pairs.map((p) => ({
    a: { from: p.a.from, to: p.a.to },
    b: { from: p.b.from, to: p.b.to },
    likeness: p.dice,
  }))
  for (const p of run(a, b, within * small.size + 0.5)) if (!passages.some((q) => overlaps(q.b, p.b))) passages.push(p)
  // single sentences taken over are told by the most literal of them; a bare run of words was copied
  const order = whole ? way.order : passages.length > pairs.length ? 1 : Math.max(...pairs.map(sameOrder))
  return passages.length
    ? { chain: way, order, passages: passages.sort((x, y) => x.b.from - y.b.from || x.a.from - y.a.from) }
    : null
}

const rounded = (n: number): number => Math.round(n * 1000) / 1000

/** Share of the body of `to`, 0..1, that the passages carry over; quotations not counted. */
const shareOf = (to: Telling, spans: readonly { readonly span: Span; readonly likeness: number }[]): number => {
  const total = to.phrases.reduce((n, p) => n + p.bag.size, 0)
  const held = to.phrases.reduce((n, p) => {
    const found = spans
      .filter((s) => overlaps(s.span, p))
      .map((s) => (s.likeness * (Math.min(s.span.to, p.to) - Math.max(s.span.from, p.from))) / (p.to - p.from))
    return n + p.bag.size * Math.min(1, found.length ? Math.max(...found) : 0)
  }, 0)
  return rounded(Math.min(1, held / Math.max(1, total)))
}

const kindOf = (found: Shared): ReuseKind => KINDS.find((k) => found.order >= k.least)?.kind ?? 'rewritten'

/** The reuse between every two of `tellings`, in the order of the ids. Cost: about 2,000 pairs a second. */
export const reuse = (tellings: readonly Telling[], traces: ReadonlyMap<string, readonly Trace[]>): Reuse[] =>
  tellings.flatMap((a, i) =>
    tellings.slice(i + 1).flatMap((b): Reuse[] => {
      const found = shared(a, b)
      if (!found) return []
      const way = direction(a, b, found.chain, traces)
      const turned = way?.first === 'b'
      const [from, to] = turned ? [b, a] : [a, b]
      const passages = found.passages
        .map((p) => (turned ? { a: p.b, b: p.a, likeness: p.likeness } : p))
        .sort((x, y) => x.b.from - y.b.from || x.a.from - y.a.from)
      return [
        {
          from: from.article.id,
          to: to.article.id,
          kind: kindOf(found),
          share: shareOf(
            to,
            passages.map((p) => ({ span: p.b, likeness: p.likeness })),
          ),
          passages: passages.map((p) => ({
            a: anchor(from.article, p.a),
            b: anchor(to.article, p.b),
            likeness: rounded(p.likeness),
          })),
          direction: way?.why ?? null,
        },
      ]
    }),
  )
