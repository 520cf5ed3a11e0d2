export interface Cell {
  readonly column: number
  readonly row: number
}

/** Whether `node` goes back to `ancestor` along `parents`. */
const descends = (node: string, ancestor: string, parents: ReadonlyMap<string, string>): boolean => {
  const seen = new Set<string>()
  for (let up: string | undefined = node; up !== undefined && !seen.has(up); up = parents.get(up)) {
    if (up === ancestor) return true
    seen.add(up)
  }
  return false
}

/** `parents` without the links that would close a circle. */
const acyclic = (nodes: readonly string[], parents: ReadonlyMap<string, string>): Map<string, string> => {
  const kept = new Map<string, string>()
  for (const node of nodes) {
    const parent = parents.get(node)
    if (parent !== undefined && nodes.includes(parent) && !descends(parent, node, kept)) kept.set(node, parent)
  }
  return kept
}

/**
 * A cell for every node: each stands one column right of its parent, a parent in the row of its first child, no two in one row of a column,
 * so that no line from parent to child passes through a box. Trees come in the order of `nodes`, those of one node last.
 */
export const forest = (nodes: readonly string[], parents: ReadonlyMap<string, string>): ReadonlyMap<string, Cell> => {
  const up = acyclic(nodes, parents)
  const children = (n: string): string[] => nodes.filter((c) => up.get(c) === n)
  const cells = new Map<string, Cell>()
  let next = 0
  const place = (n: string, column: number): void => {
    const row = next
    const below = children(n)
    for (const c of below) place(c, column + 1)
    if (!below.length) next++
    cells.set(n, { column, row })
  }
  const roots = nodes.filter((n) => !up.has(n))
  for (const root of roots.filter((n) => children(n).length)) place(root, 0)
  for (const root of roots.filter((n) => !children(n).length)) place(root, 0)
  return cells
}
