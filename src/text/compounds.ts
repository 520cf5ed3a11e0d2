import { at, merged, type Token } from './token.ts'

/** Parts of the longest compound: "a know-it-all-and-tell-it-all" is none too long, a line drawn with letters is. */
const PARTS = 9

/** No hyphen behind initials with points: "U.S.-led" keeps the country apart. */
const mayJoin = (token: Token): boolean => token.kind === 'word' && !token.text.endsWith('.')

/** Where the compound that begins at `first` ends: behind its last part. */
const endOf = (list: readonly Token[], first: number): number => {
  let end = first + 1
  for (let parts = 1; parts < PARTS && mayJoin(at(list, end - 1)); parts++) {
    const [hyphen, part] = [at(list, end), at(list, end + 1)]
    if (hyphen.text !== '-' || !hyphen.glued || !part.glued || (part.kind !== 'word' && part.kind !== 'number')) break
    end += 2
  }
  return end
}

/** The tokens with hyphenated words put together: "two-car" is one, "20-year" is not, for it begins with a number. */
export const compounds = (list: readonly Token[]): Token[] => {
  const found: Token[] = []
  for (let i = 0; i < list.length; ) {
    const end = at(list, i + 1).text === '-' && mayJoin(at(list, i)) ? endOf(list, i) : i + 1
    found.push(end > i + 1 ? merged(list.slice(i, end)) : at(list, i))
    i = end
  }
  return found
}
