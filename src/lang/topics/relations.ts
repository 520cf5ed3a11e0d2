/**
 * How words and phrases stand to each other, for judging wordings. Every list may be left out. Phrases are compared by their stems, word for word,
 * so that "turn down" is also "turned down"; "put ~ off" may hold a word or two at the sign.
 */
export interface Relations {
  /** the table of synonym sets beside the language's lists, read when first needed */
  readonly lexicon?: URL
  /** ways of saying one thing, by a name that `opposites` and `rivals` use */
  readonly concepts?: Readonly<Record<string, readonly string[]>>
  /** pairs of concepts that exclude each other when said of one thing: accept / reject, begin / end */
  readonly opposites?: readonly (readonly [string, string])[]
  /** terms of one kind of which one thing has but one: colours, causes, vehicles, offices. A group is a list of phrases or names of concepts */
  readonly rivals?: readonly (readonly string[])[]
  /** small words of which only one can stand in a place: before / after, all / some */
  readonly rivalParticles?: readonly (readonly string[])[]
  /** first, second, ... to their numbers */
  readonly ordinals?: ReadonlyMap<string, number>
  /** turn what follows in the clause round: not, no, never, without, failed to, denied that */
  readonly negators?: readonly string[]
  /** end the reach of a negator beside marks: but, although */
  readonly negationEnds?: ReadonlySet<string>
  /** words that begin with a negation: unhurt, unratified */
  readonly negativePrefix?: RegExp
  /** say that a thing is open, thought, feared, planned */
  readonly hedges?: readonly string[]
  /** say that it is sure: confirmed, definitely */
  readonly certain?: readonly string[]
  /** all, every: the widest claim */
  readonly universal?: readonly string[]
  /** only, alone, apart from: a narrowed one */
  readonly restricted?: readonly string[]
  /** announce that something told before is wrong */
  readonly corrections?: readonly string[]
  /** say that a thing told elsewhere is not so */
  readonly denials?: readonly string[]
  /** set one answer against another: instead, rather than, and not */
  readonly contrasts?: readonly string[]
  /** an order of two happenings: before, after, only then */
  readonly orders?: readonly string[]
  /** a state goes on: still, remain */
  readonly lasting?: readonly string[]
  /** a state has ended: no longer, until, lifted */
  readonly ended?: readonly string[]
  /** before the cause of a thing: because of, caused by */
  readonly causes?: readonly string[]
  /** before where something moves to, and where it comes from */
  readonly towards?: ReadonlySet<string>
  readonly from?: ReadonlySet<string>
  /** before the doer behind a participle: by */
  readonly doers?: ReadonlySet<string>
  /** forms of the verb that makes a passive */
  readonly passives?: ReadonlySet<string>
  /** participles, by their form: the ending of regular ones */
  readonly participle?: RegExp
  /** part of a whole: of them, among, including */
  readonly parts?: readonly string[]
  /** a thing of another time: last time, years ago, in the past */
  readonly elsewhen?: readonly string[]
  /** verbs and nouns that say little by themselves: make, take, thing */
  readonly light?: ReadonlySet<string>
  /** words of reporting that tell nothing of the matter */
  readonly reporting?: ReadonlySet<string>
}
