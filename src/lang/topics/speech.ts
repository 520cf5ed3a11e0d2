/** Words that tell how a speaker stands to what is reported. All lower case. */
export interface Stances {
  /** forms of verbs of denial: denied, rejected, dismissed */
  readonly denies: ReadonlySet<string>
  /** forms of verbs that put one thing in the place of another: corrected, revised */
  readonly corrects: ReadonlySet<string>
  /** forms of verbs of doubt: doubted, questioned */
  readonly doubts: ReadonlySet<string>
  /** forms of verbs that ask: asked, wondered */
  readonly asks: ReadonlySet<string>
  /** forms before an infinitive that is not uttered: declined to say */
  readonly withholds: ReadonlySet<string>
  /** not, never, cannot: before a verb of speech nothing is asserted */
  readonly negations: ReadonlySet<string>
}

/** Words by which a language reports what was said. All lower case. */
export interface Speech {
  /** forms of verbs that report an utterance: said, says, told, added */
  readonly verbs: ReadonlySet<string>
  /** forms that report only what stands in quotation marks or behind "that": show, found, suggests, called */
  readonly weakVerbs: ReadonlySet<string>
  /** of `weakVerbs`, those of seeing and finding: whose subject need not have said anything */
  readonly perceives: ReadonlySet<string>
  /** of `verbs`, those that report a clause and no bare thing: added (a goal), posted (a picture) */
  readonly clausal: ReadonlySet<string>
  /** participles that are passive before an infinitive: (brothels) believed to be open */
  readonly reckoned: ReadonlySet<string>
  /** helping verbs, by which a clause is told from a noun phrase: would, has, are */
  readonly auxiliaries: ReadonlySet<string>
  /** participles that report under the subject of the clause before: saying, adding */
  readonly participles: ReadonlySet<string>
  /** those of the verbs above that are as often nouns or adjectives: report, claims */
  readonly alsoNouns: ReadonlySet<string>
  /** words before an infinitive that really was uttered: went on to say */
  readonly wentOn: ReadonlySet<string>
  /** those of the verbs by which an outlet passes on what another said: reported */
  readonly relays: ReadonlySet<string>
  /** those of the verbs whose object is the hearer: told */
  readonly addresses: ReadonlySet<string>
  /** participles of who answers, before a comma: "asked about the pier, Lee said" */
  readonly asked: ReadonlySet<string>
  /** prepositions before the hearer, as in German and in translations: opposite, towards */
  readonly hearers: ReadonlySet<string>
  /** pronouns behind "one of" that stand for several named before: them */
  readonly several: ReadonlySet<string>
  /** so: behind closing marks and before a name it says who spoke */
  readonly so: ReadonlySet<string>
  /** phrases, then the speaker: according to */
  readonly accordingTo: readonly string[]
  /** words that open the content of an indirect quotation: that, whether */
  readonly that: ReadonlySet<string>
  /** helping verbs and adverbs between subject and verb: has, also, later */
  readonly between: ReadonlySet<string>
  /** the word of the passive before a participle, where somebody else speaks: is said to */
  readonly passive: ReadonlySet<string>
  /** words before a form of a verb that keep it from being uttered: to ("expected to say") */
  readonly mutes: ReadonlySet<string>
  /** the verb may stand before its subject wherever it likes: "sagte der Minister" */
  readonly inverts: boolean
  /** marks of the infinitive: to */
  readonly infinitive: ReadonlySet<string>
  /** and, but: the verb behind shares the subject before */
  readonly and: ReadonlySet<string>
  /** words where a noun phrase cannot begin or go on: because, when, was, which */
  readonly stops: ReadonlySet<string>
  /** a, the, his: a noun phrase begins here */
  readonly determiners: ReadonlySet<string>
  /** prepositions that bind a noun to a speaker's description: of, for, at */
  readonly binds: ReadonlySet<string>
  /** prepositions before a place or a time, never part of a speaker */
  readonly loose: ReadonlySet<string>
  /** the words before a term that is only held at arm's length: so-called, known as */
  readonly soCalled: readonly string[]
  /** a word behind which a term in marks is explained: which, meaning */
  readonly explains: ReadonlySet<string>
  /** who, which: the verb behind speaks of what stands before */
  readonly relatives: ReadonlySet<string>
  /** linking verbs and articles before a fragment that says how somebody judged: was, a, very */
  readonly judged: ReadonlySet<string>
  /** what is called or titled in marks: film, book, song, album */
  readonly works: ReadonlySet<string>
  /** words that begin with an apostrophe, without it: em, til, tis */
  readonly elided: ReadonlySet<string>
  /** letters before a closing apostrophe that may mark a possessive: s */
  readonly possessiveAfter: string
  readonly stances: Stances
  /** forms of weak verbs that report a bare clause or object too: cited, rejected, hopes */
  readonly objects: ReadonlySet<string>
  /** forms of verbs whose content stands behind a preposition: called (for); `object` where somebody stands between: accused (the board of) */
  readonly linked: ReadonlyMap<string, { readonly links: ReadonlySet<string>; readonly object: boolean }>
  /** nouns of time behind a subject: the police last (year) said */
  readonly times: ReadonlySet<string>
  /** endings of adverbs that may stand before a verb: ly */
  readonly adverbs: readonly string[]
  /** verbs of speech of several words: point out */
  readonly phrasal: readonly string[]
  /** words before an infinitive that really was uttered, as `wentOn`, that are no verbs: quick (to say) */
  readonly ready: ReadonlySet<string>
  /** nouns for an utterance: claim, warning */
  readonly nouns: ReadonlySet<string>
  /** by, from: before who utters it */
  readonly by: ReadonlySet<string>
  /** labels of the turns of an interview: q, a */
  readonly interview: { readonly question: ReadonlySet<string>; readonly answer: ReadonlySet<string> }
  /** words that open a clause with a subject of its own: before, when */
  readonly subordinates: ReadonlySet<string>
  /** words that end the content behind a comma: while, whereas */
  readonly ends: ReadonlySet<string>
}
