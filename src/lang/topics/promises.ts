import type { CommitmentKind, CommitmentStatus } from '../../model/index.ts'

/** A word by which somebody is bound, asked or let down. */
export interface Cue {
  readonly kind: CommitmentKind
  /** all forms, phrases of several words allowed: vowed, called for */
  readonly forms: readonly string[]
  /** those of the forms that are passive after "was": was promised */
  readonly participles: readonly string[]
  /** `after` the cue one of these must come (`~` for a noun phrase, `...` for anything), up to six words on where the cue has an addressee */
  readonly links: readonly string[]
  /** somebody is told before the link: urged the council to */
  readonly addressee: boolean
  /** a noun: "its pledge to", so that the owner stands before it */
  readonly noun: boolean
  /** only of what others claim, of a word in `claims`: "rejected the allegation" is a denial */
  readonly of?: 'claims'
  /** only behind one of these: "would offer" */
  readonly behind?: ReadonlySet<string>
}

/** Words of promises, demands, offers, refusals and denials. All lower case. */
export interface Promises {
  readonly cues: readonly Cue[]
  /** words of the matter that make it no commitment: comment, crime, condolences */
  readonly empty: ReadonlySet<string>
  /** words that cannot begin an object: of, to, in */
  readonly notObject: ReadonlySet<string>
  /** that: opens a clause as the matter */
  readonly that: ReadonlySet<string>
  /** forms of "be", after which a participle has no agent before it */
  readonly passive: ReadonlySet<string>
  /** not, never: right before a cue they undo it */
  readonly undone: ReadonlySet<string>
  /** a, the, any: before a bare verb form they make it a noun */
  readonly determiners: ReadonlySet<string>
  /** I, we, our, with what may be joined to them: within quotation marks the speaker binds himself */
  readonly own: ReadonlySet<string>
  /** verbs whose subject owns the noun behind: made a promise, issued a denial */
  readonly makes: ReadonlySet<string>
  /** endings of forms that may share the subject of the clause before: ing */
  readonly participles: readonly string[]
  /** if, unless: what is promised under them is not yet promised */
  readonly conditions: ReadonlySet<string>
  /** nouns for what others say: to reject them is to deny them */
  readonly claims: ReadonlySet<string>
  /** by, within: until when something announced will be done */
  readonly until: ReadonlySet<string>
  /** by: the agent of a passive stands behind it */
  readonly by: ReadonlySet<string>
  /** helping words between subject and cue: has, will, also */
  readonly helpers: ReadonlySet<string>
  /** words that end the matter after a comma, or anywhere for those of `stops`: while, which, according */
  readonly ends: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  /** words that report a commitment kept, broken or uneven, as stems or phrases at the start of words */
  readonly outcomes: readonly { readonly status: Exclude<CommitmentStatus, 'open'>; readonly words: readonly string[] }[]
  /** phrases of which all of one entry, in a later report of the same matter, tell that a promise was not kept: had not ... until */
  readonly unmet: readonly (readonly string[])[]
  /** the same for a denial: admitted, withdrew */
  readonly takenBack: readonly (readonly string[])[]
  /** helping verbs by which somebody is reported to announce what he will do: "said it would"; verbs behind them that announce nothing; and the word of the passive: "would be published by noon" */
  readonly announces: { readonly helpers: ReadonlySet<string>; readonly but: ReadonlySet<string>; readonly passive: ReadonlySet<string> }
  /** behind an empty word they name what it is about: "declined to comment on the demand" */
  readonly about: ReadonlySet<string>
  /** nouns that stand for any commitment: promise, pledge, assurances */
  readonly nouns: ReadonlySet<string>
}
