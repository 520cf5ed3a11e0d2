export type Sex = 'm' | 'f'

/** Words that go with people and bodies. All lower case. */
export interface People {
  /** titles written before a name, without their full stop: mr, gen, president, mullah */
  readonly titles: ReadonlySet<string>
  /** nouns for somebody who may speak: spokesman, minister, officials, father */
  readonly roles: ReadonlySet<string>
  /** those of the roles that speak for a body: spokesman, spokeswoman */
  readonly spokes: ReadonlySet<string>
  /** nouns for a body that may speak: ministry, company, police */
  readonly bodies: ReadonlySet<string>
  /** nouns for a text that may speak: statement, report, post */
  readonly documents: ReadonlySet<string>
  /** last words of the names of bodies: Inc, Bank, University, Council */
  readonly bodyNames: ReadonlySet<string>
  /** last words of the names of places: Street, Airport, River */
  readonly placeNames: ReadonlySet<string>
  /** first words of the names of places: Mount, Lake, Cape */
  readonly placeOpeners: ReadonlySet<string>
  /** words before the name of a place: in, near, from */
  readonly placeBefore: ReadonlySet<string>
  /** countries and large places, by every name they go by in news, and their people: france, french, u.s. */
  readonly places: ReadonlySet<string>
  /** peoples, faiths and parties, as nouns and adjectives, which name nobody: french, texan, muslim */
  readonly peoples: ReadonlySet<string>
  /** words that go with offices in capitals: Prime Minister, Foreign Secretary */
  readonly ranks: ReadonlySet<string>
  /** last words of the names of happenings, laws, prizes and works: Cup, Act, Festival */
  readonly happenings: ReadonlySet<string>
  /** second parts of words with a hyphen that are no names: Marlow-based */
  readonly afterHyphen: ReadonlySet<string>
  /** words joined to a name: van, de, al, bin */
  readonly particles: ReadonlySet<string>
  /** small words inside the names of bodies: Bank of America, Ministry for Trade and Industry */
  readonly joins: ReadonlySet<string>
  /** nouns of bodies that stand for the one last named: the company, the agency */
  readonly standIns: ReadonlySet<string>
  /** courtesy titles, which are no office: mr, mrs */
  readonly courtesy: ReadonlySet<string>
  /** determiners that point back: the, his */
  readonly definite: ReadonlySet<string>
  /** pronouns that may speak, with the sex they tell; null for it, they */
  readonly pronouns: ReadonlyMap<string, Sex | null>
  /** pronouns of the owner and the object, with the one of the subject: his he, them they */
  readonly possessives: ReadonlyMap<string, string>
  /** nouns of several people that no letter tells from those of one: people, men */
  readonly many: ReadonlySet<string>
  /** words for people whom nobody names: others, everyone, somebody */
  readonly unnamed: ReadonlySet<string>
  /** pronouns for several: they */
  readonly plural: ReadonlySet<string>
  /** roles and titles that tell the sex: spokeswoman f, mr m */
  readonly sexes: ReadonlyMap<string, Sex>
  /** given names that tell the sex */
  readonly given: ReadonlyMap<string, Sex>
  /** capitalised words that are no names: days, months, languages of the reporter's own */
  readonly notNames: ReadonlySet<string>
}
