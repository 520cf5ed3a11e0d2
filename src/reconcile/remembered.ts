import type { Judgement, Statement } from './statement.ts'

/** `judge`, which must be pure, but each two statements are judged once: a fact is looked at several times before it is told. */
export const remembered = <S extends Statement>(judge: (a: S, b: S) => Judgement): ((a: S, b: S) => Judgement) => {
  const known = new Map<S, Map<S, Judgement>>()
  return (a, b) => {
    const own = known.get(a) ?? new Map<S, Judgement>()
    known.set(a, own)
    const before = own.get(b)
    if (before) return before
    const made = judge(a, b)
    own.set(b, made)
    return made
  }
}
