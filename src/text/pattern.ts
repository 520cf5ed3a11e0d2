import { at, type Token } from './token.ts'

/** What a run of tokens must look like. Plain data: made with the verbs below, kept for a language, matched by `matchAt`. */
export type Pattern =
  | { readonly is: 'one'; readonly test: (token: Token) => boolean; readonly words: ReadonlySet<string> | null }
  | { readonly is: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly is: 'either'; readonly options: readonly Pattern[] }
  | { readonly is: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number }
  | { readonly is: 'slot'; readonly name: string; readonly part: Pattern }
  | { readonly is: 'ahead'; readonly part: Pattern; readonly holds: boolean }

/** Token indices, `end` behind the last. */
export interface Range {
  readonly first: number
  readonly end: number
}

export interface Match extends Range {
  /** what each slot took; of a slot filled more than once, the last */
  readonly slots: ReadonlyMap<string, Range>
}

/** One token that `test` fits. */
export const one = (test: (token: Token) => boolean): Pattern => ({ is: 'one', test, words: null })

/** One token out of a list of words in lower case. A set of the language is used as it is. */
export const word = (words: ReadonlySet<string> | readonly string[]): Pattern => {
  const set = words instanceof Set ? words : new Set(words)
  return { is: 'one', test: (token) => set.has(token.lower), words: set }
}

/** One token of that kind. */
export const kind = (of: Token['kind']): Pattern => one((token) => token.kind === of)

/** All parts, one behind the other. */
export const sequence = (...parts: readonly Pattern[]): Pattern => ({ is: 'sequence', parts })

/** The first option that lets the rest fit as well. */
export const either = (...options: readonly Pattern[]): Pattern => ({ is: 'either', options })

/** `part` or nothing. */
export const maybe = (part: Pattern): Pattern => ({ is: 'repeat', part, min: 0, max: 1 })

/** `part` as often as it fits, at least `min` and at most `max` times: so that no text makes it slow, `max` is small. */
export const repeat = (part: Pattern, min: number, max: number): Pattern => ({ is: 'repeat', part, min, max })

/** What `part` took is told under a name. */
export const slot = (name: string, part: Pattern): Pattern => ({ is: 'slot', name, part })

/** `part` fits here, and nothing is taken of it. */
export const ahead = (part: Pattern): Pattern => ({ is: 'ahead', part, holds: true })

/** `part` does not fit here. */
export const notAhead = (part: Pattern): Pattern => ({ is: 'ahead', part, holds: false })

/** One token that touches the one before. */
export const glued = (part: Pattern): Pattern => sequence(ahead(one((token) => token.glued)), part)

/** One of many phrases, each of words parted by blanks, the longest first: "bank holiday", "christmas". */
export const phrases = (list: Iterable<string>): Pattern => {
  const cut = [...new Set(list)].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)
  const single = cut.filter((words) => words.length === 1).flat()
  const longer = cut.filter((words) => words.length > 1).map((words) => sequence(...words.map((w) => word([w]))))
  return longer.length === 0 ? word(single) : either(...longer, word(single))
}

type Slots = ReadonlyMap<string, Range>
/** Goes on behind what was matched so far, or says that it cannot. */
type Next = (index: number, slots: Slots) => Match | null

const NO_SLOTS: Slots = new Map()

/** Fits `pattern` at `index`, then what `next` goes on with. */
const fit = (pattern: Pattern, list: readonly Token[], index: number, slots: Slots, next: Next): Match | null => {
  switch (pattern.is) {
    case 'one':
      return index < list.length && pattern.test(at(list, index)) ? next(index + 1, slots) : null
    case 'sequence':
      return fitParts(pattern.parts, 0, list, index, slots, next)
    case 'either':
      return fitOption(pattern.options, list, index, slots, next)
    case 'repeat':
      return fitRepeat(pattern, 0, list, index, slots, next)
    case 'slot':
      return fit(pattern.part, list, index, slots, (end, inner) => next(end, new Map(inner).set(pattern.name, { first: index, end })))
    case 'ahead':
      return (fit(pattern.part, list, index, slots, ended(index)) !== null) === pattern.holds ? next(index, slots) : null
  }
}

const fitParts = (parts: readonly Pattern[], part: number, list: readonly Token[], index: number, slots: Slots, next: Next): Match | null => {
  const here = parts[part]
  return here === undefined ? next(index, slots) : fit(here, list, index, slots, (end, inner) => fitParts(parts, part + 1, list, end, inner, next))
}

const fitOption = (options: readonly Pattern[], list: readonly Token[], index: number, slots: Slots, next: Next): Match | null => {
  for (const option of options) {
    const found = fit(option, list, index, slots, next)
    if (found !== null) return found
  }
  return null
}

type Repeat = Extract<Pattern, { readonly is: 'repeat' }>

const fitRepeat = (pattern: Repeat, count: number, list: readonly Token[], index: number, slots: Slots, next: Next): Match | null => {
  const more =
    count < pattern.max
      ? fit(pattern.part, list, index, slots, (end, inner) => (end > index ? fitRepeat(pattern, count + 1, list, end, inner, next) : null))
      : null
  return more ?? (count >= pattern.min ? next(index, slots) : null)
}

const ended =
  (first: number): Next =>
  (end, slots) => ({ first, end, slots })

/** How `pattern` fits the tokens from `index` on, or null. Parts take as much as they can, and give back where the rest would not fit. */
export const matchAt = (pattern: Pattern, list: readonly Token[], index: number): Match | null => fit(pattern, list, index, NO_SLOTS, ended(index))

/** The words a match of `pattern` can begin with; null where that may be anything. */
const firstWords = (pattern: Pattern): ReadonlySet<string> | null => {
  switch (pattern.is) {
    case 'one':
      return pattern.words
    case 'slot':
      return firstWords(pattern.part)
    case 'repeat':
      return pattern.min > 0 ? firstWords(pattern.part) : null
    case 'either':
      return united(pattern.options.map(firstWords))
    case 'ahead':
      return null
    case 'sequence':
      return firstOfSequence(pattern.parts)
  }
}

const united = (sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null => {
  const all = new Set<string>()
  for (const set of sets) {
    if (set === null) return null
    for (const w of set) all.add(w)
  }
  return all
}

/** An optional part may be left out: then the next one begins. */
const firstOfSequence = ([part, ...rest]: readonly Pattern[]): ReadonlySet<string> | null => {
  if (part === undefined) return null
  if (part.is === 'ahead') return firstOfSequence(rest)
  if (part.is === 'repeat' && part.min === 0) return united([firstWords(part.part), firstOfSequence(rest)])
  return firstWords(part)
}

/** A pattern with what its reader wants to know of it: its kind, a resolver, the rule's name. */
export interface Named<T> {
  readonly pattern: Pattern
  readonly value: T
}

/** Patterns by the words they can begin with, so that most tokens are looked up once and tried with none. */
export interface Finder<T> {
  readonly byWord: ReadonlyMap<string, readonly Named<T>[]>
  /** begin with anything */
  readonly others: readonly Named<T>[]
}

export const finderOf = <T>(patterns: readonly Named<T>[]): Finder<T> => {
  const byWord = new Map<string, Named<T>[]>()
  const others: Named<T>[] = []
  for (const named of patterns) {
    const words = firstWords(named.pattern)
    if (words === null) others.push(named)
    else for (const w of words) byWord.set(w, [...(byWord.get(w) ?? []), named])
  }
  return { byWord, others }
}

export interface Found<T> extends Match {
  readonly value: T
}

/** What fits at `index`, in the order of the patterns but those that begin with any token last. */
export const foundAt = <T>({ byWord, others }: Finder<T>, list: readonly Token[], index: number): Found<T>[] => {
  const found: Found<T>[] = []
  for (const named of [byWord.get(at(list, index).lower) ?? [], others])
    for (const { pattern, value } of named) {
      const match = matchAt(pattern, list, index)
      if (match !== null && match.end > match.first) found.push({ ...match, value })
    }
  return found
}

/** What fits anywhere in `list`, in the order of the text; matches may overlap. */
export const foundIn = <T>(finder: Finder<T>, list: readonly Token[]): Found<T>[] => list.flatMap((_, index) => foundAt(finder, list, index))
