import { perObject } from '../../text/memo.ts'
import { sieve } from '../../text/sieve.ts'

/** Punctuation and ornaments around the words of a line: "» Read more …" is "read more". */
const BEFORE = /^[^\p{L}\p{N}©(]{1,8}/u
const AFTER = /[^\p{L}\p{N})]{1,8}$/u
const LAST = 10
/** No more than this is taken away before and behind. */
export const AROUND = 16
const LETTER = /\p{L}/u

/** A folded line without what stands around its words. */
export const bare = (folded: string): string => {
  const from = BEFORE.exec(folded)?.[0].length ?? 0
  const tail = folded.slice(Math.max(from, folded.length - LAST))
  return folded.slice(from, folded.length - (AFTER.exec(tail)?.[0].length ?? 0))
}

const cutsWord = (folded: string, phrase: string): boolean =>
  LETTER.test(phrase.at(-1) ?? '') && LETTER.test(folded[phrase.length] ?? '')

/** Entries by how their phrase begins, in the order of the list: few begin as a line does, and only those are compared with it. */
interface Index<T> {
  readonly letters: number
  readonly entries: ReadonlyMap<string, readonly T[]>
}
/** So many letters tell phrases apart: of the 70 that open notices in English no more than five begin alike. */
const LETTERS = 4
const indexOf = <T>(entries: readonly T[], phrase: (entry: T) => string): Index<T> => {
  const letters = Math.min(LETTERS, ...entries.map((e) => phrase(e).length))
  return { letters, entries: Map.groupBy(entries, (e) => phrase(e).slice(0, letters)) }
}
const candidates = <T>({ letters, entries }: Index<T>, folded: string): readonly T[] | undefined =>
  entries.get(folded.slice(0, letters))

const openings = perObject((phrases: readonly string[]) => indexOf(phrases, (p) => p))
/** The first of `phrases` with which `folded` opens, whole words. */
export const opensWith = (folded: string, phrases: readonly string[]): string | null =>
  candidates(openings(phrases), folded)?.find((p) => folded.startsWith(p) && !cutsWord(folded, p)) ?? null

/** `phrases` with the longest first, so that the longest that fits is found. */
export const longestFirst = perObject((phrases: readonly string[]): readonly string[] =>
  [...phrases].sort((a, b) => b.length - a.length),
)

/** Phrases that a line must hold, one of which may have to open it. */
interface Holding {
  readonly opening: string
  readonly others: readonly string[]
}
const holding = (phrases: readonly string[]): Holding => {
  const opening = phrases.find((p) => p.startsWith('^'))
  return { opening: opening?.slice(1) ?? '', others: phrases.filter((p) => p !== opening) }
}
const holds = (folded: string, { opening, others }: Holding): boolean =>
  folded.startsWith(opening) && others.every((p) => folded.includes(p))
const holdings = perObject((lists: readonly (readonly string[])[]) => {
  const all = lists.map(holding)
  const byFirst = Map.groupBy(
    all.filter((h) => h.opening === ''),
    (h) => h.others[0] ?? '',
  )
  return {
    opening: indexOf(
      all.filter((h) => h.opening !== ''),
      (h) => h.opening,
    ),
    firstIn: sieve([...byFirst.keys()]),
    byFirst,
  }
})

/** True where `folded` holds every phrase of one of `lists`; one with ^ before it must open it. */
export const holdsAny = (folded: string, lists: readonly (readonly string[])[]): boolean => {
  const { opening, firstIn, byFirst } = holdings(lists)
  const are = (found: readonly Holding[] | undefined): boolean => found?.some((h) => holds(folded, h)) ?? false
  return are(candidates(opening, folded)) || firstIn(folded).some((p) => are(byFirst.get(p)))
}

const sieves = perObject(sieve)
/** Those of `phrases` that `folded` holds anywhere, in their order. */
export const phrasesIn = (folded: string, phrases: readonly string[]): readonly string[] => sieves(phrases)(folded)
