import type { Language } from '../lang/index.ts'
import type { Annotations, Bound, Quantity, Sentence, Span } from '../model/index.ts'
import { type Document, tokensWithin } from '../text/document.ts'
import { hash } from '../text/hash.ts'
import { facet, some } from '../text/stretches.ts'
import { at, indexAt, tokenized } from '../text/token.ts'
import { eachLanguage } from './each-language.ts'
import { ageAt } from './quantities/ages.ts'
import { type BoundWords, boundAfter, boundBefore, interval } from './quantities/bounds.ts'
import { circumstances } from './quantities/circumstances.ts'
import { contestAt } from './quantities/contests.ts'
import { ellipsis, type Known } from './quantities/ellipsis.ts'
import { type Figure, figureAt, mayBegin } from './quantities/figures.ts'
import { type Joint, jointUnits, withCurrencyScale } from './quantities/joint-units.ts'
import type { Line } from './quantities/line.ts'
import { measureAt } from './quantities/measures.ts'
import { numberedNames } from './quantities/names.ts'
import { type Noun, nounAfter } from './quantities/nouns.ts'
import { withOtherDollars } from './quantities/other-dollars.ts'
import { rangeFrom } from './quantities/ranges.ts'
import { skips } from './quantities/skip.ts'
import { leansBack, openingOf, subjectOf } from './quantities/subjects.ts'
import { figureTokens, isCoded } from './quantities/tokens.ts'
import { styleOf } from './quantities/value.ts'
import { andHalf } from './quantities/words.ts'
import type { Reader } from './reader.ts'
import { parseDay } from './times/civil.ts'
import { referenceOf } from './times/reference.ts'
import { timesOf } from './times.ts'

interface Found {
  readonly figure: Figure
  readonly noun: Noun
  /** the token behind all of it: behind the noun, and behind a half that follows it */
  readonly end: number
  readonly bound: Bound
  readonly before: BoundWords | null
  readonly after: BoundWords | null
}

/** How often something was so: "twice", "three times". */
const TIMES = 'time'

const boundOf = (figure: Figure, before: BoundWords | null, after: BoundWords | null, lasts: boolean): Bound => {
  if (figure.kind === 'vague') return 'vague'
  // "within a mile" is a mile, "within two days" may be one
  if (lasts && before?.inside) return 'at-most'
  return before?.bound ?? after?.bound ?? (figure.loose ? 'about' : 'exact')
}

/** "magnitude 6.3", "category-4": a scale named before its figure. */
const scaleBefore = ({ list, language }: Line, i: number): { unit: string; at: number } | null => {
  const word = i - (at(list, i - 1).text === '-' ? 2 : 1)
  const unit = language.numbers.unitsBefore.get(at(list, word).lower)
  return unit ? { unit, at: word } : null
}

/** The names of all units. */
const measuresOf = eachLanguage(
  ({ numbers }): ReadonlySet<string> =>
    new Set([...numbers.units.values(), ...numbers.currencies.values(), 'percent', 'share']),
)

const isMeasure = (unit: string | null, language: Language): boolean => unit !== null && measuresOf(language).has(unit)

/** "an hour and a half", "two miles and a half": what stands behind the unit belongs to the figure. */
const withHalf = (line: Line, figure: Figure, noun: Noun): { figure: Figure; end: number } => {
  const plain = { figure, end: noun.next }
  if (
    figure.low !== figure.high ||
    noun.unit === null ||
    !line.language.numbers.and.has(at(line.list, noun.next).lower)
  )
    return plain
  const { value, next } = andHalf(line, { value: figure.low, next: noun.next })
  const measured = next > noun.next && isMeasure(noun.unit, line.language)
  return measured ? { figure: { ...figure, low: value, high: value, kind: 'words' }, end: next } : plain
}

/** "over two years" is how long, not how much, unless something lasted or took so long. */
const isDuring = ({ list, language }: Line, bound: BoundWords, unit: string | null): boolean => {
  const { numbers } = language
  const single = bound.next === bound.at + 1 && numbers.duringWords.has(at(list, bound.at).lower)
  return single && numbers.timeUnits.has(unit ?? '') && !numbers.lasting.has(at(list, bound.at - 1).lower)
}

/** The bound before a figure: also before the article or the scale it begins with. */
const before = (line: Line, figure: Figure, start: number, unit: string | null): BoundWords | null => {
  const { articles, wholes } = line.language.numbers
  const opener = at(line.list, figure.at - 1).lower
  const article = articles.has(opener) || (figure.kind === 'fraction' && wholes.has(opener)) ? 1 : 0
  const found = boundBefore(line, start) ?? (article ? boundBefore(line, figure.at - 1) : null)
  return found && isDuring(line, found, unit) ? null : found
}

/** What an article tells the reader of figures before it reads any. */
interface Place {
  readonly document: Document
  readonly language: Language
  readonly line: Line
  readonly names: ReadonlySet<string>
  readonly known: Known
}

/** "5 feet 2 inches": one figure of two. */
const jointAt = (line: Line, { figure, unit, next }: Joint): Found => {
  const first = boundBefore(line, figure.at)
  const whole = { ...figure, next }
  return {
    figure: whole,
    noun: { unit, at: next, next },
    end: next,
    bound: boundOf(whole, first, null, line.language.numbers.timeUnits.has(unit)),
    before: first,
    after: null,
  }
}

/** The quantity that begins at token `i`, or null. */
const quantityAt = ({ line, names, known }: Place, i: number): Found | null => {
  const age = ageAt(line, i)
  if (age) return { ...age, end: age.noun.next, bound: 'exact', before: null, after: null }
  const single = figureAt(line, i)
  if (!single) return null
  const contest = contestAt(line, i)
  const joint = jointUnits(line, single)
  if (joint) return jointAt(line, joint)
  const range = withCurrencyScale(line, contest === null ? rangeFrom(line, single) : single)
  const early = boundAfter(line, range.next)
  const scale = scaleBefore(line, range.at)
  const everyone = range.kind === 'none' && range.unit === 'person'
  const noun =
    everyone || range.unit === TIMES
      ? { unit: range.unit, at: range.next, next: range.next }
      : nounAfter(
          line,
          early?.next ?? range.nounAt ?? range.next,
          range.unit ?? scale?.unit ?? contest,
          range.low === 1 && range.high === 1,
        )
  const { figure, end } = withHalf(line, range, noun)
  const late = early ?? boundAfter(line, noun.next)
  const first = before(line, figure, scale?.at ?? figure.at, noun.unit)
  const unit = noun.unit ?? ellipsis(line, { at: first?.at ?? figure.at, figure }, known)
  const elliptic = noun.unit === null && unit !== null
  const bounded = first !== null || late !== null
  const counted = { ...noun, unit }
  if (
    skips.some((s) => s.test({ ...line, figure, noun: counted, bounded, elliptic, contest: contest !== null, names }))
  )
    return null
  return {
    figure,
    noun: counted,
    end,
    bound: boundOf(figure, first, late, line.language.numbers.timeUnits.has(unit ?? '')),
    before: first,
    after: late,
  }
}

const spanOf = ({ list }: Line, from: number, next: number): Span => ({
  from: at(list, from).from,
  to: at(list, next - 1).to,
})

/** What was read of a figure, and the token behind it. */
interface Read {
  readonly quantity: Quantity
  readonly next: number
}

/** With what the sentence before opens: what this one calls "they". */
const openingBefore = ({ document, line, language, known: { before } }: Place): string => {
  if (!before) return ''
  const last = { ...line, list: figureTokens(document.text, tokensWithin(document, before), language) }
  const opening = openingOf(last)
  if (!opening) return ''
  const { from, to } = spanOf(last, opening.at, opening.next)
  return document.text.slice(from, to)
}

/** The words that a figure counts: its noun, else the subject of its verb, else what the sentence before spoke of. */
const countsOf = (place: Place, { figure, noun, before }: Found): string => {
  const { line, document } = place
  const own = noun.next > noun.at ? spanOf(line, noun.at, noun.next) : null
  const said = own ? document.text.slice(own.from, own.to) : ''
  const measured = noun.next === noun.at || measureAt(line, noun.at)?.next === noun.next
  if (!measured || figure.kind === 'none') return said
  const start = before?.at ?? figure.at
  const subject = subjectOf(line, start)
  if (!subject) return leansBack(line, start) ? openingBefore(place) || said : said
  const { from, to } = spanOf(line, subject.at, subject.next)
  return document.text.slice(from, to)
}

const quantity = (place: Place, found: Found, last: Read | undefined): Read => {
  const { document, line, language } = place
  const { article, text } = document
  const { figure, noun, end, before, after } = found
  const start = before?.at ?? figure.at
  const next = Math.max(figure.next, end, after?.next ?? 0)
  const whole = spanOf(line, start, next)
  // "fell twice": not by how much
  const counted = noun.unit === TIMES || (noun.unit !== null && figure.unit === null && !isMeasure(noun.unit, language))
  const made: Quantity = {
    id: hash('quantity', article.id, whole.from, whole.to),
    article: article.id,
    ...whole,
    text: text.slice(whole.from, whole.to),
    ...interval(figure.low, figure.high, found.bound, before?.closely),
    bound: found.bound,
    unit: noun.unit,
    counts: countsOf(place, found),
    figure: spanOf(line, start, Math.max(figure.next, after && after.at === figure.next ? after.next : 0)),
    ...circumstances(
      { ...line, at: start, next, figure, counted },
      last ? { next: last.next, extent: last.quantity.extent } : null,
    ),
  }
  return { quantity: made, next }
}

/** "about 230 km (140 miles)": the same figure in another unit, with the same bound. */
const converted = ({ line, language }: Place, one: Found, last: Quantity | undefined): Found => {
  const open = at(line.list, one.figure.at - 1)
  const same =
    last &&
    open.text === '(' &&
    last.to <= open.from &&
    open.from - last.to <= 1 &&
    last.unit !== one.noun.unit &&
    isMeasure(one.noun.unit, language)
  return same && one.bound === 'exact' ? { ...one, bound: last.bound } : one
}

/** Whether a figure may begin in a stretch at all. */
const begins = eachLanguage((language) =>
  facet((stretch) => tokenized(stretch).some((token) => mayBegin(token, language) || isCoded(token, language))),
)

/** Cap of cost: a longer sentence is a table or noise, and is read up to here. */
const LONGEST = 5000

const inSentence = (place: Place, taken: readonly Span[]): Quantity[] => {
  const { line, language } = place
  const found: Read[] = []
  let known = place.known
  for (let i = 0; i < line.list.length; i++) {
    if (!mayBegin(at(line.list, i), language)) continue
    const here = { ...place, known }
    const one = quantityAt(here, i)
    if (!one) continue
    const last = found.at(-1)
    const made = quantity(here, converted(here, one, last?.quantity), last)
    // "40 per cento": a hundred is part of the unit
    i = (measureAt(line, one.figure.next)?.next ?? one.figure.next) - 1
    const numeral = spanOf(line, one.figure.at, one.figure.next)
    if (taken.some((t) => t.from < numeral.to && numeral.from < t.to)) continue
    found.push(made)
    if (!isMeasure(made.quantity.unit, language))
      known = { ...known, unit: made.quantity.unit ?? known.unit, here: true }
  }
  return found.map((one) => one.quantity)
}

/** Units of which a time of day may be told: "deux heures". */
const CLOCK_UNITS: ReadonlySet<string> = new Set(['hour', 'minute'])

/** Dates and times of day hold figures that count nothing; "three years" inside "the three previous years" does count. */
const dates = ({ times }: Annotations, { numbers }: Language): Span[] =>
  times.filter((t) => {
    if (t.duration) return false
    const words = t.text.toLowerCase().split(/[\s-]+/)
    // "a quarter past three": no quarter of a year
    const spans = (unit: string): boolean =>
      numbers.timeUnits.has(unit) && (t.grain !== 'minute' || CLOCK_UNITS.has(unit))
    const spells = /^\D*\d{0,3}\D*$/.test(t.text) && words.some((w) => spans(numbers.units.get(w) ?? ''))
    return !spells || words.some((w) => numbers.ago.has(w))
  })

/** The day from which the times of an undated article are read: any day will do, for only their places are asked. */
const SOME_DAY = parseDay('2031-05-08')

/** A figure by itself, which may be no time of day: "from 4.25". */
const BARE = /^\D*\d+(?:[.,]\d+)?$/

/** Where an article whose day nobody knows tells a time of day: "4 p.m." is no 4 there either. */
const undatedClocks = (document: Document, language: Language, sentences: readonly Sentence[]): Span[] =>
  referenceOf(document, language) === null
    ? timesOf(document, language, sentences, SOME_DAY).filter(
        (t) => t.grain === 'minute' && !t.duration && !BARE.test(t.text),
      )
    : []

/** Times that lie in a sentence; `list` is in the order of the text. */
const within = (list: readonly Span[], { from, to }: Span): readonly Span[] =>
  list.slice(indexAt(list, from), indexAt(list, to))

/** The quantities of an article, in order. */
export const quantities: Reader<'quantities'> = {
  name: 'quantities',
  needs: ['sentences', 'times'],
  read: ({ document, language }, soFar) => {
    const clocks = undatedClocks(document, language, soFar.sentences)
    const taken = [...dates(soFar, language), ...clocks].sort((a, b) => a.from - b.from)
    const style = styleOf(document, language, taken)
    const names = numberedNames(document, language)
    let known: Known = { unit: null, here: false, before: null }
    const found: Quantity[] = []
    for (const sentence of soFar.sentences) {
      const span = { from: sentence.from, to: Math.min(sentence.to, sentence.from + LONGEST) }
      const asked = some(document.stretches, span.from, span.to, begins(language))
      const line = {
        list: asked ? figureTokens(document.text, tokensWithin(document, span), language) : [],
        style,
        language,
      }
      const here = asked ? inSentence({ document, language, line, names, known }, within(taken, sentence)) : []
      for (const one of here) found.push(one)
      const counted = here.findLast((q) => q.unit !== null && !isMeasure(q.unit, language))
      known = { unit: counted?.unit ?? null, here: false, before: span }
    }
    return withOtherDollars(found, document.text)
  },
}
