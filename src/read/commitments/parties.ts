import type { Language } from '../../lang/index.ts'
import type { Annotations, Span } from '../../model/index.ts'
import type { Found } from './cues.ts'
import type { Word } from './words.ts'

/** Words looked back for the one who promises. */
const LOOK_BACK = 24

const covering = <T extends Span>(list: readonly T[], { from, to }: Span): T | undefined => list.find((m) => m.from <= from && to <= m.to)

/** The mention that stands nearest before `at`, within the clause. */
const nameBefore = (words: readonly Word[], at: number, soFar: Annotations): { name: string; distance: number } | null => {
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const word = words[i]
    if (!word) break
    const mention = covering(soFar.mentions, word)
    if (mention && mention.kind !== 'place') return { name: mention.entity, distance: at - i }
    if (/[;]|\.\s/.test(words[i + 1]?.gap ?? '')) break
  }
  return null
}

/** The noun phrase in plain words before the cue: "the company", "officials". */
const phraseBefore = (text: string, words: readonly Word[], at: number, { promises }: Language): string | null => {
  let last = at - 1
  while (last >= 0 && promises.helpers.has(words[last]?.lower ?? '')) last--
  let first = last
  while (
    first > 0 &&
    first > last - 4 &&
    !/[^\s-]/.test(words[first]?.gap ?? '') &&
    !promises.helpers.has(words[first - 1]?.lower ?? '') &&
    !promises.determiners.has(words[first]?.lower ?? '')
  )
    first--
  const [a, b] = [words[first], words[last]]
  return a && b ? text.slice(a.from, b.to) : null
}

/** The body named last before the sentence that begins at `at`: what "it" stands for. */
const bodyBefore = (at: number, { mentions }: Annotations): string | undefined => mentions.findLast((m) => m.to <= at && m.kind === 'organisation')?.entity

/** Nearer than this a name before the cue is its subject for sure, further off a plain noun phrase is as likely. */
const CLOSE = 8
/** Within a quotation a name this near is the subject; else the speaker means himself ("we will press"). */
const NEXT = 3

/** Who binds himself or is bound: the subject before the cue, the owner of a noun, or the speaker of the quotation around it. */
export const byOf = (text: string, words: readonly Word[], found: Found, soFar: Annotations, language: Language): string => {
  const cue = words[found.at]
  const quoted = cue
    ? soFar.quotations.find((q) => q.speaker && q.manner !== 'indirect' && q.spans.some((s) => s.from <= cue.from && cue.to <= s.to))
    : undefined
  // "the council said it would pay": who says it binds himself
  const pronoun = language.people.pronouns.has(words[found.at - 1]?.lower ?? '')
  const reported = cue && pronoun ? soFar.quotations.find((q) => q.speaker && q.spans.some((s) => s.from < cue.from && cue.to <= s.to)) : undefined
  if (reported?.speaker) return reported.speaker.name
  const named = nameBefore(words, found.at, soFar)
  if (named && named.distance <= (quoted ? NEXT : CLOSE)) return named.name
  if (quoted?.speaker) return quoted.speaker.name
  if (named) return named.name
  const phrase = phraseBefore(text, words, found.at, language) ?? ''
  return language.people.pronouns.has(phrase.toLowerCase()) ? (bodyBefore(words[0]?.from ?? 0, soFar) ?? phrase) : phrase
}

/** Whom it is addressed to: the words between cue and link, by their name where they have one. */
export const toOf = (text: string, found: Found, soFar: Annotations): string | null => {
  const [first, last] = [found.to[0], found.to.at(-1)]
  if (!first || !last) return null
  const mention = soFar.mentions.find((m) => first.from <= m.from && m.to <= last.to && m.kind !== 'place')
  return mention?.entity ?? text.slice(first.from, last.to)
}
