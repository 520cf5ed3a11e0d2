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
