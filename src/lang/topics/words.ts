export interface Words {
  /** words that say nothing of what a sentence is about */
  readonly stop: ReadonlySet<string>
  /** words that turn a statement round: not, no, never, without */
  readonly negation: ReadonlySet<string>
  /** inflected form to a common one, where the spelling or form varies: centre -> center, killed -> kill */
  readonly variants: ReadonlyMap<string, string>
  /** abbreviations that end in a full stop without ending a sentence: Gen. U.S. Mr. (lower case, no final stop) */
  readonly abbreviations: ReadonlySet<string>
}
