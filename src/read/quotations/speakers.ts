import type { Language } from '../../lang/index.ts'
import type { Sex } from '../../lang/topics/people.ts'
import type { Article, Mention, Speaker } from '../../model/index.ts'
import { anchor } from '../../text/anchor.ts'
import { memo } from '../../text/memo.ts'
import { type Cue, opening } from './cues.ts'
import type { Frame } from './frame.ts'
import type { MentionAt, Range } from './subjects.ts'

/** "he" is the last speaker if that one spoke so many paragraphs ago at most. */
const NEAR = 4

interface Last {
  readonly name: string
  readonly sex: Sex | null
  readonly body: boolean
  readonly frame: Frame
  /** index of the frame */
  readonly at: number
}

/** How far back, in paragraphs, the subject of a sentence may stand that "she said" points to. */
const TOPIC = 1

/** A cue within the clause that another cue reports: "Lee said that the guards told her": it is Lee who goes on speaking. */
const embedded = (cue: Cue, cues: readonly Cue[], { items }: Frame): boolean =>
  cues.some((c) => {
    if (c === cue || c.strength !== 'strong' || c.phrase || c.inverted || !c.subject || !cue.subject || c.verb.last >= cue.subject.first) return false
    return !items.slice(c.verb.last + 1, cue.subject.first).some((i) => i.piece !== null || /^[,;:.]$/.test(i.text))
  })

/** Mentions by where they begin and end. Of several, the longest. */
export const mentionsAt = (mentions: readonly Mention[]): MentionAt => {
  const pronoun = (m: Mention): boolean => m.kind === 'person' && m.entity !== m.text && /^\p{L}{1,5}$/u.test(m.text) && m.text.toLowerCase() === m.text
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

const within = (mentions: readonly Mention[], from: number, to: number): Mention[] => {
  let lo = 0
  let hi = mentions.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((mentions[mid]?.from ?? 0) < from) lo = mid + 1
    else hi = mid
  }
  const found: Mention[] = []
  for (let m = mentions[lo]; m !== undefined && m.from < to; m = mentions[++lo]) if (m.to <= to) found.push(m)
  return found
}

/** Of the mentions in a subject, the one it is about: a person, unless only named within ("a friend of Ann Lee"); else one that begins or ends with it. */
const principal = (mentions: readonly Mention[], from: number, to: number): Mention | undefined => {
  const longest = [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from))
  const role = longest.find((m) => m.kind === 'role' && m.from === from)
  const person = mentions.findLast((m) => m.kind === 'person' && !(role && role.from < m.from && m.to <= role.to))
  return person ?? role ?? longest.find((m) => m.kind === 'role') ?? longest.find((m) => m.to === to)
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

/** Resolves who speaks at each cue, in the order of the text. */
export const speakersOf = (
  article: Article,
  frames: readonly { readonly frame: Frame; readonly cues: readonly Cue[] }[],
  mentions: readonly Mention[],
  at: MentionAt,
  language: Language,
): Map<Cue, Speaker | null> => {
  const { text } = article
  const { people, speech } = language
  const found = new Map<Cue, Speaker | null>()
  let last: Last | null = null
  let human: Last | null = null
  let topic: Last | null = null

  /** The subject of a sentence told after the last speaker spoke, where the pronoun fits it as well. */
  const told = (frame: Frame, sex: Sex | null, spoke: Last | null): Last | null => {
    if (!topic || frame.paragraph - topic.frame.paragraph > TOPIC || (spoke && topic.at <= spoke.at)) return null
    if (sex === null) return topic.sex === null && !spoke?.body ? topic : null
    if (topic.body || (topic.sex !== null && topic.sex !== sex)) return null
    return topic.sex === sex || spoke?.body || spoke?.sex !== sex ? topic : null
  }

  const plural = (i: { readonly low: string }): boolean => people.plural.has(i.low)

  const resolve = (frame: Frame, range: Range): { readonly name: string; readonly body: boolean; readonly sex: Sex | null } | null => {
    const first = frame.items[range.first]
    const end = frame.items[range.last]
    if (!first || !end) return null
    const near: Last | null = last !== null && frame.paragraph - last.frame.paragraph <= NEAR ? last : null
    if (range.first === range.last && people.pronouns.has(first.low)) {
      const sex = people.pronouns.get(first.low) ?? null
      const other = plural(first) ? null : told(frame, sex, near)
      if (other) return { ...other, sex: sex ?? other.sex }
      if (sex === null) return near ?? null
      if (near && !near.body && (near.sex === null || near.sex === sex || !/\p{Lu}\p{Ll}/u.test(near.name))) return { ...near, sex }
      const entity = within(mentions, first.from, first.to)[0]?.entity
      return entity && !people.pronouns.has(entity.toLowerCase()) ? { name: entity, body: false, sex } : human
    }
    // "one of them": of those who spoke last
    if (speech.several.has(end.low) && range.first < range.last)
      return { name: near && !near.body ? `${text.slice(first.from, end.from)}${near.name}` : text.slice(first.from, end.to), body: false, sex: null }
    const inside = within(mentions, first.from, end.to).filter((m) => !people.pronouns.has(m.text.toLowerCase()))
    const document = frame.items.slice(range.first, range.last + 1).find((i) => people.documents.has(i.low))
    const person = inside.findLast((m) => m.kind === 'person')
    if (document && !person && near?.frame.items.some((i) => i.low === document.low)) return near
    const mention = document ? person : principal(inside, first.from, end.to)
    if (mention)
      return {
        name: mention.entity,
        body: mention.kind === 'organisation',
        sex: mention.kind === 'organisation' ? null : (sexOf(mention.role ?? '', language) ?? sexOf(mention.entity, language)),
      }
    let begin = range.first
    while (begin < range.last && speech.determiners.has(frame.items[begin]?.low ?? '')) begin++
    const name = text.slice(frame.items[begin]?.from ?? first.from, end.to)
    return { name, body: document !== undefined, sex: sexOf(name, language) }
  }

  for (const [index, { frame, cues }] of frames.entries()) {
    for (const cue of cues) {
      const who = cue.subject ? resolve(frame, cue.subject) : null
      const first = frame.items[cue.subject?.first ?? 0]
      const end = frame.items[cue.subject?.last ?? 0]
      found.set(cue, who && first && end ? { name: who.name, at: anchor(article, { from: first.from, to: end.to }) } : null)
      if (who && !frame.caption && cue.strength === 'strong' && !(cue.relays && !cue.phrase) && !embedded(cue, cues, frame)) {
        last = { ...who, frame, at: index }
        if (!who.body) human = last
      }
    }
    if (frame.caption || !frame.items.some((i) => i.kind === 'word')) continue
    const subject = opening(frame, at, language)
    const who = subject && resolve(frame, subject)
    topic = who ? { ...who, frame, at: index } : null
  }
  return found
}
