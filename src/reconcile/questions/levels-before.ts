import type { Language } from '../../lang/index.ts'
import type { Quantity, Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { hash } from '../../text/hash.ts'
import { perObject } from '../../text/memo.ts'
import { tokens } from '../../text/tokens.ts'
import { touching } from '../../text/touching.ts'
import type { Telling } from '../terms.ts'

/** Words between a figure and "than": "seven fewer than", "2.5 million people more than". */
const NEAR = 3
/** Words behind "than" in which it is said that this was so before: "than it had previously disclosed". */
const REACH = 5
/** UTF-16 units in which those words are looked for: a sentence may be as long as its article. */
const WINDOW = 200

/** The last of `words` that say that something was so before, the verb behind "first" with them; -1 where none do. */
const formerUntil = (words: readonly string[], { formerOpeners, formerAfter }: Language['numbers']): number => {
  for (const [i, word] of words.entries()) {
    if (formerOpeners.has(word)) return Math.min(i + 1, words.length - 1)
    const phrase = formerAfter.find((p) => words.slice(i, i + p.split(' ').length).join(' ') === p)
    if (phrase) return i + phrase.split(' ').length - 1
  }
  return -1
}

/** Where a comparison with what was said before ends, behind a figure: "fewer than first stated"; null where there is none. */
const comparedUntil = (
  { reading: { article }, language: { numbers } }: Telling,
  { figure }: Quantity,
  limit: number,
): number | null => {
  const behind = tokens(article.text, figure.to, Math.min(limit, figure.to + WINDOW))
  const than = behind.findIndex((t) => numbers.than.has(fold(t.text)))
  if (than < 0 || than > NEAR) return null
  const said = behind.slice(than + 1, than + 1 + REACH)
  const last = formerUntil(
    said.map((t) => fold(t.text)),
    numbers,
  )
  return said[last]?.to ?? null
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
  const near = touching(annotations.quantities)
  return annotations.sentences.flatMap((sentence) => {
    const inside = near(sentence).filter((q) => sentence.from <= q.from && q.to <= sentence.to)
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
