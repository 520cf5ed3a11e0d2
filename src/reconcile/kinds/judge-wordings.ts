import type { Span } from '../../model/index.ts'
import { judgeWordings as judgePair, type Worded, type WordingVerdict } from '../judge/wording/index.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import { reasonOf } from './judge-quantities.ts'
import type { Wording } from './wordings.ts'

/** A paragraph of so many sentences is one statement; of a longer one the sentence alone is judged. */
const SENTENCES = 2

/** The passage that a clause is judged with: what denies or limits it often stands in the next sentence. */
const passageOf = ({ sentence }: Wording, { reading: { article, annotations } }: Telling): Span => {
  const block = article.blocks.find((b) => b.from <= sentence.from && sentence.from < b.to)
  const inside = annotations.sentences.filter((s) => block && block.from <= s.from && s.from < block.to)
  return block && block.role !== 'title' && inside.length <= SENTENCES ? { from: block.from, to: block.to } : sentence
}

const wordedOf = (w: Wording, tellings: readonly Telling[]): Worded | null => {
  const telling = tellings[w.telling]
  return telling ? { reading: telling.reading, span: passageOf(w, telling) } : null
}

const RANK = { agree: 0, compatible: 1, unjudged: 2, differ: 3 } as const

/** The verdict on clauses that speak of one thing: that of the pair that stands worst. */
export const judgeWordings = (group: readonly Wording[], tellings: readonly Telling[]): Judgement => {
  let worst: Judgement = { verdict: 'agree', reason: null, why: 'the same words' }
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1)) {
      const [x, y] = [wordedOf(a, tellings), wordedOf(b, tellings)]
      if (!x || !y || a.folded === b.folded) continue
      const { verdict, why }: WordingVerdict = judgePair(x, y)
      if (RANK[verdict] < RANK[worst.verdict]) continue
      worst = { verdict, reason: verdict === 'differ' ? reasonOf({ a, b, tellings }) : null, why }
    }
  }
  return worst
}
