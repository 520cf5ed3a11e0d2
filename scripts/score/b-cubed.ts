/** Precision, recall and F1 of a grouping, each article judged by the group it came into (Bagga and Baldwin 1998). */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f: number
}

const groupsOf = (label: ReadonlyMap<string, string>, ids: readonly string[]): Map<string, readonly string[]> =>
  Map.groupBy(ids, (id) => label.get(id) ?? `alone: ${id}`)

/** `found` and `gold` give the group of each article; those of `gold` are asked for, and one that was not grouped stands alone. */
export const bCubed = (found: ReadonlyMap<string, string>, gold: ReadonlyMap<string, string>): BCubed => {
  const ids = [...gold.keys()]
  const golden = [...groupsOf(gold, ids).values()].map((members) => new Set(members))
  const goldenOf = new Map(golden.flatMap((members) => [...members].map((id) => [id, members] as const)))
  let [precision, recall] = [0, 0]
  for (const members of groupsOf(found, ids).values())
    for (const id of members) {
      const right = goldenOf.get(id) ?? new Set()
      const both = members.filter((other) => right.has(other)).length
      precision += both / members.length
      recall += both / right.size
    }
  precision /= ids.length
  recall /= ids.length
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) }
}
