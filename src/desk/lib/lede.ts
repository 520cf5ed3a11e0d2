import type { Open, Place, Witness } from './types.ts'

/** How a story begins: words of one article, and where they stand. */
export interface Lede {
  readonly witness: Witness
  readonly place: Place
  readonly words: string
}

/** A lede ends with the sentence that passes so many UTF-16 units; a longer one is cut behind a word. */
const LEAST = 60
const MOST = 320
const SENTENCE_END = /[.!?…]["'”’»)]*(?=\s|$)/gu

const cut = (text: string): string => {
  for (const end of text.matchAll(SENTENCE_END)) {
    const to = end.index + end[0].length
    if (to >= LEAST) return to <= MOST ? text.slice(0, to) : text.slice(0, MOST).replace(/\s+\S*$/, '')
  }
  return text.length <= MOST ? text : text.slice(0, MOST).replace(/\s+\S*$/, '')
}

/** The beginning of the article that the story takes its title from, else of the first that has a body: what happened, in the words of somebody. */
export const ledeOf = ({ story, witnesses }: Pick<Open, 'story' | 'witnesses'>): Lede | null => {
  const all = [...witnesses.values()]
  for (const witness of [...all.filter((w) => w.article.title === story.title), ...all]) {
    const { id, text, blocks } = witness.article
    const body = blocks.find((b) => b.role === 'body' && text.slice(b.from, b.to).trim().length >= LEAST)
    if (!body) continue
    const words = cut(text.slice(body.from, body.to).trimEnd())
    return { witness, words, place: { article: id, from: body.from, to: body.from + words.length } }
  }
  return null
}
