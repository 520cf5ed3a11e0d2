/** The connected parts of `count` things under `edges`, each in order, by their first member. */
export const connected = (count: number, edges: Iterable<readonly [number, number]>): number[][] => {
  const root = Int32Array.from({ length: count }, (_, i) => i)
  const find = (x: number): number => {
    let at = x
    while ((root[at] ?? at) !== at) {
      root[at] = root[root[at] ?? at] ?? at
      at = root[at] ?? at
    }
    return at
  }
  for (const [x, y] of edges) {
    const [a, b] = [find(x), find(y)]
    if (a !== b) root[Math.max(a, b)] = Math.min(a, b)
  }
  return [...Map.groupBy(Array(count).keys(), find).values()]
}
