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

/**
 * What is bound to come by an end that is named: "promised a refund by June", and what holds until then: "is closed until Easter".
 * Such words tell nothing of other times: "promised on Friday".
 */
const deadlineCue = (list: readonly string[], at: number, { calendar }: Language): Tense => {
  const word = list[at] ?? ''
  if (calendar.pledges.has(word)) return calendar.dueTo.get(list[at - 1] ?? '') ?? 'awaited'
  const participle = calendar.past.has(word) || (word.length < LONGEST_PARTICIPLE && calendar.pastEnding.test(word))
  return participle && calendar.dueTo.get(list[at - 1] ?? '') === 'future' ? 'future' : null
}
/** Cap of cost: letters of a word whose ending is looked at. */
const LONGEST_PARTICIPLE = 24

/** "was due", "the rent, due on the 5th": it may have come since; "is due", "will be due" has not. */
const isPending = (list: readonly string[], at: number, { past, be, dueTo }: Language['calendar']): boolean => {
  const before = list.slice(Math.max(0, at - APART), at)
  const helper = before.findLast((word) => past.has(word) || be.has(word) || dueTo.has(word))
  return helper === undefined ? at > 0 : past.has(helper)
}

const cue = (list: readonly string[], at: number, language: Language, deadline: boolean): Tense => {
  const { calendar } = language
  const word = list[at] ?? ''
  const before = list[at - 1] ?? ''
  const toDo = list[at + 1] !== undefined && calendar.infinitive.has(list[at + 1] ?? '')
  const due = toDo ? calendar.dueTo.get(word) : undefined
  if (due) return due
  if (orders(list, at, language)) return 'awaited'
  const bound = deadline ? deadlineCue(list, at, language) : null
  if (bound) return bound
  const loose = calendar.futureBefore.has(word) && !toDo
  if (!loose && (calendar.future.has(word) || word.endsWith("'ll")))
    return calendar.pending.has(word) && isPending(list, at, calendar) ? 'awaited' : 'future'
  if (calendar.past.has(word))
    return calendar.be.has(before) && !calendar.infinitive.has(before) ? null : pastAt(list, at, language)
  // "to be held", "stay closed", "for stranded guests": the participle tells nothing, what stands before does
  if (word.length < LONGEST_PARTICIPLE && calendar.pastEnding.test(word))
    return calendar.be.has(before) || attributive(list, at, calendar) ? null : pastAt(list, at, language)
  return null
}

/** The nearest cue among the words before a time. */
const cueBefore = (list: readonly string[], language: Language, deadline = false): Tense => {
  for (let i = list.length - 1; i >= 0; i--) {
    const found = cue(list, i, language, deadline)
    if (found) return found
  }
  return null
}

/** The first cue among the words behind a time. */
const cueBehind = (list: readonly string[], language: Language): Tense => {
  for (let i = 0; i < list.length; i++) {
    const found = cue(list, i, language, false)
    if (found) return found
  }
  return null
}

/** The same, but what is said of the saying itself: "By Friday, he said, it would be mended". */
const cueBeyondSpeech = (list: readonly string[], language: Language): Tense =>
  cueBehind(
    list.filter((word) => !language.speech.verbs.has(word)),
    language,
  )

/** Do these words belong to the time behind them: "by", "by the end of"? */
const ofTime = (list: readonly string[], { calendar }: Language): boolean => {
  const edges = [...calendar.edges.keys()].flatMap((edge) => edge.split(' '))
  return list.every((word) => calendar.relations.has(word) || calendar.fillers.has(word) || edges.includes(word))
}

/** Is what is to be done by the time `at`, or goes on until then, still to come? Unless the sentence has told of the past before it: "pay by Monday, he said". */
export const tenseOfDue = (stretches: Stretches, sentence: Span, at: Span, language: Language): Tense => {
  const before = words(stretches, Math.max(sentence.from, at.from - LOOK), at.from)
  const told = cueBefore(before, language, true)
  if (told) return told
  // "By Monday the water had fallen": at the head of its sentence the time has its verb behind it
  const behind = ofTime(before, language)
    ? cueBeyondSpeech(words(stretches, at.to, Math.min(sentence.to, at.to + LOOK)), language)
    : null
  return behind ?? 'future'
}

/** Does the sentence speak of what was or of what is to come at the time `at`? The nearest cue before it decides, else the first after it. */
export const tenseAt = (
  stretches: Stretches,
  sentence: Span,
  at: Span,
  language: Language,
  deadline = false,
): Tense => {
  const before = words(stretches, Math.max(sentence.from, at.from - LOOK), at.from)
  const told = cueBefore(before, language, deadline)
  if (told) return told
  if (before.some((w) => language.calendar.infinitive.has(w))) return 'future'
  return cueBehind(words(stretches, at.to, Math.min(sentence.to, at.to + LOOK)), language)
}
