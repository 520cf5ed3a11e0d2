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
  /** only of what others claim, of a word in `claims`: "rejected the allegation" is a denial; or of telling, of a word in `answers`: "would not say whether" */
  readonly of?: 'claims' | 'answers'
  /** as often a mere wish or a question: "wants the board to pay" */
  readonly wish?: boolean
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
  /** verbs of telling that may be refused: say, comment, confirm */
  readonly answers: ReadonlySet<string>
  /** verbs that give an answer: replied, countered */
  readonly retorts: ReadonlySet<string>
  /** words that deny at the head of an answer: no, not, never, nothing */
  readonly nays: ReadonlySet<string>
  /** denials in so many words: not so, that is not true */
  readonly denials: readonly string[]
  /** words that stand for what was just said: denied that, denied it */
  readonly pointing: ReadonlySet<string>
  /** helping words by which somebody binds himself within quotation marks, "we will", with their negations, "I won’t"; joined forms too: we'll */
  readonly future: {
    /** i, we, and what may be joined to them */
    readonly subjects: ReadonlySet<string>
    readonly helpers: ReadonlySet<string>
    readonly joined: ReadonlySet<string>
    readonly negated: ReadonlySet<string>
    readonly not: ReadonlySet<string>
    /** forms of "be" before "going to", and those joined to the pronoun; `to`: going to */
    readonly be: ReadonlySet<string>
    readonly am: ReadonlySet<string>
    readonly to: readonly string[]
    /** verbs that bind nobody: see, be, miss */
    readonly but: ReadonlySet<string>
  }
  /** endings of the participles of a passive: paid, given, published */
  readonly passives: readonly string[]
  /** endings that make a verb finite: alleges, alleged */
  readonly finite: readonly string[]
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
  readonly outcomes: readonly {
    readonly status: Exclude<CommitmentStatus, 'open'>
    readonly words: readonly string[]
  }[]
  /** phrases of which all of one entry, in a later report of the same matter, tell that a promise was not kept: had not ... until */
  readonly unmet: readonly (readonly string[])[]
  /** the same for a denial: admitted, withdrew */
  readonly takenBack: readonly (readonly string[])[]
  /** helping verbs by which somebody is reported to announce what he will do: "said it would"; verbs behind them that announce nothing; and the word of the passive: "would be published by noon" */
  readonly announces: {
    readonly helpers: ReadonlySet<string>
    readonly but: ReadonlySet<string>
    readonly passive: ReadonlySet<string>
    /** verbs of announcing, behind which anything that will be is promised: announced */
    readonly verbs: ReadonlySet<string>
    /** there: "announced that there would be a bench" */
    readonly there: ReadonlySet<string>
    /** what somebody gets, active or behind the passive: receive, given, refunded */
    readonly gets: ReadonlySet<string>
    readonly given: ReadonlySet<string>
  }
  /** behind an empty word they name what it is about: "declined to comment on the demand" */
  readonly about: ReadonlySet<string>
  /** nouns that stand for any commitment: promise, pledge, assurances */
  readonly nouns: ReadonlySet<string>
}

/** What a language that has none of it yet leaves empty. */
export const NO_ANSWERS: Pick<
  Promises,
  'answers' | 'retorts' | 'nays' | 'denials' | 'pointing' | 'future' | 'passives' | 'finite'
> = {
  answers: new Set(),
  retorts: new Set(),
  nays: new Set(),
  denials: [],
  pointing: new Set(),
  future: {
    subjects: new Set(),
    helpers: new Set(),
    joined: new Set(),
    negated: new Set(),
    not: new Set(),
    be: new Set(),
    am: new Set(),
    to: [],
    but: new Set(),
  },
  passives: [],
  finite: [],
}
/** Nothing is announced by a helping verb. */
export const NO_ANNOUNCES: Promises['announces'] = {
  helpers: new Set(),
  but: new Set(),
  passive: new Set(),
  verbs: new Set(),
  there: new Set(),
  gets: new Set(),
  given: new Set(),
}
