/** What a round of kills works with. */
export interface Round {
  readonly folder: string
  readonly times: number
  readonly chance: () => number
  /** says how far it is */
  readonly say: (line: string) => void
}
