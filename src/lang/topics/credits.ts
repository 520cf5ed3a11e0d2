/** An agency or outlet as the world knows it. */
export interface Medium {
  /** the name to show */
  readonly name: string
  readonly kind: 'agency' | 'outlet'
  /** every way it is written, translated forms included; capitals as written */
  readonly forms: readonly string[]
  /** the name of its site without "www." and the last parts: reuters, apnews */
  readonly hosts: readonly string[]
}

/** How articles tell where their statements come from. Lower case but for names. */
export interface Credits {
  /** words that show a name to be an outlet's: Times, Herald, Radio (capitals as written) */
  readonly outletWords: ReadonlySet<string>
  /** words written before an outlet's name: newspaper, broadcaster, affiliate */
  readonly media: ReadonlySet<string>
  /** of these the ones that say that it is a news agency: agency, newswire */
  readonly agencyWords: ReadonlySet<string>
  /** "[told] Reuters" */
  readonly told: readonly string[]
  /** "Reuters [reported]", and "[reported] Reuters" */
  readonly reported: readonly string[]
  /** "[according to] Reuters", "[seen by] Reuters", "[citing] Reuters" */
  readonly according: readonly string[]
  /** words before the name of whoever asked many people, or counted: "analysts [polled by] Ipsos" */
  readonly pollsters: readonly string[]
  /** verbs after the name of a correspondent: "the Courier's Ann Lee, [reporting] from" */
  readonly reporting: readonly string[]
  /** words beside a name that make it the credit of a picture, not of a text */
  readonly photo: readonly string[]
  /** phrases of a licence line: "all rights reserved" */
  readonly rights: readonly string[]
  /** openings of a sign-off: "reporting by", "editing by" */
  readonly signOff: readonly string[]
  /** the agency whose texts end in such a sign-off in brackets, where they name no other; null where none does */
  readonly signOffOf: string | null
  /** words before a name that sign a text: "[By] Ann Lee, Associated Press" */
  readonly by: readonly string[]
  /** "the Associated Press [contributed to this report]", "[with files from]" */
  readonly contributed: readonly string[]
  /** words that say that a text was brought up to date or put right: update, correction */
  readonly updated: readonly string[]
  /** words between agencies that sign a text together: "Reuters [and] AFP", "AFP [with agencies]" */
  readonly joins: readonly string[]
  /** words that may stand between a name and a verb of reporting: "Reuters [has] reported", "Elda [News] said" */
  readonly beforeReported: readonly string[]
  /** ends of a name that owns something: "the Courier['s] Ann Lee" */
  readonly possessive: readonly string[]
  /** articles that lose their vowel before a name: [l']AFP */
  readonly elided: readonly string[]
  /** small words within an outlet's name: Courier [of the] South */
  readonly nameLinks: readonly string[]
  /** articles that a name may stand with or without: [the] Guardian; not where they belong to it: Le Monde */
  readonly nameArticles: readonly string[]
  /** what begins a mark of copyright */
  readonly copyright: readonly string[]
  /** small words that may stand before a name: the, a */
  readonly articles: readonly string[]
  /** bodies of one word, or that no last word shows, which every reader knows which is meant: police, town hall */
  readonly institutions: ReadonlySet<string>
  /** several names of one body: town hall, city */
  readonly aliases: ReadonlyMap<string, string>
  /** offices that lead a service, with the service they speak for: fire chief, fire service */
  readonly chiefs: ReadonlyMap<string, string>
  /** verbs that credit a figure or a judgement to their subject, with the word that stands before the figure: "put" (the loss "at" 3 million); null where the verb is enough */
  readonly gauges: ReadonlyMap<string, string | null>
  /** what somebody's own statement is headed with: press release, notice no */
  readonly releases: readonly string[]
  /** nouns for papers that may be quoted by themselves: letter, memo */
  readonly papers: ReadonlySet<string>
  /** ways a statement was first made: name of the channel, what kind of origin, the words that tell */
  readonly channels: readonly Channel[]
}

/** A language that tells nothing of where statements come from. */
export const NO_CREDITS: Credits = {
  outletWords: new Set(),
  media: new Set(),
  agencyWords: new Set(),
  told: [],
  reported: [],
  according: [],
  pollsters: [],
  reporting: [],
  photo: [],
  rights: [],
  signOff: [],
  signOffOf: null,
  by: [],
  contributed: [],
  updated: [],
  joins: [],
  beforeReported: [],
  possessive: [],
  elided: [],
  nameLinks: [],
  nameArticles: [],
  copyright: ['copyright', '©', '(c)'],
  articles: [],
  institutions: new Set(),
  aliases: new Map(),
  chiefs: new Map(),
  gauges: new Map(),
  releases: [],
  papers: new Set(),
  channels: [],
}

export interface Channel {
  /** in the words of the language: statement, post, news conference, filing */
  readonly name: string
  /** `speaker`: whoever made it is the origin; `paper`: somebody's paper; `document`: a paper that stands for itself */
  readonly kind: 'speaker' | 'paper' | 'document'
  readonly words: readonly string[]
}
