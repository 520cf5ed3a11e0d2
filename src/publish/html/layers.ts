/** Nodes in columns, each as far right as the longest way to it; a circle ends where it began. Within a column, children stand near their parents. */
export const layers = (nodes: readonly string[], edges: readonly { readonly from: string; readonly to: string }[]): string[][] => {
  const depth = new Map(nodes.map((n) => [n, 0]))
  for (let pass = 0; pass < nodes.length; pass++) {
    let moved = false
    for (const { from, to } of edges) {
      const next = Math.min((depth.get(from) ?? 0) + 1, nodes.length - 1)
      if (next <= (depth.get(to) ?? 0) || from === to) continue
      depth.set(to, next)
      moved = true
    }
    if (!moved) break
  }
  const columns: string[][] = []
  const used = [...new Set(depth.values())].sort((a, b) => a - b)
  for (const d of used) {
    const row = new Map(columns.flatMap((column) => column.map((n, r): [string, number] => [n, r])))
    const parents = (n: string): number => {
      const rows = edges.filter((e) => e.to === n && row.has(e.from)).map((e) => row.get(e.from) ?? 0)
      return rows.length ? rows.reduce((a, b) => a + b, 0) / rows.length : nodes.length
    }
    // roots that have children first, so that lines are short
    const lone = (n: string): number => Number(!edges.some((e) => e.from === n || e.to === n))
    columns.push(nodes.filter((n) => depth.get(n) === d).sort((a, b) => lone(a) - lone(b) || parents(a) - parents(b)))
  }
  return columns
}
