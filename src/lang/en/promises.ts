import type { CommitmentKind } from '../../model/index.ts'
import type { Cue, Promises } from '../topics/promises.ts'

const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((w) => w.replaceAll('_', ' '))
const set = (words: string): ReadonlySet<string> => new Set(list(words))

/** A regular verb's forms: promise, promises, promised, promising. */
const forms = (base: string, rest = ''): { forms: string[]; participles: string[] } => {
  const stem = base.replace(/e$/, '')
  const past = base.endsWith('y') ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const third = base.endsWith('y') ? `${base.slice(0, -1)}ies` : /(?:s|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  const all = [base, third, past, `${stem}ing`]
  return { forms: all.map((f) => f + rest), participles: [past + rest] }
}
const verb = (kind: CommitmentKind, base: string, links: string, more: Partial<Cue> = {}): Cue => ({
  kind,
  ...forms(base),
  links: list(links),
  addressee: false,
  noun: false,
  ...more,
})
const phrase = (kind: CommitmentKind, words: string, links: string, more: Partial<Cue> = {}): Cue => ({
  kind,
  forms: list(words),
  participles: [],
  links: list(links),
  addressee: false,
  noun: false,
  ...more,
})
const noun = (kind: CommitmentKind, words: string, links: string): Cue => phrase(kind, words, links, { noun: true })

const AUXILIARIES = set('would will has have had could may might to not')

export const promises: Promises = {
  cues: [
    verb('promise', 'promise', 'to that ~'),
    verb('promise', 'pledge', 'to that ~'),
    verb('promise', 'vow', 'to that ~'),
    verb('promise', 'guarantee', 'to that ~'),
    verb('promise', 'assure', 'that of', { addressee: true }),
    verb('promise', 'agree', 'to'),
    phrase('promise', 'commit commits committed committing', 'to'),
    phrase(
      'promise',
      'commit_itself commits_itself committed_itself committed_themselves commit_themselves committed_himself committed_herself',
      'to',
    ),
    phrase('promise', 'undertake undertakes undertook undertaken', 'to'),
    phrase('promise', 'swear swears swore sworn', 'to that'),
    phrase(
      'promise',
      'gave_assurances give_assurances given_assurances gave_its_word gave_his_word gave_her_word gave_their_word',
      'that of to',
    ),
    phrase(
      'promise',
      'will_do_everything will_do_whatever would_do_everything will_do_all will_stop_at_nothing will_not_rest',
      '...',
    ),
    noun(
      'promise',
      'promise promises pledge pledges vow vows commitment commitments guarantee guarantees assurance assurances undertaking undertakings',
      'to that of',
    ),
    verb('demand', 'demand', 'to that ~'),
    verb('demand', 'urge', 'to', { addressee: true }),
    verb('demand', 'urge', 'caution calm restraint that'),
    verb('demand', 'pressure', 'to into', { addressee: true }),
    verb('demand', 'press', 'to', { addressee: true }),
    verb('demand', 'press', 'for'),
    verb('demand', 'push', 'for'),
    verb('demand', 'call', 'for'),
    verb('demand', 'call', 'to', {
      forms: forms('call', ' on').forms.concat(forms('call', ' upon').forms),
      participles: [],
      addressee: true,
    }),
    verb('demand', 'appeal', 'to for', { forms: forms('appeal', ' to').forms, participles: [], addressee: true }),
    verb('demand', 'appeal', 'for'),
    verb('demand', 'insist', 'on'),
    verb('demand', 'order', 'to', { addressee: true }),
    verb('demand', 'warn', 'against', { addressee: true }),
    verb('demand', 'ask', 'to', { addressee: true, wish: true }),
    phrase('demand', 'want wants wanted', 'to', { addressee: true, wish: true }),
    phrase('demand', 'put_pressure_on puts_pressure_on putting_pressure_on', 'to', { addressee: true }),
    noun('demand', 'demand demands call calls appeal appeals ultimatum', 'that to'),
    noun('demand', 'calls appeals', 'for'),
    verb('offer', 'offer', 'to'),
    verb('offer', 'offer', '~', { forms: ['offer', 'offered'], participles: ['offered'], behind: AUXILIARIES }),
    phrase('offer', 'offered', '~', { participles: ['offered'] }),
    verb('offer', 'volunteer', 'to'),
    noun('offer', 'offer offers', 'to of'),
    verb('refusal', 'refuse', 'to'),
    phrase('refusal', "would_not wouldn't will_not won't", '...', { of: 'answers' }),
    verb('denial', 'reject', '~', { of: 'claims' }),
    verb('denial', 'dismiss', 'as ~', { of: 'claims' }),
    verb('refusal', 'reject', '~ that'),
    verb('refusal', 'decline', 'to'),
    phrase('refusal', 'rule_out rules_out ruled_out ruling_out turn_down turned_down turns_down', '~'),
    noun('refusal', 'refusal', 'to'),
    verb('denial', 'deny', 'that ~'),
    verb('denial', 'contest', 'to that'),
    verb('denial', 'dispute', 'that ~'),
    noun('denial', 'denial denials', 'that of'),
  ],
  empty: set(
    `comment comments say elaborate identify disclose specify confirm discuss answer respond speak speculate name provide give talk reveal release details interview entry bail access reports suicide crime crimes murder perjury
    condolences prayers thoughts sympathy sympathies apologies apology comfort glimpse insight insights outlook view views perspective luck congratulations clues clue explanation assessment advice testimony tribute praise thanks them him her it us me you this`,
  ),
  notObject: set('of to that by in on at from with for and or as but about because when while if after before until'),
  that: set('that'),
  passive: set('was were been be being is are got get'),
  undone: set("not never didn't doesn't don't hasn't haven't won't wouldn't cannot can't no without nor neither"),
  determiners: set('a an the any no this that these those his her its their our my your some each every of in such'),
  own: set("i we our my we'll i'll we've i've we're i'm we'd i'd"),
  makes: set(
    'make makes made making give gives gave given giving issue issues issued issuing repeat repeats repeated repeating renew renews renewed renewing break breaks broke broken keep keeps kept honour honoured honor honored withdraw withdrew reiterate reiterated',
  ),
  participles: ['ing'],
  conditions: set('if unless whether should'),
  claims: set(
    'claim claims allegation allegations accusation accusations charge charges suggestion suggestions talk report reports rumour rumours rumor rumors notion notions idea speculation',
  ),
  until: set('by within before until'),
  by: set('by'),
  helpers: set(
    "has have had will would wants wanted plans planned intends intended also again later now then since already repeatedly strongly firmly publicly vehemently categorically flatly certainly is are was were been be to 'll 've 'd can could should must continues continued further once still immediately previously consistently always and who which that earlier today yesterday on",
  ),
  ends: set(
    'while which who whom whose after before as but because since although though according when where amid despite following unless whereas including_that adding saying noting',
  ),
  stops: set('according said says told added wrote tweeted'),
  outcomes: [
    {
      status: 'reported kept',
      words: list(
        'kept_its kept_his kept_her kept_their keeps_its fulfilled fulfils fulfills honoured honored made_good_on lived_up_to delivered_on has_complied have_complied complied_with abided_by stuck_to carried_out has_implemented fully_implemented met_its met_their',
      ),
    },
    {
      status: 'reported broken',
      words: list(
        'broke broken breaks breaking breached breach violated violates violating violation reneged renege backtracked went_back_on gone_back_on failed_to_keep failed_to_honour failed_to_honor failed_to_fulfil failed_to_fulfill failed_to_deliver did_not_keep has_not_kept have_not_kept abandoned dropped_its ignored flouted unfulfilled unkept empty_promise empty_promises',
      ),
    },
    {
      status: 'uneven',
      words: list(
        'uneven patchy mixed inconsistent partial partially partly discrepancy discrepancies gap gaps slow not_fully half-hearted piecemeal',
      ),
    },
  ],
  unmet: [
    ['had not', 'until'],
    ['did not', 'until'],
    ['had not', 'by'],
    ['no', 'had', 'by'],
    ['had still not'],
    ['has still not'],
    ['have still not'],
    ['had yet to'],
    ['has yet to'],
    ['have yet to'],
    ['never arrived'],
    ['never came'],
    ['after the deadline'],
    ['missed the deadline'],
    ['missed its deadline'],
    ['past the deadline'],
    ['a day late'],
    ['days late'],
    ['could not keep'],
  ],
  takenBack: [
    ['admitted'],
    ['admits'],
    ['acknowledged'],
    ['conceded'],
    ['withdrew'],
    ['withdrawn'],
    ['retracted'],
    ['took back'],
  ],
  announces: {
    helpers: set('would will'),
    but: set(
      'be have not never like need seem depend cost take likely probably require remain become mean want know see also only no help make allow continue show',
    ),
    passive: set('be'),
    verbs: set('announced announces announcing'),
    there: set('there'),
    gets: set('receive get'),
    given: set('given paid compensated refunded reimbursed offered rehoused'),
  },
  answers: set('say comment confirm disclose discuss reveal identify name speculate specify elaborate'),
  retorts: set(
    'reply replies replied retort retorts retorted counter counters countered respond responds responded answer answers answered',
  ),
  nays: set('no not never none nothing nobody'),
  denials: [
    'not so',
    'not true',
    'that is not true',
    "that's not true",
    'this is not true',
    "it's not true",
    'it is not true',
    'that is false',
    "that's false",
    'this is false',
    'that is untrue',
    'untrue',
    'that is a lie',
    "that's a lie",
    'nothing of the sort',
    'nothing of the kind',
  ],
  pointing: set('that this it both'),
  future: {
    subjects: set('i we'),
    helpers: set('will shall'),
    joined: set("we'll i'll"),
    negated: set("won't"),
    not: set('not never'),
    be: set('am are'),
    am: set("i'm we're"),
    to: list('going to'),
    but: set(
      `be have see know need miss remember forget find learn hear feel win lose die get likely probably soon always all both become remain continue look think want like love hope wait
      treasure cherish enjoy keep stay survive suffer understand realise realize experience face`,
    ),
  },
  finite: ['s', 'ed'],
  passives: ['ed', 'en', 'aid', 'ade', 'eld', 'own', 'ought', 'uilt'],
  about: set('on about'),
  nouns: set(
    'promise promises pledge pledges vow vows commitment commitments guarantee guarantees assurance assurances undertaking undertakings word offer demand demands deal agreement',
  ),
}
