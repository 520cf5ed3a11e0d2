/** Past this many pairs the table would cost more than the marks are worth: some megabytes, some hundredths of a second. */
const MOST_PAIRS = 4_000_000

/** The longest run, in order, of what two lists share, as pairs of places; null where the lists are too long to compare. */
export const common = (a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] | null => {
  if (a.length * b.length > MOST_PAIRS) return null
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
