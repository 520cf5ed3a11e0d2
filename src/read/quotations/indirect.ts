import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import { holdsVerb } from './clause.ts'
import type { Cue } from './cues.ts'
import { type Frame, type Item, isPiece, itemAt, wordAt } from './frame.ts'
import type { Range } from './subjects.ts'

/** "that" opens the content if it stands at most so many items behind the verb: "said in a statement on Friday that". */
const THAT = 14
/** An indirect quotation has at least so many words. */
const LEAST = 3
/** Behind a cue that hangs behind its content follows less than this: "…, the mayor said on Friday." */
const HANGS = 6
/** The same where what follows can be no clause: "…, the mayor said at a meeting of the council in the old town hall." */
const HANGS_LONG = 14
/** Items of an apposition behind "according to Ann Lee, head of the port,". */
const APPOSED = 8
/** Items between a verb and the link to its content: "accused the board of hiding". */
const LINK = 9

/** A cue in its sentence, with where it begins and ends. */
interface Placed {
  readonly items: readonly Item[]
  readonly cue: Cue
  readonly start: number
  readonly stop: number
  /** the last item that can be content */
  readonly until: number
  /** a cue within the content begins here; -1 where there is none */
  readonly inner: number
}

/** Items between a subject and its verb; a subject further off is shared with another verb. */
const ITS_OWN = 5
/** A subject told elsewhere in the sentence is no part of the cue: "Vance left, saying that". */
const own = (c: Cue): Range | null => (c.subject && c.verb.first - c.subject.last <= ITS_OWN ? c.subject : null)
const startOf = (c: Cue): number => Math.min(c.verb.first, own(c)?.first ?? c.verb.first)
const stopOf = (c: Cue): number => Math.max(c.verb.last, c.subject?.last ?? c.verb.last)
const isComma = (items: readonly Item[], i: number): boolean =>
  itemAt(items, i).text === ',' && itemAt(items, i).piece === null
const wordsIn = (items: readonly Item[], { first, last }: Range): number =>
  items.slice(first, last + 1).filter((i) => i.piece === null && (i.kind === 'word' || i.kind === 'number')).length

const lastOf = (items: readonly Item[]): number => {
  let last = items.length - 1
  while (
    last > 0 &&
    itemAt(items, last).piece === null &&
    itemAt(items, last).kind === 'mark' &&
    /^[.!?,]$/.test(itemAt(items, last).text)
  )
    last--
  return last
}

/** Where the content of a cue that ends with item `stop` must end: before another cue behind a comma or "and", or where the reporter goes on by himself. */
const untilOf = (items: readonly Item[], cue: Cue, stop: number, cues: readonly Cue[], l: Language): number => {
  const last = lastOf(items)
  const joins = (c: Cue): boolean =>
    l.speech.and.has(wordAt(items, startOf(c) - 1)) && startOf(c) > stop + LEAST && c.subject !== cue.subject
  const other = cues.find(
    (c) =>
      c !== cue && startOf(c) > stop && (isComma(items, startOf(c) - 1) || isPiece(items, startOf(c) - 1) || joins(c)),
  )
  const joined = cues.find(
    (c) =>
      c !== cue &&
      c.verb.first > stop &&
      l.speech.and.has(wordAt(items, c.verb.first - 1)) &&
      c.subject === cue.subject,
  )
  const own = items.findIndex(
    (_, i) => i > stop + LEAST && isComma(items, i) && l.speech.ends.has(wordAt(items, i + 1)),
  )
  const clear = (i: number): number => (isComma(items, i) ? i - 1 : i)
  return Math.min(
    last,
    other ? clear(startOf(other) - (isPiece(items, startOf(other) - 1) ? 1 : 2)) : last,
    joined ? joined.verb.first - 2 : last,
    own > 0 ? own - 1 : last,
  )
}

/** Words by which a named hearer is told to be a paper or a station: "the Tide news agency". */
const KIND = 2

/** Past the kind of a hearer named before item `i`: "told the Tide news agency the pier was safe", but "told the Tide police had come". */
const behindKind = (items: readonly Item[], i: number, { people, speech }: Language): number => {
  if (!itemAt(items, i - 1).capital) return i
  for (let k = i; k < i + KIND && itemAt(items, k).kind === 'word' && !itemAt(items, k).capital; k++) {
    const next = wordAt(items, k + 1)
    if (
      people.bodies.has(wordAt(items, k)) &&
      (people.pronouns.has(next) || speech.determiners.has(next) || itemAt(items, k + 1).capital)
    )
      return k + 1
  }
  return i
}

/** The name of a day or a month stands at item `i`: "called on Tuesday for calm" called on nobody. */
const isDay = (items: readonly Item[], i: number, { calendar }: Language): boolean =>
  calendar.names.has(wordAt(items, i)) && itemAt(items, i).capital === calendar.capitals

/** Where the content begins behind the verb: past who was told and on what day, "told reporters on Friday the pier was safe". */
const beginOf = ({ items, cue, stop }: Placed, l: Language): number => {
  let i = stop + 1
  if (l.speech.addresses.has(wordAt(items, cue.verb.first)) && cue.verb.last === stop) {
    if (l.speech.determiners.has(wordAt(items, i))) i++
    // "told the Harbour Herald", "told reporters"
    while (itemAt(items, i).capital && itemAt(items, i + 1).capital) i++
    i = behindKind(items, i + 1, l)
  }
  // "told Lee’s board", "as he tells it,"
  while (itemAt(items, i).kind === 'possessive' || isComma(items, i)) i++
  const day = l.speech.loose.has(wordAt(items, i)) ? i + 1 : i
  if (!l.people.notNames.has(wordAt(items, day)) || !itemAt(items, day).capital) return i
  // "insisted on May 3"
  return itemAt(items, day + 1).kind === 'number' && l.calendar.names.has(wordAt(items, day)) ? day + 2 : day + 1
}

/** "Asked by the Tide, Vance said", "Pressed on the plan, she said": a participle with its preposition, and no clause behind it. */
const isParticipial = (items: readonly Item[], end: number, l: Language): boolean => {
  const [word, next] = [wordAt(items, 0), wordAt(items, 1)]
  const participle =
    l.speech.asked.has(word) ||
    (word.length <= LONGEST && l.calendar.pastEnding.test(word)) ||
    l.calendar.past.has(word) ||
    l.speech.verbs.has(word)
  const hangs = l.speech.loose.has(next) || l.speech.by.has(next) || l.speech.that.has(next) || l.speech.binds.has(next)
  return participle && hangs && !items.slice(0, end + 1).some((_, i) => isComma(items, i))
}
/** Cap of cost: letters of a word whose ending is looked at. */
const LONGEST = 24

/** A segment before a comma that only says when or where: "On Tuesday, the mayor said". */
const introduces = (items: readonly Item[], end: number, l: Language): boolean =>
  isParticipial(items, end, l) ||
  l.promises.participles.some((ending) => wordAt(items, 0).endsWith(ending)) ||
  l.speech.loose.has(wordAt(items, 0)) ||
  l.speech.between.has(wordAt(items, 0)) ||
  l.speech.and.has(wordAt(items, 0)) ||
  l.speech.stops.has(wordAt(items, 0)) ||
  end < 2

/** How the content stands to its cue; the first that fits tells where it is. */
const orders: readonly {
  readonly name: string
  readonly find: (p: Placed, l: Language) => readonly Range[] | null
  readonly why: string
}[] = [
  {
    name: 'phrase before',
    why: '"According to the board, nobody was hurt"',
    find: ({ items, cue, start, stop, until }, l) => {
      if (!cue.phrase || start !== 0) return null
      let comma = items.findIndex((_, i) => i > stop && isComma(items, i))
      const next = items.findIndex((_, i) => i > comma && isComma(items, i))
      const apposed =
        next > 0 &&
        next - comma <= APPOSED &&
        items
          .slice(comma + 1, next)
          .some((i) => l.people.roles.has(i.lower) || l.people.bodies.has(i.lower) || i.kind === 'number')
      if (apposed && comma === stop + 1) comma = next
      return comma > 0 ? [{ first: comma + 1, last: until }] : []
    },
  },
  {
    name: 'introduced',
    why: '"In short, said Ann Lee, the pier is safe", "Gefragt nach dem Pier, sagte Lee, dass er sicher sei"',
    find: ({ items, cue, start, stop, until }, l) => {
      const head = { first: 0, last: start - 2 }
      if (!cue.inverted || cue.phrase || head.last < 1 || !isComma(items, start - 1) || !isComma(items, stop + 1))
        return null
      if (!introduces(items, head.last, l) || (!isParticipial(items, head.last, l) && holdsVerb(items, head, l)))
        return null
      const that = l.speech.that.has(wordAt(items, stop + 2)) ? 1 : 0
      return [{ first: stop + 2 + that, last: until }]
    },
  },
  {
    name: 'split',
    why: '"The bridge, the mayor said, would stay shut"',
    find: ({ items, cue, start, stop, until }, l) => {
      const comma = items.findIndex((_, i) => i > stop && i <= stop + HANGS && isComma(items, i))
      const rest = { first: comma + 1, last: until }
      const verb = wordAt(items, comma + 1)
      // not "…, she told the Tide, a weekly"
      const predicate =
        l.speech.passive.has(verb) ||
        l.speech.between.has(verb) ||
        l.promises.helpers.has(verb) ||
        l.speech.stops.has(verb)
      const goesOn =
        predicate &&
        comma > 0 &&
        isComma(items, start - 1) &&
        start > 2 &&
        wordsIn(items, rest) >= 2 &&
        !l.speech.ends.has(wordAt(items, comma + 1))
      const head = { first: 0, last: start - 2 }
      return goesOn && !cue.inner && !introduces(items, head.last, l) && !l.speech.and.has(wordAt(items, comma + 1))
        ? [head, rest]
        : null
    },
  },
  {
    name: 'behind its content',
    why: '"The pier is safe, said the mayor", "nobody was hurt, according to police"',
    find: ({ items, cue, start }, l) =>
      cue.phrase || (cue.inverted && !isParticipial(items, start - 1, l))
        ? start > 1
          ? [{ first: 0, last: isComma(items, start - 1) ? start - 2 : start - 1 }]
          : []
        : null,
  },
  {
    name: 'between commas',
    why: '"The pier is safe, the mayor said, with guards on it all night"',
    find: ({ items, cue, start, stop }, l) =>
      start > LEAST &&
      isComma(items, start - 1) &&
      isComma(items, stop + 1) &&
      !cue.inner &&
      !introduces(items, start - 2, l)
        ? [{ first: 0, last: start - 2 }]
        : null,
  },
  {
    name: 'that',
    why: '"said in a statement on Friday that the pier was safe"',
    find: ({ items, cue, start, stop, until, inner }, l) => {
      const that = items.findIndex(
        (i, k) => k > stop && k <= stop + THAT && i.piece === null && l.speech.that.has(i.lower),
      )
      // "condemned a plan that would cost too much": it is the plan that was condemned; but "rejected the claim that it would"
      if (
        l.speech.objects.has(wordAt(items, cue.verb.first)) &&
        that > beginOf({ items, cue, start, stop, until, inner }, l) &&
        !l.speech.nouns.has(wordAt(items, that - 1))
      )
        return null
      return that > 0 && that < until && (inner < 0 || that < inner) ? [{ first: that + 1, last: until }] : null
    },
  },
  {
    name: 'link',
    why: '"accused the board of hiding the list", "called for an inquiry"',
    find: ({ items, cue, stop, until }, l) => {
      const linked = l.speech.linked.get(wordAt(items, cue.verb.first))
      if (!linked) return null
      const from = stop + (linked.object ? 2 : 1)
      const link = items.findIndex(
        (i, k) =>
          k >= from && k <= stop + LINK && i.piece === null && linked.links.has(i.lower) && !isDay(items, k + 1, l),
      )
      return link > 0 && link < until ? [{ first: link + 1, last: until }] : []
    },
  },
  {
    name: 'hanging',
    why: '"The pier is safe, the mayor said on Friday"',
    find: ({ items, cue, start, stop, until }, l) => {
      // "…, saying it was safe": a participle never follows its content
      if (
        !isComma(items, start - 1) ||
        start < 3 ||
        l.speech.participles.has(wordAt(items, cue.verb.first)) ||
        (cue.subject?.first ?? start) < start
      )
        return null
      const short =
        until - stop < HANGS ||
        (until - stop < HANGS_LONG && l.speech.loose.has(wordAt(items, stop + 1)) && start > HANGS)
      return short && !(until > stop + 1 && introduces(items, start - 2, l)) ? [{ first: 0, last: start - 2 }] : null
    },
  },
  {
    name: 'behind',
    why: '"The mayor said the pier was safe"',
    find: (p, l) => (p.until > p.stop ? [{ first: beginOf(p, l), last: p.until }] : []),
  },
]

/** "posted a picture", "told of the night": a thing, or a place to it, and no clause. */
const isBare = ({ items, cue, stop }: Placed, ranges: readonly Range[], language: Language): boolean => {
  const { speech } = language
  const [first] = ranges
  if (
    !first ||
    speech.auxiliaries.size === 0 ||
    first.first <= stop ||
    cue.inner ||
    speech.that.has(wordAt(items, first.first - 1))
  )
    return false
  const verb = wordAt(items, cue.verb.first)
  if (speech.linked.has(verb)) return false
  const opens = wordAt(items, first.first)
  const bare = speech.clausal.has(verb) || (speech.loose.has(opens) && !speech.infinitive.has(opens))
  return bare && !ranges.some((r) => holdsVerb(items, r, language))
}

/** Whether the cue reports what stands without marks around it. */
const reports = (p: Placed, ranges: readonly Range[], l: Language): boolean => {
  const { items, cue } = p
  if (isBare(p, ranges, l)) return false
  if (cue.strength === 'strong' || cue.inner) return true
  const verb = wordAt(items, cue.verb.first)
  if (l.speech.objects.has(verb) || l.speech.linked.has(verb)) return true
  // "showed that"
  return ranges.length === 1 && ranges[0]?.first === p.stop + 2 && l.speech.that.has(wordAt(items, p.stop + 1))
}

/** "No one said", "no guard said": what nobody says is reported of none. */
const isOfNobody = (items: readonly Item[], { first, last }: Range, { numbers }: Language): boolean => {
  const words = items.slice(first, last + 1).map((i) => i.lower)
  const before = wordAt(items, first - 1)
  const opens = words[0] ?? ''
  return (
    numbers.none.has(opens) || numbers.nobody.some((p) => p === words.join(' ') || p === `${before} ${words.join(' ')}`)
  )
}

/** The spans of the clause that `cue` reports without quotation marks around it; none where it reports nothing. */
export const indirectSpans = ({ items }: Frame, cue: Cue, cues: readonly Cue[], language: Language): Span[] => {
  if (cue.strength === 'colon' || (cue.subject === null && !cue.inner)) return []
  if (cue.subject && isOfNobody(items, cue.subject, language)) return []
  const [start, stop] = [startOf(cue), stopOf(cue)]
  const until = untilOf(items, cue, stop, cues, language)
  const inner = Math.min(
    ...cues.filter((c) => c !== cue && c.verb.first > stop).map((c) => c.verb.first),
    Number.POSITIVE_INFINITY,
  )
  const placed = { items, cue, start, stop, until, inner: Number.isFinite(inner) ? inner : -1 }
  const ranges = orders.reduce<readonly Range[] | null>((found, o) => found ?? o.find(placed, language), null) ?? []
  if (
    ranges.reduce((n, r) => n + wordsIn(items, r), 0) <
    (cue.inner || language.speech.linked.has(wordAt(items, cue.verb.first)) ? 2 : LEAST)
  )
    return []
  if (!reports(placed, ranges, language)) return []
  return ranges.flatMap(({ first, last }) => {
    const [from, to] = [itemAt(items, first).from, itemAt(items, last).to]
    return from !== undefined && to !== undefined && from < to ? [{ from, to }] : []
  })
}
