import { facet, type Stretches, within } from '../../text/stretches.ts'

/** A word of a sentence with its place in the article. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
  /** the marks and blanks between the word before and this one */
  readonly gap: string
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[.'’-][\p{L}\p{N}]+)*\.?(?<=\.\p{L}\.|[^.])|\p{N}+(?:[.,]\p{N}+)*/gu

type Bare = Omit<Word, 'gap'>

/** The words of a stretch, counted from its begin. */
export const bareWords = (stretch: string): readonly Bare[] =>
  [...stretch.matchAll(WORD)].map(({ 0: text, index }) => ({ text, lower: text.toLowerCase().replaceAll('’', "'"), from: index, to: index + text.length }))

const kept = facet(bareWords)

/** The words between `from` and `to`, each with what parts it from the one before. */
export const wordsOf = (stretches: Stretches, from: number, to: number): Word[] => {
  const found: Word[] = []
  let end = from
  within(stretches, from, to, (stretch, at) => {
    for (const { text, lower, from, to } of kept(stretch)) {
      found.push({ text, lower, from: at + from, to: at + to, gap: stretches.text.slice(end, at + from) })
      end = at + to
    }
  })
  return found
}
