import type { Anchor } from '../../model/index.ts'

/** Units of text that an anchor brings on either side of its words; fewer where the text begins or ends. */
const REACH = 32

/** The words of an anchor in their line: what stands before and after them, in whole words, with dots where it goes on. */
export const around = ({
  prefix,
  exact,
  suffix,
}: Pick<Anchor, 'prefix' | 'exact' | 'suffix'>): {
  readonly before: string
  readonly words: string
  readonly after: string
} => {
  const [before, after] = [prefix.slice(prefix.lastIndexOf('\n') + 1), suffix.split('\n')[0] ?? '']
  // cut at no surrogate pair, it may be a unit shorter
  const [cutBefore, cutAfter] = [before.length >= REACH - 1, after.length >= REACH - 1]
  return {
    before: cutBefore ? before.replace(/^\S*\s?/, '… ') : before,
    words: exact,
    after: cutAfter ? `${after.replace(/\s?\S*$/, '')} …` : after,
  }
}
