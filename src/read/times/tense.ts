import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import { facet, type Stretches, within } from '../../text/stretches.ts'

/**
 * `awaited`: it was to come, and may have come since ("was due in June"); `remote`: it had been before what is told ("had come on Sunday");
 * `perfect`: it has been up to now ("has been shut since noon").
 */
export type Tense = 'past' | 'perfect' | 'remote' | 'future' | 'awaited' | null

/** Does it tell of what has been? */
export const isPast = (tense: Tense): boolean => isTold(tense) || tense === 'remote'

/** Does it tell of what has been, and of nothing before that? */
export const isTold = (tense: Tense): boolean => tense === 'past' || tense === 'perfect'

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu

/** Units of the sentence looked at on either side; a cue further off speaks of something else. */
const LOOK = 240

/** Words between "had" and its participle: "had not yet been opened". */
const APART = 3

const wordsOf = facet((stretch): readonly string[] =>
  (stretch.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'")),
)

const words = (stretches: Stretches, from: number, to: number): string[] => {
  const found: string[] = []
  within(stretches, from, to, (stretch) => {
    for (const word of wordsOf(stretch)) found.push(word)
  })
  return found
}

/** "for stranded guests": a participle behind a preposition or an article, with its noun behind it. */
const attributive = (list: readonly string[], at: number, { beforeNoun }: Language['calendar']): boolean =>
  beforeNoun.has(list[at - 1] ?? '') && list[at + 1] !== undefined && !beforeNoun.has(list[at + 1] ?? '')

/** "had promised", "had been handed over", "has been shut": by what stands before the participle. */
const pastAt = (list: readonly string[], at: number, { calendar }: Language): Tense => {
  const helper = list
    .slice(Math.max(0, at - APART), at)
    .findLast((word) => calendar.had.has(word) || calendar.have.has(word))
  return helper === undefined ? 'past' : calendar.had.has(helper) ? 'remote' : 'perfect'
}

/** "ordered the gates to be shut": what a passive behind an order tells is to come. */
const orders = (list: readonly string[], at: number, { calendar }: Language): boolean =>
  calendar.orders.has(list[at] ?? '') &&
  list.some((word, i) => i > at + 1 && calendar.infinitive.has(word) && calendar.toBe.has(list[i + 1] ?? ''))

const cue = (list: readonly string[], at: number, language: Language): Tense => {
  const { calendar } = language
  const word = list[at] ?? ''
  const before = list[at - 1] ?? ''
  const toDo = list[at + 1] !== undefined && calendar.infinitive.has(list[at + 1] ?? '')
  const due = toDo ? calendar.dueTo.get(word) : undefined
  if (due) return due
  if (orders(list, at, language)) return 'awaited'
  const loose = calendar.futureBefore.has(word) && !toDo
  if (!loose && (calendar.future.has(word) || word.endsWith("'ll")))
    return calendar.pending.has(word) && calendar.past.has(before) ? 'awaited' : 'future'
  if (calendar.past.has(word))
    return calendar.be.has(before) && !calendar.infinitive.has(before) ? null : pastAt(list, at, language)
  // "to be held", "stay closed", "for stranded guests": the participle tells nothing, what stands before does
  if (word.length < 24 && calendar.pastEnding.test(word))
    return calendar.be.has(before) || attributive(list, at, calendar) ? null : pastAt(list, at, language)
  return null
}

/** The nearest cue among the words before a time. */
const cueBefore = (list: readonly string[], language: Language): Tense => {
  for (let i = list.length - 1; i >= 0; i--) {
    const found = cue(list, i, language)
    if (found) return found
  }
  return null
}

/** Is what is to be done by the time `at` still to come? Unless the sentence has told of the past before it: "pay by Monday, he said". */
export const tenseOfDue = (stretches: Stretches, sentence: Span, at: Span, language: Language): Tense =>
  cueBefore(words(stretches, Math.max(sentence.from, at.from - LOOK), at.from), language) ?? 'future'

/** Does the sentence speak of what was or of what is to come at the time `at`? The nearest cue before it decides, else the first after it. */
export const tenseAt = (stretches: Stretches, sentence: Span, at: Span, language: Language): Tense => {
  const before = words(stretches, Math.max(sentence.from, at.from - LOOK), at.from)
  const told = cueBefore(before, language)
  if (told) return told
  if (before.some((w) => language.calendar.infinitive.has(w))) return 'future'
  const after = words(stretches, at.to, Math.min(sentence.to, at.to + LOOK))
  for (let i = 0; i < after.length; i++) {
    const found = cue(after, i, language)
    if (found) return found
  }
  return null
}
