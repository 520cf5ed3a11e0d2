import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import type { Cue } from './cues.ts'
import type { Frame, Item } from './frame.ts'

/** "that" opens the content if it stands at most so many items behind the verb: "said in a statement on Friday that". */
const THAT = 14
/** An indirect quotation has at least so many words. */
const LEAST = 3

const end = (items: readonly Item[]): number => {
  let last = items.length - 1
  while (last > 0 && items[last]?.piece === null && items[last]?.kind === 'mark' && /^[.!?,]$/.test(items[last]?.text ?? '')) last--
  return last
}

/** The clause a cue reports, as items: behind "said that", before ", she said", around "according to". */
const clause = (items: readonly Item[], cue: Cue, cues: readonly Cue[], l: Language): readonly [number, number] | null => {
  const last = end(items)
  const start = Math.min(cue.verb.first, cue.subject?.first ?? cue.verb.first)
  const stop = Math.max(cue.verb.last, cue.subject?.last ?? cue.verb.last)
  const comma = (i: number): boolean => items[i]?.text === ','
  // what follows belongs to the next cue that begins behind a comma: "said it sank, police added"
  const next = cues.find(
    (c) => c !== cue && Math.min(c.verb.first, c.subject?.first ?? c.verb.first) > stop && comma(Math.min(c.verb.first, c.subject?.first ?? c.verb.first) - 1),
  )
  const until = next ? Math.min(next.verb.first, next.subject?.first ?? next.verb.first) - 2 : last
  if (cue.phrase && start === 0) return comma(stop + 1) ? [stop + 2, until] : null
  if (cue.phrase || cue.inverted) return start > 1 ? [0, comma(start - 1) ? start - 2 : start - 1] : null
  const that = items.findIndex((i, k) => k > stop && k <= stop + THAT && i.piece === null && l.speech.that.has(i.low))
  if (that > 0 && that < until) return [that + 1, until]
  const trailing = comma(start - 1) && until - stop < 6
  if (trailing && start > 1) return [0, start - 2]
  return until > stop ? [stop + 1, until] : null
}

/** The span of the clause that `cue` reports without quotation marks around it, or null where it reports none. */
export const indirectSpan = (frame: Frame, cue: Cue, cues: readonly Cue[], language: Language): Span | null => {
  if (cue.strength === 'colon' || cue.subject === null) return null
  const { items } = frame
  const range = clause(items, cue, cues, language)
  if (!range) return null
  const [first, last] = range
  const words = items.slice(first, last + 1)
  if (words.filter((i) => i.piece === null && i.kind === 'word').length < LEAST) return null
  // "showed that", but not "declined to say why"
  const stop = Math.max(cue.verb.last, cue.subject?.last ?? cue.verb.last)
  if (cue.strength === 'weak' && !(first === stop + 2 && language.speech.that.has(items[first - 1]?.low ?? ''))) return null
  const from = items[first]?.from
  const to = items[last]?.to
  return from !== undefined && to !== undefined && from < to ? { from, to } : null
}
