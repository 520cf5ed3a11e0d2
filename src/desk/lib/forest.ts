export interface Cell {
  readonly column: number
  readonly row: number
}

/** A cell for every node: each one column right of its parent, a parent in the row of its first child, no two in one row of a column. */
export const forest = (nodes: readonly string[], parents: ReadonlyMap<string, string>): ReadonlyMap<string, Cell> => {
  const cells = new Map<string, Cell>()
  let next = 0
  const children = (node: string): string[] => nodes.filter((n) => parents.get(n) === node && n !== node)
  const place = (node: string, column: number): void => {
    if (cells.has(node)) return
    const row = next
    cells.set(node, { column, row })
    const below = children(node).filter((n) => !cells.has(n))
    for (const n of below) place(n, column + 1)
    if (!below.length) next++
  }
  const roots = nodes.filter((n) => !nodes.includes(parents.get(n) ?? ''))
  for (const root of [...roots.filter((n) => children(n).length), ...roots, ...nodes]) place(root, 0)
  return cells
}
