import { articleOf, dated } from '../../../model/fixture.ts'
import type { Annotations, Article } from '../../../model/index.ts'
import type { Pair } from './align.ts'
import type { Lined } from './features.ts'
import { judgeWordings, type Worded, type WordingVerdict } from './index.ts'
import { lineUp } from './line-up.ts'

interface Wordings {
  readonly worded: (id: string, text: string, language?: string) => Worded
  readonly judge: (a: string, b: string) => WordingVerdict
  readonly lined: (a: string, b: string) => Lined
  /** words lined up with what they are to each other: "dog~animal wider" */
  readonly links: (a: string, b: string) => string[]
}

const told = ({ a, b }: Lined, pair: Pair): string => `${a.words[pair.a]?.text}~${b.words[pair.b]?.text} ${pair.link}`

/** Judges invented sentences, read by the readers that are handed in, for stages do not import each other. */
export const wordedBy = (read: (article: Article) => Annotations): Wordings => {
  const worded = (id: string, text: string, language = 'en'): Worded => {
    const article = articleOf(text, { id, outlet: id, published: dated('2031-05-08'), language })
    return { reading: { article, annotations: read(article) }, span: { from: 0, to: text.length } }
  }
  const lined = (a: string, b: string): Lined => lineUp(worded('a', a), worded('b', b))
  return {
    worded,
    lined,
    judge: (a, b) => judgeWordings(worded('a', a), worded('b', b)),
    links: (a, b) => {
      const found = lined(a, b)
      return found.alignment.pairs.map((p) => told(found, p))
    },
  }
}
