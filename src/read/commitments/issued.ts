import type { Language } from '../../lang/index.ts'
import type { Cue } from '../../lang/topics/promises.ts'
import type { Found } from './cues.ts'
import type { Word } from './words.ts'

/** It counts as a noun does: where an article holds many commitments, those told by a verb of promising come first. */
const PROMISE: Cue = { kind: 'promise', forms: [], participles: [], links: ['...'], addressee: false, noun: true }

/** Words back to the beginning of the clause. */
const clauseFrom = (words: readonly Word[], at: number): number =>
  words.findLastIndex((w, i) => i <= at && i > 0 && /[,;:]/.test(w.gap))

/** What a body promises in its own press release, where nobody else speaks: "The rest will be paid by May", "No fee will be charged". */
export const issued = (words: readonly Word[], { promises }: Language): Found[] =>
  words.flatMap((word, at): Found[] => {
    if (
      !promises.announces.helpers.has(word.lower) ||
      !promises.announces.passive.has(words[at + 1]?.lower ?? '') ||
      at === 0
    )
      return []
    const done = words[at + 2]?.lower ?? ''
    if (!promises.passives.some((ending) => done.endsWith(ending))) return []
    const from = Math.max(0, clauseFrom(words, at))
    return [
      { cue: PROMISE, at, next: at + 1, matter: from, to: [], passive: false, by: at, announced: true, base: false },
    ]
  })

const NAMED = /^[\p{Lu}\p{N}]/u

/** "by Easter", "by 31 May": until when, whatever the day is called. */
const dated = (words: readonly Word[], at: number, until: ReadonlySet<string>): boolean =>
  words.some((w, i) => i > at && until.has(w.lower) && NAMED.test(words[i + 1]?.text ?? ''))

/** What a body announces that it will do by a day, told of itself: "The inquiry will report by May". */
export const intended = (words: readonly Word[], { promises }: Language): Found[] =>
  words.flatMap((word, at): Found[] => {
    const verb = words[at + 1]?.lower ?? ''
    if (
      !promises.announces.helpers.has(word.lower) ||
      promises.announces.but.has(verb) ||
      promises.announces.passive.has(verb) ||
      !words[at + 2] ||
      !dated(words, at, promises.until)
    )
      return []
    return [
      { cue: PROMISE, at, next: at + 1, matter: at + 1, to: [], passive: false, by: at, announced: true, base: false },
    ]
  })
