// How words are matched in scoring: by the words themselves, never by offsets, so that it does not matter how a text was cleaned.

const FUNCTION_WORDS = new Set(
  'a an the of to in on at by for and or that this as it its his her their is was were be been has had have with from'.split(
    ' ',
  ),
)

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()

/** The words of `text`, folded; "2,400" and "o'clock" are one word each. */
export const words = (text: string | null | undefined): string[] =>
  fold(text ?? '').match(/[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu) ?? []

/** The words that carry meaning. */
export const contentWords = (text: string | null | undefined): string[] =>
  words(text).filter((word) => !FUNCTION_WORDS.has(word))

export const tally = (list: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** How many words both lists have, each as often as the rarer list has it. */
export const overlap = (a: readonly string[], b: readonly string[]): number => {
  const inB = tally(b)
  let both = 0
  for (const [word, count] of tally(a)) both += Math.min(count, inB.get(word) ?? 0)
  return both
}

/** The share of all words that both texts have, 0..1. */
export const likeness = (a: string, b: string): number => {
  const [x, y] = [words(a), words(b)]
  const both = overlap(x, y)
  return x.length + y.length > 0 ? both / (x.length + y.length - both) : 0
}

/** The share of the shorter text's words that the other has too, 0..1. */
export const contained = (a: string, b: string): number => {
  const [x, y] = [words(a), words(b)]
  const shorter = Math.min(x.length, y.length)
  return shorter > 0 ? overlap(x, y) / shorter : 0
}

/** Whether `got` names what one of `names` names: half the words of the shorter name are shared. */
export const sameName = (got: string, names: readonly string[]): boolean => {
  const words = contentWords(got)
  return names.some((name) => {
    const wanted = contentWords(name)
    const both = overlap(wanted, words)
    return both > 0 && both / Math.min(wanted.length, words.length) >= 0.5
  })
}
