import type { Language } from '../../lang/index.ts'
import type { Cue } from '../../lang/topics/promises.ts'
import type { Span } from '../../model/index.ts'
import type { Found } from './cues.ts'
import type { Word } from './words.ts'

/** Words between the verb of saying and the subject of what is announced: "said on Friday that the company would". */
const BETWEEN = 5

/** It counts as a noun does: where an article holds many commitments, those told by a verb of promising come first. */
const cue = (helper: string): Cue => ({ kind: 'promise', forms: [helper], participles: [], links: ['...'], addressee: false, noun: true })

/** Words of the subject before the helper at `at`: "it", "the company"; 0 where it is neither the speaker nor a body that acts. */
const subject = (words: readonly Word[], at: number, { people, promises, speech }: Language): number => {
  const [own, before] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? '']
  if (people.pronouns.has(own) && !speech.relatives.has(own)) return 1
  return (people.standIns.has(own) || people.bodies.has(own)) && promises.determiners.has(before) ? 2 : 0
}

/** Words looked back for the verb of saying where the subject is no person: "said the text of the agreement would be made public". */
const FURTHER = 9

/** Units between "by" and the time it bounds: "by mid-June". */
const NEAR = 12

/** Whether one of `times` in the matter from word `at` on says until when: "by mid-June", "within two days". */
const dated = (words: readonly Word[], at: number, times: readonly Span[], { promises }: Language): boolean =>
  words.some((w, i) => i > at && promises.until.has(w.lower) && times.some((t) => t.to > w.from && t.from <= w.to + NEAR))

const unbroken = (words: readonly Word[]): boolean => !words.some((w) => /[^\s“”"‘’]/.test(w.gap))

/** What somebody is reported to announce: "the council said it would pay for the rooms", "said the list would be published by noon". */
export const announced = (words: readonly Word[], times: readonly Span[], language: Language): Found[] => {
  const { promises, speech } = language
  const { announces } = promises
  return words.flatMap((word, at): Found[] => {
    if (!announces.helpers.has(word.lower) || !words[at + 2]) return []
    const base = { cue: cue(word.lower), at, next: at + 1, to: [], passive: false, base: false }
    const said = (width: number, reach: number): number => {
      const back = words.slice(0, at - width).findLastIndex((w) => speech.verbs.has(w.lower))
      return back >= at - width - reach && unbroken(words.slice(back + 1, at + 2)) ? back : -1
    }
    const width = subject(words, at, language)
    if (width > 0 && !announces.but.has(words[at + 1]?.lower ?? '') && said(width, BETWEEN) >= 0) return [{ ...base, matter: at + 1, by: at, announced: true }]
    const verb = said(0, FURTHER)
    return announces.passive.has(words[at + 1]?.lower ?? '') &&
      !promises.participles.some((ending) => words[at + 2]?.lower.endsWith(ending)) &&
      verb >= 0 &&
      dated(words, at, times, language)
      ? [{ ...base, matter: verb + (promises.that.has(words[verb + 1]?.lower ?? '') ? 2 : 1), by: verb, announced: true }]
      : []
  })
}
