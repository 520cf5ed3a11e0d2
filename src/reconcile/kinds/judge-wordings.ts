import type { Language } from '../../lang/index.ts'
import { tokens } from '../../text/tokens.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Wording } from './wordings.ts'

interface Pair {
  readonly a: Wording
  readonly b: Wording
  readonly language: Language
}

interface Rule {
  readonly name: string
  readonly verdict: Judgement['verdict']
  readonly test: (pair: Pair) => boolean
  readonly why: string
}

/** Clauses this alike say the same at the same precision; measured on marked stories. */
const SAME = 0.72
/** Only clauses this alike can clash by a single word: below it they speak of different things. */
const CLASH = 0.6

const wordsOf = (w: Wording): Set<string> => new Set(tokens(w.folded).map((t) => t.text))

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0
  for (const w of a) if (b.has(w)) n++
  return a.size + b.size ? (2 * n) / (a.size + b.size) : 0
}

const alike = ({ a, b }: Pair): number => overlap(a.within.stems, b.within.stems)

const negated = (text: string, { words }: Language): boolean => tokens(text).some((x) => words.negation.has(x.text))

/** One clause denies, and nothing in the other's sentence does: "does not mean | that it recognises them" denies across its clauses. */
const denied = ({ a, b, language }: Pair): boolean =>
  (negated(a.folded, language) && !negated(b.sentenceFolded, language)) || (negated(b.folded, language) && !negated(a.sentenceFolded, language))

const opposed = ({ a, b, language }: Pair): boolean => {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const has = (set: ReadonlySet<string>, list: readonly string[]): boolean => list.some((w) => set.has(w))
  return language.verdicts.opposites.some(([one, other]) => {
    const [xOne, xOther, yOne, yOther] = [has(x, one), has(x, other), has(y, one), has(y, other)]
    return (xOne && !xOther && yOther && !yOne) || (xOther && !xOne && yOne && !yOther)
  })
}

/** How two wordings stand to each other; the first rule that holds speaks. */
const RULES: readonly Rule[] = [
  { name: 'same-words', verdict: 'agree', test: ({ a, b }) => a.folded === b.folded, why: 'the same words' },
  { name: 'both-unknown', verdict: 'agree', test: ({ a, b }) => a.unknown && b.unknown, why: 'no telling has it' },
  {
    name: 'told-and-untold',
    verdict: 'differ',
    test: (p) => p.a.unknown !== p.b.unknown && alike(p) >= CLASH,
    why: 'one telling has what the other says is not known',
  },
  { name: 'opposites', verdict: 'differ', test: (p) => alike(p) >= CLASH && opposed(p), why: 'the tellings use words that exclude each other' },
  {
    name: 'negation',
    verdict: 'differ',
    test: (p) => alike(p) >= CLASH && denied(p),
    why: 'one telling denies what the other says',
  },
  { name: 'same', verdict: 'agree', test: (p) => alike(p) >= SAME, why: 'the same in other words' },
  { name: 'fuller', verdict: 'compatible', test: () => true, why: 'one telling says more than another, and both hold' },
]

const RANK = { agree: 0, compatible: 1, differ: 2 } as const

/** The verdict on clauses that speak of one thing: that of the pair that stands worst. */
export const judgeWordings = (group: readonly Wording[], tellings: readonly Telling[]): Judgement => {
  let worst: Judgement = { verdict: 'agree', reason: null, why: 'the same words' }
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1)) {
      const language = tellings[a.telling]?.language
      const rule = language && RULES.find((r) => r.test({ a, b, language }))
      if (!rule || RANK[rule.verdict] < RANK[worst.verdict]) continue
      worst = { verdict: rule.verdict, reason: rule.verdict === 'differ' ? 'conflict' : null, why: rule.why }
    }
  }
  return worst
}
