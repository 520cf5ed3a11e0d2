import type { Quantity, Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { hash } from '../../text/hash.ts'
import { perObject } from '../../text/memo.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import type { Telling } from '../terms.ts'

/** Words behind "than" in which it is said that this was so before: "than it had previously disclosed". */
const REACH = 5
/** Words between a figure and "than": "seven fewer than", "2.5 million people more than". */
const NEAR = 3

/** Where a comparison with what was said before ends, behind a figure: "fewer than first stated"; null where there is none. */
const comparedUntil = (
  { reading: { article }, language }: Telling,
  { figure }: Quantity,
  limit: number,
): number | null => {
  const { numbers } = language
  const behind = tokens(article.text, figure.to, limit)
  const than = behind.findIndex((t) => numbers.than.has(fold(t.text)))
  if (than < 0 || than > NEAR) return null
  const said: readonly Token[] = behind.slice(than + 1, than + 1 + REACH)
  const words = said.map((t) => fold(t.text))
  const at = words.findIndex(
    (w, i) =>
      numbers.formerOpeners.has(w) ||
      numbers.formerAfter.some((phrase) => words.slice(i, i + phrase.split(' ').length).join(' ') === phrase),
  )
  return at < 0 ? null : (said.at(-1)?.to ?? null)
}

const isLevel = (q: Quantity): boolean =>
  q.change === null && !q.former && !q.denied && q.low !== null && q.high !== null && q.unit !== 'percent'

/** What `level` was before it changed by `change`. */
const levelBefore = (level: Quantity, change: Quantity, span: Span, text: string): Quantity => {
  const sign = change.change === 'up' ? -1 : 1
  const [least, most] = [change.low ?? 0, change.high ?? 0].map((n) => sign * n).sort((x, y) => x - y)
  return {
    ...level,
    ...span,
    id: hash('before', level.id, change.id),
    text,
    low: (level.low ?? 0) + (least ?? 0),
    high: (level.high ?? 0) + (most ?? 0),
    bound: level.bound === 'exact' && change.bound === 'exact' ? 'exact' : 'about',
    figure: span,
    former: true,
  }
}

/** The levels before that an article implies: "eleven died, seven fewer than first stated" says that it was eighteen. */
export const levelsBefore = perObject((telling: Telling): readonly Quantity[] => {
  const { article, annotations } = telling.reading
  return annotations.sentences.flatMap((sentence) => {
    const inside = annotations.quantities.filter((q) => sentence.from <= q.from && q.to <= sentence.to)
    return inside.flatMap((change, i) => {
      const level = inside[i - 1]
      if (change.change === null || change.low === null || change.high === null || !level || !isLevel(level)) return []
      if (change.unit !== null && change.unit !== level.unit) return []
      const to = comparedUntil(telling, change, sentence.to)
      if (to === null) return []
      const span = { from: level.from, to }
      return [levelBefore(level, change, span, article.text.slice(span.from, span.to))]
    })
  })
})
