import type { Member, Relating, Relation, Stance, Version } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import type { Provenance } from './count-origins.ts'
import { isFigure } from './questions/figures.ts'
import { isWhen } from './questions/times.ts'
import type { Judgement, Kind, Statement } from './statement.ts'
import type { Telling } from './terms.ts'
import { toldWords } from './told-words.ts'

/** The gravest comes first. */
export const GRAVITY: Readonly<Record<Relating, number>> = { differ: 3, unjudged: 2, compatible: 1, agree: 0 }

const stanceOf = ({ reading }: Telling, s: Statement): Stance =>
  reading.annotations.quotations.find((q) => q.spans.some((x) => x.from <= s.from && s.to <= x.to))?.stance ?? 'asserts'

const memberOf = (s: Statement, tellings: readonly Telling[], { originOf }: Provenance): Member => {
  const telling = tellings[s.telling] as Telling
  const words = isFigure(s) || isWhen(s) ? toldWords(s, telling) : s
  return {
    ...anchor(telling.reading.article, words),
    origin: originOf(telling.reading.article.id, s),
    speaker: s.speaker,
    stance: stanceOf(telling, s),
  }
}

const dayOf = ({ reading }: Telling): string | null => reading.article.published?.value.slice(0, 10) ?? null

/** Of an answer, those who are asked whether another gives the same: enough to tell, few enough that a hundred copies cost nothing. */
const ASKED = 4

/**
 * Answers to one question beyond which no more are heard: a list is no question, and each two of them are held against each other. Chosen by judgement:
 * no fact of eight stories of four and five articles had more than five. Who gives a later answer is left out of the fact, and a notice says so.
 */
export const MOST_ANSWERS = 60

/** The statements of a group by the answer they give: each comes to the first answer with whose tellers it agrees. */
export const answersOf = <S extends Statement>(
  group: readonly S[],
  kind: Kind<S>,
  judge: (a: S, b: S) => Judgement,
): S[][] => {
  const answers: { readonly keys: Set<string>; readonly tellers: S[] }[] = []
  const agrees = (s: S, tellers: readonly S[]): boolean =>
    tellers.slice(0, ASKED).every((x) => judge(x, s).verdict === 'agree')
  for (const s of group) {
    const key = kind.answer(s)
    const same = answers.find((a) => a.keys.has(key) && agrees(s, a.tellers.slice(0, 1)))
    const home = same ?? answers.find((a) => agrees(s, a.tellers))
    if (!home && answers.length < MOST_ANSWERS) answers.push({ keys: new Set([key]), tellers: [s] })
    if (home) {
      home.keys.add(key)
      home.tellers.push(s)
    }
  }
  return answers.map((a) => a.tellers).sort((a, b) => b.length - a.length)
}

export const versionOf = (answer: readonly Statement[], tellings: readonly Telling[], from: Provenance): Version => {
  const [first] = answer
  const figure = first && isFigure(first) ? first.quantity : null
  const when = first && isWhen(first) ? first.time : null
  const days = answer.flatMap((s) => dayOf(tellings[s.telling] as Telling) ?? []).sort()
  return {
    value: first?.text ?? '',
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    unit: figure?.unit ?? null,
    start: when?.start ?? null,
    end: when?.end ?? null,
    asOf: days.at(-1) ?? null,
    members: answer.map((s) => memberOf(s, tellings, from)),
  }
}

/** Members of each version that are held against those of another: enough that the gravest is found, few enough that a hundred copies cost nothing. */
const HELD = 4

/** Of two versions whose members agree one by one, and which the model of whole groups keeps apart. */
const PARTED = { verdict: 'compatible', why: 'taken with all that is told of it, the one says more' } as const

const gravest = (judgements: readonly Judgement[]): Judgement =>
  judgements.reduce((worst, j) => (GRAVITY[j.verdict] > GRAVITY[worst.verdict] ? j : worst))

/** How each two answers stand to each other: as their members do, the gravest counting. */
export const relationsOf = <S extends Statement>(
  answers: readonly (readonly S[])[],
  judge: (a: S, b: S) => Judgement,
): (Relation & { readonly certainty: number })[] =>
  answers.flatMap((x, a) =>
    answers.slice(a + 1).map((y, k) => {
      const all = x.slice(0, HELD).flatMap((s) => y.slice(0, HELD).map((t) => judge(s, t)))
      const { verdict, reason, why, certainty } = gravest(all)
      const parted = verdict === 'agree' ? PARTED : { verdict, why }
      return { a, b: a + 1 + k, ...parted, reason, certainty }
    }),
  )
