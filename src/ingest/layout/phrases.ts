/** Punctuation and ornaments around the words of a line: "» Read more …" is "read more". */
const BEFORE = /^[^\p{L}\p{N}©(]{1,8}/u
const AFTER = /[^\p{L}\p{N})]{1,8}$/u
const LAST = 10
const LETTER = /\p{L}/u

/** A folded line without what stands around its words. */
export const bare = (folded: string): string => {
  const from = BEFORE.exec(folded)?.[0].length ?? 0
  const tail = folded.slice(Math.max(from, folded.length - LAST))
  return folded.slice(from, folded.length - (AFTER.exec(tail)?.[0].length ?? 0))
}

const cutsWord = (folded: string, phrase: string): boolean => LETTER.test(phrase.at(-1) ?? '') && LETTER.test(folded[phrase.length] ?? '')

/** The first of `phrases` with which `folded` opens, whole words. */
export const opensWith = (folded: string, phrases: readonly string[]): string | null =>
  phrases.find((p) => folded.startsWith(p) && !cutsWord(folded, p)) ?? null

/** True where `folded` holds every one of `phrases`; one with ^ before it must open it. */
export const holdsAll = (folded: string, phrases: readonly string[]): boolean =>
  phrases.every((p) => (p.startsWith('^') ? folded.startsWith(p.slice(1)) : folded.includes(p)))
