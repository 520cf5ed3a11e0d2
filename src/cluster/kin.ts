/** Articles that go back to one another, by id, both ways. Changed by its verbs only. */
export type Kin = Map<string, Map<string, Tie>>

/** `copy`: one text, edited at most; `reuse`: text in common. */
export type Tie = 'copy' | 'reuse'

/** Articles of which one goes back to the other are as alike as two on one event ever are. */
export const KIN = 0.3

const put = (kin: Kin, a: string, b: string, tie: Tie): void => {
  kin.set(a, (kin.get(a) ?? new Map()).set(b, tie))
}

export const bind = (kin: Kin, a: string, b: string, tie: Tie): void => {
  put(kin, a, b, tie)
  put(kin, b, a, tie)
}

export const unbind = (kin: Kin, article: string): void => {
  for (const k of kin.get(article)?.keys() ?? []) kin.get(k)?.delete(article)
  kin.delete(article)
}

export const kinOf = (kin: Kin, article: string): readonly string[] => [...(kin.get(article)?.keys() ?? [])]
export const copiesOf = (kin: Kin, article: string): readonly string[] =>
  [...(kin.get(article) ?? [])].flatMap(([k, tie]) => (tie === 'copy' ? [k] : []))
export const areKin = (kin: Kin, a: string, b: string): boolean => kin.get(a)?.has(b) ?? false

/** What is known of an article's kin, for another index that takes it in: of kin that stay here, too. */
export const tiesOf = (kin: Kin, article: string): readonly KinPair[] =>
  [...(kin.get(article) ?? [])].map(([other, tie]) => ({ a: article, b: other, tie }))

export interface KinPair {
  readonly a: string
  readonly b: string
  readonly tie: Tie
}

/** Each pair once. */
export const pairsOf = (kin: Kin): (readonly [string, string])[] =>
  [...kin].flatMap(([a, of]) => [...of.keys()].filter((b) => a < b).map((b) => [a, b] as const))
