import type { Language } from '../../lang/index.ts'
import type { Annotations, Quotation, Span } from '../../model/index.ts'
import { indexAt } from '../../text/token.ts'
import type { Word } from './words.ts'

/** The quotation in whose marks `span` stands. */
export const quotationAround = ({ quotations }: Annotations, { from, to }: Span): Quotation | undefined =>
  quotations.find((q) => q.manner !== 'indirect' && q.spans.some((s) => s.from <= from && to <= s.to))

/** Within quotation marks: the speaker where he says "we", "I" or "our", or whom he names right before the verb; null where neither. */
export const ownAgent = (
  words: readonly Word[],
  cue: number,
  quotation: Quotation,
  soFar: Annotations,
  { promises, speech }: Language,
): string | null => {
  const begins = Math.max(...quotation.spans.map((s) => s.from).filter((from) => from <= (words[cue]?.from ?? 0)))
  let j = cue - 1
  const helps = (w: string): boolean =>
    promises.helpers.has(w) && !speech.and.has(w) && !speech.relatives.has(w) && !promises.that.has(w)
  while (j >= 0 && helps(words[j]?.lower ?? '')) j--
  const before = words[j]
  const own = before !== undefined && promises.own.has(before.lower)
  // the helper may hold the pronoun: "we’ll push"
  const inHelper = words.slice(j + 1, cue).some((w) => promises.own.has(w.lower))
  if (own || inHelper) return quotation.speaker?.name ?? null
  // “will do everything”: the fragment begins with the verb
  if (before === undefined || before.from < begins)
    return quotation.manner === 'mixed' ? (quotation.speaker?.name ?? null) : null
  const { mentions } = soFar
  const named = mentions
    .slice(Math.max(0, indexAt(mentions, before.from) - 8))
    .find((m) => m.from <= before.from && before.to === m.to)
  return named && named.kind !== 'place' && !/[^\s’'s]/.test(words[j + 1]?.gap ?? '') ? named.entity : null
}
