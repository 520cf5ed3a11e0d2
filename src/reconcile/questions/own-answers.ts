import type { Quantity, Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { perObject } from '../../text/memo.ts'
import { tokens } from '../../text/tokens.ts'
import { touching } from '../../text/touching.ts'
import type { Telling } from '../terms.ts'
import { keyOf } from './figure-key.ts'
import { levelsBefore } from './levels-before.ts'

/** The figures, by their keys, of which an article itself says that there are others. */
export interface OwnAnswers {
  /** told as what was said before: "the boy, previously reported to be six". What its first lines still say is outdated too */
  readonly outdated: ReadonlySet<string>
  /** set against each other in one sentence: "magnitude 5.9, but the survey put it at 6.1" */
  readonly contrasted: ReadonlySet<string>
}

/** The figures of one sentence that have another of their unit on the other side of a word of contrast. */
const contrastedIn = (
  { reading: { article }, language }: Telling,
  sentence: Span,
  inside: readonly Quantity[],
): readonly Quantity[] => {
  const turns = tokens(article.text, sentence.from, sentence.to).filter((t) =>
    language.verdicts.contrasts.has(fold(t.text)),
  )
  if (turns.length === 0) return []
  const sideOf = ({ figure }: Quantity): number => turns.findLastIndex((t) => t.from < figure.from)
  const byUnit = [...Map.groupBy(inside, (q) => q.unit).values()]
  return byUnit.filter((own) => new Set(own.map(sideOf)).size > 1).flat()
}

/** What an article says of its own figures. */
export const ownAnswers = perObject((telling: Telling): OwnAnswers => {
  const { quantities, sentences } = telling.reading.annotations
  const near = touching(quantities)
  const contrasted = sentences.flatMap((s) => {
    const inside = near(s).filter((q) => s.from <= q.from && q.from < s.to)
    return inside.length < 2 ? [] : contrastedIn(telling, s, inside)
  })
  return {
    outdated: new Set([...quantities.filter((q) => q.former), ...levelsBefore(telling)].map(keyOf)),
    contrasted: new Set(contrasted.map(keyOf)),
  }
})
