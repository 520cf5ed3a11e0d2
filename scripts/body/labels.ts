import { SIZE, tokensOf } from './shingles.ts'

/** Share of a block's shingles that must stand in the truth. */
const HALF = 0.5

/**
 * 1 for each block whose words lie in the ground truth's body. A block shorter than a shingle counts
 * when, joined to a body block before or after it, it makes a shingle of the truth.
 */
export const labels = (texts: readonly string[], truth: string): Uint8Array => {
  const want = tokensOf(truth)
  const left = new Map<string, number>()
  for (let i = 0; i + SIZE <= want.length; i++) {
    const k = want.slice(i, i + SIZE).join(' ')
    left.set(k, (left.get(k) ?? 0) + 1)
  }
  const tokens = texts.map(tokensOf)
  const out = new Uint8Array(texts.length)
  const shares = tokens.map((t) => share(t, left))
  // the best matches take their shingles first, so that a second copy of a text (a pull quote, a teaser) is not body too
  const near = (i: number): number =>
    [-3, -2, -1, 1, 2, 3].reduce((n, d) => n + ((shares[i + d] ?? 0) >= HALF ? 1 : 0), 0)
  const order = [...tokens.keys()].filter((i) => (shares[i] ?? 0) >= HALF).sort((a, b) => near(b) - near(a) || a - b)
  for (const i of order) {
    const t = tokens[i] ?? []
    if (share(t, left) < HALF) continue
    out[i] = 1
    for (let k = 0; k + SIZE <= t.length; k++) {
      const key = t.slice(k, k + SIZE).join(' ')
      left.set(key, (left.get(key) ?? 0) - 1)
    }
  }
  short(tokens, out, new Set(left.keys()))
  return out
}

const share = (t: readonly string[], left: ReadonlyMap<string, number>): number => {
  if (t.length < SIZE) return 0
  let n = 0
  for (let k = 0; k + SIZE <= t.length; k++) if ((left.get(t.slice(k, k + SIZE).join(' ')) ?? 0) > 0) n++
  return n / (t.length - SIZE + 1)
}

/** Short blocks between body blocks, by the shingles that reach over the border. */
const short = (tokens: readonly (readonly string[])[], out: Uint8Array, known: ReadonlySet<string>): void => {
  const joins = (a: readonly string[], b: readonly string[]): boolean => {
    const both = [...a.slice(-SIZE + 1), ...b.slice(0, SIZE - 1)]
    if (both.length < SIZE) return false
    for (let k = 0; k + SIZE <= both.length; k++) if (!known.has(both.slice(k, k + SIZE).join(' '))) return false
    return true
  }
  const pass = (step: 1 | -1): void => {
    let last: readonly string[] = []
    for (let k = 0; k < tokens.length; k++) {
      const i = step === 1 ? k : tokens.length - 1 - k
      const t = tokens[i] ?? []
      if (t.length === 0) continue
      if (out[i] === 0 && t.length < SIZE && last.length > 0) {
        const reach = step === 1 ? [...last, ...t] : [...t, ...last]
        if (joins(step === 1 ? last : t, step === 1 ? t : last)) {
          out[i] = 1
          last = reach
          continue
        }
      }
      if (out[i] === 1) last = t
    }
  }
  pass(1)
  pass(-1)
}
