import type { Mention } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import type { Judgement, Kind, Statement } from '../statement.ts'
import { statementAt } from '../statement.ts'
import type { Telling } from '../terms.ts'

/** Somebody who speaks for a body, with the body's words and the word for the office. */
export interface Spokesperson extends Statement {
  readonly body: ReadonlySet<string>
  readonly office: string
}

const THRESHOLD = 0.9

const wordsOf = (m: Mention): string[] => tokens(`${m.role ?? ''} ${m.entity} ${m.text}`).map((t) => fold(t.text))

/** Of one sex only: spokesman, spokeswoman. */
const gendered = (office: string, { language }: Telling): boolean =>
  language.verdicts.genders.some((pair) => pair.includes(office))

const sameBody = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return small.size > 0 && [...small].every((w) => large.has(w))
}

const spokesperson = (telling: Telling, index: number, m: Mention, weigh: (stem: string) => number): Spokesperson[] => {
  const words = wordsOf(m)
  const { language } = telling
  const office = words.find((w) => language.people.spokes.has(w))
  const own = new Set(tokens(m.text).map((t) => fold(t.text)))
  if (!office || !own.has(office) || !gendered(office, telling)) return []
  const name = m.kind === 'person' ? new Set(tokens(m.entity).map((t) => fold(t.text))) : new Set<string>()
  const body = new Set(
    words.filter((w) => !language.people.spokes.has(w) && !language.words.stop.has(w) && !name.has(w)),
  )
  const s = statementAt(telling, index, m, weigh)
  return s && body.size ? [{ ...s, body, office }] : []
}

const judge = (a: Spokesperson, b: Spokesperson): Judgement =>
  a.office === b.office
    ? { verdict: 'agree', reason: null, why: 'the same word', certainty: 1 }
    : {
        verdict: 'differ',
        reason: 'attribution',
        why: `“${a.office}” and “${b.office}” of one body: a man in one telling, a woman in another`,
        certainty: 0.8,
      }

/** Who speaks for a body: a spokesman in one telling, a spokeswoman in another. A first mention an article is enough. */
export const spokespeople: Kind<Spokesperson> = {
  name: 'person',
  threshold: THRESHOLD,
  likeness: (a, b) => (sameBody(a.body, b.body) ? 1 : 0),
  apart: (a, b) => a.telling === b.telling,
  answer: (s) => s.office,
  statements: (telling, index, weigh) => {
    const found = telling.reading.annotations.mentions.flatMap((m) => spokesperson(telling, index, m, weigh))
    return [...Map.groupBy(found, (s) => [...s.body].sort().join(' ')).values()].flatMap((same) => same[0] ?? [])
  },
  judge: () => judge,
}
