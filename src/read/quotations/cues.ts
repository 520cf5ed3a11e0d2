import type { Language } from '../../lang/index.ts'
import { eachLanguage } from '../each-language.ts'
import { holdsVerb } from './clause.ts'
import { type Frame, type Item, isPiece, itemAt, wordAt } from './frame.ts'
import { type MentionAt, phraseBefore, type Range, subjectAfter, subjectBefore } from './subjects.ts'

/** `strong` reports by itself, `weak` only what stands in quotation marks or behind "that", `colon` only what follows it. */
export type Strength = 'strong' | 'weak' | 'colon'

/** Words by which the reporter says that somebody speaks. */
export interface Cue {
  readonly strength: Strength
  /** the verb or phrase: "said", "according to" */
  readonly verb: Range
  readonly subject: Range | null
  /** the verb stands before its subject: "said the mayor" */
  readonly inverted: boolean
  /** "according to", and verbs by which an outlet passes on another's words */
  readonly relays: boolean
  readonly phrase: boolean
  /** found for indirect speech alone: a noun, an infinitive, a passive; it leads to no quotation marks and does not count as speaking */
  readonly inner?: boolean
}

/** Signs that a word with the form of a verb reports nothing here; the first that fits speaks. */
const refusals: readonly {
  readonly name: string
  readonly test: (items: readonly Item[], i: number, l: Language) => boolean
  readonly why: string
}[] = [
  {
    name: 'infinitive',
    test: (items, i, l) => {
      const to = isAdverb(wordAt(items, i - 1), l) && !l.speech.mutes.has(wordAt(items, i - 1)) ? i - 2 : i - 1
      return l.speech.mutes.has(wordAt(items, to)) && !l.speech.wentOn.has(wordAt(items, to - 1))
    },
    why: '"declined to say", "had to firmly deny", "it is worth noting", but "went on to say"',
  },
  {
    name: 'goes on',
    test: (items, i, l) => l.speech.wentOn.has(wordAt(items, i)) && l.speech.infinitive.has(wordAt(items, i + 1)),
    why: '"the rain continued to fall"',
  },
  {
    name: 'second infinitive',
    test: (items, i, l) =>
      l.speech.and.has(wordAt(items, i - 1)) && !isInflected(wordAt(items, i), l) && behindInfinitive(items, i - 1, l),
    why: '"they are to count the boats and report by noon"',
  },
  {
    name: 'hearsay',
    test: (items, i, l) => l.speech.passive.has(wordAt(items, i - 1)) && l.speech.infinitive.has(wordAt(items, i + 1)),
    why: '"is said to be"',
  },
  {
    name: 'noun',
    test: (items, i, l) =>
      l.speech.alsoNouns.has(wordAt(items, i)) &&
      (l.speech.determiners.has(wordAt(items, i - 1)) ||
        itemAt(items, i - 1).kind === 'possessive' ||
        l.speech.loose.has(wordAt(items, i - 1)) ||
        l.speech.binds.has(wordAt(items, i - 1))),
    why: '"the report", "its claims"',
  },
  {
    name: 'reduced passive',
    test: (items, i, l) =>
      l.promises.by.has(wordAt(items, i + 1)) &&
      itemAt(items, i - 1).kind === 'word' &&
      !l.people.pronouns.has(wordAt(items, i - 1)) &&
      (isPiece(items, i + 2) ||
        l.speech.determiners.has(wordAt(items, i + 2)) ||
        itemAt(items, i + 2).capital ||
        speaks(items[i + 2], l)),
    why: '"a guard cited by the Daily Tide", "a notice posted by the board", but "said by telephone"',
  },
  {
    name: 'text',
    test: (items, i, l) =>
      l.people.documents.has(wordAt(items, i - 1)) &&
      l.calendar.pastEnding.test(wordAt(items, i)) &&
      l.speech.loose.has(wordAt(items, i - 3)),
    why: '"said in a letter posted on the pier that"',
  },
  {
    name: 'reckoned',
    test: (items, i, l) => l.speech.reckoned.has(wordAt(items, i)) && l.speech.infinitive.has(wordAt(items, i + 1)),
    why: '"ten ships believed to be at sea"',
  },
  {
    name: 'gerund',
    test: (items, i, l) =>
      l.speech.participles.has(wordAt(items, i)) &&
      (l.people.definite.has(wordAt(items, i - 1)) || itemAt(items, i - 1).kind === 'possessive'),
    why: '"the writing on the wall", "at her urging"',
  },
  {
    name: 'capital',
    test: (items, i) => i > 0 && itemAt(items, i).capital && itemAt(items, i - 1).kind === 'word' && !isHeadline(items),
    why: '"Hide Caption 3 of 9", within a sentence in small letters',
  },
  {
    name: 'part of a name',
    test: (items, i) =>
      itemAt(items, i).capital === true &&
      itemAt(items, i - 1).capital === true &&
      itemAt(items, i + 1).capital === true,
    why: '"The Daily Report"',
  },
]

/** "reports", "reported": a form that no infinitive has. */
const isInflected = (word: string, { promises, calendar }: Language): boolean =>
  calendar.past.has(word) ||
  promises.finite.some((ending) => word.endsWith(ending)) ||
  promises.participles.some((ending) => word.endsWith(ending))

/** Items of an infinitive that another may be joined to. */
const INFINITIVE = 10

/** Whether an infinitive stands before item `and`, in the same clause and with no finite helper behind it. */
const behindInfinitive = (items: readonly Item[], and: number, { speech }: Language): boolean => {
  if (speech.auxiliaries.size === 0) return false
  for (let k = and - 1; k > 0 && and - k <= INFINITIVE && itemAt(items, k).kind !== 'mark' && !isPiece(items, k); k--) {
    if (speech.infinitive.has(wordAt(items, k)))
      return !speech.determiners.has(wordAt(items, k + 1)) && !itemAt(items, k + 1).capital
    if (speech.auxiliaries.has(wordAt(items, k))) return false
  }
  return false
}

/** Words in capitals throughout: "Board Says Pier Is Safe". */
const isHeadline = (items: readonly Item[]): boolean => {
  const words = items.filter((i) => i.kind === 'word' && i.piece === null)
  return words.filter((i) => i.capital).length * 2 > words.length
}

/** A passive whose speaker stands elsewhere or nowhere: "were described as". */
const passive = (items: readonly Item[], i: number, l: Language): boolean =>
  l.speech.passive.has(wordAt(items, i - 1)) ||
  (isAdverb(wordAt(items, i - 1), l) && l.speech.passive.has(wordAt(items, i - 2))) ||
  (itemAt(items, i - 1).kind === 'possessive' && l.people.pronouns.get(wordAt(items, i - 2)) === null)

/** "was later", "was widely". */
const isAdverb = (word: string, { speech }: Language): boolean =>
  speech.between.has(word) || speech.adverbs.some((ending) => word.endsWith(ending))

const strengthOf = (low: string, l: Language): Strength | null => {
  if (l.speech.weakVerbs.has(low) || (l.speech.objects.has(low) && !l.speech.verbs.has(low))) return 'weak'
  return l.speech.verbs.has(low) || l.speech.participles.has(low) ? 'strong' : null
}

const isComma = (items: readonly Item[], i: number): boolean => itemAt(items, i).text === ',' && !isPiece(items, i)

/** Items a clause may have between its subject and the verb behind "and". */
const CLAUSE = 12

/** The subject of the subordinate clause that `v` belongs to: "it took an hour before the captain came back and said". */
const clauseSubject = (items: readonly Item[], v: number, m: MentionAt, { speech, people }: Language): Range | null => {
  if (!speech.and.has(wordAt(items, v - 1))) return null
  for (let k = v - 2; k > 0 && v - k < CLAUSE && !isPiece(items, k); k--) {
    if (!speech.subordinates.has(wordAt(items, k))) continue
    const named = m.starting(itemAt(items, k + 1)) ?? m.starting(itemAt(items, k + 2))
    if (people.pronouns.has(wordAt(items, k + 1))) return { first: k + 1, last: k + 1 }
    if (!named || named.kind === 'place') return null
    return { first: k + 1, last: items.findLastIndex((i) => i.to <= named.to) }
  }
  return null
}

/** Items in which what stands before the subject of a sentence has to end. */
const FRONTED = 30

/** Who a sentence is about that begins with something else: "Two days after the storm, a guard in Marlow wrote", "In her letter she thanks". */
export const behindFronted = (items: readonly Item[], m: MentionAt, l: Language): Range | null => {
  const { speech, people } = l
  const opens = wordAt(items, 0)
  if (!(speech.loose.has(opens) || speech.binds.has(opens) || speech.subordinates.has(opens))) return null
  for (let k = 1; k < FRONTED && k < items.length; k++) {
    const sex = people.pronouns.get(wordAt(items, k))
    if (
      sex &&
      k > 1 &&
      !speech.subordinates.has(opens) &&
      wordAt(items, k - 1) !== '' &&
      !speech.that.has(wordAt(items, k - 1))
    )
      return { first: k, last: k }
    if (!isComma(items, k)) continue
    const range = subjectAfter(items, k, m, l)
    const verb = itemAt(items, (range?.last ?? 0) + 1)
    const goesOn =
      verb.kind === 'word' &&
      verb.piece === null &&
      !verb.capital &&
      !speech.loose.has(verb.lower) &&
      !speech.binds.has(verb.lower)
    if (
      range &&
      goesOn &&
      !speech.and.has(verb.lower) &&
      !speech.relatives.has(verb.lower) &&
      !speech.that.has(verb.lower)
    )
      return range
  }
  return null
}

/** The subject of the cue before, else the first phrase of the sentence: what a participle or a second verb hangs on. */
const inherited = (
  items: readonly Item[],
  v: number,
  before: readonly Cue[],
  m: MentionAt,
  l: Language,
): Range | null => {
  const known = before.findLast((c) => c.subject !== null && !c.phrase)
  const nearer = clauseSubject(items, v, m, l)
  if (nearer && nearer.first > (known?.verb.last ?? -1)) return nearer
  if (known) return known.subject
  const front = behindFronted(items, m, l)
  if (front && front.last < v) return front
  for (let i = 0; i < v; i++) {
    const mention = m.ending(items[i])
    // "the residents' group" is not the residents
    if (mention && mention.kind !== 'place' && itemAt(items, i + 1).kind !== 'possessive')
      return phraseBefore(items, i, m, l)
    if (l.people.pronouns.has(wordAt(items, i))) return { first: i, last: i }
    if (l.people.documents.has(wordAt(items, i))) return phraseBefore(items, i, m, l)
  }
  return null
}

/** A reported clause does not go on here: its subject would be followed by its verb. */
const closes = (i: Item | undefined, l: Language): boolean =>
  i === undefined || i.piece !== null || /^[.,;:–—-]$/.test(i.text) || l.speech.loose.has(i.lower)

const speaks = (i: Item | undefined, { people }: Language): boolean =>
  i !== undefined && (people.roles.has(i.lower) || people.bodies.has(i.lower))

/** Where the verb group begins that ends with the verb at `i`: "went on to say". */
const headOf = (items: readonly Item[], i: number, { speech }: Language): number => {
  if (!speech.infinitive.has(wordAt(items, i - 1)) || !speech.wentOn.has(wordAt(items, i - 2))) return i
  let head = i - 2
  while (speech.wentOn.has(wordAt(items, head - 1))) head--
  return head
}

/** A form that is as often a noun is a verb at the head of a sentence before a clause: "Insurers estimate that". */
const isVerb = (items: readonly Item[], i: number, left: Range, { speech, people }: Language): boolean =>
  left.first === 0 &&
  (speech.that.has(wordAt(items, i + 1)) ||
    speech.determiners.has(wordAt(items, i + 1)) ||
    people.pronouns.has(wordAt(items, i + 1)))

const verbCue = (items: readonly Item[], i: number, before: readonly Cue[], m: MentionAt, l: Language): Cue | null => {
  const low = wordAt(items, i)
  const strength = itemAt(items, i).kind === 'word' ? strengthOf(low, l) : null
  if (strength === null || refusals.some((r) => r.test(items, i, l))) return null
  const verb = { first: i, last: i }
  const base = { verb, relays: l.speech.relays.has(low), phrase: false }
  if (l.speech.participles.has(low)) {
    // "a guest can be heard saying"
    const seen = l.speech.passive.has(wordAt(items, i - 2)) ? subjectBefore(items, i - 2, m, l) : null
    if (seen && seen !== 'inherit') return { ...base, strength, subject: seen, inverted: false }
    // "he recalled the pilot telling them"
    const before_ = wordAt(items, i - 1) === '' ? null : phraseBefore(items, i - 1, m, l)
    const beside = before_ && m.ending(itemAt(items, before_.last)) !== undefined ? before_ : null
    if (beside && beside.first > 0 && !isComma(items, beside.first - 1))
      return { ...base, strength, subject: beside, inverted: false }
    // "tenants are demanding"
    const own = l.speech.passive.has(wordAt(items, i - 1)) ? subjectBefore(items, i - 1, m, l) : null
    const subject = own && own !== 'inherit' ? own : inherited(items, i, before, m, l)
    return { ...base, strength, subject, inverted: false }
  }
  if (passive(items, i, l)) return { ...base, strength: 'weak', subject: null, inverted: false }
  const heard = l.speech.relays.has(low)
    ? items.findIndex((x, k) => k > i + 1 && k < i + 9 && x.piece === null && l.speech.participles.has(x.lower))
    : -1
  if (heard > 0 && l.speech.loose.has(wordAt(items, heard - 1))) {
    // "quoted him as saying"
    const object = l.people.possessives.has(wordAt(items, heard - 2))
      ? { first: heard - 2, last: heard - 2 }
      : phraseBefore(items, heard - 2, m, l)
    if (object) return { ...base, relays: false, strength, subject: object, inverted: false }
  }
  let j = i - 1
  // “…”, has declared the mayor
  while (j > i - 3 && itemAt(items, j).piece === null && l.speech.between.has(wordAt(items, j))) j--
  if (j < i - 1 && itemAt(items, j).text !== ',') j = i - 1
  while (itemAt(items, j).kind === 'mark' && itemAt(items, j).piece === null && /^[,–—-]$/.test(itemAt(items, j).text))
    j--
  if (isPiece(items, j) && j >= i - 4) {
    const after = subjectAfter(items, i, m, l)
    const fits =
      after &&
      (m.ending(items[after.last]) !== undefined ||
        itemAt(items, after.first).capital ||
        l.people.pronouns.has(wordAt(items, after.first)) ||
        l.speech.determiners.has(wordAt(items, after.first)))
    if (after && fits) return { ...base, strength, subject: after, inverted: true }
    // "Lee's “Long Harbour,” said": what stands in marks is part of the phrase before
    const own =
      itemAt(items, j - 1).kind === 'possessive' ? inherited(items, i, before, m, l) : subjectBefore(items, j, m, l)
    return { ...base, strength, subject: own === 'inherit' ? null : own, inverted: false }
  }
  // "Gevraagd door de krant zei Lee": behind what is fronted the verb stands before its subject
  const fronted =
    l.speech.inverts && l.speech.asked.has(wordAt(items, 0)) && !items.slice(0, i).some((_, k) => isComma(items, k))
  const left = fronted ? null : subjectBefore(items, headOf(items, i, l), m, l)
  // "They were there, said the rabbi in a letter": not the last name before the comma
  const turned =
    strength === 'strong' &&
    itemAt(items, i - 1).text === ',' &&
    left !== 'inherit' &&
    (left?.first ?? 1) > 0 &&
    !l.speech.alsoNouns.has(low) &&
    !l.speech.addresses.has(low)
      ? subjectAfter(items, i, m, l)
      : null
  if (turned && m.ending(items[turned.last]) && closes(items[turned.last + 1], l))
    return { ...base, strength, subject: turned, inverted: true }
  if (left === 'inherit') return { ...base, strength, subject: inherited(items, i, before, m, l), inverted: false }
  if (left)
    return l.speech.alsoNouns.has(low) &&
      !m.ending(items[left.last]) &&
      !l.people.pronouns.has(wordAt(items, left.last)) &&
      !isVerb(items, i, left, l)
      ? null
      : { ...base, strength, subject: left, inverted: false }
  const inverted =
    itemAt(items, i - 1).text === ',' || l.speech.inverts || i === 0 ? subjectAfter(items, i, m, l) : null
  return inverted &&
    !l.speech.alsoNouns.has(low) &&
    (l.speech.inverts || m.ending(items[inverted.last]) !== undefined || (i === 0 && speaks(items[inverted.last], l)))
    ? { ...base, strength, subject: inverted, inverted: true }
    : null
}

/** "according to" and its like, as words. */
const phrasesOf = eachLanguage(({ speech }) => speech.accordingTo.map((phrase) => phrase.split(' ')))

const phraseCue = (items: readonly Item[], i: number, m: MentionAt, l: Language): Cue | null => {
  for (const words of phrasesOf(l)) {
    if (!words.every((w, k) => wordAt(items, i + k) === w)) continue
    const last = i + words.length - 1
    return {
      strength: 'strong',
      verb: { first: i, last },
      subject: subjectAfter(items, last, m, l),
      inverted: true,
      relays: true,
      phrase: true,
    }
  }
  return null
}

/** Verbs of several words: "as one grower put it", "pointed out that". */
const phrasalOf = eachLanguage(({ speech }) => speech.phrasal.map((phrase) => phrase.split(' ')))

const phrasalCue = (items: readonly Item[], i: number, m: MentionAt, l: Language): Cue | null => {
  const phrase = phrasalOf(l).find((words) => words.every((w, k) => wordAt(items, i + k) === w))
  if (!phrase || l.speech.infinitive.has(wordAt(items, i - 1))) return null
  const subject = subjectBefore(items, i, m, l)
  return subject === null || subject === 'inherit'
    ? null
    : {
        strength: 'strong',
        verb: { first: i, last: i + phrase.length - 1 },
        subject,
        inverted: false,
        relays: false,
        phrase: false,
      }
}

/** “…”, has she launched: in the order of another language any verb may report, for what is said stands before it. */
const turnedCue = (items: readonly Item[], i: number, l: Language): Cue | null => {
  if (!l.calendar.have.has(wordAt(items, i)) || !isComma(items, i - 1) || !isPiece(items, i - 2)) return null
  const [subject, verb] = [wordAt(items, i + 1), itemAt(items, i + 2)]
  if (!l.people.pronouns.has(subject) || verb.kind !== 'word' || verb.piece !== null) return null
  return {
    strength: 'strong',
    verb: { first: i + 2, last: i + 2 },
    subject: { first: i + 1, last: i + 1 },
    inverted: true,
    relays: false,
    phrase: false,
  }
}

/** “…”, so Wessing: in some languages a bare "so" behind the marks says who spoke, and stays in their translations. */
const soCue = (items: readonly Item[], i: number, m: MentionAt, l: Language): Cue | null => {
  if (!l.speech.so.has(wordAt(items, i)) || itemAt(items, i).capital) return null
  const piece = itemAt(items, i - 1).text === ',' ? i - 2 : i - 1
  const named = m.starting(items[i + 1])
  if (!isPiece(items, piece) || !named || named.kind === 'place') return null
  return {
    strength: 'strong',
    verb: { first: i, last: i },
    subject: subjectAfter(items, i, m, l),
    inverted: true,
    relays: false,
    phrase: true,
  }
}

/** "Governor: Two villages cut off": in a headline whoever stands before the colon says what follows. */
const headlineCue = (items: readonly Item[], i: number, m: MentionAt, l: Language): Cue | null => {
  if (itemAt(items, i).text !== ':' || itemAt(items, i).piece !== null || isPiece(items, i + 1)) return null
  const subject = phraseBefore(items, i - 1, m, l)
  const head = wordAt(items, i - 1)
  const speaks = m.ending(items[i - 1])?.kind === 'person' || l.people.roles.has(head) || l.people.bodies.has(head)
  return subject?.first === 0 && speaks
    ? { strength: 'strong', verb: { first: i, last: i }, subject, inverted: false, relays: false, phrase: false }
    : null
}

const colonCue = (items: readonly Item[], i: number, before: readonly Cue[], m: MentionAt, l: Language): Cue | null => {
  if (itemAt(items, i).text !== ':' || !(isPiece(items, i + 1) || i === items.length - 1)) return null
  const near = before.at(-1)
  // "Asked about the pier, she told the board: “It is safe.”" says one thing, "said that it was safe: “It is.”" two
  if (near?.strength === 'strong')
    return holdsVerb(items, { first: Math.max(near.verb.last, near.subject?.last ?? 0) + 1, last: i - 1 }, l)
      ? { ...near }
      : near
  const subject = inherited(items, i, before, m, l) ?? phraseBefore(items, i - 1, m, l)
  return { strength: 'colon', verb: { first: i, last: i }, subject, inverted: false, relays: false, phrase: false }
}

/** Items before which the subject of a sentence begins, behind an article or a short office. */
const OPENING = 4

/** Who or what a sentence speaks of first, where that stands at its head. */
export const opening = (frame: Frame, m: MentionAt, language: Language): Range | null => {
  const front = behindFronted(frame.items, m, language)
  if (front) return front
  const subject = inherited(frame.items, frame.items.length, [], m, language)
  // a letter says what its writer says
  const letter =
    subject && frame.items.slice(subject.first, subject.last + 1).some((i) => language.people.documents.has(i.lower))
  return subject &&
    !letter &&
    subject.first < OPENING &&
    itemAt(frame.items, 0).piece === null &&
    !frame.items.slice(0, subject.first).some((i) => language.speech.loose.has(i.lower))
    ? subject
    : null
}

/** What a sentence without a cue is about, for the quotation that follows it: `Ann Lee opposed the idea. “It will not float.”` */
export const introduction = (frame: Frame, m: MentionAt, language: Language): Cue | null => {
  const end = frame.items.length - 1
  const subject = inherited(frame.items, frame.items.length, [], m, language)
  return subject
    ? { strength: 'colon', verb: { first: end, last: end }, subject, inverted: false, relays: false, phrase: false }
    : null
}

/** Words and marks with which a cue can begin; all else is passed over at once. */
const startersOf = eachLanguage((language): ReadonlySet<string> => {
  const { verbs, weakVerbs, objects, participles, so } = language.speech
  return new Set([
    ...verbs,
    ...weakVerbs,
    ...objects,
    ...phrasalOf(language).flatMap((words) => words.slice(0, 1)),
    ...participles,
    ...so,
    ...language.calendar.have,
    ...phrasesOf(language).flatMap((words) => words.slice(0, 1)),
    ':',
  ])
})

/** The cues of one frame, in order. */
export const cuesIn = (frame: Frame, m: MentionAt, language: Language): Cue[] => {
  const found: Cue[] = []
  const starters = startersOf(language)
  for (let i = 0; i < frame.items.length; i++) {
    if (!starters.has(itemAt(frame.items, i).lower)) continue
    const cue =
      verbCue(frame.items, i, found, m, language) ??
      phrasalCue(frame.items, i, m, language) ??
      phraseCue(frame.items, i, m, language) ??
      soCue(frame.items, i, m, language) ??
      turnedCue(frame.items, i, language) ??
      (frame.aside === 'title' ? headlineCue(frame.items, i, m, language) : null) ??
      colonCue(frame.items, i, found, m, language)
    if (cue && !found.includes(cue)) found.push(cue)
  }
  return found
}
