import { common, exactly, type Piece, wordDiff, wordsOf } from '../../publish/view/word-diff.ts'

/** A paragraph of two editions of a text: the same in both, or with the words that were put in and left out. */
export interface Paragraph {
  readonly pieces: readonly Piece[]
  readonly changed: boolean
}

const paragraphs = (text: string): string[] => text.split(/\n+/).filter((p) => p.trim())

/** Whether two paragraphs are one that was edited: at least half of the words of the shorter one are in the other. */
const edited = (a: string, b: string): boolean => {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  return [...x].filter((w) => y.has(w)).length * 2 >= Math.min(x.size, y.size)
}

const gone = (p: string): Paragraph => ({ pieces: [{ text: '', changed: true, left: p }], changed: true })

/** What stands between two paragraphs that are the same: each new one beside the old one it was made of, in order; what has no counterpart is new or gone. */
const between = (old: readonly string[], fresh: readonly string[]): Paragraph[] => {
  let from = 0
  const out: Paragraph[] = []
  for (const p of fresh) {
    const i = old.findIndex((q, k) => k >= from && edited(q, p))
    if (i >= 0) out.push(...old.slice(from, i).map(gone))
    out.push({ pieces: wordDiff(old[i] ?? '', p, exactly), changed: true })
    if (i >= 0) from = i + 1
  }
  return [...out, ...old.slice(from).map(gone)]
}

/** What became of a text, paragraph by paragraph. */
export const changes = (before: string, after: string): Paragraph[] => {
  const [a, b] = [paragraphs(before), paragraphs(after)]
  const out: Paragraph[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...(common(a, b) ?? []), [a.length, b.length] as const]) {
    out.push(...between(a.slice(i, x), b.slice(j, y)))
    const same = b[y]
    if (same !== undefined) out.push({ pieces: [{ text: same, changed: false, left: '' }], changed: false })
    ;[i, j] = [x + 1, y + 1]
  }
  return out
}
