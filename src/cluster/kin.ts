/** Articles that go back to one another, by id, both ways. Changed by its verbs only. */
export type Kin = Map<string, Set<string>>

/** Articles of which one goes back to the other are as alike as two on one event ever are. */
export const KIN = 0.3

const put = (kin: Kin, a: string, b: string): void => {
  kin.set(a, (kin.get(a) ?? new Set()).add(b))
}

export const bind = (kin: Kin, a: string, b: string): void => {
  put(kin, a, b)
  put(kin, b, a)
}

export const unbind = (kin: Kin, article: string): void => {
  for (const k of kin.get(article) ?? []) kin.get(k)?.delete(article)
  kin.delete(article)
}

export const kinOf = (kin: Kin, article: string): readonly string[] => [...(kin.get(article) ?? [])]
export const areKin = (kin: Kin, a: string, b: string): boolean => kin.get(a)?.has(b) ?? false

/** Each pair once. */
export const pairsOf = (kin: Kin): (readonly [string, string])[] => [...kin].flatMap(([a, of]) => [...of].filter((b) => a < b).map((b) => [a, b] as const))
