import type { Span } from '../../model/index.ts'
import { type Bag, bag, dice } from '../likeness.ts'
import { type Judgement, type Kind, type Statement, statementAt } from '../statement.ts'
import { type Telling, type Term, termsWithin } from '../terms.ts'
import type { Weigh } from '../weights.ts'

/** Two content words that stand together: "overturned cars", "too narrow for an adult". */
export interface Detail extends Statement {
  readonly key: string
  /** the other content words of its sentence */
  readonly around: Bag
}

/** Words of less weight are found everywhere in the story, and tell no detail. */
const LIGHTEST_WORD = 1.8
/** Units from the first word to the end of the second. */
const WIDEST = 40
/** What else their sentences share: "social media" alone is no detail of the event. Chosen by looking at what is told. */
const COMPANY = 0.12
const CAPITAL = /^\p{Lu}/u

const named = (text: string, t: Term): boolean => CAPITAL.test(text.slice(t.from, t.from + 2))

/** Neighbouring content words of a clause, weighty both, not both of them names: those are no detail but somebody. */
const pairsIn = (telling: Telling, clause: Span, weigh: Weigh): (readonly [Term, Term])[] => {
  const { text } = telling.reading.article
  const terms = termsWithin(telling, clause)
  return terms.flatMap((a, i) => {
    const b = terms[i + 1]
    if (!b || a.stem === b.stem || b.to - a.from > WIDEST || (named(text, a) && named(text, b))) return []
    return weigh(a.stem) >= LIGHTEST_WORD && weigh(b.stem) >= LIGHTEST_WORD ? [[a, b] as const] : []
  })
}

const judge = (): Judgement => ({ verdict: 'agree', reason: null, why: 'the same words for it' })

/** Details that tellings share within sentences too unlike to be lined up as a whole. */
export const details: Kind<Detail> = {
  name: 'other',
  threshold: COMPANY,
  likeness: (a, b, weigh) => (a.key === b.key ? dice(a.around, b.around, weigh) : 0),
  mayMeet: (a, b) => a.telling !== b.telling,
  answer: () => '',
  statements: (telling, index, weigh) => {
    const { article, annotations } = telling.reading
    const body = annotations.sentences.filter((s) => article.blocks[s.block]?.role !== 'title')
    const clauses = body.flatMap((s) => telling.clauses.get(s.from) ?? [])
    const found = clauses
      .flatMap((clause) => pairsIn(telling, clause, weigh))
      .flatMap(([a, b]): Detail[] => {
        const s = statementAt(telling, index, { from: a.from, to: b.to }, weigh)
        return s
          ? [
              {
                ...s,
                key: [a.stem, b.stem].sort().join(' '),
                whole: bag([a.stem, b.stem], weigh),
                around: bag(
                  [...s.whole.stems].filter((w) => w !== a.stem && w !== b.stem),
                  weigh,
                ),
              },
            ]
          : []
      })
    return [...new Map(found.map((d) => [d.key, d])).values()]
  },
  judge,
}
