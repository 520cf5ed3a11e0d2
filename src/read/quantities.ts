import type { Language } from '../lang/index.ts'
import type { Annotations, Article, Bound, Quantity, Sentence, Span } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { facet, some } from '../text/stretches.ts'
import { eachLanguage } from './each-language.ts'
import { pageOf } from './page.ts'
import { ageAt } from './quantities/ages.ts'
import { type BoundWords, boundAfter, boundBefore, interval } from './quantities/bounds.ts'
import { circumstances } from './quantities/circumstances.ts'
import { andHalf, type Figure, figureAt, mayBegin } from './quantities/figures.ts'
import { type Noun, nounAfter } from './quantities/nouns.ts'
import { rangeFrom } from './quantities/ranges.ts'
import { skips } from './quantities/skip.ts'
import { type Piece, pieces, piecesOf } from './quantities/tokens.ts'
import type { ArticleReader } from './reader.ts'

interface Found {
  readonly figure: Figure
  readonly noun: Noun
  /** the piece behind all of it: behind the noun, and behind a half that follows it */
  readonly end: number
  readonly bound: Bound
  readonly before: BoundWords | null
  readonly after: BoundWords | null
}

/** Pieces looked back for a verb such as "killing" that makes a bare figure count persons. */
const LOOK_BACK = 4
const LOOK_AHEAD = 3

/** "killing at least 7", "51 were injured": nothing but living beings are killed or injured. */
const harmed = (list: readonly Piece[], at: number, next: number, { numbers }: Language): boolean =>
  list.slice(Math.max(0, at - LOOK_BACK), at).some((p) => numbers.harms.has(p.lower)) ||
  list.slice(next, next + LOOK_AHEAD).some((p) => numbers.harms.has(p.lower))

const boundOf = (figure: Figure, before: BoundWords | null, after: BoundWords | null): Bound => {
  if (figure.kind === 'vague') return 'vague'
  return before?.bound ?? after?.bound ?? (figure.loose ? 'about' : 'exact')
}

/** "magnitude 6.3", "category-4": a scale named before its figure. */
const scaleBefore = (list: readonly Piece[], at: number, { numbers }: Language): { unit: string; at: number } | null => {
  const word = at - (list[at - 1]?.text === '-' ? 2 : 1)
  const unit = numbers.unitsBefore.get(list[word]?.lower ?? '')
  return unit ? { unit, at: word } : null
}

/** The names of all units. */
const measuresOf = eachLanguage(({ numbers }): ReadonlySet<string> => new Set(numbers.units.values()))

/** "an hour and a half", "two miles and a half": what stands behind the unit belongs to the figure. */
const withHalf = (list: readonly Piece[], figure: Figure, noun: Noun, language: Language): { figure: Figure; end: number } => {
  const { numbers } = language
  if (figure.low !== figure.high || noun.unit === null || !numbers.and.has(list[noun.next]?.lower ?? '')) return { figure, end: noun.next }
  const { value, next } = andHalf(list, { value: figure.low, next: noun.next }, language)
  const measured = next > noun.next && measuresOf(language).has(noun.unit)
  return measured ? { figure: { ...figure, low: value, high: value, kind: 'words' }, end: next } : { figure, end: noun.next }
}

/** The quantity that begins at piece `at`, or null. */
const quantityAt = (list: readonly Piece[], at: number, language: Language): Found | null => {
  const { numbers } = language
  const age = ageAt(list, at, language)
  if (age) return { ...age, end: age.noun.next, bound: 'exact', before: null, after: null }
  const single = figureAt(list, at, language)
  if (!single) return null
  const range = rangeFrom(list, single, language)
  const early = boundAfter(list, range.next, language)
  const scale = scaleBefore(list, range.at, language)
  const noun = nounAfter(list, early?.next ?? range.next, range.unit ?? scale?.unit ?? null, range.low === 1 && range.high === 1, language)
  const { figure, end } = withHalf(list, range, noun, language)
  const late = early ?? boundAfter(list, noun.next, language)
  const article = list[figure.at - 1] && numbers.articles.has(list[figure.at - 1]?.lower ?? '') ? 1 : 0
  const found = boundBefore(list, scale?.at ?? figure.at, language) ?? (article ? boundBefore(list, figure.at - article, language) : null)
  const during =
    found &&
    numbers.timeUnits.has(noun.unit ?? '') &&
    numbers.duringWords.has(list[found.at]?.lower ?? '') &&
    found.next === found.at + 1 &&
    !numbers.lasting.has(list[found.at - 1]?.lower ?? '')
  const before = during ? null : found
  const candidate = { list, figure, noun, bounded: before !== null || late !== null, language }
  if (skips.some((s) => s.test(candidate))) return null
  const unit = noun.unit ?? (figure.kind !== 'none' && harmed(list, before?.at ?? figure.at, figure.next, language) ? 'person' : null)
  return { figure, noun: { ...noun, unit }, end, bound: boundOf(figure, before, late), before, after: late }
}

const spanOf = (list: readonly Piece[], at: number, next: number): Span => ({ from: list[at]?.from ?? 0, to: list[next - 1]?.to ?? 0 })

/** What was read of a figure, and the piece behind it. */
interface Read {
  readonly quantity: Quantity
  readonly next: number
}

const quantity = (article: Article, list: readonly Piece[], found: Found, last: Read | undefined, language: Language): Read => {
  const { figure, noun, end, before, after } = found
  const at = before?.at ?? figure.at
  const next = Math.max(figure.next, end, after?.next ?? 0)
  const whole = spanOf(list, at, next)
  const exact = spanOf(list, before?.at ?? figure.at, Math.max(figure.next, after && after.at === figure.next ? after.next : 0))
  const counts = noun.next > noun.at ? spanOf(list, noun.at, noun.next) : { from: 0, to: 0 }
  const counted = noun.unit !== null && figure.unit === null && !measuresOf(language).has(noun.unit) && noun.unit !== 'percent' && noun.unit !== 'share'
  const place = { list, at, next, figure, unit: noun.unit, counted, language }
  const made: Quantity = {
    id: hash('quantity', article.id, whole.from, whole.to),
    article: article.id,
    ...whole,
    text: article.text.slice(whole.from, whole.to),
    ...interval(figure.low, figure.high, found.bound),
    bound: found.bound,
    unit: noun.unit,
    counts: article.text.slice(counts.from, counts.to),
    figure: exact,
    ...circumstances(place, last ? { next: last.next, extent: last.quantity.extent } : null),
  }
  return { quantity: made, next }
}

/** "about 230 km (140 miles)": the same figure in another unit, with the same bound. */
const converted = (list: readonly Piece[], one: Found, last: Quantity | undefined, language: Language): Found => {
  const open = list[one.figure.at - 1]
  const same =
    last &&
    open?.text === '(' &&
    last.to <= open.from &&
    open.from - last.to <= 1 &&
    last.unit !== one.noun.unit &&
    measuresOf(language).has(one.noun.unit ?? '')
  return same && one.bound === 'exact' ? { ...one, bound: last.bound } : one
}

/** Whether a figure may begin in a stretch at all. */
const begins = eachLanguage((language) => facet((stretch) => piecesOf(stretch, language).some((p) => mayBegin(p, language))))

/** Longest sentence read; a longer one is a table or noise, and is read up to here. */
const LONGEST = 5000

const inSentence = (article: Article, { from, to }: Sentence, language: Language, taken: readonly Span[]): Quantity[] => {
  const { stretches } = pageOf(article, language)
  const end = Math.min(to, from + LONGEST)
  if (!some(stretches, from, end, begins(language))) return []
  const list = pieces(stretches, from, end, language)
  const found: Read[] = []
  for (let at = 0; at < list.length; at++) {
    if (!mayBegin(list[at], language)) continue
    const one = quantityAt(list, at, language)
    if (!one) continue
    const made = quantity(article, list, converted(list, one, found.at(-1)?.quantity, language), found.at(-1), language)
    at = one.figure.next - 1
    const numeral = spanOf(list, one.figure.at, one.figure.next)
    if (!taken.some((t) => t.from <= numeral.from && numeral.to <= t.to)) found.push(made)
  }
  return found.map((one) => one.quantity)
}

/** Dates and times of day hold figures that count nothing; "three years" inside "the three previous years" does count. */
const dates = (soFar: Annotations, article: Article, { numbers }: Language): Span[] =>
  soFar.times
    .filter(
      (t) =>
        !t.duration &&
        !(
          /^\D*\d{0,3}\D*$/.test(t.text) &&
          t.text.split(/[\s-]+/).some((w) => numbers.timeUnits.has(numbers.units.get(w.toLowerCase()) ?? '')) &&
          !ago(article, t, numbers.ago)
        ),
    )
    .map(({ from, to }) => ({ from, to }))

const ago = (article: Article, { from, to }: Span, words: ReadonlySet<string>): boolean =>
  article.text
    .slice(from, to)
    .toLowerCase()
    .split(/\s+/)
    .some((w) => words.has(w))

/** The quantities of an article, in order. */
export const quantities: ArticleReader<'quantities'> = {
  name: 'quantities',
  needs: ['sentences', 'times'],
  read: (article, language, soFar) => {
    const taken = dates(soFar, article, language)
    let first = 0
    return soFar.sentences.flatMap((s) => {
      while (first < taken.length && (taken[first]?.to ?? 0) <= s.from) first++
      const here: Span[] = []
      for (let i = first; i < taken.length && (taken[i]?.from ?? 0) < s.to; i++) here.push(taken[i] ?? s)
      return inSentence(article, s, language, here)
    })
  },
}
