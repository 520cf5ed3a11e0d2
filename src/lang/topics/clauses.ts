/** How sentences fall into clauses. */
export interface Clauses {
  /** words that open a clause wherever they stand: which, who, because */
  readonly openers: ReadonlySet<string>
  /** words that open a clause after a comma only: and, but, with */
  readonly afterComma: ReadonlySet<string>
}
