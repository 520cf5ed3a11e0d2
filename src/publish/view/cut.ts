/** The first `most` of a list, and how many are left out. A rest of one is told, not counted. */
export const cut = <T>(
  list: readonly T[],
  most: number,
  all: boolean,
): { readonly shown: readonly T[]; readonly rest: number } => {
  const shown = all || list.length <= most + 1 ? list : list.slice(0, most)
  return { shown, rest: list.length - shown.length }
}
