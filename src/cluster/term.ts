import { hash32 } from '../text/shingles.ts'

/** The kinds of terms; a term's two lowest bits say which it is of. */
export const NAME = 0
export const NUMBER = 1
export const WORD = 2
const KINDS = 4

/** A term: a hash of its text, of 32 bits, with its kind. */
export const termOf = (text: string, kind: number): number => {
  const hash = hash32(text)
  return hash - (hash % KINDS) + kind
}
export const kindOf = (term: number): number => term % KINDS
