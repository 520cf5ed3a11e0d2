/** Words on which verdicts turn. All are stems' base forms in lower case, matched as whole words or phrases. */
export interface Verdicts {
  /** phrases that say a thing is not known or not told: "not yet known", "declined to comment" */
  readonly unknown: readonly string[]
  /** matters that are often open at first, each with the words that ask and answer it: cause, identity, motive */
  readonly matters: readonly (readonly string[])[]
  /** words that say that somebody still looks for it: probe, inquiry, suspected */
  readonly inquiries: ReadonlySet<string>
  /** pairs that exclude each other when said of the same thing: rose / fell, alive / dead */
  readonly opposites: readonly (readonly [readonly string[], readonly string[]])[]
  /** words for one office or person that differ in gender only: spokesman / spokeswoman */
  readonly genders: readonly (readonly [string, string])[]
  /** words that say a figure was changed: raised, revised, previously */
  readonly revised: ReadonlySet<string>
  /** words that say a claim is open: feared, believed, could, alleged */
  readonly hedges: ReadonlySet<string>
  /** words that mark an increment, not a total: more, additional, further */
  readonly increments: ReadonlySet<string>
  /** set what one source says against what another says: "5.9, but the survey put it at 6.1" */
  readonly contrasts: ReadonlySet<string>
  /** words that turn places outward: near, outside, south of */
  readonly near: ReadonlySet<string>
  /** compass words, to degrees clockwise from north */
  readonly compass: ReadonlyMap<string, number>
  /** what can happen to those who are counted, told apart: the dead are not the injured. Folded words, as written */
  readonly happenings: readonly (readonly string[])[]
  /** words that join two counts into one: "10 passengers and two pilots" */
  readonly joins: ReadonlySet<string>
  /** words before a time that make it an edge, not the day of a thing: since, until, by */
  readonly edges: ReadonlySet<string>
}
