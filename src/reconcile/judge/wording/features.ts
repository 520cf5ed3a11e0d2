import type { Alignment, PairLink } from './align.ts'
import { addUp, conceptClashes, hasCue, rivalTerms, turnedConcepts, turnedWords } from './clashes.ts'
import { type Books, CUES, type Passage } from './passage.ts'
import { slots } from './slots.ts'
import type { Word } from './words.ts'

/** A pair of passages lined up. */
export interface Lined {
  readonly a: Passage
  readonly b: Passage
  readonly alignment: Alignment
  readonly books: Books
}

/** What a word weighs in how much of a passage is covered. */
const WEIGHT: Readonly<Record<Word['kind'], number>> = { name: 1.5, content: 1, figure: 1, time: 0.7, function: 0 }
const IDLE = 0.3

/** Who says it, and words that say little by themselves. */
const slight = (w: Word, { relations }: Books): boolean =>
  w.idle || relations.reporting?.has(w.folded) === true || relations.light?.has(w.folded) === true

const weightOf = (w: Word, books: Books): number => WEIGHT[w.kind] * (slight(w, books) ? IDLE : 1)

const FOUND: readonly PairLink[] = ['same', 'synonym', 'narrower', 'wider', 'holds']

/** Share of the passage's weight that has its like in the other. */
const covered = (
  p: Passage,
  of: Int16Array,
  good: ReadonlySet<number>,
  books: Books,
  kinds: readonly Word['kind'][],
): number => {
  let [sum, all] = [0, 0]
  for (const [i, w] of p.words.entries()) {
    if (!kinds.includes(w.kind)) continue
    const weight = weightOf(w, books)
    all += weight
    if (of[i] !== -1 && good.has(i)) sum += weight
  }
  return all ? sum / all : 1
}

const left = (p: Passage, of: Int16Array, kind: Word['kind'], books: Books): number =>
  p.words.filter((w, i) => w.kind === kind && of[i] === -1 && !slight(w, books)).length

/** Names written in one: "Rafe Odumi". */
const nameRuns = (p: Passage): number[][] => {
  const runs: number[][] = []
  for (const [i, w] of p.words.entries()) {
    if (w.kind !== 'name' || w.idle) continue
    const last = runs.at(-1)
    if (last && last.at(-1) === i - 1 && !w.opens) last.push(i)
    else runs.push([i])
  }
  return runs
}

/** Names no word of which stands in the other passage. */
const namesLeft = (p: Passage, of: Int16Array): number =>
  nameRuns(p).filter((run) => run.every((i) => of[i] === -1)).length

const cap = (n: number, most: number): number => Math.min(n, most)

/** Share of the pairs of words lined up as the same that stand the other way round in the other passage. */
const inverted = ({ pairs }: Alignment, p: Passage): number => {
  const kept = pairs.filter((x) => x.link === 'same' && p.words[x.a]?.kind !== 'time').sort((x, y) => x.a - y.a)
  let [turned, all] = [0, 0]
  for (const [i, x] of kept.entries()) {
    for (const y of kept.slice(i + 1)) {
      all++
      if (y.b < x.b) turned++
    }
  }
  return all ? turned / all : 0
}

const ALL_KINDS: readonly Word['kind'][] = ['name', 'content', 'figure', 'time']
const CONTENT: readonly Word['kind'][] = ['content']
const NAMES: readonly Word['kind'][] = ['name']

type Entry = readonly [string, number]

const both = (name: string, x: number, y: number): Entry[] => [
  [`${name} less`, Math.min(x, y)],
  [`${name} more`, Math.max(x, y)],
]

const coverage = ({ a, b, alignment: { pairs, ofA, ofB }, books }: Lined): Entry[] => {
  const good = pairs.filter((p) => FOUND.includes(p.link))
  const [inA, inB] = [new Set(good.map((p) => p.a)), new Set(good.map((p) => p.b))]
  const of = (kinds: readonly Word['kind'][]): [number, number] => [
    covered(a, ofA, inA, books, kinds),
    covered(b, ofB, inB, books, kinds),
  ]
  return [
    ...both('covered', ...of(ALL_KINDS)),
    ...both('content covered', ...of(CONTENT)),
    ...both('names covered', ...of(NAMES)),
  ]
}

const leftovers = ({ a, b, alignment: { ofA, ofB }, books }: Lined): Entry[] => [
  ...both('names left', cap(namesLeft(a, ofA), 4), cap(namesLeft(b, ofB), 4)),
  ...(['content', 'figure', 'time'] as const).flatMap((kind) =>
    both(`${kind} left`, cap(left(a, ofA, kind, books), 12), cap(left(b, ofB, kind, books), 12)),
  ),
]

const links = ({ a, alignment: { pairs } }: Lined): Entry[] => {
  const count = (kind: Word['kind'], link: PairLink): number =>
    cap(pairs.filter((p) => p.link === link && a.words[p.a]?.kind === kind).length, 4)
  return [
    ['figures same', count('figure', 'same')],
    ['figures hold', count('figure', 'holds')],
    ['figures rival', count('figure', 'rival')],
    ['times same', count('time', 'same')],
    ['times hold', count('time', 'holds')],
    ['times rival', count('time', 'rival')],
    ['synonyms', count('content', 'synonym')],
    ['more or less exact', cap(count('content', 'wider') + count('content', 'narrower'), 4)],
    ['sisters', count('content', 'sister')],
    ['opposites', count('content', 'opposite')],
  ]
}

const clashing = ({ a, b, alignment, books }: Lined): Entry[] => [
  ['concepts clash', cap(conceptClashes(a, b, books).length, 3)],
  ['concepts turned', cap(turnedConcepts(a, b).length, 3)],
  ['words turned', cap(turnedWords(alignment, a, b).length, 3)],
  ['terms rival', cap(rivalTerms(a, b).length, 3)],
  ['negators apart', cap(Math.abs(a.negators.length - b.negators.length), 3)],
  ['negators in one', Number(a.negators.length > 0 !== b.negators.length > 0)],
  ['add up', Number(addUp(alignment, a, b))],
]

const cues = ({ a, b }: Lined): Entry[] =>
  CUES.flatMap((cue): Entry[] => {
    const [x, y] = [hasCue(a, cue), hasCue(b, cue)]
    return [
      [`${cue} in one`, Number(x > 0 !== y > 0)],
      [`${cue} in both`, Number(x > 0 && y > 0)],
    ]
  })

const crossed = ({ a, b }: Lined): Entry[] => {
  const cross = (c: Parameters<typeof hasCue>[1], d: Parameters<typeof hasCue>[1]): number =>
    Number(
      (hasCue(a, c) > 0 && hasCue(b, d) > 0 && !hasCue(b, c)) ||
        (hasCue(b, c) > 0 && hasCue(a, d) > 0 && !hasCue(a, c)),
    )
  return [
    ['all against some', cross('universal', 'restricted')],
    ['sure against open', cross('certain', 'hedges')],
    ['lasting against ended', cross('lasting', 'ended')],
    ['causes in both, words left', Number(hasCue(a, 'causes') > 0 && hasCue(b, 'causes') > 0)],
  ]
}

const shape = (lined: Lined): Entry[] => {
  const { a, b, alignment } = lined
  const s = slots(lined)
  return [
    ['inverted', inverted(alignment, a)],
    ['names in one slot', cap(s.names.length, 2)],
    ['words in one slot', cap(s.words.length, 3)],
    ['direction turned', cap(s.directions.length, 2)],
    ['roles turned', cap(s.roles.turned, 2)],
    ['roles kept', cap(s.roles.kept, 2)],
    [
      'lengths apart',
      Math.log((1 + Math.max(a.words.length, b.words.length)) / (1 + Math.min(a.words.length, b.words.length))),
    ],
  ]
}

/** A clash tells more the more is otherwise the same: products that a sum of weights cannot make. */
const PRODUCTS: readonly (readonly [string, string])[] = [
  ['concepts clash', 'covered more'],
  ['concepts turned', 'covered more'],
  ['words turned', 'covered more'],
  ['negators in one', 'covered more'],
  ['names left less', 'covered more'],
  ['content left less', 'covered more'],
  ['contrasts in one', 'negators in one'],
  ['figures rival', 'covered more'],
  ['times rival', 'covered more'],
  ['terms rival', 'covered more'],
  ['opposites', 'covered more'],
]

const products = (entries: readonly Entry[]): Entry[] => {
  const values = new Map(entries)
  return PRODUCTS.map(([x, y]) => [`${x} · ${y}`, (values.get(x) ?? 0) * (values.get(y) ?? 0)])
}

/** What is known of two passages lined up, by name, the same whichever stands first. */
export const featuresOf = (lined: Lined): Entry[] => {
  const entries = [
    ...coverage(lined),
    ...leftovers(lined),
    ...links(lined),
    ...clashing(lined),
    ...cues(lined),
    ...crossed(lined),
    ...shape(lined),
  ]
  return [...entries, ...products(entries)]
}
