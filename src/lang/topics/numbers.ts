import type { Bound } from '../../model/index.ts'

/** How a language writes figures and what it counts. All words lower case. */
export interface Numbers {
  /** what parts the decimals: "." in 3.5 */
  readonly decimal: '.' | ','
  /** one, twenty, hundred-free number words, and their values */
  readonly cardinals: ReadonlyMap<string, number>
  /** words that multiply what stands before them: hundred, thousand, million, dozen, bn */
  readonly scales: ReadonlyMap<string, number>
  /** of `scales`, those that need no number before them: "mil personas", "hundert Boote" */
  readonly bareScales: ReadonlySet<string>
  /** after four it makes eighty: quatre-vingt */
  readonly scores: ReadonlySet<string>
  /** tens that may grow by more than nine: soixante-dix is 70 */
  readonly tensGrow: ReadonlySet<number>
  /** `and` also joins tens and units: treinta y cinco */
  readonly andAfterTens: boolean
  /** a half behind `and` without an article: dos y media */
  readonly andHalf: ReadonlySet<string>
  /** words that lose their vowel before another, with the mark: d', l' */
  readonly elisions: ReadonlySet<string>
  /** before a number: below zero */
  readonly minus: ReadonlySet<string>
  /** letters that multiply only when glued to digits or after a currency: 5m, £3bn, 40k */
  readonly shortScales: ReadonlyMap<string, number>
  /** third, thirds, quarter, half */
  readonly fractions: ReadonlyMap<string, number>
  /** behind "half": the, its, their */
  readonly wholes: ReadonlySet<string>
  /** "part" of "the fifth part" */
  readonly parts: ReadonlySet<string>
  /** "all but" of "all but three of the 214" */
  readonly allBut: readonly string[]
  /** a, an: stand for one before a scale, a collective or a fraction */
  readonly articles: ReadonlySet<string>
  /** joins number words: "a hundred and five" */
  readonly and: ReadonlySet<string>
  /** pair, couple, trio: a number as a noun */
  readonly collectives: ReadonlyMap<string, number>
  /** of `collectives`, those that are round: une trentaine */
  readonly looseCollectives: ReadonlySet<string>
  /** no, zero: none of what follows */
  readonly none: ReadonlySet<string>
  /** no one, nobody: none of all people */
  readonly nobody: readonly string[]
  /** both: two, where it is said of people */
  readonly both: ReadonlySet<string>
  /**
   * words that count without a figure, with the least and the most they honestly allow (null: no limit).
   * A bare plural of a scale starts at two of it: dozens is 24 and more, tens of thousands 20,000 and more.
   */
  readonly vague: ReadonlyMap<string, readonly [number, number | null]>
  /** bounds as worded, "before" or "after" the figure; the longest that fits is taken */
  readonly bounds: readonly { readonly words: string; readonly bound: Bound; readonly side: 'before' | 'after' }[]
  /** words in `bounds` with which the figure is as good as told: just over 10, slightly more than 10 */
  readonly closely: ReadonlySet<string>
  /** words of `bounds` that mean something else before a span of time: "over two years" is how long, not how much */
  readonly duringWords: ReadonlySet<string>
  /** words before such a bound after which it does say how much: took over two years */
  readonly lasting: ReadonlySet<string>
  /** opens a range: between, from */
  readonly rangeOpeners: ReadonlySet<string>
  /** joins the two ends of a range without an opener: to */
  readonly rangeJoiners: ReadonlySet<string>
  /** joins them after an opener: and, to */
  readonly rangeMiddles: ReadonlySet<string>
  /** or: joins a range only of bare figures, "two or three people", not "20 knots or 23 mph" */
  readonly alternatives: ReadonlySet<string>
  /** verbs and adverbs of change: after them "from 8 to 5" is two states, not a range */
  readonly changes: ReadonlySet<string>
  /** verbs and adverbs after which a bare figure says by how much, and the way it went: rose 3 per cent, down $5m */
  readonly directions: ReadonlyMap<string, 'up' | 'down'>
  /** verbs of motion behind which "up to" is no bound: goes up to 6 */
  readonly motions: ReadonlySet<string>
  /** nouns of change, and the way: an increase of 3, a 5% drop */
  readonly changeNouns: ReadonlyMap<string, 'up' | 'down'>
  /** "by" of "rose by 3" */
  readonly by: ReadonlySet<string>
  /** "fewer" of "seven fewer than before", and the way */
  readonly comparatives: ReadonlyMap<string, 'up' | 'down'>
  /** "than" of it */
  readonly than: ReadonlySet<string>
  /** "from" of "down from 14": with a word of change before it, it names the former level */
  readonly fromLevel: ReadonlySet<string>
  /** verbs that say how much or how many there are: was, reached, lasted, showed */
  readonly states: ReadonlySet<string>
  /** between such a verb, or one of change, and its figure: to, by, from, at */
  readonly levelWords: ReadonlySet<string>
  /** "to" of "rose to 17", and of "up to" */
  readonly to: ReadonlySet<string>
  /** may stand right before a figure and change nothing: now, only, already */
  readonly adverbs: ReadonlySet<string>
  /** forms of have and do, and other words that go with a verb */
  readonly helpers: ReadonlySet<string>
  /** it, they: what the sentence before spoke of */
  readonly pronouns: ReadonlySet<string>
  /** verbs of which only a person can be the subject: voted, resigned */
  readonly personVerbs: ReadonlySet<string>
  /** words near a result, "voted 61-37", and what its sides are counted in */
  readonly contests: ReadonlyMap<string, string>
  /** phrases before a former level (compared with 14), and behind it (14 a year earlier) */
  readonly formerBefore: readonly string[]
  readonly formerAfter: readonly string[]
  /** words that open a clause whose first figure is a former one: "Previously, firms paid 35 per cent" */
  readonly formerOpeners: ReadonlySet<string>
  /** before a unit they make a rate: 5 a day, 20 per person, 3 every week; of these, `perFar` may stand some words behind */
  readonly per: ReadonlySet<string>
  readonly perFar: ReadonlySet<string>
  /** single words that say a rate, to its unit: daily to day, apiece to each */
  readonly rates: ReadonlyMap<string, string>
  /** phrases that make a figure a part (including three children, five of them) or all there are (a total of 17, 17 in all) */
  readonly partBefore: readonly string[]
  readonly partAfter: readonly string[]
  readonly wholeBefore: readonly string[]
  readonly wholeAfter: readonly string[]
  /** before a figure: it is not this */
  readonly denials: ReadonlySet<string>
  /** "in" of "one in five" */
  readonly outOf: readonly string[]
  /** those between which and the base nothing is ever counted: "two of every three voters", "deux électeurs sur trois" */
  readonly outOfEvery: readonly string[]
  /** words that say how many times: twice, zweimal, el doble */
  readonly multiples: ReadonlyMap<string, number>
  /** percent, as words */
  readonly percent: readonly string[]
  /** signs and words of currencies, to ISO 4217 */
  readonly currencies: ReadonlyMap<string, string>
  /** letters that are a unit where they are glued to a figure: 12F, 95p */
  readonly gluedUnits: ReadonlyMap<string, string>
  /** units of measure and of time, every form, to the one name */
  readonly units: ReadonlyMap<string, string>
  /** names of currencies that are weights too, and the weight: pounds */
  readonly weights: ReadonlyMap<string, string>
  /** scales that are named before the figure: magnitude 6.3, category 4 */
  readonly unitsBefore: ReadonlyMap<string, string>
  /** the units of `units` that measure time */
  readonly timeUnits: ReadonlySet<string>
  /** "of": joins the figure to what it counts */
  readonly of: ReadonlySet<string>
  /** "in": joins a sum to what it is: $2 million in savings */
  readonly inside: ReadonlySet<string>
  /** may stand between the figure and what it counts: more, other */
  readonly fillers: ReadonlySet<string>
  /** end the phrase that is counted: adverbs and words that are no noun */
  readonly enders: ReadonlySet<string>
  /** what tells a noun after a figure: its plural ending, or its capital letter */
  readonly nouns: 'plural' | 'capital'
  /** plural by its form; tried on lower-case words */
  readonly plural: RegExp
  /** endings of words that end a counted singular: "one man arrested" */
  readonly noNoun: RegExp
  /** verbs in the past that are nouns too: a $5 million hit */
  readonly nounsToo: ReadonlySet<string>
  /** nouns for human beings, every form: people, soldiers, victims */
  readonly people: ReadonlySet<string>
  /** endings of capitalised nouns for people: Americans, Israelis */
  readonly peopleEndings: RegExp
  /** verbs that only happen to living beings: after "killing at least 7" the unit is a person */
  readonly harms: ReadonlySet<string>
  /** words that make a figure an age: old, aged */
  readonly old: ReadonlySet<string>
  readonly aged: ReadonlySet<string>
  /** irregular plurals to singular */
  readonly singulars: ReadonlyMap<string, string>
  /** regular plural endings to singular, first fit */
  readonly plurals: readonly (readonly [RegExp, string])[]
  /** after a hyphen these make the figure a mere word: one-off, two-way */
  readonly notCounted: ReadonlySet<string>
  /** words before a figure that make it a name: Flight 370, Room 12, No. 10 */
  readonly designators: ReadonlySet<string>
  /** what follows the number of a house: Street, Avenue */
  readonly streets: ReadonlySet<string>
  /** endings of ordinals: 53rd */
  readonly ordinal: RegExp
  /** words after (or before) "one" that make it a pronoun: one of, no one */
  readonly oneBefore: ReadonlySet<string>
  readonly oneAfter: ReadonlySet<string>
  /** before a vague word these make it no figure: how many, so many */
  readonly notVague: ReadonlySet<string>
  /** after a span of time these make it a date: ago, later */
  readonly ago: ReadonlySet<string>
}
