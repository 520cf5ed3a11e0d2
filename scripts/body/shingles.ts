/** The benchmark's metric: multisets of 4-token shingles. */
const TOKEN = /[\p{L}\p{N}_]+/gu
export const SIZE = 4

export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []

export const shinglesOf = (tokens: readonly string[]): Map<string, number> => {
  const m = new Map<string, number>()
  const put = (k: string): void => void m.set(k, (m.get(k) ?? 0) + 1)
  if (tokens.length > 0 && tokens.length < SIZE) put(tokens.join(' '))
  for (let i = 0; i + SIZE <= tokens.length; i++) put(tokens.slice(i, i + SIZE).join(' '))
  return m
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision and recall of one page; null where there is nothing to divide by. */
export const compare = (truth: string, got: string): { precision: number | null; recall: number | null } => {
  const a = shinglesOf(tokensOf(truth))
  const b = shinglesOf(tokensOf(got))
  let tp = 0
  let fp = 0
  let fn = 0
  for (const [k, n] of b) {
    const m = a.get(k) ?? 0
    tp += Math.min(n, m)
    fp += Math.max(0, n - m)
  }
  for (const [k, n] of a) fn += Math.max(0, n - (b.get(k) ?? 0))
  return { precision: tp + fp ? tp / (tp + fp) : null, recall: tp + fn ? tp / (tp + fn) : null }
}

/** Means over pages, and F1 of the two means. */
export const mean = (pages: readonly { precision: number | null; recall: number | null }[]): Score => {
  const avg = (xs: (number | null)[]): number => {
    const known = xs.filter((x) => x !== null)
    return known.length ? known.reduce((a, b) => a + b, 0) / known.length : 0
  }
  const precision = avg(pages.map((p) => p.precision))
  const recall = avg(pages.map((p) => p.recall))
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}
