import type { Anchor } from '../../model/index.ts'

/** Units of text told on either side of words, as much as a line holds. */
const AROUND = 48

const line = (text: string, from: number, to: number): readonly [number, number] => {
  const [start, end] = [text.lastIndexOf('\n', from - 1) + 1, text.indexOf('\n', to)]
  return [Math.max(start, from - AROUND), Math.min(end < 0 ? text.length : end, to + AROUND)]
}

/** Words as they stand in their line: what stands before and after them, in whole words, with dots where it goes on. */
export const around = (
  text: string,
  from: number,
  to: number,
): { readonly before: string; readonly words: string; readonly after: string } => {
  const [start, end] = line(text, from, to)
  const [before, after] = [text.slice(start, from), text.slice(to, end)]
  const [cutBefore, cutAfter] = [start > 0 && text[start - 1] !== '\n', end < text.length && text[end] !== '\n']
  return {
    before: cutBefore ? before.replace(/^\S*\s?/, '… ') : before,
    words: text.slice(from, to),
    after: cutAfter ? `${after.replace(/\s?\S*$/, '')} …` : after,
  }
}

/** The same of an anchor, which brings a stretch of `reach` units on either side in place of the text; less where the text begins or ends. */
export const aroundAnchor = (
  { prefix, exact, suffix }: Pick<Anchor, 'prefix' | 'exact' | 'suffix'>,
  reach = 32,
): { readonly before: string; readonly words: string; readonly after: string } => {
  const [before, after] = [prefix.slice(prefix.lastIndexOf('\n') + 1), suffix.split('\n')[0] ?? '']
  // cut at no surrogate pair, it may be a unit shorter
  const [cutBefore, cutAfter] = [before.length >= reach - 1, after.length >= reach - 1]
  return {
    before: cutBefore ? before.replace(/^\S*\s?/, '… ') : before,
    words: exact,
    after: cutAfter ? `${after.replace(/\s?\S*$/, '')} …` : after,
  }
}
