import { media } from '../../lang/agencies.ts'
import type { Language } from '../../lang/index.ts'
import type { Sex } from '../../lang/topics/people.ts'
import type { Article, Mention, Speaker } from '../../model/index.ts'
import { anchor } from '../../text/anchor.ts'
import { memo } from '../../text/memo.ts'
import { indexAt } from '../../text/token.ts'
import { behindFronted, type Cue, opening } from './cues.ts'
import { discourse, type Who } from './discourse.ts'
import { type Frame, type Item, itemAt } from './frame.ts'
import { shortName } from './short-name.ts'
import type { MentionAt, Range } from './subjects.ts'

/** A cue within the clause that another cue reports: "Lee said that the guards told her": it is Lee who goes on speaking. */
const embedded = (cue: Cue, cues: readonly Cue[], { items }: Frame): boolean =>
  cues.some((c) => {
    if (
      c === cue ||
      c.strength !== 'strong' ||
      c.phrase ||
      c.inverted ||
      !c.subject ||
      !cue.subject ||
      c.verb.last >= cue.subject.first
    )
      return false
    return !items.slice(c.verb.last + 1, cue.subject.first).some((i) => i.piece !== null || /^[,;:.]$/.test(i.text))
  })

/** Mentions by where they begin and end. Of several, the longest. */
export const mentionsAt = (mentions: readonly Mention[]): MentionAt => {
  const pronoun = (m: Mention): boolean =>
    m.kind === 'person' && m.entity !== m.text && /^\p{L}{1,5}$/u.test(m.text) && m.text.toLowerCase() === m.text
  const ends = new Map<number, Mention>()
  const starts = new Map<number, Mention>()
  const better = (a: Mention | undefined, b: Mention): boolean => a === undefined || b.to - b.from > a.to - a.from
  for (const m of mentions) {
    if (pronoun(m)) continue
    if (better(ends.get(m.to), m)) ends.set(m.to, m)
    if (better(starts.get(m.from), m)) starts.set(m.from, m)
  }
  return { ending: (i) => (i ? ends.get(i.to) : undefined), starting: (i) => (i ? starts.get(i.from) : undefined) }
}

const lettersOf = memo((name): readonly string[] => name.toLowerCase().split(/[^\p{L}]+/u))

const sexOf = (name: string, language: Language): Sex | null => {
  const words = lettersOf(name)
  for (const w of words) {
    const s = language.people.sexes.get(w)
    if (s) return s
  }
  return language.people.given.get(words[0] ?? '') ?? null
}

const headOf = (name: string): string => lettersOf(name).at(-1) ?? ''

/** "residents", where "resident" is a role too. */
const isMany = (name: string, { people }: Language): boolean => {
  const head = headOf(name)
  if (people.many.has(head)) return true
  return people.roles.has(head) && PLURALS.some((n) => people.roles.has(head.slice(0, -n)))
}
/** Letters by which a plural is longer than its singular. */
const PLURALS = [1, 2] as const

const whoOf = (m: Mention, language: Language): Who => {
  const body = m.kind === 'organisation' || m.kind === 'place'
  return {
    name: m.entity,
    known: true,
    body,
    pronoun: false,
    named: m.kind === 'person' || (m.kind === 'organisation' && /\p{Lu}/u.test(m.entity)),
    many: m.kind === 'role' && isMany(m.text, language),
    sex: body ? null : (sexOf(m.role ?? '', language) ?? sexOf(m.entity, language)),
  }
}

/** Agencies are named as who reports: no pronoun takes them up. */
const AGENCIES: ReadonlySet<string> = new Set(media.filter((m) => m.kind === 'agency').flatMap((m) => m.forms))

/** Whom the reporter names in a sentence, outside quotation marks. Places are none that speak. */
const reporterNames = ({ items }: Frame, mentions: readonly Mention[], { people }: Language): Mention[] => {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return []
  const quoted = items.filter((i) => i.piece !== null)
  return within(mentions, first.from, last.to).filter(
    (m) =>
      m.kind !== 'place' &&
      !AGENCIES.has(m.text) &&
      !people.pronouns.has(m.text.toLowerCase()) &&
      !quoted.some((q) => q.from <= m.from && m.to <= q.to),
  )
}

const within = (mentions: readonly Mention[], from: number, to: number): Mention[] => {
  let next = indexAt(mentions, from)
  const found: Mention[] = []
  for (let m = mentions[next]; m !== undefined && m.from < to; m = mentions[++next]) if (m.to <= to) found.push(m)
  return found
}

/** Of the mentions in a subject, the one it is about: a person, unless only named within ("a friend of Ann Lee"); else one that begins or ends with it. */
const principal = (mentions: readonly Mention[], from: number, to: number): Mention | undefined => {
  const longest = [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from))
  const whole = longest.find((m) => m.from === from && m.to === to)
  if (whole && whole.kind === 'organisation' && !longest.some((m) => m.kind === 'person' && m.from === from))
    return whole
  const role = longest.find((m) => m.kind === 'role' && m.from === from)
  const person = mentions.findLast((m) => m.kind === 'person' && !(role && role.from <= m.from && m.to <= role.to))
  return person ?? role ?? longest.find((m) => m.kind === 'role') ?? longest.find((m) => m.to === to)
}

/** Who a noun phrase names, as far as the phrase itself tells. */
const described = (
  article: Article,
  frame: Frame,
  range: Range,
  mentions: readonly Mention[],
  language: Language,
): Who | null => {
  const { people } = language
  const [first, end] = [frame.items[range.first], frame.items[range.last]]
  if (!first || !end) return null
  const inside = within(mentions, first.from, end.to).filter((m) => !people.pronouns.has(m.text.toLowerCase()))
  const document = frame.items.slice(range.first, range.last + 1).some((i) => people.documents.has(i.lower))
  const mention = document ? inside.findLast((m) => m.kind === 'person') : principal(inside, first.from, end.to)
  if (mention) return whoOf(mention, language)
  const name = shortName(article.text, frame.items.slice(range.first, range.last + 1), language)
  const head = headOf(name)
  return {
    name,
    known: people.roles.has(head) || people.bodies.has(head),
    body: document || people.bodies.has(head),
    named: false,
    pronoun: false,
    many: isMany(name, language),
    sex: sexOf(name, language),
  }
}

/** Whether the phrase takes up a body named before: "the company", but not "the seafarers' union". */
const standsIn = ({ items }: Frame, { first, last }: Range, { people }: Language): boolean =>
  last === first + 1 &&
  people.definite.has(itemAt(items, first).lower) &&
  people.standIns.has(itemAt(items, last).lower)

/** "Her husband, Tom Vance, said": the sentence is about Tom Vance. */
const named = ({ items }: Frame, range: Range, at: MentionAt): Range => {
  const name = itemAt(items, range.last + 1).text === ',' ? at.starting(items[range.last + 2]) : undefined
  const last = name?.kind === 'person' ? items.findLastIndex((i) => i.to <= name.to) : -1
  return last > range.last + 1 && itemAt(items, last + 1).text === ',' ? { first: range.last + 2, last } : range
}

/** "The wreck, he noted, had": a pronoun and its verb between commas, in a clause of others. */
const isAside = ({ items }: Frame, item: Item): boolean => {
  const at = items.indexOf(item)
  const comma = (i: number): boolean => itemAt(items, i).text === ','
  return (
    at > 1 &&
    comma(at - 1) &&
    comma(at + 2) &&
    itemAt(items, at - 2).piece === null &&
    itemAt(items, at + 3).kind === 'word'
  )
}

/** Resolves whom the subject of each cue stands for, in the order of the text. */
export const whosOf = (
  article: Article,
  frames: readonly { readonly frame: Frame; readonly cues: readonly Cue[] }[],
  mentions: readonly Mention[],
  at: MentionAt,
  language: Language,
): Map<Cue, Who> => {
  const { people, speech } = language
  const found = new Map<Cue, Who>()
  const told = discourse()

  /** Whom a pronoun stands for. */
  const pronoun = (frame: Frame, sentence: number, item: Item): Who | null => {
    const word = people.possessives.get(item.lower) ?? item.lower
    const sex = people.pronouns.get(word) ?? null
    const kind = sex !== null ? 'he or she' : people.plural.has(word) ? 'they' : 'it'
    const antecedent = told.resolve({ kind, sex, paragraph: frame.paragraph, sentence, aside: isAside(frame, item) })
    if (antecedent) return { ...antecedent, sex: sex ?? antecedent.sex, pronoun: true }
    // "it" may be a letter: its writer speaks
    if (kind === 'it') return told.speaker(frame.paragraph)
    const entity = within(mentions, item.from, item.to)[0]?.entity
    return entity && !people.pronouns.has(entity.toLowerCase())
      ? { name: entity, known: true, body: false, named: false, pronoun: false, many: false, sex }
      : null
  }

  const resolve = (frame: Frame, sentence: number, range: Range): Who | null => {
    const [first, end] = [frame.items[range.first], frame.items[range.last]]
    if (!first || !end) return null
    if (range.first === range.last && (people.pronouns.has(first.lower) || people.possessives.has(first.lower)))
      return pronoun(frame, sentence, first)
    const last = told.speaker(frame.paragraph)
    // "one of them": of those who spoke last
    if (speech.several.has(end.lower) && range.first < range.last) {
      const some = article.text.slice(first.from, end.from)
      return {
        name: last && !last.body ? `${some}${last.name}` : `${some}${end.text}`,
        known: false,
        body: false,
        named: false,
        pronoun: false,
        many: false,
        sex: null,
      }
    }
    // "said one", "the other one": of those who spoke last, unless they were any people
    if (
      people.roles.has(end.lower) &&
      speech.determiners.has(end.lower) &&
      last?.many &&
      !people.many.has(headOf(last.name))
    )
      return { ...last, pronoun: true }
    // "the statement said": whoever made it
    const document = frame.items.slice(range.first, range.last + 1).find((i) => people.documents.has(i.lower))
    const who = described(article, frame, range, mentions, language)
    if (document && people.definite.has(first.lower) && who?.body && last && told.words(last).has(document.lower))
      return last
    if (who && !who.named && standsIn(frame, range, language))
      return told.resolve({ kind: 'description', sex: null, paragraph: frame.paragraph, sentence, aside: false }) ?? who
    return who
  }

  for (const [sentence, { frame, cues }] of frames.entries()) {
    const place = { paragraph: frame.paragraph, sentence }
    const subject = frame.aside ? null : opening(frame, at, language)
    // "When Lee spoke, Vance wept": it is Vance of whom the tale goes on
    const front = behindFronted(frame.items, at, language)
    const names = reporterNames(frame, mentions, language)
    let k = 0
    const nameTo = (from: number): void => {
      for (let m = names[k]; !frame.aside && m !== undefined && m.from < from; m = names[++k])
        told.name(whoOf(m, language), place, false)
    }
    const about = subject ? resolve(frame, sentence, named(frame, subject, at)) : null
    for (const cue of cues) {
      const first = cue.subject ? frame.items[cue.subject.first] : undefined
      if (first) nameTo(first.from)
      const who = cue.subject ? resolve(frame, sentence, named(frame, cue.subject, at)) : null
      if (who) found.set(cue, who)
      const clause = front !== null && cue.verb.last < front.first
      if (
        who &&
        !frame.aside &&
        !clause &&
        cue.strength === 'strong' &&
        !(cue.relays && !cue.phrase) &&
        !embedded(cue, cues, frame)
      )
        told.speak(who, place, frame)
    }
    nameTo(Number.POSITIVE_INFINITY)
    if (about) told.name(about, place, true)
  }
  return found
}

/** Who speaks at each cue, with the words that stand for the speaker; null where nobody is told. */
export const speakersOf = (
  article: Article,
  frames: readonly { readonly frame: Frame; readonly cues: readonly Cue[] }[],
  mentions: readonly Mention[],
  at: MentionAt,
  language: Language,
): Map<Cue, Speaker | null> => {
  const whos = whosOf(article, frames, mentions, at, language)
  const speaker = ({ items }: Frame, cue: Cue): Speaker | null => {
    const [who, first, end] = [whos.get(cue), items[cue.subject?.first ?? -1], items[cue.subject?.last ?? -1]]
    const name =
      who?.name ?? (first === end && language.people.pronouns.get(first?.lower ?? '') ? first?.text : undefined)
    // "others said" names nobody
    const named = name && !language.people.unnamed.has(name.toLowerCase())
    return named && first && end ? { name, at: anchor(article, { from: first.from, to: end.to }) } : null
  }
  return new Map(frames.flatMap(({ frame, cues }) => cues.map((cue) => [cue, speaker(frame, cue)] as const)))
}
