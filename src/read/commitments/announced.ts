import type { Language } from '../../lang/index.ts'
import type { Cue } from '../../lang/topics/promises.ts'
import type { Found } from './cues.ts'
import type { Word } from './words.ts'

/** Words between the verb of saying and the subject of what is announced: "said on Friday that the company would". */
const BETWEEN = 5

/** It counts as a noun does: where an article holds many commitments, those told by a verb of promising come first. */
const cue = (helper: string): Cue => ({ kind: 'promise', forms: [helper], participles: [], links: ['...'], addressee: false, noun: true })

/** Words of the subject before the helper at `at`: "it", "the company"; 0 where it is neither the speaker nor a body that acts. */
const subject = (words: readonly Word[], at: number, { people, promises }: Language): number => {
  const [own, before] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? '']
  if (people.pronouns.has(own)) return 1
  return (people.standIns.has(own) || people.bodies.has(own)) && promises.determiners.has(before) ? 2 : 0
}

/** What somebody is reported to announce: "the council said it would pay for the rooms". */
export const announced = (words: readonly Word[], language: Language): Found[] => {
  const { announces } = language.promises
  return words.flatMap((word, at): Found[] => {
    if (!announces.helpers.has(word.lower) || !words[at + 2] || announces.but.has(words[at + 1]?.lower ?? '')) return []
    const width = subject(words, at, language)
    const before = words.slice(Math.max(0, at - width - BETWEEN), at - width)
    const said = before.findLastIndex((w) => language.speech.verbs.has(w.lower))
    const near = said >= 0 && ![...before.slice(said + 1), ...words.slice(at - width, at + 2)].some((w) => /[^\s]/.test(w.gap))
    return width > 0 && near ? [{ cue: cue(word.lower), at, next: at + 1, matter: at + 1, to: [], passive: false, announced: true }] : []
  })
}
