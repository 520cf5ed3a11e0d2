import type { Language } from '../../lang/index.ts'
import type { Mention } from '../../model/index.ts'
import { modifies, phraseEnd, phraseStart } from '../mentions/phrases.ts'
import { holdsVerb } from './clause.ts'
import { type Item, itemAt } from './frame.ts'

/** Items `first` to `last` (included) that name who speaks. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** An apposition reaches back over at most so many items. */
const BACK = 40

export type MentionAt = {
  /** the mention that ends where the item ends */
  readonly ending: (item: Item | undefined) => Mention | undefined
  /** the mention that begins where the item begins */
  readonly starting: (item: Item | undefined) => Mention | undefined
}

const isComma = (i: Item | undefined): boolean => i?.kind === 'mark' && i.piece === null && /^[,–—-]$/.test(i.text)

/** The noun phrase that ends with item `j`: a pronoun, a name, "officials at the ministry". */
export const phraseBefore = (items: readonly Item[], j: number, m: MentionAt, language: Language): Range | null => {
  const item = items[j]
  if (item === undefined || item.piece !== null) return null
  const { people, speech } = language
  if (people.pronouns.has(item.lower)) return { first: j, last: j }
  // "the other one", "the first two"
  if (speech.determiners.has(item.lower) && people.roles.has(item.lower)) {
    const first = phraseStart(items, j, language)
    return first < j && speech.determiners.has(itemAt(items, first).lower) ? { first, last: j } : { first: j, last: j }
  }
  // "one of them", "some of them"
  const some = items[j - 2]
  if (speech.several.has(item.lower) && speech.binds.has(itemAt(items, j - 1).lower))
    return some && (people.roles.has(some.lower) || speech.determiners.has(some.lower))
      ? { first: j - 2, last: j }
      : null
  const acronym = item.text.length > 1 && item.text === item.text.toUpperCase()
  if (
    item.kind === 'mark' ||
    item.kind === 'number' ||
    (!acronym &&
      (speech.stops.has(item.lower) ||
        speech.loose.has(item.lower) ||
        speech.binds.has(item.lower) ||
        speech.determiners.has(item.lower) ||
        speech.that.has(item.lower) ||
        people.notNames.has(item.lower)))
  )
    return null
  let first = phraseStart(items, j, language)
  const named = m.ending(item)
  if (named) while (first > 0 && (itemAt(items, first).from ?? 0) > named.from) first--
  const head = outerHead(items, first, language)
  const outer = head === null ? null : phraseBefore(items, head, m, language)
  return { first: outer?.first ?? first, last: j }
}

/** Nouns looked at on the way from a bound noun to who is meant: "two officials with knowledge of the matter". */
const BOUND = 3

/** The head that the phrase beginning at `first` is bound to, "official" in "an official at the ministry"; null where it is bound to none that may speak. */
const outerHead = (items: readonly Item[], first: number, { speech, people }: Language): number | null => {
  const binds = (i: Item | undefined): boolean =>
    i?.kind === 'word' && i.piece === null && (speech.binds.has(i.lower) || speech.loose.has(i.lower))
  const speaks = (i: Item): boolean =>
    people.roles.has(i.lower) || people.bodies.has(i.lower) || people.documents.has(i.lower)
  let at = first - 1
  for (let n = 0; n < BOUND && binds(items[at]); n++) {
    // "close to the talks": two of them
    if (binds(items[at - 1])) at--
    const noun = items[at - 1]
    if (noun === undefined || noun.piece !== null || noun.kind !== 'word' || speech.stops.has(noun.lower)) return null
    if (speaks(noun)) return at - 1
    at -= speech.determiners.has(itemAt(items, at - 2).lower) ? 3 : 2
  }
  return null
}

/** The subject before a comma: "Ann Lee, director of the port, said". */
const beforeComma = (items: readonly Item[], comma: number, m: MentionAt, language: Language): Range | null => {
  const segments: Range[] = []
  let last = comma - 1
  for (let k = comma - 1; k >= -1 && comma - k < BACK; k--) {
    const edge = k < 0 || itemAt(items, k).piece !== null || /^[:;]$/.test(itemAt(items, k).text)
    if (!edge && !isComma(items[k])) continue
    // "the Harbour Union (HU),": the name stands before
    const open =
      itemAt(items, last).text === ')' ? items.findLastIndex((i, n) => n < last && n > k && i.text === '(') : -1
    if (open > k) last = open - 1
    if (last > k) segments.push({ first: k + 1, last })
    last = k - 1
    if (edge) break
  }
  const pure = segments.flatMap((s) => {
    let first = s.first
    while (
      first < s.last &&
      (language.speech.and.has(itemAt(items, first).lower) ||
        language.speech.between.has(itemAt(items, first).lower) ||
        language.speech.that.has(itemAt(items, first).lower))
    )
      first++
    const person =
      m.starting(itemAt(items, first)) ?? m.starting(itemAt(items, first + 1)) ?? m.starting(itemAt(items, first + 2))
    // "member Ann Lee of the Harbour Party, said"
    const last = person?.kind === 'person' && s === segments.at(-1) ? items.findLastIndex((x) => x.to <= person.to) : -1
    if (last > first && last < s.last && language.speech.binds.has(itemAt(items, last + 1).lower))
      return [{ range: { first, last }, mention: person }]
    // "De chauffeur wiens bus de muur raakte, zei": who it was stands before the relative clause
    const relative = items.findIndex((i, k) => k > first && k < s.last && language.speech.relatives.has(i.lower))
    const who =
      relative > 0 && holdsVerb(items, { first: relative + 1, last: s.last }, language)
        ? phraseBefore(items, relative - 1, m, language)
        : null
    if (who && who.first <= first) return [{ range: who, mention: m.ending(items[who.last]) }]
    const phrase = phraseBefore(items, s.last, m, language)
    return phrase && phrase.first <= first ? [{ range: { first, last: s.last }, mention: m.ending(items[s.last]) }] : []
  })
  const speaks = ({ last }: Range): boolean => {
    const head = itemAt(items, last).lower
    return language.people.documents.has(head) || language.people.bodies.has(head) || language.people.roles.has(head)
  }
  const named =
    pure.find((p) => p.mention?.kind === 'person') ??
    pure.find((p) => p.mention?.kind === 'organisation') ??
    pure.find((p) => p.mention !== undefined && p.mention.kind !== 'place')
  return (named ?? pure.find((p) => speaks(p.range)))?.range ?? null
}

/** "the minister opposite the agency said": the agency is who heard it, the minister stands before. */
const notHearer = (items: readonly Item[], found: Range | null, m: MentionAt, language: Language): Range | null =>
  found && language.speech.hearers.has(itemAt(items, found.first - 1).lower)
    ? phraseBefore(items, found.first - 2, m, language)
    : found

/** "it merely suggested", "the mayor angrily said", "has firmly denied"; "the old family said" has none. */
const adverb = (items: readonly Item[], j: number, { speech, people }: Language): boolean => {
  const [own, before] = [itemAt(items, j), itemAt(items, j - 1)]
  const speaker =
    before.kind === 'word' &&
    before.piece === null &&
    !speech.determiners.has(before.lower) &&
    !speech.loose.has(before.lower)
  return (
    speaker &&
    !own.capital &&
    speech.adverbs.some((ending) => own.lower.endsWith(ending)) &&
    !people.roles.has(own.lower) &&
    !people.bodies.has(own.lower)
  )
}

/** A helping word between subject and verb, or what is left of one: "he’s", "does not", "doesn’t". */
const helps = (items: readonly Item[], j: number, { speech, people }: Language): boolean =>
  itemAt(items, j).kind === 'word'
    ? speech.between.has(itemAt(items, j).lower) ||
      (speech.stances.negations.has(itemAt(items, j).lower) && !speech.stops.has(itemAt(items, j).lower))
    : itemAt(items, j).kind === 'possessive' && people.pronouns.has(itemAt(items, j - 1).lower)

/** Items of a clause that tells who is meant: "the clerk who spoke on condition of secrecy says". */
const TELLING = 10

/** Items of a relative clause whose own verb shows that it has ended: "whose bus hit the wall of the old mill". */
const RELATIVE = 16

/**
 * "The driver whose bus hit the wall said", "The man who had sold the boat said": who opens the sentence, where the relative clause behind has a
 * verb of its own. Not "The man who drove a car police said was stolen".
 */
const beforeRelative = (items: readonly Item[], found: Range, m: MentionAt, language: Language): Range | null => {
  const { speech, people } = language
  const within = (k: number): boolean => itemAt(items, k).kind === 'word' || itemAt(items, k).kind === 'number'
  let at = found.first - 1
  while (at > 0 && found.first - at <= RELATIVE && within(at) && !speech.relatives.has(itemAt(items, at).lower)) at--
  if (at < 1 || !speech.relatives.has(itemAt(items, at).lower) || !within(at)) return null
  const clause = { first: at + 1, last: found.first - 1 }
  const joined = items.slice(clause.first, found.last + 1).some((i) => speech.and.has(i.lower))
  const cue = items.findIndex((_, k) => k > found.last && !helps(items, k, language))
  const goesOn = itemAt(items, cue + 1).lower
  if (joined || !holdsVerb(items, clause, language) || speech.auxiliaries.has(goesOn) || speech.passive.has(goesOn))
    return null
  // "l'autista il cui autobus"
  const article = speech.determiners.has(itemAt(items, at - 1).lower) ? 1 : 0
  const who = phraseBefore(items, at - 1 - article, m, language)
  const opens =
    who !== null &&
    (who.first === 0 || (itemAt(items, who.first - 1).kind === 'mark' && itemAt(items, who.first - 1).piece === null))
  return opens && !people.pronouns.has(itemAt(items, who.last).lower) ? who : null
}

/** Who stands before "who", where the clause behind it ends with nobody who speaks. */
const beforeWho = (items: readonly Item[], found: Range | null, m: MentionAt, language: Language): Range | null => {
  const { speech, people } = language
  const head = itemAt(items, found?.last ?? -1)
  const opener = found && beforeRelative(items, found, m, language)
  if (opener) return opener
  if (
    found === null ||
    m.ending(head) ||
    people.roles.has(head.lower) ||
    people.bodies.has(head.lower) ||
    people.pronouns.has(head.lower)
  )
    return found
  for (let k = found.first - 1; k > 0 && found.first - k <= TELLING && itemAt(items, k).kind === 'word'; k--)
    if (speech.relatives.has(itemAt(items, k).lower)) return phraseBefore(items, k - 1, m, language) ?? found
  return found
}

/** "Lee on several occasions said": what stands behind a preposition is nobody who speaks, where somebody stands before it. */
const notPlaced = (items: readonly Item[], found: Range | null, m: MentionAt, language: Language): Range | null => {
  const { speech } = language
  const before = itemAt(items, (found?.first ?? 0) - 1).lower
  if (speech.accordingTo.includes(`${itemAt(items, (found?.first ?? 0) - 2).lower} ${before}`)) return found
  const places =
    found !== null &&
    speech.loose.has(before) &&
    !speech.binds.has(before) &&
    !speech.subordinates.has(before) &&
    !speech.by.has(before)
  return (places ? phraseBefore(items, found.first - 2, m, language) : null) ?? found
}

/** The item before words of time that stand between subject and verb: "the police on Tuesday said", "the board last year said". */
const beforeTime = (items: readonly Item[], j: number, { speech, people }: Language): number => {
  const word = items[j]
  if (word === undefined || word.piece !== null || word.kind !== 'word') return j
  const day = word.capital && people.notNames.has(word.lower)
  if (!day && !speech.times.has(word.lower)) return j
  const before = items[j - 1]
  return j > 1 && before?.piece === null && before.kind === 'word' && !before.capital ? j - 2 : j
}

/** Who speaks, left of the verb at `v`; `inherit` where the verb shares the subject of the clause before ("confirmed it and called it"). */
export const subjectBefore = (
  items: readonly Item[],
  v: number,
  m: MentionAt,
  language: Language,
): Range | 'inherit' | null => {
  const { speech } = language
  let j = v - 1
  while (
    j >= 0 &&
    itemAt(items, j).piece === null &&
    (helps(items, j, language) || (itemAt(items, j).kind === 'word' && adverb(items, j, language)))
  )
    j--
  j = beforeTime(items, j, language)
  if (itemAt(items, j).text === ')') {
    while (j >= 0 && itemAt(items, j).text !== '(') j--
    j--
  }
  const item = items[j]
  if (item === undefined || item.piece !== null) return null
  if (speech.and.has(item.lower)) return 'inherit'
  if (isComma(item))
    return (
      beforeComma(items, j, m, language) ??
      (itemAt(items, j - 1).piece === null && speech.and.has(itemAt(items, j + 1).lower) ? 'inherit' : null)
    )
  const relative = speech.relatives.has(item.lower)
  if (relative)
    return isComma(items[j - 1]) ? phraseBefore(items, j - 2, m, language) : phraseBefore(items, j - 1, m, language)
  return beforeWho(
    items,
    notPlaced(items, notHearer(items, phraseBefore(items, j, m, language), m, language), m, language),
    m,
    language,
  )
}

/** Where "one of them" or "one of the four" ends, which begins with item `j`; null where none does. */
const someOf = (items: readonly Item[], j: number, { speech, people }: Language): number | null => {
  if (!people.roles.has(itemAt(items, j).lower) || !speech.binds.has(itemAt(items, j + 1).lower)) return null
  if (speech.several.has(itemAt(items, j + 2).lower)) return j + 2
  const counted = itemAt(items, j + 3)
  return speech.determiners.has(itemAt(items, j + 2).lower) &&
    (speech.determiners.has(counted.lower) || counted.kind === 'number') &&
    isComma(items[j + 4])
    ? j + 3
    : null
}

/** Who speaks, right of item `v`: "said the mayor of Marlow", "according to police". */
export const subjectAfter = (items: readonly Item[], v: number, m: MentionAt, language: Language): Range | null => {
  const { speech, people } = language
  let j = v + 1
  while (
    j < items.length &&
    itemAt(items, j).piece === null &&
    speech.between.has(itemAt(items, j).lower) &&
    !m.starting(items[j])
  )
    j++
  const begin = items[j]
  if (begin === undefined || begin.piece !== null || begin.kind === 'mark') return null
  if (people.pronouns.has(begin.lower)) return { first: j, last: j }
  // "said one of them, Ann Lee", "one of the four, a guard": who it was is told behind
  const some = someOf(items, j, language)
  if (some !== null)
    return (isComma(items[some + 1]) ? subjectAfter(items, some + 1, m, language) : null) ?? { first: j, last: some }
  const found = m.starting(begin)
  const behind = found ? items.find((i) => i.from >= found.to) : undefined
  // "Marlow's mayor": the place is not who speaks
  const named = behind?.kind === 'possessive' ? undefined : found
  let last = j
  if (named) while (last + 1 < items.length && (itemAt(items, last + 1).to ?? 0) <= named.to) last++
  else if (
    speech.determiners.has(begin.lower) ||
    (begin.kind === 'word' &&
      !speech.stops.has(begin.lower) &&
      !speech.loose.has(begin.lower) &&
      !speech.that.has(begin.lower))
  ) {
    while (
      itemAt(items, last + 1).piece === null &&
      itemAt(items, last + 1).kind !== 'mark' &&
      modifies(items[last + 1], language)
    )
      last++
    if (last === j && speech.determiners.has(begin.lower)) return null
  } else return null
  last = Math.max(last, phraseEnd(items, last, language))
  // "said his lawyer, Ann Lee,": the name tells more
  const name = m.starting(items[last + 2])
  if (isComma(items[last + 1]) && name?.kind === 'person' && m.ending(items[last])?.kind !== 'person') {
    let end = last + 2
    while (end + 1 < items.length && (itemAt(items, end + 1).to ?? 0) <= name.to) end++
    const after = items[end + 1]
    if (after === undefined || /^[,.;]$/.test(after.text)) return { first: last + 2, last: end }
  }
  return { first: j, last }
}
